package io.github.tingwen.parse;

import io.github.tingwen.model.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Days that are counted from another: 本周五, 下周一, 月底, 10月底, 会前2天, 会议举行前48小时.
 *
 * <p>年底 is too vague to bind anybody. Immutable and thread-safe.
 */
final class RelativeDays {

  private static final WordSet WEEKS =
      WordSet.of("本周", "这周", "下周", "本星期", "下星期", "本礼拜", "下礼拜", "周", "星期", "礼拜");
  private static final WordSet MONTH_ENDS = WordSet.of("月底", "月末", "本月底", "本月末", "这个月底", "当月底");
  private static final WordSet MEETINGS =
      WordSet.of("会", "会议", "会议举行", "会议召开", "会议开始", "开会", "会期", "大会", "大会召开", "大会举行");
  private static final int COMMON_YEAR = 2001;

  /** The digits of a month and the word itself: 十二月, 12月. */
  private static final int MONTH = 3;

  private static final int NEAR = 6;
  private static final int CLAUSE = 30;
  private static final WordSet ASKS = WordSet.of("请", "须", "务必");
  private static final String AHEAD = "提前";

  /** What is done ahead of a meeting at its door, not by a day: 提前一天入住. */
  private static final WordSet ARRIVALS = WordSet.load("time_words.tsv", "arrival");

  private static final String DAYS = "一二三四五六日";

  private final String view;
  private final Optional<LocalDate> base;
  private final Optional<LocalDate> meeting;
  private final Optional<Integer> month;
  private final Optional<LocalTime> start;

  /**
   * A day found.
   *
   * @param closed whether 前 or its like is part of the words
   */
  record Day(
      int from, int to, Optional<PartialDate> date, Optional<LocalTime> time, boolean closed) {}

  RelativeDays(
      String view,
      Optional<LocalDate> paper,
      Optional<PartialDate> meeting,
      Optional<LocalTime> start) {
    this.view = view;
    this.meeting = meeting.flatMap(PartialDate::toLocalDate);
    this.month =
        meeting.map(PartialDate::month).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt);
    this.base = paper.or(() -> this.meeting);
    this.start = start;
  }

  /** The day that begins at {@code at}, if one does. */
  Optional<Day> at(int at, int to) {
    char c = Scan.at(view, at);
    if (WEEKS.matchAt(view, at, to) > 0) {
      return weekday(at, to);
    }
    if (MONTH_ENDS.matchAt(view, at, to) > 0) {
      return thisMonthEnd(at, at + MONTH_ENDS.matchAt(view, at, to));
    }
    if (MEETINGS.matchAt(view, at, to) > 0) {
      return beforeMeeting(at, to).or(() -> behindMeeting(at, to));
    }
    if (c == '提' && view.startsWith(AHEAD, at)) {
      return ahead(at, to);
    }
    boolean month = Paper.isDigit(c) || Numerals.isChinese(c);
    return month && Scan.first(view, '月', at, at + MONTH) > 0 ? monthEnd(at, to) : Optional.empty();
  }

  private static Optional<Day> day(int from, int to, Optional<LocalDate> date) {
    return Optional.of(
        new Day(from, to, date.map(RelativeDays::inferred), Optional.empty(), false));
  }

  private static PartialDate inferred(LocalDate date) {
    return PartialDate.ofMonthDay(date.getMonthValue(), date.getDayOfMonth())
        .withInferredYear(date.getYear());
  }

  private static LocalDate lastOf(LocalDate base, int month) {
    int year = base.getYear() + (month < base.getMonthValue() ? 1 : 0);
    return YearMonth.of(year, month).atEndOfMonth();
  }

  // rule: 本周五 is the Friday of the week of the paper, 下周五 of the next, 周五 the next one.
  private Optional<Day> weekday(int at, int to) {
    int word = WEEKS.matchAt(view, at, to);
    char sign = Scan.at(view, at + word);
    int index = sign == '天' ? 6 : DAYS.indexOf(sign);
    boolean inside = Scan.at(view, at - 1) == '（' || Paper.isDigit(Scan.at(view, at - 1));
    if (index < 0 || inside) {
      return Optional.empty();
    }
    DayOfWeek wanted = DayOfWeek.of(index + 1);
    Optional<LocalDate> date =
        base.map(
            b ->
                switch (Scan.at(view, at)) {
                  case '本', '这' -> b.with(wanted);
                  case '下' -> b.plusWeeks(1).with(wanted);
                  default -> b.with(TemporalAdjusters.nextOrSame(wanted));
                });
    return day(at, at + word + 1, date);
  }

  // rule: 本月底 is the last day of the month of the paper, or of the meeting where only that is
  // known.
  private Optional<Day> thisMonthEnd(int from, int to) {
    if (base.isPresent()) {
      return day(from, to, base.map(b -> lastOf(b, b.getMonthValue())));
    }
    Optional<PartialDate> last =
        month.map(m -> PartialDate.ofMonthDay(m, YearMonth.of(COMMON_YEAR, m).lengthOfMonth()));
    return Optional.of(new Day(from, to, last, Optional.empty(), false));
  }

  // rule: 10月底 is the last day of October.
  private Optional<Day> monthEnd(int at, int to) {
    char before = Scan.at(view, at - 1);
    Numerals.Numeral month =
        Paper.isDigit(before) || Numerals.isChinese(before) ? null : Numerals.at(view, at);
    boolean end =
        month != null
            && month.value() >= 1
            && month.value() <= 12
            && month.to() + 1 < to
            && (view.startsWith("月底", month.to()) || view.startsWith("月末", month.to()));
    if (!end) {
      return Optional.empty();
    }
    int length =
        YearMonth.of(base.map(LocalDate::getYear).orElse(COMMON_YEAR), month.value())
            .lengthOfMonth();
    PartialDate open = PartialDate.ofMonthDay(month.value(), length);
    PartialDate date = base.map(b -> inferred(lastOf(b, month.value()))).orElse(open);
    return Optional.of(new Day(at, month.to() + 2, Optional.of(date), Optional.empty(), false));
  }

  // rule: 会前2天, 会议召开3天前 and 会议举行前48小时 count back from the meeting.
  private Optional<Day> beforeMeeting(int at, int to) {
    int before = at + MEETINGS.matchAt(view, at, to);
    boolean first = Scan.at(view, before) == '前';
    Optional<Day> day = counted(at, first ? before + 1 : before, to);
    return first
        ? day
        : day.filter(d -> Scan.at(view, d.to()) == '前').map(RelativeDays::withBefore);
  }

  // rule: 会后一周内, 会议结束后3日内 count on from the meeting.
  private Optional<Day> behindMeeting(int at, int to) {
    int from = at + MEETINGS.matchAt(view, at, to);
    int behind = view.startsWith("结束", from) ? from + 2 : from;
    Numerals.Numeral number = Scan.at(view, behind) == '后' ? Numerals.at(view, behind + 1) : null;
    int unit = number == null ? 0 : UNITS.matchAt(view, number.to(), to);
    int end = number == null ? to : number.to() + unit;
    if (unit == 0 || Scan.at(view, end) != '内' && !view.startsWith("之内", end)) {
      return Optional.empty();
    }
    int days = "天日".indexOf(Scan.at(view, end - 1)) >= 0 ? number.value() : WEEK * number.value();
    Optional<PartialDate> date = meeting.map(m -> inferred(m.plusDays(days)));
    int last = Scan.at(view, end) == '内' ? end + 1 : end + 2;
    return Optional.of(new Day(at, last, date, Optional.empty(), true));
  }

  private static final WordSet UNITS = WordSet.of("天", "日", "周", "个星期", "星期", "个礼拜");
  private static final int WEEK = 7;

  private static Day withBefore(Day day) {
    return new Day(day.from(), day.to() + 1, day.date(), day.time(), day.closed());
  }

  // rule: 请提前24小时告知 counts back from the meeting, 请提前15分钟入场 tells when to be there.
  private Optional<Day> ahead(int at, int to) {
    int clause = Scan.since(view, "，。；：\n", Math.max(0, at - CLAUSE), at);
    boolean asked = ASKS.find(view, clause, at) >= 0;
    return (asked ? counted(at, at + AHEAD.length(), to) : Optional.<Day>empty())
        .filter(d -> ARRIVALS.find(view, d.to(), Math.min(to, d.to() + NEAR)) < 0);
  }

  private Optional<Day> counted(int at, int count, int to) {
    Numerals.Numeral number = Numerals.at(view, count);
    if (number == null || number.to() >= to) {
      return Optional.empty();
    }
    int unit = number.to() + (Scan.at(view, number.to()) == '个' ? 1 : 0);
    boolean hours = view.startsWith("小时", unit);
    boolean days = "天日".indexOf(Scan.at(view, unit)) >= 0;
    if (!hours && !days) {
      return Optional.empty();
    }
    int end = unit + (hours ? 2 : 1);
    end += view.startsWith("之前", end) ? 2 : view.startsWith("或之前", end) ? 3 : 0;
    return Optional.of(
        hours ? hoursBefore(at, end, number.value()) : daysBefore(at, end, number.value()));
  }

  private Day daysBefore(int from, int to, int days) {
    Optional<PartialDate> date = meeting.map(m -> inferred(m.minusDays(days)));
    return new Day(from, to, date, Optional.empty(), true);
  }

  private Day hoursBefore(int from, int to, int hours) {
    if (start.isEmpty()) {
      return daysBefore(from, to, hours / 24);
    }
    var moment = meeting.map(m -> m.atTime(start.get()).minusHours(hours));
    return new Day(
        from,
        to,
        moment.map(m -> inferred(m.toLocalDate())),
        moment.map(m -> m.toLocalTime()),
        true);
  }
}
