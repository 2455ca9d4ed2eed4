package io.github.tingwen.parse;

import io.github.tingwen.parse.Moments.Day;
import io.github.tingwen.parse.Moments.Relative;

/**
 * Reads days that a paper names by their place in the week, the month or the lunar year instead of
 * a date: 明天, 本周六, 下月5号, 农历腊月十五. Stateless apart from its text.
 */
final class NamedDays {

  /** What may open such a name. */
  static final Signs OPENERS = Signs.of("昨今明后大本这下周星礼农阴夏旧正冬腊");

  private static final WordSet WEEKS = WordSet.load("time_words.tsv", "week");
  private static final WordSet MONTHS = WordSet.of("本月", "这个月", "这月", "下月", "下个月");
  private static final WordSet LUNAR = WordSet.of("农历", "阴历", "夏历", "旧历");
  private static final WordSet LUNAR_MONTHS = WordSet.of("正月", "冬月", "腊月");
  private static final String WEEKDAYS = "一二三四五六日";
  private static final int LONGEST_LUNAR_YEAR = 7;

  private final String view;

  NamedDays(String view) {
    this.view = view;
  }

  /**
   * The day whose name begins at {@code at}, behind the year it may have from {@code free} on;
   * {@code null} if none does.
   */
  Day at(int at, int free) {
    if (!OPENERS.has(Scan.at(view, at))) {
      return null;
    }
    Day day = counted(at);
    day = day == null ? inWeek(at) : day;
    day = day == null ? inMonth(at) : day;
    return day == null ? lunar(at, free) : day;
  }

  private static Day relative(int from, int to, Relative.Unit unit, int shift, int day) {
    return new Day(from, to, 0, 0, 0, 0, 0, new Relative(unit, shift, day), false);
  }

  // rule: 今日, 昨日, 明晚 and the like count from the day of the paper, never from today's clock.
  private Day counted(int at) {
    int far = view.startsWith("大后天", at) ? 1 : 0;
    int shift =
        switch (Scan.at(view, at + far)) {
          case '昨' -> -1;
          case '今' -> 0;
          case '明' -> 1;
          case '后' -> 2 + far;
          default -> 9;
        };
    char next = Scan.at(view, at + far + 1);
    boolean day = next == '天' || next == '日' && shift < 2;
    boolean part = "早晚晨".indexOf(next) >= 0 && (shift == 0 || shift == 1);
    if (shift == 9 || !day && !part) {
      return null;
    }
    return relative(at, at + far + (day ? 2 : 1), Relative.Unit.DAY, shift, 0);
  }

  // rule: 本周六 and 下周三 count from the week of the paper; 周六 alone is a day only before an
  // hour and is the next one: 每周六, 上周六 and 工作日周一至周五 name no day of a meeting.
  private Day inWeek(int at) {
    int word = WEEKS.matchAt(view, at, view.length());
    char sign = word == 0 ? '\0' : Scan.at(view, at + word);
    int index = sign == '天' ? 6 : sign == '\0' ? -1 : WEEKDAYS.indexOf(sign);
    if (index < 0) {
      return null;
    }
    char first = Scan.at(view, at);
    boolean bare = "周星礼".indexOf(first) >= 0;
    boolean named =
        !bare
            || "每上间逢（，".indexOf(Scan.at(view, at - 1)) < 0
                && !isCounted(at)
                && isHour(at + word + 1);
    int shift = bare ? Relative.NEXT : first == '下' ? 1 : 0;
    return named ? relative(at, at + word + 1, Relative.Unit.WEEK, shift, index + 1) : null;
  }

  // rule: 每月第一个周六 and 最后一个周五 come again every month.
  private boolean isCounted(int at) {
    return Scan.at(view, at - 1) == '个' && "下这上".indexOf(Scan.at(view, at - 2)) < 0;
  }

  private boolean isHour(int at) {
    int part = HourScanner.DAY_PARTS.matchAt(view, at, view.length());
    Numerals.Numeral hour = Numerals.at(view, at + part);
    return part > 1 || hour != null && "：点时".indexOf(Scan.at(view, hour.to())) >= 0;
  }

  // rule: 本月15日 and 下个月3号 lie in the month of the paper and in the next.
  private Day inMonth(int at) {
    int word = MONTHS.matchAt(view, at, view.length());
    Numerals.Numeral day = word == 0 ? null : Numerals.at(view, at + word);
    boolean dated =
        day != null
            && day.value() >= 1
            && day.value() <= 31
            && "日号".indexOf(Scan.at(view, day.to())) >= 0;
    int shift = Scan.at(view, at) == '下' ? 1 : 0;
    return dated ? relative(at, day.to() + 1, Relative.Unit.MONTH, shift, day.value()) : null;
  }

  // rule: a day of the lunar year is told as written; only a date in brackets behind it gives it
  // one.
  private Day lunar(int at, int free) {
    int word = LUNAR.matchAt(view, at, view.length());
    int month = word == 0 ? at : afterLunarYear(at + word);
    int named = LUNAR_MONTHS.matchAt(view, month, view.length());
    Numerals.Numeral number = named > 0 || word == 0 ? null : Numerals.at(view, month);
    boolean numbered = number != null && Scan.at(view, number.to()) == '月';
    int next = named > 0 ? month + named : numbered ? number.to() + 1 : -1;
    int first = Scan.at(view, next) == '初' ? next + 1 : next;
    Numerals.Numeral day = next < 0 ? null : Numerals.at(view, first);
    if (day == null || day.value() < 1 || day.value() > 30) {
      return null;
    }
    int to = Scan.at(view, day.to()) == '日' ? day.to() + 1 : day.to();
    return relative(beforeYear(at, free), to, Relative.Unit.LUNAR, 0, day.value());
  }

  private int afterLunarYear(int at) {
    int year = Scan.first(view, '年', at, at + LONGEST_LUNAR_YEAR);
    return year < 0 ? at : year + 1;
  }

  private int beforeYear(int at, int free) {
    int from = at - 1;
    while (from > free && Paper.isDigit(Scan.at(view, from - 1)) && at - from < 5) {
      from--;
    }
    return from < at - 1 && Scan.at(view, at - 1) == '年' ? from : at;
  }
}
