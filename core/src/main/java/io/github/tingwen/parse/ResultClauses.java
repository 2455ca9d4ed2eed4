package io.github.tingwen.parse;

/**
 * Finds clauses of minutes that tell what was decided without saying who decided it: 原则同意甲, 乙获通过.
 *
 * <p>Immutable and thread-safe.
 */
final class ResultClauses {

  private static final WordSet RESOLVED =
      WordSet.load("decision_results.tsv", "either", "resolved");
  private static final WordSet ADOPTS =
      WordSet.of("通过", "一致通过", "确认通过", "同意", "一致同意", "决定", "备悉", "知悉", "接纳");
  private static final WordSet RESULTS = WordSet.load("decision_results.tsv", "either", "result");
  private static final WordSet SAYINGS = WordSet.of("主席宣布", "主持人宣布", "会议主席宣布", "大会宣布", "宣布");

  private final String view;
  private final DecisionSpans spans;

  ResultClauses(String view, DecisionSpans spans) {
    this.view = view;
    this.spans = spans;
  }

  /**
   * The words of the decision that a clause tells; empty if it tells none.
   *
   * @param head where the sentence begins, its number apart
   */
  Stretch of(int head, int clause, int end, Sentence sentence) {
    boolean passed =
        view.startsWith("通过", clause) && spans.withoutRemark(clause, end).length() == 2;
    if (passed) {
      return spans.withoutRemark(clause, end);
    }
    if (RESULTS.matchBefore(view, end, clause) > 0) {
      boolean bare = Scan.at(view, clause) == '获' && clause > head;
      int from = bare ? head : clause + SAYINGS.matchAt(view, clause, end);
      return new Stretch(from, spans.near(clause, sentence.to()).to());
    }
    if (Scan.at(view, clause) == '由' && elected(clause, end)) {
      return spans.near(clause, sentence.to());
    }
    boolean spoken = clause > sentence.from() && Scan.at(view, clause - 1) == '：';
    boolean agreed = (isResolved(clause, end) || adopts(clause, end)) && !spoken;
    return agreed && !view.startsWith("同意票", clause)
        ? spans.near(clause, sentence.to())
        : new Stretch(0, 0);
  }

  // rule: 由某某当选监事 tells whom the meeting chose.
  private boolean elected(int clause, int end) {
    int chosen = Scan.first(view, "当选", clause + 2, Math.min(end, clause + LONGEST_NAMES));
    return chosen > 0 && !view.startsWith("当选人", chosen);
  }

  private static final int LONGEST_NAMES = 40;

  private boolean isResolved(int clause, int end) {
    int word = RESOLVED.matchAt(view, clause, end);
    return word > 0 && clause + word < end && !Paper.isDigit(Scan.at(view, clause + word));
  }

  // rule: 委员会通过拨款… tells what the body of Hong Kong minutes decided.
  private boolean adopts(int from, int to) {
    int body = DecisionReader.BODIES.matchAt(view, from, to);
    int verb = body > 0 ? ADOPTS.matchAt(view, from + body, to) : 0;
    return verb > 0 && from + body + verb < to;
  }
}
