package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.MeetingStatus;

/** Reads whether a notice calls a meeting, puts it off or calls it off. For use by one thread. */
final class StatusReader {

  private static final WordSet CANCELLED =
      WordSet.of(
          "取消召开", "会议取消", "取消会议", "不再召开", "不再举行", "予以取消", "决定取消", "关于取消", "因故取消", "停开", "取消举行",
          "取消本次", "取消原定");
  private static final WordSet PUT_OFF =
      WordSet.of(
          "推迟", "延期", "改期", "顺延至", "展延", "推延", "延后", "暂缓召开", "暂缓举行", "暂不召开", "暂不举行", "时间变更",
          "时间调整");
  private static final WordSet MOVED =
      WordSet.of(
          "调整至", "调整到", "调整为", "改至", "改到", "改为", "改于", "改在", "变更为", "变更至", "更改为", "提前至", "提前到",
          "延至", "延到");
  private static final WordSet CASES =
      WordSet.of(
          "如遇", "如因", "如有", "如需", "如果", "如确", "如逢", "如下雨", "如天气", "若遇", "若因", "若有", "若需", "若天气",
          "遇到", "遇雨", "遇雪", "遇大", "遇暴", "遇台风", "遇特殊", "遇恶劣", "假如", "一旦");

  /** What else is put off or moved: 报名截止时间延期至12月2日. */
  private static final WordSet OTHERS =
      WordSet.of("报名", "截止", "报送", "提交", "报到", "签到", "回执", "材料", "会费", "会务费", "施工", "工期");

  private static final int REACH = 2000;
  private static final int LONGEST_CASE = 40;
  private static final int LONGEST_GAP = 4;

  private final Draft draft;
  private final String view;

  StatusReader(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  MeetingStatus of(DocumentKind kind) {
    if (kind != DocumentKind.NOTICE) {
      return kind == DocumentKind.AGENDA ? MeetingStatus.SCHEDULED : MeetingStatus.HELD;
    }
    if (isSaid(CANCELLED)) {
      return MeetingStatus.CANCELLED;
    }
    return isSaid(PUT_OFF) || isMoved() ? MeetingStatus.POSTPONED : MeetingStatus.SCHEDULED;
  }

  private int end() {
    return Math.min(view.length(), REACH);
  }

  private boolean isSaid(WordSet words) {
    for (int at = words.find(view, 0, end()); at >= 0; at = words.find(view, at + 1, end())) {
      if (!isProvided(at) && !isOfAnother(at)) {
        return true;
      }
    }
    return false;
  }

  // rule: 改为, 调整至 and their like put a meeting off only before a day or an hour, or behind the word
  // 时间: 地点由甲改为乙 moves the place and leaves the day in force.
  private boolean isMoved() {
    for (int at = MOVED.find(view, 0, end()); at >= 0; at = MOVED.find(view, at + 1, end())) {
      int to = at + MOVED.matchAt(view, at, end());
      boolean timed =
          !draft.moments.daysIn(to, to + LONGEST_GAP).isEmpty()
              || draft.moments.hourIn(to, to + LONGEST_GAP).isPresent()
              || view.startsWith("时间", at - 2);
      if (timed && !isProvided(at) && !isOfAnother(at)) {
        return true;
      }
    }
    return false;
  }

  // rule: 如遇下雨改在… provides for a case and changes nothing yet.
  private boolean isProvided(int at) {
    int from = Scan.since(view, "。；\n", Math.max(0, at - LONGEST_CASE), at);
    return CASES.find(view, from, at) >= 0;
  }

  private boolean isOfAnother(int at) {
    return OTHERS.find(view, draft.clauseStart(0, at), at) >= 0;
  }
}
