package io.github.tingwen.parse;

/**
 * Tells the days on which a paper was sent, by which something is due or on which something else is
 * to be done from the day of the meeting. Stateless apart from its draft.
 */
final class OtherDays {

  /** What was sent out on a day: 11月12日发出的通知, 3月1日印发的方案. */
  private static final WordSet ISSUED = WordSet.load("time_words.tsv", "issued");

  /** How far behind a day the words may stand that tell what was sent out on it. */
  private static final int SENT = 16;

  private static final int LONGEST_REMARK = 24;

  private final Draft draft;
  private final String view;

  OtherDays(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  // rule: 11月12日发出的《…通知》, 3月1日印发的方案 and 《…通知》已于2月10日下发。 tell when a paper was sent, not when
  // people meet.
  boolean isOfPaper(Moments.Day found) {
    int to = Scan.until(view, "。；\n", found.to(), Math.min(view.length(), found.to() + SENT));
    if (Scan.at(view, found.from() - 1) == '（'
        && ADOPTED.matchBefore(view, to - 1, found.to()) > 0) {
      return true;
    }
    int sent = ISSUED.find(view, found.to(), to);
    int end = sent < 0 ? to : sent + ISSUED.matchAt(view, sent, to);
    boolean done = sent >= 0 && view.startsWith("已于", found.from() - 2);
    boolean closed = sent == found.to() && "，。；）".indexOf(Scan.at(view, end)) >= 0;
    return sent >= 0 && (done || closed || "的了《".indexOf(Scan.at(view, end)) >= 0);
  }

  /** At the end of a bracket: （1月9日预备会议通过） tells when the programme was adopted. */
  private static final WordSet ADOPTED = WordSet.of("通过", "审定", "修订", "修正", "讨论通过");

  // rule: 11月25日前 and 8月20日下午5点之前 are days by which something is due, and nobody meets by then.
  boolean isDue(Moments.Day found) {
    int hour =
        TimeReader.hourBeside(draft, found, view.length()).map(Moments.Hour::to).orElse(found.to());
    int next = draft.paper.skipSpaces(hour, view.length());
    next += DetailReader.PAUSES.matchAt(view, next, view.length());
    return DetailReader.BEFORE.matchAt(view, next, view.length()) > 0
        && AHEAD.matchAt(view, next, view.length()) == 0;
  }

  private static final WordSet AHEAD = WordSet.of("前往", "前后", "前夕", "前来", "前期", "前去");

  // rule: a day in a clause that tells what to fetch, hand in or pay, or one that comes again
  // (每月10日), is
  // none of the meeting.
  boolean isOfErrand(Moments.Day found) {
    if (EVERY.matchBefore(view, found.from(), 0) > 0) {
      return true;
    }
    int end = draft.clauseEnd(found.to(), Math.min(view.length(), found.to() + LONGEST_REMARK));
    int clause = draft.clauseStart(Math.max(0, found.from() - LONGEST_REMARK), found.from());
    return ERRANDS.find(view, found.to(), end) >= 0 || LIMITS.find(view, clause, found.from()) >= 0;
  }

  private static final WordSet EVERY = WordSet.of("每月", "每年", "每季度", "每个月");
  private static final WordSet LIMITS = WordSet.of("截止", "截稿", "延长", "报名时间", "登记时间", "缴费时间");
  private static final WordSet ERRANDS =
      WordSet.of("领取", "提交", "报送", "报名", "登记", "缴纳", "缴费", "公示", "发放", "反馈", "寄送", "领用");
}
