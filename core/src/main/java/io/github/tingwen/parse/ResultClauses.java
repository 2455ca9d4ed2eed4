package io.github.tingwen.parse;

/**
 * Finds clauses of minutes that tell what was decided without saying who decided it: 原则同意甲, 乙获通过.
 *
 * <p>Immutable and thread-safe.
 */
final class ResultClauses {

  private static final WordSet RESOLVED =
      WordSet.of(
          "原则同意", "同意", "确定", "批准", "决定延期", "一致同意", "一致决定", "原则通过", "暂缓", "缓议", "不予", "改于", "搁置",
          "否决", "予以", "经研究同意", "经审议同意", "押后", "留待");
  private static final WordSet ADOPTS =
      WordSet.of("通过", "一致通过", "确认通过", "同意", "一致同意", "决定", "备悉", "知悉", "接纳");
  private static final WordSet RESULTS =
      WordSet.of(
          "无异议通过", "照案通过", "一致通过", "全体通过", "全体无异议通过", "鼓掌通过", "获通过", "获得通过", "获确认通过", "予以通过", "未获通过", "获一致通过",
          "获接纳", "予以确认", "不予通过", "被否决", "原则通过", "暂缓", "照原案通过", "修正通过");
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
    boolean spoken = clause > sentence.from() && Scan.at(view, clause - 1) == '：';
    boolean agreed =
        (isResolved(clause, end) || adopts(clause, end) || settles(head, clause, sentence)) && !spoken;
    return agreed && !view.startsWith("同意票", clause)
        ? spans.near(clause, sentence.to())
        : new Stretch(0, 0);
  }

  private boolean isResolved(int clause, int end) {
    int word = RESOLVED.matchAt(view, clause, end);
    return word > 0 && clause + word < end && !Paper.isDigit(Scan.at(view, clause + word));
  }

  // rule: 议决于5月11日举行敬老盆菜宴。 is a sentence; 议决升降机工程 without a full stop heads a part.
  private boolean settles(int head, int clause, Sentence sentence) {
    return clause == head
        && view.startsWith("议决", clause)
        && Scan.at(view, sentence.to() - 1) == '。';
  }

  // rule: 委员会通过拨款… tells what the body of Hong Kong minutes decided.
  private boolean adopts(int from, int to) {
    int body = DecisionReader.BODIES.matchAt(view, from, to);
    int verb = body > 0 ? ADOPTS.matchAt(view, from + body, to) : 0;
    return verb > 0 && from + body + verb < to;
  }
}
