package io.github.tingwen.text;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of a sentence whose meaning the model knows.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param from UTF-16 index of its first unit in the sentence's own wording
 * @param to index after its last unit, {@code > from}
 */
public record Slot(SlotKind kind, int from, int to) {

  /** Checks the range. */
  public Slot {
    requireNonNull(kind, "kind");
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("not a slot: " + kind + " [" + from + ", " + to + ")");
    }
  }
}
