package io.github.tingwen.parse;

/** Recognises the honours in capital letters behind a name: 甲议员，BBS，JP. Stateless. */
final class Honours {

  private static final int LONGEST = 24;
  private static final int SHORTEST = 2;

  private Honours() {}

  // rule: the honours of 甲议员，M.H.（主席） belong to the person and end before the bracket or the list
  // goes on.
  /** Where honours behind the comma at {@code comma} end; {@code comma} if none follow. */
  static int end(String view, int comma, int to) {
    int letters = 0;
    int i = comma + 1;
    while (i < to && i - comma < LONGEST && isPart(Scan.at(view, i))) {
      letters += Character.isLetter(Scan.at(view, i)) ? 1 : 0;
      i++;
    }
    boolean closed = i >= to || "（、；\n".indexOf(Scan.at(view, i)) >= 0;
    return letters >= SHORTEST && closed ? i : comma;
  }

  private static boolean isPart(char c) {
    return c >= 'A' && c <= 'Z' || ". ，".indexOf(c) >= 0;
  }
}
