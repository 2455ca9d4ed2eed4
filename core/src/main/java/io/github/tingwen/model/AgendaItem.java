package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * An item of the agenda.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number as written (一, 第一项, 議題 1)
 * @param text what it is about
 * @param presenters who reports on it
 */
public record AgendaItem(Optional<Passage> number, Passage text, List<Passage> presenters) {

  /** Copies the list. */
  public AgendaItem {
    requireNonNull(number, "number");
    requireNonNull(text, "text");
    presenters = List.copyOf(presenters);
  }
}
