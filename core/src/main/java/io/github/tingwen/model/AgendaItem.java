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
 * @param number its number as written (一, 第一项, 議題 1), or in a programme the hour at which it begins
 *     (9:00-9:40)
 * @param text what it is about
 * @param presenters who reports on it
 */
public record AgendaItem(Optional<Passage> number, Passage text, List<Passage> presenters) {

  private static final String HOUR_SIGNS = "：:点點时時午晚";

  /** Copies the list. */
  public AgendaItem {
    requireNonNull(number, "number");
    requireNonNull(text, "text");
    presenters = List.copyOf(presenters);
  }

  /** Whether its number is the hour at which it begins. */
  public boolean isTimed() {
    return number
        .map(Passage::toString)
        .filter(n -> !n.startsWith("第") && n.chars().anyMatch(c -> HOUR_SIGNS.indexOf(c) >= 0))
        .isPresent();
  }

  /** What it is about, behind its hour if it has one: 9:00-9:40 讨论. */
  public Passage timedText() {
    return timed(text);
  }

  /** The words behind the item's hour if it has one. */
  public Passage timed(Passage words) {
    return isTimed() ? number.orElseThrow().then(Passage.untraced(" ")).then(words) : words;
  }
}
