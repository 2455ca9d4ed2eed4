package io.github.tingwen.tts.voice;

/**
 * Exponential, sine and cosine for spectra: relative error below 3e-7 for exp, absolute error below
 * 2e-6 for the others on the range of phases that occur (|x| below 1,000).
 *
 * <p>Range reduction and the Taylor polynomials of the remainder. Thread-safe.
 */
final class FastMath {

  private static final float LOG2_E = 1.44269504f;
  private static final float LN2_HIGH = 0.693145752f;
  private static final float LN2_LOW = 1.42860677e-6f;
  private static final float TWO_OVER_PI = 0.636619772f;
  private static final double HALF_PI = Math.PI / 2;
  private static final float ROUND = 12582912f; // 1.5 * 2^23: adding it leaves a whole number

  private FastMath() {}

  /** Returns e^x, 0 below -87 and capped at e^88. */
  static float exp(float x) {
    float bounded = Math.min(Math.max(x, -87f), 88f);
    float whole = (bounded * LOG2_E + ROUND) - ROUND;
    float r = bounded - whole * LN2_HIGH - whole * LN2_LOW;
    float p = 1 + r * (1 + r * (0.5f + r * (1 / 6f + r * (1 / 24f + r * (1 / 120f + r / 720f)))));
    return Float.intBitsToFloat(((int) whole + 127) << 23) * p;
  }

  /** Returns sin x, x in radians. */
  static float sin(float x) {
    float turns = (x * TWO_OVER_PI + ROUND) - ROUND;
    return quadrant((int) turns, (float) (x - turns * HALF_PI));
  }

  /** Returns cos x, x in radians. */
  static float cos(float x) {
    float turns = (x * TWO_OVER_PI + ROUND) - ROUND;
    return quadrant((int) turns + 1, (float) (x - turns * HALF_PI));
  }

  /** Returns sin(r + quarter pi/2) for |r| up to pi/4. */
  private static float quadrant(int quarter, float r) {
    float r2 = r * r;
    float value =
        (quarter & 1) == 0
            ? r * (1 + r2 * (-1 / 6f + r2 * (1 / 120f - r2 / 5040f)))
            : 1 + r2 * (-0.5f + r2 * (1 / 24f + r2 * (-1 / 720f + r2 / 40320f)));
    return (quarter & 2) == 0 ? value : -value;
  }
}
