package io.github.tingwen.parse;

/**
 * Leaves remarks and counts of votes out of the words of an agenda item. Stateless apart from its
 * paper.
 */
final class AgendaRemarks {

  private static final WordSet REMARKS =
      WordSet.of("文件", "书面", "参考编号", "约", "附件", "编号", "每人", "每家", "每位", "限时");
  private static final WordSet REMARK_ENDS =
      WordSet.of("报告", "汇报", "说明", "通报", "介绍", "分钟", "负责", "牵头", "主持", "发言", "宣读");

  private final Paper paper;
  private final String view;

  AgendaRemarks(Paper paper) {
    this.paper = paper;
    this.view = paper.view();
  }

  /** The item without the remarks in brackets at its end. */
  Stretch without(Stretch head) {
    Stretch part = withoutLimit(head);
    while (part.length() > 3 && Scan.at(view, part.to() - 1) == '）') {
      int open = Scan.last(view, '（', part.to() - 1);
      boolean remark =
          open > part.from()
              && (Paper.isDigit(Scan.at(view, open + 1))
                  || REMARKS.matchAt(view, open + 1, part.to()) > 0
                  || REMARK_ENDS.matchBefore(view, part.to() - 1, open + 1) > 0);
      if (!remark) {
        return part;
      }
      part = paper.trim(part.from(), open, "");
    }
    return part;
  }

  // rule: 两镇作交流发言，每家不超过6分钟: how long each may speak is no part of the matter.
  private Stretch withoutLimit(Stretch head) {
    int comma = view.startsWith("分钟", head.to() - 2) ? Scan.last(view, '，', head.to()) : -1;
    boolean limit = comma > head.from() && LIMITS.matchAt(view, comma + 1, head.to()) > 0;
    return limit ? paper.trim(head.from(), comma, "") : head;
  }

  private static final WordSet LIMITS =
      WordSet.of("每家", "每人", "每位", "每个", "各", "时间", "限", "限时", "不超过", "控制在", "约");

  // rule: 3.停车方案：同意12票，反对28票: the count tells how the vote on the item fell.
  Stretch withoutVote(Stretch part) {
    int colon = Scan.first(view, '：', part.from(), part.to());
    boolean vote = colon > part.from() && VOTES.matchAt(view, colon + 1, part.to()) > 0;
    return vote && Scan.first(view, '票', colon, part.to()) > 0
        ? paper.trim(part.from(), colon, "")
        : part;
  }

  private static final WordSet VOTES = WordSet.of("同意", "赞成", "反对");
}
