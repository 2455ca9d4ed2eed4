package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A point of time by which somebody has to do something.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the words of the paper (7月11日下午4:00前)
 * @param date the day, if the paper gives one
 * @param time the hour, if given
 * @param action what is to be done by then (报参会人员名单)
 * @param binding whom it binds, if it does not bind all
 */
public record Deadline(
    Passage text,
    Optional<PartialDate> date,
    Optional<LocalTime> time,
    Optional<Passage> action,
    Optional<Passage> binding) {

  /** Checks that nothing is null. */
  public Deadline {
    requireNonNull(text, "text");
    requireNonNull(date, "date");
    requireNonNull(time, "time");
    requireNonNull(action, "action");
    requireNonNull(binding, "binding");
  }
}
