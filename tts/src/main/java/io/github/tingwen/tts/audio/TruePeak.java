package io.github.tingwen.tts.audio;

/**
 * Finds how high the sound rises between its samples, by fourfold oversampling (ITU-R BS.1770-4,
 * annex 2): a sinc of 24 taps under a Hann window for each of the phases. Thread-safe.
 */
final class TruePeak {

  private static final int PHASES = 4;
  private static final int HALF_TAPS = 12;
  private static final float[][] TAPS = new float[PHASES][];

  static {
    for (int phase = 0; phase < PHASES; phase++) {
      TAPS[phase] = taps((double) phase / PHASES);
    }
  }

  private TruePeak() {}

  private static float[] taps(double shift) {
    float[] taps = new float[2 * HALF_TAPS];
    for (int t = 0; t < taps.length; t++) {
      double x = t - HALF_TAPS + 1 - shift;
      double window = 0.5 + 0.5 * Math.cos(Math.PI * x / (HALF_TAPS + 0.5));
      taps[t] = (float) (x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x) * window);
    }
    return taps;
  }

  /** Samples on either side that take part in what lies beside one. */
  static final int REACH = HALF_TAPS;

  /**
   * Returns the largest amplitude from sample {@code from} to just before sample {@code to}; beyond
   * the first {@code length} samples there is silence.
   */
  static float between(float[] samples, int length, int from, int to) {
    float peak = 0;
    for (int i = from; i < to; i++) {
      peak = Math.max(peak, Math.abs(samples[i]));
      for (int phase = 1; phase < PHASES; phase++) {
        peak = Math.max(peak, Math.abs(interpolated(samples, length, i, TAPS[phase])));
      }
    }
    return peak;
  }

  private static float interpolated(float[] samples, int length, int at, float[] taps) {
    int first = at - HALF_TAPS + 1;
    int skip = Math.max(0, -first);
    int end = Math.min(taps.length, length - first);
    float sum = 0;
    for (int t = skip; t < end; t++) {
      sum += taps[t] * samples[first + t];
    }
    return sum;
  }
}
