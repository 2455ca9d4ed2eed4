package io.github.tingwen.parse;

/**
 * A half-open range of the repaired text.
 *
 * <p>Immutable and thread-safe.
 */
record Stretch(int from, int to) {

  /** A range that would end before it begins is empty. */
  Stretch {
    to = Math.max(from, to);
  }

  int length() {
    return to - from;
  }

  boolean isEmpty() {
    return to <= from;
  }

  boolean holds(int index) {
    return from <= index && index < to;
  }
}
