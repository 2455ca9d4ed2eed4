package io.github.tingwen.text;

/**
 * A half-open range of UTF-16 indices into the caller's original text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from index of the first unit, {@code >= 0}
 * @param to index after the last unit, {@code >= from}
 */
public record Span(int from, int to) {

  /** Checks the order of the two ends. */
  public Span {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("not a span: [" + from + ", " + to + ")");
    }
  }

  /** Returns the number of UTF-16 units covered. */
  public int length() {
    return to - from;
  }

  /** Returns the smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(from, other.from), Math.max(to, other.to));
  }

  /**
   * Cuts this span out of the text it counts in.
   *
   * @throws IndexOutOfBoundsException if {@code original} is shorter than this span
   */
  public String of(String original) {
    return original.substring(from, to);
  }
}
