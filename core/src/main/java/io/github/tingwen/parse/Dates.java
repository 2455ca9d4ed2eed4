package io.github.tingwen.parse;

import io.github.tingwen.model.PartialDate;
import io.github.tingwen.parse.Moments.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Turns days as written into dates, with the year inferred only from the paper itself or from the
 * caller's reference date.
 *
 * <p>Immutable and thread-safe.
 *
 * @param paperDay the day of the paper: published, signed, or another full date of the text
 * @param reference the caller's reference date
 * @param namedYear the year in the meeting's name
 * @param ahead whether the paper looks ahead, as a notice does
 */
record Dates(
    Optional<LocalDate> paperDay,
    Optional<LocalDate> reference,
    NamedYear namedYear,
    boolean ahead) {

  Optional<PartialDate> of(Day day) {
    if (day.relative().isNone()) {
      return Optional.of(with(day.year(), day.month(), day.day()));
    }
    boolean open = anchor().isEmpty() && day.relative().unit() == Moments.Relative.Unit.MONTH;
    return open
        ? Optional.of(PartialDate.ofDay(day.relative().day()))
        : anchor().flatMap(a -> counted(a, day.relative())).map(Dates::inferred);
  }

  private Optional<LocalDate> counted(LocalDate paper, Moments.Relative relative) {
    return switch (relative.unit()) {
      case DAY -> Optional.of(paper.plusDays(relative.shift()));
      case WEEK -> Optional.of(inWeek(paper, relative));
      case MONTH -> {
        LocalDate month = paper.withDayOfMonth(1).plusMonths(relative.shift());
        yield relative.day() <= month.lengthOfMonth()
            ? Optional.of(month.withDayOfMonth(relative.day()))
            : Optional.empty();
      }
      case NONE, LUNAR -> Optional.empty();
    };
  }

  // rule: 周六 without its week is the next one for who looks ahead, the last one for who looks back.
  private LocalDate inWeek(LocalDate paper, Moments.Relative relative) {
    DayOfWeek day = DayOfWeek.of(relative.day());
    if (relative.shift() != Moments.Relative.NEXT) {
      return paper.plusWeeks(relative.shift()).with(day);
    }
    return paper.with(
        ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  Optional<PartialDate> lastOf(Day day) {
    return day.lastDay() == 0
        ? Optional.empty()
        : Optional.of(with(lastYear(day), day.lastMonth(), day.lastDay()));
  }

  // rule: 2023年12月31日至1月2日 ends in the next year.
  private static int lastYear(Day day) {
    return day.year() > 0 && day.lastMonth() < day.month() ? day.year() + 1 : day.year();
  }

  private static PartialDate inferred(LocalDate date) {
    return new PartialDate(
        OptionalInt.of(date.getYear()),
        OptionalInt.of(date.getMonthValue()),
        OptionalInt.of(date.getDayOfMonth()),
        true);
  }

  private PartialDate with(int year, int month, int day) {
    if (year > 0) {
      return PartialDate.of(year, month, day);
    }
    if (month > 0) {
      PartialDate open = PartialDate.ofMonthDay(month, day);
      OptionalInt found = year(month, day);
      return found.isPresent() ? open.withInferredYear(found.getAsInt()) : open;
    }
    return dayOnly(day);
  }

  // rule: the year is the one that puts the day nearest to the day of the paper.
  private OptionalInt year(int month, int day) {
    if (anchor().isEmpty()) {
      return namedYear.in(month);
    }
    LocalDate anchor = anchor().get();
    long best = Long.MAX_VALUE;
    OptionalInt year = OptionalInt.empty();
    for (int candidate = anchor.getYear() - 1; candidate <= anchor.getYear() + 1; candidate++) {
      OptionalLong distance = distance(anchor, candidate, month, day);
      if (distance.isPresent() && distance.getAsLong() < best) {
        best = distance.getAsLong();
        year = OptionalInt.of(candidate);
      }
    }
    return year;
  }

  private static OptionalLong distance(LocalDate anchor, int year, int month, int day) {
    LocalDate first = LocalDate.of(year, month, 1);
    return day > first.lengthOfMonth()
        ? OptionalLong.empty()
        : OptionalLong.of(Math.abs(first.withDayOfMonth(day).toEpochDay() - anchor.toEpochDay()));
  }

  // rule: a day without a month lies in the month of the paper's day, or else in the next one for a
  // paper that looks ahead and in the one before for one that looks back.
  private PartialDate dayOnly(int day) {
    if (anchor().isEmpty()) {
      return PartialDate.ofDay(day);
    }
    LocalDate anchor = anchor().get();
    boolean here = ahead ? day >= anchor.getDayOfMonth() : day <= anchor.getDayOfMonth();
    LocalDate month = (here ? anchor : anchor.plusMonths(ahead ? 1 : -1)).withDayOfMonth(1);
    return day <= month.lengthOfMonth()
        ? inferred(month.withDayOfMonth(day))
        : PartialDate.ofDay(day);
  }

  private Optional<LocalDate> anchor() {
    return paperDay.isPresent() ? paperDay : reference;
  }
}
