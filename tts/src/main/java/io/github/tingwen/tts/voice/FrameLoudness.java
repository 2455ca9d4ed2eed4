package io.github.tingwen.tts.voice;

import io.github.tingwen.tts.audio.Loudness;
import java.util.Arrays;

/**
 * Tells from its frames how loud an utterance will be, before there is any sample.
 *
 * <p>The excitation has the same mean power at every frequency, voiced or not (docs/voice-format.md
 * §7: pulses of energy T0 every T0, noise of variance 1), so a frame's power is the mean of |H|^2
 * over frequency (Parseval), K-weighted as BS.1770 asks: a sum over {@value #POINTS} points that
 * are evenly spread on the warped axis. The filters at the edges of the band are left out. Against
 * the meter on the samples: docs/voice.md. Immutable and thread-safe.
 */
final class FrameLoudness {

  private static final int POINTS = 64;
  private static final int FRAMES_PER_STEP = 20; // 100 ms
  private static final int STEPS_OF_OVERLAP = 3; // a block has four

  private final int order;
  private final float[] basis; // log amplitude at every point, coefficient after coefficient
  private final double[] weight; // part of the band around a point, times K-weighting

  private FrameLoudness(int order, double alpha, int sampleRate) {
    this.order = order;
    basis = new float[POINTS * order];
    weight = new double[POINTS];
    for (int p = 0; p < POINTS; p++) {
      double warped = Math.PI * (p + 0.5) / POINTS;
      for (int m = 0; m < order; m++) {
        basis[m * POINTS + p] = (float) ((m == 0 ? 1 : 2) * Math.cos(m * warped));
      }
      double from = unwarped(Math.PI * p / POINTS, alpha);
      double to = unwarped(Math.PI * (p + 1) / POINTS, alpha);
      double hz = unwarped(warped, alpha) / (2 * Math.PI) * sampleRate;
      weight[p] = (to - from) / Math.PI * Loudness.weight(hz, sampleRate);
    }
  }

  static FrameLoudness read(VoiceFile file) throws VoiceFormatException {
    return new FrameLoudness(
        file.whole("order", 1, 1 << 13),
        file.number("alpha"),
        file.whole("sample_rate", 8_000, 48_000));
  }

  /** The frequency that the all-pass brings to {@code w}, both in radians a sample. */
  private static double unwarped(double w, double alpha) {
    return w - 2 * Math.atan2(alpha * Math.sin(w), 1 + alpha * Math.cos(w));
  }

  /** Returns the integrated loudness in LUFS; negative infinity for less than 400 ms. */
  double lufs(Frames frames) {
    return Loudness.ofSteps(steps(frames, 0));
  }

  /**
   * Returns the integrated loudness in LUFS among others like it, with so many silent frames
   * between one and the next: blocks of the meter that hold some of the silence count too.
   */
  double lufsRepeated(Frames frames, int silent) {
    double[] steps = steps(frames, silent);
    double[] more = Arrays.copyOf(steps, steps.length + STEPS_OF_OVERLAP);
    for (int s = steps.length; s < more.length && steps.length > 0; s++) {
      more[s] = more[s - steps.length];
    }
    return Loudness.ofSteps(more);
  }

  private double[] steps(Frames frames, int silent) {
    double[] steps = new double[(frames.count() + silent) / FRAMES_PER_STEP];
    int end = Math.min(frames.count(), steps.length * FRAMES_PER_STEP);
    float[] log = new float[POINTS];
    for (int t = 0; t < end; t++) {
      steps[t / FRAMES_PER_STEP] += power(frames.cepstrum(), t * order, log) / FRAMES_PER_STEP;
    }
    return steps;
  }

  private double power(float[] cepstrum, int at, float[] log) {
    Arrays.fill(log, 0);
    Dense.addProduct(basis, cepstrum, at, order, log, 0, POINTS);
    double power = 0;
    for (int p = 0; p < POINTS; p++) {
      power += weight[p] * FastMath.exp(2 * log[p]);
    }
    return power;
  }
}
