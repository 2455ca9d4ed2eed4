package io.github.tingwen.parse;

/**
 * Finds where a day with its remark ends: 11月15日（星期六）, 2月2日（农历腊月十五）, 9月10日，星期三. Stateless apart
 * from its text.
 */
final class DayRemarks {

  private static final WordSet WEEKS = WordSet.of("星期", "礼拜", "周");
  private static final WordSet CALENDAR = WordSet.load("day_remarks.tsv");
  private static final int LONGEST = 20;

  private final String view;

  DayRemarks(String view) {
    this.view = view;
  }

  // rule: a weekday in brackets, short （六） too, belongs to its date, also when the closing bracket
  // was lost; so do other words of the calendar in brackets and a weekday between commas.
  int after(int at) {
    int open = spaces(at);
    if (Scan.at(view, open) == '，') {
      int end = weekdayEnd(open + 1);
      return end > open + 1 && "，。；\n （".indexOf(Scan.at(view, end)) >= 0 ? end : at;
    }
    if (Scan.at(view, open) != '（') {
      int end = weekdayEnd(open);
      return end > open ? end : at;
    }
    int inside = spaces(open + 1);
    int close = closing(inside);
    if (close > 0 && isCalendar(inside, close)) {
      return close + 1;
    }
    return unclosed(inside, at);
  }

  private int unclosed(int inside, int at) {
    int i = "本这下".indexOf(Scan.at(view, inside)) >= 0 ? inside + 1 : inside;
    int word = WEEKS.matchAt(view, i, view.length());
    boolean named = word > 0 && isWeekday(i + word);
    return named || word == 2 ? i + word + (named ? 1 : 0) : at;
  }

  private int closing(int from) {
    for (int i = from; i < from + LONGEST && i < view.length(); i++) {
      char c = view.charAt(i);
      if (c == '）') {
        return i;
      }
      if (c == '（' || c == '\n' || c == '：') {
        return -1;
      }
    }
    return -1;
  }

  private boolean isCalendar(int from, int close) {
    return CALENDAR.matchAt(view, from, close) > 0
        || "本这下".indexOf(Scan.at(view, from)) >= 0 && WEEKS.matchAt(view, from + 1, close) > 0
        || isWeekday(from) && spaces(from + 1) == close
        || isWeekday(close - 1) && WEEKS.matchBefore(view, close - 1, from) > 0
        || Scan.at(view, close - 1) == '节';
  }

  private int weekdayEnd(int at) {
    int from = spaces(at);
    int word = WEEKS.matchAt(view, from, view.length());
    return word > 0 && isWeekday(from + word) ? from + word + 1 : at;
  }

  private boolean isWeekday(int at) {
    return "一二三四五六日天".indexOf(Scan.at(view, at)) >= 0;
  }

  private int spaces(int at) {
    return Scan.behindSpaces(view, at);
  }
}
