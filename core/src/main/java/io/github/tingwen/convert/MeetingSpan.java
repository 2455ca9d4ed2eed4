package io.github.tingwen.convert;

import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From when to when a meeting lasts, as far as a calendar can hold it.
 *
 * @param day the first day
 * @param start the hour it begins
 * @param lastDay the last day of several, after the first
 * @param end the hour it ends, on the last day
 * @param impossible one sentence for each part that cannot be as written
 */
record MeetingSpan(
    LocalDate day,
    Optional<LocalTime> start,
    Optional<LocalDate> lastDay,
    Optional<LocalTime> end,
    List<String> impossible) {

  /** The span of {@code time}; empty if its first day is not fully known. */
  static Optional<MeetingSpan> of(MeetingTime time) {
    return time.date().flatMap(PartialDate::toLocalDate).map(day -> of(day, time));
  }

  private static MeetingSpan of(LocalDate day, MeetingTime time) {
    List<String> impossible = new ArrayList<>();
    Optional<LocalDate> written = time.lastDate().flatMap(PartialDate::toLocalDate);
    Optional<LocalDate> last = written.filter(day::isBefore);
    if (time.lastDate().isPresent() && written.isEmpty()) {
      impossible.add("the last day is not fully known: " + time.text());
    } else if (written.filter(day::isAfter).isPresent()) {
      impossible.add("the last day " + written.get() + " is before the first: " + time.text());
    }
    LocalDate lastOrOnly = last.orElse(day);
    Optional<LocalTime> end =
        time.end()
            .filter(
                hour ->
                    time.start()
                        .map(from -> lastOrOnly.atTime(hour).isAfter(day.atTime(from)))
                        .orElse(true));
    if (end.isEmpty() && time.end().isPresent()) {
      impossible.add("the end " + time.end().get() + " is not after the start: " + time.text());
    }
    return new MeetingSpan(day, time.start(), last, end, List.copyOf(impossible));
  }
}
