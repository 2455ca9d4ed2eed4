package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A calendar date of which the paper may leave out the year, or the year and month.
 *
 * <p>A year is never made up: {@code year} is empty unless the text or the caller's reference date
 * gives it. Immutable and thread-safe.
 *
 * @param year the year of the Common Era, if known
 * @param month 1 to 12, if known
 * @param day 1 to 31, if known
 * @param yearInferred whether the year (or, for a relative date, the whole date) was concluded from
 *     elsewhere rather than written here
 */
public record PartialDate(
    OptionalInt year, OptionalInt month, OptionalInt day, boolean yearInferred) {

  /** Checks the ranges. */
  public PartialDate {
    requireNonNull(year, "year");
    check(month, 1, 12, "month");
    check(day, 1, 31, "day");
  }

  private static void check(OptionalInt value, int least, int most, String name) {
    if (value.isPresent() && (value.getAsInt() < least || value.getAsInt() > most)) {
      throw new IllegalArgumentException(name + " out of range: " + value.getAsInt());
    }
  }

  /** Returns the date with a year that is written in the text. */
  public static PartialDate of(int year, int month, int day) {
    return new PartialDate(OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day), false);
  }

  /** Returns the date of a text that gives no year. */
  public static PartialDate ofMonthDay(int month, int day) {
    return new PartialDate(OptionalInt.empty(), OptionalInt.of(month), OptionalInt.of(day), false);
  }

  /** Returns the date of a text that gives only the day of the month. */
  public static PartialDate ofDay(int day) {
    return new PartialDate(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(day), false);
  }

  /** Returns this date in a year that was concluded from elsewhere. */
  public PartialDate withInferredYear(int inferred) {
    return new PartialDate(OptionalInt.of(inferred), month, day, true);
  }

  /** Returns the full date; empty if a part is unknown or the day does not exist. */
  public Optional<LocalDate> toLocalDate() {
    if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.of(year.getAsInt(), month.getAsInt(), 1);
    return day.getAsInt() > first.lengthOfMonth()
        ? Optional.empty()
        : Optional.of(first.withDayOfMonth(day.getAsInt()));
  }

  /**
   * Returns ISO 8601 with the truncated forms of its 2000 edition for what is unknown: {@code
   * 2024-04-12}, {@code --04-12}, {@code ---12}, {@code 2024-04}, {@code 2024}.
   */
  public String iso() {
    StringBuilder iso = new StringBuilder(10);
    iso.append(year.isPresent() ? four(year.getAsInt()) : "-");
    iso.append(month.isPresent() ? "-" + two(month.getAsInt()) : day.isPresent() ? "-" : "");
    iso.append(day.isPresent() ? "-" + two(day.getAsInt()) : "");
    return iso.toString();
  }

  private static String four(int value) {
    String digits = Integer.toString(value);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static String two(int value) {
    return value < 10 ? "0" + value : Integer.toString(value);
  }
}
