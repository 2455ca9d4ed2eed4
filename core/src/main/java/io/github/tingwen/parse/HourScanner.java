package io.github.tingwen.parse;

import io.github.tingwen.model.DayPart;
import io.github.tingwen.parse.Moments.Hour;
import java.time.LocalTime;
import java.util.Optional;

/** Reads times of day. Stateless apart from its text. */
final class HourScanner {

  static final WordSet DAY_PARTS =
      WordSet.of(
          "凌晨", "清晨", "早上", "早晨", "上午", "中午", "下午", "午后", "傍晚", "晚上", "夜间", "晚间", "晚", "今晚", "当晚",
          "全天", "整天", "早", "午间");

  private final String view;

  HourScanner(String view) {
    this.view = view;
  }

  /** The time of day that begins at {@code at}; {@code null} if none does. */
  Hour hour(int at) {
    int part = DAY_PARTS.matchAt(view, at, view.length());
    DayPart dayPart = part == 0 ? null : dayPart(view.substring(at, at + part));
    if (part == 1 && Numerals.at(view, spaces(at + 1)) == null) {
      boolean afterDay = at > 0 && "日号）".indexOf(view.charAt(at - 1)) >= 0;
      return afterDay
          ? new Hour(at, at + 1, Optional.of(dayPart), Optional.empty(), Optional.empty())
          : null;
    }
    Clock start = clock(spaces(at + part), dayPart);
    if (start == null) {
      return part > 1
          ? new Hour(at, at + part, Optional.of(dayPart), Optional.empty(), Optional.empty())
          : null;
    }
    Clock end = end(start.to(), dayPart);
    int to = end == null ? start.to() : end.to();
    return new Hour(
        at,
        to,
        Optional.ofNullable(dayPart),
        Optional.of(start.time()),
        Optional.ofNullable(end).map(Clock::time));
  }

  private record Clock(LocalTime time, int to) {}

  private Clock end(int at, DayPart before) {
    int next = rangeSign(at);
    if (next == at) {
      return null;
    }
    int i = spaces(next);
    int part = DAY_PARTS.matchAt(view, i, view.length());
    DayPart dayPart = part == 0 ? before : dayPart(view.substring(i, i + part));
    return clock(spaces(i + part), dayPart);
  }

  // rule: 14：30, 14时30分, 2点半, 两点, 七时三十分, 9点; a bare 3点 is a count (三点要求), not an hour.
  private Clock clock(int at, DayPart part) {
    Numerals.Numeral hour =
        charAt(at) == '两' ? new Numerals.Numeral(2, at + 1, 1) : Numerals.at(view, at);
    if (hour == null
        || hour.value() > 24
        || hour.digits() > 3
        || at > 0 && Paper.isDigit(view.charAt(at - 1))) {
      return null;
    }
    int unit = spaces(hour.to());
    char sign = charAt(unit);
    if (sign == '：' || sign == '.' && part != null) {
      return withColon(hour.value(), unit + 1, part);
    }
    if (sign != '时' && sign != '点') {
      return null;
    }
    return afterHour(hour.value(), unit, part);
  }

  private Clock withColon(int hour, int at, DayPart part) {
    Numerals.Numeral minute = Numerals.at(view, spaces(at));
    boolean time =
        minute != null
            && minute.digits() == 2
            && minute.value() < 60
            && Paper.isDigit(view.charAt(spaces(at)));
    if (!time) {
      return null;
    }
    int to = charAt(minute.to()) == '分' ? minute.to() + 1 : minute.to();
    boolean seconds =
        charAt(to) == '：' && Paper.isDigit(charAt(to + 1)) && Paper.isDigit(charAt(to + 2));
    return new Clock(time(hour, minute.value(), part), seconds ? to + 3 : to);
  }

  private Clock afterHour(int hour, int unit, DayPart part) {
    int next = unit + 1;
    int to = charAt(unit) == '点' && charAt(next) == '钟' ? next + 1 : next;
    if (charAt(to) == '半') {
      return new Clock(time(hour, 30, part), to + 1);
    }
    if (charAt(to) == '整' || charAt(to) == '正') {
      return new Clock(time(hour, 0, part), to + 1);
    }
    Numerals.Numeral minute = Numerals.at(view, spaces(to));
    boolean minutes =
        minute != null
            && minute.value() < 60
            && (charAt(spaces(minute.to())) == '分' || charAt(unit) == '时' && minute.digits() == 2);
    if (minutes) {
      int end = spaces(minute.to());
      return new Clock(
          time(hour, minute.value(), part), charAt(end) == '分' ? end + 1 : minute.to());
    }
    boolean bare = charAt(unit) == '点' && part == null && charAt(next) != '钟';
    boolean span = charAt(unit) == '时' && part == null && "候期代间段刻".indexOf(charAt(next)) >= 0;
    return bare || span ? null : new Clock(time(hour, 0, part), to);
  }

  // rule: 下午3时 is 15:00, 下午15：00 stays, 晚12时 is midnight, 中午12时 noon.
  private static LocalTime time(int hour, int minute, DayPart part) {
    boolean late =
        part == DayPart.AFTERNOON || part == DayPart.EVENING || part == DayPart.NOON && hour < 4;
    boolean midnight = part == DayPart.EVENING && hour == 12;
    int full = midnight ? 24 : late && hour < 12 ? hour + 12 : hour;
    return LocalTime.of(full % 24, minute);
  }

  private static DayPart dayPart(String word) {
    if (word.equals("午间")) {
      return DayPart.NOON;
    }
    return switch (word.charAt(word.length() - 1)) {
      case '后' -> DayPart.AFTERNOON;
      case '午' ->
          word.charAt(0) == '上'
              ? DayPart.MORNING
              : word.charAt(0) == '中' ? DayPart.NOON : DayPart.AFTERNOON;
      case '天' -> DayPart.ALL_DAY;
      case '晚', '间' -> DayPart.EVENING;
      default -> word.charAt(0) == '晚' ? DayPart.EVENING : DayPart.MORNING;
    };
  }

  private int rangeSign(int at) {
    int i = spaces(at);
    if (charAt(i) == '至' || charAt(i) == '到' || charAt(i) == '～') {
      return i + 1;
    }
    int end = i;
    while (charAt(end) == '-') {
      end++;
    }
    return end > i ? end : at;
  }

  private int spaces(int at) {
    int i = at;
    while (i < view.length() && view.charAt(i) == ' ' && i - at < 4) {
      i++;
    }
    return i;
  }

  private char charAt(int at) {
    return at < view.length() && at >= 0 ? view.charAt(at) : '\0';
  }
}
