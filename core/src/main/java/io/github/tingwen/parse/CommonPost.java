package io.github.tingwen.parse;

/**
 * A post told once behind a list of names: 等2位里长, 两位农机手, 几位创业带头人.
 *
 * <p>Immutable and thread-safe.
 *
 * @param count how many names before it hold the post
 * @param words the post
 */
record CommonPost(int count, Words words) {

  private static final int MANY = 50;
  private static final int LONGEST = 8;

  /** The common post that stands at {@code at}; {@code null} if there is none. */
  static CommonPost after(String view, int at, int to) {
    int i = Scan.at(view, at) == '等' ? at + 1 : at;
    boolean some = "几数多".indexOf(Scan.at(view, i)) >= 0;
    boolean two = Scan.at(view, i) == '两';
    Numerals.Numeral number = some || two ? null : Numerals.at(view, i);
    int unit = some || two ? i + 1 : number == null ? to : number.to();
    if (unit >= to || "位名个".indexOf(Scan.at(view, unit)) < 0) {
      return null;
    }
    int from = unit + 1;
    for (int end = from + 2; end <= Math.min(to, from + LONGEST); end++) {
      int post = Vocabulary.POSTS.matchBefore(view, end, from);
      boolean whole = post > 0 && Vocabulary.POSTS.matchBefore(view, end + 1, from) == 0;
      if (whole) {
        int count = two ? 2 : number == null ? MANY : number.value();
        return new CommonPost(count, Words.of(from, end));
      }
    }
    return null;
  }
}
