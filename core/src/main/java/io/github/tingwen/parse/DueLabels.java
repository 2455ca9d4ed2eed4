package io.github.tingwen.parse;

/**
 * Reads labels that say by when something is due: 投稿截止：8月15日, 缴费期限：10月25日. Stateless apart from its
 * draft.
 */
final class DueLabels {

  private static final WordSet ENDS = WordSet.load("due_labels.tsv", "end");

  /** What has a 期限 that binds: a service or an office has one that does not. */
  private static final WordSet LIMITED = WordSet.load("due_labels.tsv", "limited");

  private static final WordSet LIMITS = WordSet.of("期限", "限期", "时限");
  private static final WordSet PRICES = WordSet.of("元", "万元", "块", "折");
  private static final WordSet SENDS = WordSet.of("截稿", "截稿日", "截稿日期", "截稿时间");
  private static final int LONGEST_STEM = 8;

  private final Draft draft;
  private final String view;

  DueLabels(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  /** Whether such a label stands right before the day. */
  boolean isLabelled(Sentence sentence, int day) {
    return begin(sentence, day) < end(sentence, day);
  }

  // rule: what the label names is to be done: 报名 of 报名截止时间：, 征文截稿 of 征文截稿日期：.
  Stretch action(Sentence sentence, int day) {
    int from = begin(sentence, day);
    int end = end(sentence, day);
    if (from >= end) {
      return new Stretch(day, day);
    }
    int least = Math.max(sentence.from(), from - LONGEST_STEM);
    int stem = Scan.since(view, "，。；：、（） \n", least, from);
    int to = SENDS.matchAt(view, from, end) > 0 ? from + 2 : from;
    return draft.paper.trim(Outline.contentAt(draft.paper, stem, to), to, "的");
  }

  private int end(Sentence sentence, int day) {
    return draft.paper.trim(sentence.from(), day, "：为是于（").to();
  }

  private int begin(Sentence sentence, int day) {
    int end = end(sentence, day);
    int from = end - ENDS.matchBefore(view, end, sentence.from());
    int limit = end - LIMITS.matchBefore(view, end, sentence.from());
    boolean limited =
        limit < end && LIMITED.matchBefore(view, limit, sentence.from()) > 0 && from == end;
    return limited ? limit : from;
  }

  // rule: 会议注册费：9月1日前800元 tells a price and asks nothing.
  static boolean isPrice(String view, int at) {
    Numerals.Numeral number = Numerals.at(view, at);
    return number != null && PRICES.matchAt(view, number.to(), view.length()) > 0;
  }
}
