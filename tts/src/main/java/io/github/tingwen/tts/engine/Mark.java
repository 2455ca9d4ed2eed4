package io.github.tingwen.tts.engine;

import java.util.List;

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

  /**
   * Returns a copy of marks that follow one another and lie within so many samples.
   *
   * @throws IllegalArgumentException if they do not
   */
  public static List<Mark> inOrder(List<Mark> marks, int samples) {
    int start = 0;
    for (Mark mark : marks) {
      if (mark.startSample() < start || mark.endSample() > samples) {
        throw new IllegalArgumentException(
            mark + " is out of order or outside " + samples + " samples");
      }
      start = mark.startSample();
    }
    return List.copyOf(marks);
  }
}
