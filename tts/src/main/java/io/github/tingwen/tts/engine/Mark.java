package io.github.tingwen.tts.engine;

/**
 * Which samples say which characters.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from UTF-16 index of the first character in the sentence's wording
 * @param to index after the last
 * @param startSample first sample
 * @param endSample sample after the last
 */
public record Mark(int from, int to, int startSample, int endSample) {

  /** Checks the order. */
  public Mark {
    if (from < 0 || to < from || startSample < 0 || endSample < startSample) {
      throw new IllegalArgumentException(
          "not a mark: [" + from + ", " + to + ") at [" + startSample + ", " + endSample + ")");
    }
  }
}
