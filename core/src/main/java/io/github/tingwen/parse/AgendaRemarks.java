package io.github.tingwen.parse;

/**
 * Remarks in brackets at the end of an item of an agenda: 甲方案（文件第6号）（20分钟）.
 *
 * <p>Immutable and thread-safe.
 */
final class AgendaRemarks {

  private static final WordSet OPENINGS =
      WordSet.of("文件", "书面", "参考编号", "约", "附", "编号", "截至", "详见", "每人", "每家", "每位", "限时");
  private static final WordSet ENDS =
      WordSet.of("报告", "汇报", "说明", "通报", "介绍", "分钟", "负责", "牵头", "主持", "发言", "宣读");

  private final Draft draft;
  private final String view;

  AgendaRemarks(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  /** The item without its remarks. */
  Stretch without(Stretch item) {
    Stretch part = withoutLimit(item);
    while (part.length() > 3 && Scan.at(view, part.to() - 1) == '）') {
      int open = Scan.last(view, '（', part.to() - 1);
      boolean remark =
          open > part.from()
              && (Paper.isDigit(Scan.at(view, open + 1))
                  || OPENINGS.matchAt(view, open + 1, part.to()) > 0
                  || ENDS.matchBefore(view, part.to() - 1, open + 1) > 0);
      if (!remark) {
        return part;
      }
      part = draft.paper.trim(part.from(), open, "");
    }
    return part;
  }

  // rule: 两镇作交流发言，每家不超过6分钟: how long each may speak is no part of the matter.
  private Stretch withoutLimit(Stretch head) {
    int comma = view.startsWith("分钟", head.to() - 2) ? Scan.last(view, '，', head.to()) : -1;
    boolean limit = comma > head.from() && LIMITS.matchAt(view, comma + 1, head.to()) > 0;
    return limit ? draft.paper.trim(head.from(), comma, "") : head;
  }

  private static final WordSet LIMITS =
      WordSet.of("每家", "每人", "每位", "每个", "各", "时间", "限", "限时", "不超过", "控制在", "约");

  // rule: 3.停车方案：同意12票，反对28票: the count tells how the vote on the item fell.
  Stretch withoutVote(Stretch part) {
    int colon = Scan.first(view, '：', part.from(), part.to());
    boolean vote = colon > part.from() && VOTES.matchAt(view, colon + 1, part.to()) > 0;
    return vote && Scan.first(view, '票', colon, part.to()) > 0
        ? draft.paper.trim(part.from(), colon, "")
        : part;
  }

  private static final WordSet VOTES = WordSet.of("同意", "赞成", "反对");
}
