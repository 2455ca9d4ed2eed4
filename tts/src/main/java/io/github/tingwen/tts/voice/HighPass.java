package io.github.tingwen.tts.voice;

/**
 * A second-order Butterworth high-pass that takes out rumble below the voice.
 *
 * <p>Bilinear transform, Q = 1/sqrt(2): R. Bristow-Johnson, "Audio EQ cookbook". For use by one
 * thread.
 */
final class HighPass {

  private final double b0;
  private final double b1;
  private final double a1;
  private final double a2;
  private double x1;
  private double x2;
  private double y1;
  private double y2;

  HighPass(double cornerHz, double sampleRate) {
    double w = 2 * Math.PI * cornerHz / sampleRate;
    double alpha = Math.sin(w) / Math.sqrt(2);
    double a0 = 1 + alpha;
    b0 = (1 + Math.cos(w)) / 2 / a0;
    b1 = -(1 + Math.cos(w)) / a0;
    a1 = -2 * Math.cos(w) / a0;
    a2 = (1 - alpha) / a0;
  }

  private HighPass(HighPass other) {
    b0 = other.b0;
    b1 = other.b1;
    a1 = other.a1;
    a2 = other.a2;
  }

  /** Returns this filter at rest. */
  HighPass atRest() {
    return new HighPass(this);
  }

  /** Filters samples in place, going on where it ended. */
  void apply(float[] samples) {
    for (int i = 0; i < samples.length; i++) {
      double x = samples[i];
      double y = b0 * x + b1 * x1 + b0 * x2 - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      samples[i] = (float) y;
    }
  }
}
