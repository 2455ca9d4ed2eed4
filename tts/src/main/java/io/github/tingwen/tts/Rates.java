package io.github.tingwen.tts;

/** The steps of rate and loudness. Thread-safe. */
final class Rates {

  static final double SLOWEST = 0.5;

  private static final double[] STEPS = {
    SLOWEST, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4
  };

  /**
   * A range of 36 dB, and 12 dB in four steps: EN 301 549, 8.2.1, asks for 18 dB and a step of 12.
   */
  private static final double GAIN_STEP_DB = 3;

  private static final double LEAST_GAIN_DB = -24;
  private static final double MOST_GAIN_DB = 12;

  private Rates() {}

  /** The next slower rate; the same if it is the slowest. */
  static double below(double rate) {
    double below = Math.min(rate, SLOWEST);
    for (double step : STEPS) {
      below = step < rate ? step : below;
    }
    return below;
  }

  /** The next faster rate; the same if it is the fastest. */
  static double above(double rate) {
    for (double step : STEPS) {
      if (step > rate) {
        return step;
      }
    }
    return rate;
  }

  static double louder(double gainDb) {
    return Math.max(gainDb, Math.min(MOST_GAIN_DB, gainDb + GAIN_STEP_DB));
  }

  static double softer(double gainDb) {
    return Math.min(gainDb, Math.max(LEAST_GAIN_DB, gainDb - GAIN_STEP_DB));
  }
}
