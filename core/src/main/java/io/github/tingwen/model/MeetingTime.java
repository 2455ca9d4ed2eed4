package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When a meeting is or was held.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the words of the paper, date and time of day
 * @param date the day, or the first of several
 * @param lastDate the last day of a range (12日至15日)
 * @param dayPart the part of the day, if named
 * @param start the hour it begins
 * @param end the hour it ends
 * @param checkIn the hour to be there (报到, 签到), which is not the hour it begins
 */
public record MeetingTime(
    Passage text,
    Optional<PartialDate> date,
    Optional<PartialDate> lastDate,
    Optional<DayPart> dayPart,
    Optional<LocalTime> start,
    Optional<LocalTime> end,
    Optional<CheckIn> checkIn) {

  /** Checks that nothing is null. */
  public MeetingTime {
    requireNonNull(text, "text");
    requireNonNull(date, "date");
    requireNonNull(lastDate, "lastDate");
    requireNonNull(dayPart, "dayPart");
    requireNonNull(start, "start");
    requireNonNull(end, "end");
    requireNonNull(checkIn, "checkIn");
  }
}
