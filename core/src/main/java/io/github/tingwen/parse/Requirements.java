package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;

/** Splits a block into what it demands. Stateless. */
final class Requirements {

  private static final WordSet FALSE_BEFORE =
      WordSet.of("重", "需", "主", "必然", "只", "就", "简", "摘", "纪", "概", "首", "紧", "想", "如", "险", "扼", "提", "将", "机", "次", "择", "索", "记", "显");
  private static final WordSet FALSE_AFTER = WordSet.of("求", "素", "点", "闻", "事", "领", "么", "是", "害", "旨", "塞", "不", "道", "件", "义", "价", "命", "职", "员", "地");
  private static final WordSet OTHER_MARKS = WordSet.of("必须", "务必", "须", "应当", "切实做到", "坚决不", "不得", "严禁", "确保做到");
  private static final WordSet OPENERS =
      WordSet.of("下一步", "接下来", "下阶段", "下一阶段", "今后", "当前", "此外", "另外", "最后", "首先", "其次", "同时", "目前", "当下", "今年", "再次", "近期");
  private static final int NEAR = 9;

  private Requirements() {}

  static boolean isNumbered(String view, int from, int to) {
    return numberedEnd(view, from, to) > from;
  }

  // rule: 一是, 一要, 一、, （一）, 1., 首先, 第一， open a numbered demand.
  private static int numberedEnd(String view, int from, int to) {
    if (from + 2 > to) {
      return from;
    }
    int i = view.charAt(from) == '第' ? from + 1 : from;
    boolean number = "一二三四五六七八九十".indexOf(view.charAt(i)) >= 0;
    if (number && i + 1 < to) {
      char next = view.charAt(i + 1);
      boolean counted = i > from ? "，、是：要".indexOf(next) >= 0 : "是要、".indexOf(next) >= 0;
      return counted ? i + 2 : from;
    }
    if (view.startsWith("其一", from) || view.startsWith("其二", from) || view.startsWith("其三", from)) {
      return from + 2;
    }
    boolean bracket = view.charAt(from) == '（' && from + 2 < to && view.charAt(from + 2) == '）';
    boolean arabic = Paper.isDigit(view.charAt(from)) && "、.．".indexOf(view.charAt(from + 1)) >= 0 && from + 2 < to && !Paper.isDigit(view.charAt(from + 2));
    return bracket ? from + 3 : arabic ? from + 2 : from;
  }

  /** Where 要 or a like word stands in the range as a demand; -1 if nowhere. */
  static int mark(String view, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = view.charAt(i);
      depth += "“《".indexOf(c) >= 0 ? 1 : "”》".indexOf(c) >= 0 ? -1 : 0;
      if (depth > 0) {
        continue;
      }
      if (c == '要' && isDemand(view, i, from, to)) {
        return i;
      }
      if (OTHER_MARKS.matchAt(view, i, to) > 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDemand(String view, int at, int from, int to) {
    boolean before = FALSE_BEFORE.matchBefore(view, at, from) > 0;
    boolean after = FALSE_AFTER.matchAt(view, at + 1, to) > 0 || at + 1 >= to;
    boolean from要 = view.charAt(from) == '向' && at - from < 6;
    return !before && !after && !from要;
  }

  /**
   * Splits the range.
   *
   * <p>rule: at 。 and ；; at a comma only if the new clause has its own 要 near its head. A sentence
   * without 要 belongs to the demand before it; a clause before the first 要 that only describes is
   * no demand.
   *
   * @param imperative whether a text without 要 is a demand too (要求全区上下坚持…)
   */
  static List<Stretch> split(Paper paper, int from, int to, boolean imperative) {
    List<Integer> starts = new ArrayList<>();
    String view = paper.view();
    int part = paper.skipSpaces(from, to);
    boolean afterSemicolon = false;
    while (part < to) {
      int end = partEnd(view, part, to);
      part(view, part, end, afterSemicolon, starts);
      afterSemicolon = end < to && view.charAt(end) == '；';
      part = skip(view, end, to);
    }
    if (imperative && (starts.isEmpty() || !startsLate(view, from, starts.get(0)))) {
      int first = skip(view, from, to);
      if (starts.isEmpty() || starts.get(0) > first) {
        starts.add(0, first);
        addSemicolons(view, first, starts.size() > 1 ? starts.get(1) : to, starts);
      }
    }
    return stretches(paper, starts, to);
  }

  private static boolean startsLate(String view, int from, int start) {
    return start > from && !view.substring(from, start).contains("。") && isNounOnly(view, from, start);
  }

  // rule: 要求全体干部，…要…: the words before the first 要 only name who is meant.
  private static boolean isNounOnly(String view, int from, int to) {
    int comma = view.indexOf('，', from);
    int end = comma < 0 || comma > to ? to : comma;
    return Vocabulary.GROUPS.matchBefore(view, end, from) > 0;
  }

  private static void addSemicolons(String view, int from, int to, List<Integer> starts) {
    int at = 1;
    for (int i = from; i < to - 1; i++) {
      if (view.charAt(i) == '；') {
        starts.add(at++, i + 1);
      }
    }
  }

  private static List<Stretch> stretches(Paper paper, List<Integer> starts, int to) {
    List<Stretch> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
      Stretch part = paper.trim(starts.get(i), end, "|");
      if (part.length() > 2) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static int partEnd(String view, int from, int to) {
    int i = from;
    while (i < to && "。；！？\n".indexOf(view.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static int skip(String view, int at, int to) {
    int i = at;
    while (i < to && "。；！？\n ”’".indexOf(view.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static void part(String view, int from, int to, boolean afterSemicolon, List<Integer> starts) {
    int clause = from;
    int before = starts.size();
    while (clause < to) {
      int end = commaOrEnd(view, clause, to);
      boolean first = clause == from;
      boolean numbered = isNumbered(view, clause, to);
      int mark = mark(view, clause, end);
      boolean near = mark >= 0 && (first || mark - clause < NEAR);
      boolean opened = !starts.isEmpty() && starts.size() > before && isOpened(view, starts.get(starts.size() - 1), clause);
      if (numbered || near && !opened) {
        starts.add(openerStart(view, from, clause));
      } else if (first && afterSemicolon && !starts.isEmpty()) {
        starts.add(clause);
      }
      clause = end + 1;
    }
  }

  // rule: 一是要…， and 下一步，要… open once, not twice.
  private static boolean isOpened(String view, int start, int clause) {
    int comma = view.indexOf('，', start);
    boolean shortHead = comma >= 0 && comma + 1 == clause && clause - start <= 6;
    return shortHead && mark(view, start, clause) < 0;
  }

  private static int openerStart(String view, int from, int clause) {
    int opener = OPENERS.matchAt(view, from, clause);
    return opener > 0 && from + opener + 1 == clause ? from : clause;
  }

  private static int commaOrEnd(String view, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = view.charAt(i);
      depth += "“《（".indexOf(c) >= 0 ? 1 : "”》）".indexOf(c) >= 0 ? -1 : 0;
      if (c == '，' && depth <= 0) {
        return i;
      }
    }
    return to;
  }
}
