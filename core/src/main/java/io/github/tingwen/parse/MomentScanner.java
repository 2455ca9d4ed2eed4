package io.github.tingwen.parse;

import io.github.tingwen.parse.Moments.Day;
import io.github.tingwen.parse.Moments.Hour;
import io.github.tingwen.parse.Moments.Relative;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds dates and times of day in one pass. For use by one thread.
 *
 * <p>The forms are those of docs/notice-format.md, "Dates and times".
 */
final class MomentScanner {

  private static final Signs OPENERS = Signs.of("0123456789零一二三四五六七八九十廿卅〇○（中民凌清早上下午傍晚夜当全整元两APap");

  private static final WordSet CALENDARS = WordSet.of("公历", "阳历", "新历", "即", "也就是");

  /** What stands behind 15号 where it is a day and not a house, a room or a bus. */
  private static final WordSet BEHIND_DAY =
      WordSet.of("（周", "（星", "（礼", "星期", "周", "召开", "举行", "开会", "至", "到", "前", "之前");

  private static final WordSet AND = WordSet.of("、", "和", "及", "与", "以及", "、以及");
  private static final int JANUARY = 1;
  private static final int DECEMBER = 12;

  private final String view;
  private final HourScanner clocks;
  private final NamedDays named;
  private final DayRemarks remarks;
  private final List<Day> days = new ArrayList<>();
  private final List<Hour> hours = new ArrayList<>();

  MomentScanner(String view) {
    this.view = view;
    this.clocks = new HourScanner(view);
    this.named = new NamedDays(view);
    this.remarks = new DayRemarks(view);
  }

  Moments scan() {
    int i = 0;
    while (i < view.length()) {
      i = step(i);
    }
    return new Moments(days, hours);
  }

  private int step(int at) {
    char c = view.charAt(at);
    boolean mayName = NamedDays.OPENERS.has(c);
    if (!mayName && !OPENERS.has(c)) {
      return at + 1;
    }
    Day day = mayName ? named(at) : null;
    day = day == null ? day(at) : day;
    if (day != null) {
      days.add(day);
      return day.to();
    }
    Hour hour = clocks.hour(at, isBehindDay(at));
    if (hour != null) {
      hours.add(hour);
      return hour.to();
    }
    Numerals.Numeral skipped = Paper.isDigit(c) ? Numerals.at(view, at) : null;
    return skipped == null ? at + 1 : skipped.to();
  }

  private boolean isBehindDay(int at) {
    Day last = days.isEmpty() ? null : days.get(days.size() - 1);
    return last != null
        && (spaces(last.to()) == at || last.to() + 1 == at && charAt(last.to()) == '，');
  }

  // rule: 本周六（11月15日） and 农历腊月十五（公历2026年2月2日） are one day, told by its date.
  private Day named(int at) {
    Day name = named.at(at, days.isEmpty() ? 0 : days.get(days.size() - 1).to());
    boolean bare = name != null && name.relative().shift() == Relative.NEXT;
    if (name == null || bare && isBehindDay(at)) {
      return null;
    }
    if (charAt(spaces(name.to())) != '（') {
      return name;
    }
    int inside = spaces(spaces(name.to()) + 1);
    inside += CALENDARS.matchAt(view, inside, view.length());
    Day date = day(spaces(charAt(inside) == '：' ? inside + 1 : inside));
    boolean same = date != null && charAt(spaces(date.to())) == '）';
    return same
        ? new Day(
            name.from(),
            spaces(date.to()) + 1,
            date.year(),
            date.month(),
            date.day(),
            date.lastMonth(),
            date.lastDay(),
            Relative.NONE,
            date.damaged())
        : new Day(
            name.from(), remarks.after(name.to()), 0, 0, 0, 0, 0, name.relative(), name.damaged());
  }

  private Day day(int at) {
    int era = afterEra(at);
    boolean bracket = at < view.length() && view.charAt(at) == '（';
    Numerals.Numeral first = bracket ? Numerals.at(view, at + 1) : month(era);
    if (first == null) {
      return null;
    }
    int unit = spaces(first.to());
    if (bracket) {
      return charAt(unit) == '）' && charAt(unit + 1) == '年' && first.digits() == 3
          ? afterYear(at, 1911 + first.value(), unit + 2)
          : null;
    }
    return switch (charAt(unit)) {
      case '年' -> afterYear(at, year(first, era > at), unit + 1);
      case '月' -> afterMonth(at, 0, first, unit + 1);
      case '日', '号' -> dayOnly(at, first, unit);
      case '-', '/', '.' -> withSigns(at, first, unit, era > at);
      default -> null;
    };
  }

  private int afterEra(int at) {
    if (view.startsWith("中华民国", at)) {
      return spaces(at + 4);
    }
    return view.startsWith("民国", at) ? spaces(at + 2) : at;
  }

  // rule: three digits or 民国 before them is a year of the Republic, 1911 less than ours.
  private static int year(Numerals.Numeral number, boolean era) {
    boolean republic = era || number.digits() == 3 && number.value() < 200;
    return republic ? 1911 + number.value() : number.digits() == 4 ? number.value() : -1;
  }

  private Day afterYear(int at, int year, int next) {
    Numerals.Numeral month = month(spaces(next));
    if (year < 1900 || year > 2199 || month == null) {
      return null;
    }
    int unit = spaces(month.to());
    return charAt(unit) == '月' ? afterMonth(at, year, month, unit + 1) : null;
  }

  // rule: 元月 is the first month.
  private Numerals.Numeral month(int at) {
    return view.startsWith("元月", at) ? new Numerals.Numeral(1, at + 1, 1) : Numerals.at(view, at);
  }

  private Day afterMonth(int at, int year, Numerals.Numeral month, int next) {
    Numerals.Numeral day = Numerals.at(view, spaces(next));
    if (day == null || !isMonth(month.value()) || !isDay(day.value())) {
      return null;
    }
    int unit = spaces(day.to());
    boolean closed = charAt(unit) == '日' || charAt(unit) == '号';
    boolean listed = closed || lastListed(unit, month.value(), day.value()) > unit;
    if (!listed && clocks.rangeSign(unit) == unit) {
      return lostUnit(at, year, month, day);
    }
    return range(at, year, month.value(), day.value(), closed ? unit + 1 : unit, !closed);
  }

  // rule: 4月2、3日, 4月2日、5日、6日 and 4月30日和5月4日 are days from the first to the last; a number without
  // 日 goes on only behind 、.
  private int lastListed(int at, int month, int day) {
    int found = at;
    LastDay before = new LastDay(month, day, at);
    for (int next = behindAnd(at); next > 0; next = behindAnd(before.to())) {
      boolean comma = charAt(next - 1) == '、';
      LastDay last = lastDay(next, month);
      boolean closed = last != null && charAt(last.to()) != '内' && last.isAfter(before);
      before = closed ? last : comma ? openDay(next, before) : null;
      if (before == null) {
        return found;
      }
      found = closed ? next : found;
    }
    return found;
  }

  private int behindAnd(int at) {
    int length = AND.matchAt(view, at, view.length());
    return length == 0 ? -1 : at + length;
  }

  /** The bare number at that place, as in 4月2、3日; null unless it is a later day. */
  private LastDay openDay(int at, LastDay before) {
    Numerals.Numeral next = Numerals.at(view, at);
    LastDay open = next == null ? null : new LastDay(before.month(), next.value(), next.to());
    return open != null && isDay(open.day()) && open.isAfter(before) ? open : null;
  }

  // rule: 7月12（星期二） and 7月12上午 have lost their 日.
  private Day lostUnit(int at, int year, Numerals.Numeral month, Numerals.Numeral day) {
    boolean follows =
        view.startsWith("（星期", day.to())
            || HourScanner.DAY_PARTS.matchAt(view, day.to(), view.length()) > 1;
    return follows
        ? new Day(
            at,
            remarks.after(day.to()),
            year,
            month.value(),
            day.value(),
            0,
            0,
            Relative.NONE,
            true)
        : null;
  }

  // rule: 12日至15日, 3月2日至3日, 3月30日-4月2日.
  private Day range(int at, int year, int month, int day, int end, boolean open) {
    int to = remarks.after(end);
    int listed = lastListed(to, month, day);
    int next = listed > to ? listed : clocks.rangeSign(to);
    LastDay last = next > to ? lastDay(next, month) : null;
    if (last != null) {
      return new Day(
          at, last.to(), year, month, day, last.month(), last.day(), Relative.NONE, false);
    }
    return open ? null : new Day(at, to, year, month, day, 0, 0, Relative.NONE, false);
  }

  /** The day with which several end. */
  private record LastDay(int month, int day, int to) {

    boolean isAfter(LastDay other) {
      boolean nextYear = other.month == DECEMBER && month == JANUARY;
      boolean nextMonth = other.month > 0 && month > other.month;
      return nextYear || nextMonth || month == other.month && day > other.day;
    }
  }

  // rule: the last day may have its year and its month written again; else the first day's hold.
  private LastDay lastDay(int at, int firstMonth) {
    Numerals.Numeral first = Numerals.at(view, spaces(at));
    Numerals.Numeral month = isCounted(first, '年') ? behindUnit(first) : first;
    boolean named = isCounted(month, '月');
    Numerals.Numeral day = named ? behindUnit(month) : month;
    int lastMonth = named ? month.value() : firstMonth;
    boolean good =
        (isCounted(day, '日') || isCounted(day, '号'))
            && isDay(day.value())
            && (isMonth(lastMonth) || firstMonth == 0 && lastMonth == 0);
    return good ? new LastDay(lastMonth, day.value(), remarks.after(spaces(day.to()) + 1)) : null;
  }

  private boolean isCounted(Numerals.Numeral number, char unit) {
    return number != null && charAt(spaces(number.to())) == unit;
  }

  private Numerals.Numeral behindUnit(Numerals.Numeral number) {
    return Numerals.at(view, spaces(spaces(number.to()) + 1));
  }

  private Day dayOnly(int at, Numerals.Numeral number, int unit) {
    if (at > 0 && (Paper.isDigit(view.charAt(at - 1)) || "第每近".indexOf(view.charAt(at - 1)) >= 0)) {
      return null;
    }
    boolean sun = charAt(unit) == '日';
    if (sun && Paper.isDigit(view.charAt(at)) && (number.digits() >= 3 || number.value() > 31)) {
      return charAt(at - 1) == '月'
          ? null
          : lostMonth(at, number.value(), number.digits(), unit + 1);
    }
    boolean day =
        isDay(number.value())
            && number.digits() <= 3
            && (sun ? "常益前内后程报".indexOf(charAt(unit + 1)) < 0 : isNumberedDay(at, unit + 1));
    if (!day || isEvery(at)) {
      return null;
    }
    Day found = range(at, 0, 0, number.value(), unit + 1, false);
    return found.lastDay() > 0
        ? new Day(at, found.to(), 0, 0, found.day(), 0, found.lastDay(), Relative.NONE, false)
        : found;
  }

  // rule: 每月5日、20日 are days of every month.
  private boolean isEvery(int at) {
    int from = at;
    while (at - from < LONGEST_LIST && from > 0 && isListed(view.charAt(from - 1))) {
      from--;
    }
    return EVERY.matchBefore(view, from, 0) > 0;
  }

  private static boolean isListed(char c) {
    return Paper.isDigit(c) || "日号、和及的".indexOf(c) >= 0;
  }

  private static final WordSet EVERY = WordSet.of("每月", "每个月", "每逢");
  private static final int LONGEST_LIST = 12;

  // rule: 号 numbers houses, rooms, lines and papers; it is a day (定于15号下午3点) only behind a
  // word that leads to a time and before one that follows a day.
  private boolean isNumberedDay(int at, int next) {
    char before = charAt(at - 1);
    boolean led = at == 0 || "于定在，。（ ：\n从至到是为请将改".indexOf(before) >= 0;
    return led
        && (BEHIND_DAY.matchAt(view, next, view.length()) > 0
            || clocks.hour(spaces(next), true) != null);
  }

  // rule: 712日 is 7月12日 whose 月 was lost with its style; 1112日 is 11月12日; 120日内 is a period.
  private Day lostMonth(int at, int digits, int count, int to) {
    if ("内后常程龄".indexOf(charAt(to)) >= 0) {
      return null;
    }
    int month = count == 2 ? digits / 10 : digits / 100;
    int day = count == 2 ? digits % 10 : digits % 100;
    boolean date = count <= 4 && isMonth(month) && isDay(day);
    return date ? new Day(at, remarks.after(to), 0, month, day, 0, 0, Relative.NONE, true) : null;
  }

  private Day withSigns(int at, Numerals.Numeral first, int sign, boolean era) {
    if (sign != first.to() || at > 0 && (Paper.isDigit(charAt(at - 1)) || charAt(at - 1) == '-')) {
      return null;
    }
    Numerals.Numeral second = Numerals.at(view, sign + 1);
    if (second == null) {
      return null;
    }
    if (first.digits() == 3 && charAt(sign) == '-' && charAt(second.to()) == '日') {
      return lostMonthRange(at, first.value(), second);
    }
    boolean three = charAt(second.to()) == charAt(sign);
    Numerals.Numeral third = three ? Numerals.at(view, second.to() + 1) : null;
    int year = year(first, era);
    boolean date =
        third != null
            && year > 0
            && isMonth(second.value())
            && isDay(third.value())
            && third.digits() <= 2;
    return date ? untilWithSigns(at, year, second.value(), third) : null;
  }

  // rule: 2025.11.27-11.29 and 2025.11.27-29 are several days; the hyphen of 2025/11/27-9：00 is
  // none.
  private Day untilWithSigns(int at, int year, int month, Numerals.Numeral day) {
    int end = remarks.after(day.to());
    int next = clocks.rangeSign(end);
    Numerals.Numeral last = next > end ? Numerals.at(view, next) : null;
    int lastMonth = month;
    if (last != null && "./".indexOf(charAt(last.to())) >= 0) {
      lastMonth = last.value();
      last = Numerals.at(view, last.to() + 1);
    }
    boolean range =
        last != null
            && isMonth(lastMonth)
            && isDay(last.value())
            && (lastMonth > month || lastMonth == month && last.value() > day.value())
            && "：时点./".indexOf(charAt(spaces(last.to()))) < 0;
    return range
        ? new Day(
            at,
            remarks.after(last.to()),
            year,
            month,
            day.value(),
            lastMonth,
            last.value(),
            Relative.NONE,
            false)
        : new Day(at, end, year, month, day.value(), 0, 0, Relative.NONE, false);
  }

  private Day lostMonthRange(int at, int digits, Numerals.Numeral last) {
    boolean date = isMonth(digits / 100) && isDay(digits % 100) && isDay(last.value());
    return date
        ? new Day(
            at,
            last.to() + 1,
            0,
            digits / 100,
            digits % 100,
            digits / 100,
            last.value(),
            Relative.NONE,
            true)
        : null;
  }

  private static boolean isMonth(int value) {
    return value >= 1 && value <= 12;
  }

  private static boolean isDay(int value) {
    return value >= 1 && value <= 31;
  }

  private int spaces(int at) {
    return Scan.behindSpaces(view, at);
  }

  private char charAt(int at) {
    return Scan.at(view, at);
  }
}
