package io.github.tingwen.parse;

/** Recognises what is provided for a case that may not come: 如遇大雨，会议顺延. Stateless. */
final class Condition {

  private static final WordSet OPENERS = WordSet.load("conditions.tsv", "case", "clause");
  private static final WordSet ORDINARY = WordSet.load("conditions.tsv", "ordinary");
  private static final WordSet SHORT = WordSet.load("conditions.tsv", "short");
  private static final String CASE_ENDS = "时的者话";
  private static final int LONGEST = 80;

  private Condition() {}

  // rule: 如, 若, 倘 or 遇 at the head of a clause or behind its number (三、倘遇台风，), and 法定人数不足时，, put
  // what follows up to the end of the
  // sentence under a condition.
  static boolean covers(String view, int at) {
    int sentence = Scan.since(view, "。！？\n", Math.max(0, at - LONGEST), at);
    int clause = Requirements.afterNumber(view, Scan.behindSpaces(view, sentence), at);
    while (clause < at) {
      int end = Scan.until(view, "，；：", clause, at);
      if (opens(view, clause, at) || end < at && states(view, clause, end)) {
        return true;
      }
      clause = end + 1;
    }
    return false;
  }

  private static boolean opens(String view, int clause, int to) {
    int from = Scan.behindSpaces(view, clause);
    int opener = OPENERS.matchAt(view, from, to);
    return opener > 0 && ORDINARY.matchAt(view, from + opener - 1, to) == 0;
  }

  private static boolean states(String view, int from, int end) {
    return CASE_ENDS.indexOf(Scan.at(view, end - 1)) >= 0 && SHORT.find(view, from, end) >= 0;
  }
}
