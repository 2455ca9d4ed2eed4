package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When and where to report before the meeting (报到, 签到).
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the words of the paper
 * @param date the day, if it is not the meeting's own
 * @param time the hour
 * @param place where, if it is not the meeting's own place
 */
public record CheckIn(
    Passage text, Optional<PartialDate> date, Optional<LocalTime> time, Optional<Passage> place) {

  /** Checks that nothing is null. */
  public CheckIn {
    requireNonNull(text, "text");
    requireNonNull(date, "date");
    requireNonNull(time, "time");
    requireNonNull(place, "place");
  }
}
