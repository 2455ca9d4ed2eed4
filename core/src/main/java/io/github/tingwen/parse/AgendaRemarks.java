package io.github.tingwen.parse;

/**
 * Remarks in brackets at the end of an item of an agenda: 甲方案（文件第6号）（20分钟）.
 *
 * <p>Immutable and thread-safe.
 */
final class AgendaRemarks {

  private static final WordSet OPENINGS = WordSet.of("文件", "书面", "参考编号", "约", "附件", "编号");
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
    Stretch part = item;
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
}
