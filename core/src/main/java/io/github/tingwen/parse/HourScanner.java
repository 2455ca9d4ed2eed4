package io.github.tingwen.parse;

import io.github.tingwen.model.DayPart;
import io.github.tingwen.parse.Moments.Hour;
import java.time.LocalTime;
import java.util.Optional;

/** Reads times of day. Stateless apart from its text. */
final class HourScanner {

  static final WordSet DAY_PARTS = WordSet.load("time_words.tsv", "part");

  /** The first hour at which 9点 behind a day is said of the morning without saying so. */
  private static final int EARLIEST_BARE = 7;

  private static final WordSet HALVES = WordSet.of("AM", "PM", "am", "pm", "Am", "Pm");
  private static final WordSet QUARTERS = WordSet.of("一刻", "三刻", "1刻", "3刻", "一刻钟", "三刻钟");
  private static final WordSet BEGINNINGS =
      WordSet.of("开会", "召开", "举行", "开始", "准时", "报到", "签到", "集合", "入场", "之前", "前到");

  private final String view;

  HourScanner(String view) {
    this.view = view;
  }

  /**
   * The time of day that begins at {@code at}; {@code null} if none does.
   *
   * @param behindDay whether a day stands right before it, so that a bare 9点 is an hour
   */
  Hour hour(int at, boolean behindDay) {
    int part = DAY_PARTS.matchAt(view, at, view.length());
    boolean latin = part > 0 && isLatin(at);
    if (latin && isLatin(at - 1)) {
      return null;
    }
    DayPart dayPart = part == 0 ? null : dayPart(view.substring(at, at + part));
    if (part == 1 && Numerals.at(view, spaces(at + 1)) == null) {
      boolean afterDay = at > 0 && "日号）今明".indexOf(view.charAt(at - 1)) >= 0;
      return afterDay
          ? new Hour(at, at + 1, Optional.of(dayPart), Optional.empty(), Optional.empty())
          : null;
    }
    Clock start = clock(spaces(at + part), dayPart, behindDay);
    if (start == null) {
      return part > 1 && !latin
          ? new Hour(at, at + part, Optional.of(dayPart), Optional.empty(), Optional.empty())
          : null;
    }
    Clock end = end(start, behindDay);
    return new Hour(
        at,
        end == null ? start.to() : end.to(),
        Optional.ofNullable(start.part()),
        Optional.of(start.time()),
        Optional.ofNullable(end).map(Clock::time));
  }

  private record Clock(LocalTime time, int to, DayPart part) {}

  private Clock end(Clock start, boolean behindDay) {
    int next = rangeSign(start.to());
    if (next == start.to()) {
      return null;
    }
    int i = spaces(next);
    int part = DAY_PARTS.matchAt(view, i, view.length());
    DayPart dayPart = part == 0 ? start.part() : dayPart(view.substring(i, i + part));
    return clock(spaces(i + part), dayPart, behindDay);
  }

  // rule: 9：00am and 2：30 PM name the half of the day behind the hour.
  private Clock clock(int at, DayPart part, boolean behindDay) {
    Clock clock = written(at, part, behindDay);
    int next = clock == null ? at : spaces(clock.to());
    int half = clock == null || !isLatin(next) ? 0 : HALVES.matchAt(view, next, view.length());
    if (half == 0 || isLatin(next + half)) {
      return clock;
    }
    boolean late = "pP".indexOf(charAt(next)) >= 0;
    int hour = clock.time().getHour();
    int full = late && hour < 12 ? hour + 12 : !late && hour == 12 ? 0 : hour;
    DayPart named = late ? DayPart.AFTERNOON : DayPart.MORNING;
    return new Clock(clock.time().withHour(full), next + half, part == null ? named : part);
  }

  // rule: 14：30, 14时30分, 2点半, 两点, 七时三十分, 9点; a bare 3点 is a count (三点要求), not an hour,
  // but behind a day (12月3日9点) or before the word for the meeting's begin; 12月3日3点 may be either
  // half of the day and is none.
  private Clock written(int at, DayPart part, boolean behindDay) {
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
    return afterHour(hour.value(), unit, part, behindDay && hour.value() >= EARLIEST_BARE);
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
    int end = seconds ? to + 3 : to;
    return new Clock(time(hour, minute.value(), part), charAt(end) == '整' ? end + 1 : end, part);
  }

  private Clock afterHour(int hour, int unit, DayPart part, boolean behindDay) {
    boolean point = charAt(unit) == '点';
    int to = point && charAt(unit + 1) == '钟' ? unit + 2 : unit + 1;
    Clock told = fraction(hour, to, part);
    if (told == null) {
      told = withMinutes(hour, to, part, !point || part != null || behindDay);
    }
    if (told != null) {
      return told;
    }
    boolean counts = point ? !behindDay && isCount(unit + 1) : isSpan(unit + 1);
    return part == null && counts ? null : new Clock(time(hour, 0, part), to, part);
  }

  // rule: 2点半, 9点整, 三点一刻.
  private Clock fraction(int hour, int at, DayPart part) {
    if (charAt(at) == '半') {
      return new Clock(time(hour, 30, part), at + 1, part);
    }
    if (charAt(at) == '整' || charAt(at) == '正') {
      return new Clock(time(hour, 0, part), at + 1, part);
    }
    int quarter = QUARTERS.matchAt(view, at, view.length());
    int minutes = "三3".indexOf(charAt(at)) >= 0 ? 45 : 15;
    return quarter > 0 ? new Clock(time(hour, minutes, part), at + quarter, part) : null;
  }

  // rule: 9时30, 下午3点20分: without 分, two digits that count nothing are minutes of what is surely
  // an hour.
  private Clock withMinutes(int hour, int at, DayPart part, boolean sure) {
    Numerals.Numeral minute = Numerals.at(view, spaces(at));
    if (minute == null || minute.value() >= 60) {
      return null;
    }
    int unit = spaces(minute.to());
    boolean closed = charAt(unit) == '分';
    boolean bare = minute.digits() >= 2 && sure && !isMeasure(charAt(minute.to()));
    return closed || bare
        ? new Clock(time(hour, minute.value(), part), closed ? unit + 1 : minute.to(), part)
        : null;
  }

  private static boolean isMeasure(char c) {
    return "人名个份家条万元户项".indexOf(c) >= 0;
  }

  private boolean isCount(int behindPoint) {
    return charAt(behindPoint) != '钟' && BEGINNINGS.matchAt(view, behindPoint, view.length()) == 0;
  }

  private boolean isSpan(int behindHour) {
    return "候期代间段刻".indexOf(charAt(behindHour)) >= 0;
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
    if (HALVES.contains(word)) {
      return "pP".indexOf(word.charAt(0)) >= 0 ? DayPart.AFTERNOON : DayPart.MORNING;
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

  private boolean isLatin(int at) {
    char c = charAt(at);
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  /** Behind 至, 到, ～ or hyphens and the spaces before them; {@code at} if none stands there. */
  int rangeSign(int at) {
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
    return Scan.behindSpaces(view, at);
  }

  private char charAt(int at) {
    return Scan.at(view, at);
  }
}
