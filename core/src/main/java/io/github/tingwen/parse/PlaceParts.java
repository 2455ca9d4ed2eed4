package io.github.tingwen.parse;

import io.github.tingwen.text.Passage;

/**
 * Recognises places that name a room for each part of a meeting. Stateless apart from its draft.
 */
final class PlaceParts {

  private static final WordSet OTHERS =
      WordSet.of("分会场", "报到", "签到", "住宿", "就餐", "用餐", "电话", "联系", "时间", "地址", "停车", "乘车");
  private static final int LONGEST_PARTS = 80;
  private static final int LONGEST_PART = 10;

  private final Draft draft;
  private final String view;

  PlaceParts(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  // rule: 第一阶段：体育馆；第二阶段：各班教室 and 开幕式在甲；讨论在乙 are the places of a meeting's parts, all told.
  boolean isParted(Stretch value) {
    int line =
        Scan.until(view, "。\n", value.from(), Math.min(value.to(), value.from() + LONGEST_PARTS));
    int semicolon = Scan.first(view, '；', value.from(), line);
    int colon =
        semicolon < 0 ? -1 : Scan.first(view, '：', value.from(), value.from() + LONGEST_PART);
    boolean others = semicolon > 0 && OTHERS.find(view, semicolon, line) >= 0;
    return colon > 0 && Scan.first(view, '：', semicolon, line) > 0 && !others;
  }

  // rule: 1—6班在阶梯教室，7—12班在食堂二楼 gives each part its place behind 在.
  boolean isPartedByIn(Stretch value) {
    int line =
        Scan.until(view, "。\n", value.from(), Math.min(value.to(), value.from() + LONGEST_PARTS));
    int parts = 0;
    for (int from = value.from(); from < line; ) {
      int end = Scan.untilOutside(view, "，；、", from, line);
      int in = Scan.first(view, '在', from + 1, end);
      if (in < 0 || in + 2 > end || OTHERS.find(view, from, in) >= 0) {
        return false;
      }
      parts++;
      from = end + 1;
    }
    return parts > 1;
  }

  // rule: 七年级：各班教室 and 八年级：学校报告厅 on lines of their own are the places of a meeting's parts, too.
  boolean isPartedByLine(Stretch value) {
    int lines = 0;
    for (int from = value.from(); from < value.to(); ) {
      int end = Scan.until(view, "\n", from, value.to());
      int colon = Scan.first(view, '：', from, Math.min(end, from + LONGEST_PART));
      if (colon < 0 || OTHERS.find(view, from, colon) >= 0 || view.startsWith("会场", colon - 2)) {
        return false;
      }
      lines++;
      from = end + 1;
    }
    return lines > 1 && value.length() <= 2 * LONGEST_PARTS;
  }

  /** The words of a place; where its parts stand on lines of their own they are parted by ；. */
  Passage told(Stretch place) {
    Passage told = Passage.empty();
    for (int from = place.from(); from < place.to(); ) {
      int end = Scan.until(view, "\n", from, place.to());
      Passage part = draft.paper.cut(draft.paper.trim(from, end, "，；。"));
      told = told.length() == 0 ? part : told.then(Passage.untraced("；")).then(part);
      from = end + 1;
    }
    return told;
  }

  /** Whether a place is told as one's own (本会会址), so that only the address behind it says where. */
  static boolean isOwnSeat(String view, int from, int open) {
    return Scan.at(view, from) == '本' && open - from <= LONGEST_SEAT;
  }

  private static final int LONGEST_SEAT = 6;
}
