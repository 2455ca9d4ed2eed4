package io.github.tingwen.tts.voice;

/**
 * How many frames every state of every phone lasts, and where phones begin.
 *
 * <p>For use by one thread.
 */
final class Timing {

  /** Frames of state {@code s} of phone {@code p} at {@code p * Phones.STATES + s}. */
  final int[] frames;

  /** First frame of each phone, and the number of all frames at the end. */
  final int[] start;

  private Timing(int[] frames, int[] start) {
    this.frames = frames;
    this.start = start;
  }

  /**
   * Rounds real lengths to whole frames along the utterance, so that errors do not add up; every
   * state keeps at least one frame (docs/voice-format.md §4).
   *
   * @param lengths real frames per state, laid out as {@link #frames}
   */
  static Timing round(Phones phones, Units units, double[] lengths, int silenceFrames) {
    int[] frames = new int[phones.count * Phones.STATES];
    int[] start = new int[phones.count + 1];
    double sum = 0;
    for (int p = 0; p < phones.count; p++) {
      int total = 0;
      if (phones.syllable[p] < 0) {
        frames[p * Phones.STATES] = silenceFrames;
        total = silenceFrames;
      } else {
        for (int s = 0; s < units.states(phones.unit[p]); s++) {
          int i = p * Phones.STATES + s;
          double next = sum + lengths[i];
          frames[i] = Math.max(1, (int) (Math.floor(next + 0.5) - Math.floor(sum + 0.5)));
          sum = next;
          total += frames[i];
        }
      }
      start[p + 1] = start[p] + total;
    }
    return new Timing(frames, start);
  }

  /** Returns the number of frames. */
  int total() {
    return start[start.length - 1];
  }

  /** Returns the frames from phone {@code from} to before phone {@code to}. */
  int between(int from, int to) {
    return start[to] - start[from];
  }
}
