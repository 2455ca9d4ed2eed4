package io.github.tingwen.tts.audio;

/**
 * Measures loudness and true peak of mono sound as ITU-R BS.1770-4 defines them.
 *
 * <p>K-weighting (a high shelf and a high-pass, their bilinear transforms recomputed for the sample
 * rate), mean square of 400 ms blocks that overlap by 75 %, blocks gated at -70 LUFS and then at 10
 * LU below their mean. A mono signal counts once. Thread-safe.
 */
public final class Loudness {

  private static final double OFFSET = -0.691;
  private static final double ABSOLUTE_GATE_LUFS = -70;
  private static final double RELATIVE_GATE_LU = -10;

  private Loudness() {}

  /**
   * Returns the integrated loudness in LUFS; negative infinity if all is silent or under 400 ms.
   */
  public static double integratedLufs(Pcm pcm) {
    return integratedLufs(pcm.amplitudes(), pcm.sampleRate());
  }

  /**
   * Returns the integrated loudness in LUFS of samples whose full scale is 1; negative infinity if
   * all is silent or under 400 ms.
   */
  public static double integratedLufs(float[] samples, int sampleRate) {
    double[] copy = new double[samples.length];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = samples[i];
    }
    shelf(sampleRate).apply(copy);
    highPass(sampleRate).apply(copy);
    return ofSteps(meanSquares(copy, sampleRate / 10));
  }

  /**
   * Returns the integrated loudness in LUFS of sound of which the power is known and not the
   * samples; negative infinity if all is silent or under four steps.
   *
   * @param meanSquares the mean square of each 100 ms after K-weighting, see {@link #weight}
   */
  public static double ofSteps(double[] meanSquares) {
    double[] blocks = new double[Math.max(0, meanSquares.length - 3)];
    for (int b = 0; b < blocks.length; b++) {
      blocks[b] =
          (meanSquares[b] + meanSquares[b + 1] + meanSquares[b + 2] + meanSquares[b + 3]) / 4;
    }
    double first = gatedMean(blocks, Math.pow(10, (ABSOLUTE_GATE_LUFS - OFFSET) / 10));
    double relative = first * Math.pow(10, RELATIVE_GATE_LU / 10);
    double absolute = Math.pow(10, (ABSOLUTE_GATE_LUFS - OFFSET) / 10);
    return OFFSET + 10 * Math.log10(gatedMean(blocks, Math.max(relative, absolute)));
  }

  private static double gatedMean(double[] blocks, double gate) {
    double sum = 0;
    int count = 0;
    for (double block : blocks) {
      if (block > gate) {
        sum += block;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double[] meanSquares(double[] samples, int step) {
    double[] means = new double[samples.length / step];
    for (int s = 0; s < means.length; s++) {
      for (int i = s * step; i < (s + 1) * step; i++) {
        means[s] += samples[i] * samples[i];
      }
      means[s] /= step;
    }
    return means;
  }

  /**
   * Returns the factor by which K-weighting multiplies the power at a frequency.
   *
   * @param sampleRate samples per second (Hz) of the sound
   */
  public static double weight(double hz, int sampleRate) {
    double w = 2 * Math.PI * hz / sampleRate;
    return shelf(sampleRate).power(w) * highPass(sampleRate).power(w);
  }

  // The analog prototypes behind the coefficients that BS.1770 gives for 48 kHz; De Man (2014),
  // "Evaluation of implementations of the EBU R128 loudness measurement".
  private static Biquad shelf(int sampleRate) {
    double k = Math.tan(Math.PI * 1681.974450955533 / sampleRate);
    double q = 0.7071752369554196;
    double vh = Math.pow(10, 3.999843853973347 / 20);
    double vb = Math.pow(vh, 0.4996667741545416);
    double a0 = 1 + k / q + k * k;
    return new Biquad(
        (vh + vb * k / q + k * k) / a0,
        2 * (k * k - vh) / a0,
        (vh - vb * k / q + k * k) / a0,
        2 * (k * k - 1) / a0,
        (1 - k / q + k * k) / a0);
  }

  private static Biquad highPass(int sampleRate) {
    double k = Math.tan(Math.PI * 38.13547087602444 / sampleRate);
    double q = 0.5003270373238773;
    double a0 = 1 + k / q + k * k;
    return new Biquad(1, -2, 1, 2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0);
  }

  private record Biquad(double b0, double b1, double b2, double a1, double a2) {

    void apply(double[] samples) {
      double s1 = 0;
      double s2 = 0;
      for (int i = 0; i < samples.length; i++) {
        double x = samples[i];
        double y = b0 * x + s1;
        s1 = b1 * x - a1 * y + s2;
        s2 = b2 * x - a2 * y;
        samples[i] = y;
      }
    }

    /** The square of the magnitude at {@code w} radians a sample. */
    double power(double w) {
      return squared(b0, b1, b2, w) / squared(1, a1, a2, w);
    }

    private static double squared(double c0, double c1, double c2, double w) {
      double real = c0 + c1 * Math.cos(w) + c2 * Math.cos(2 * w);
      double imaginary = c1 * Math.sin(w) + c2 * Math.sin(2 * w);
      return real * real + imaginary * imaginary;
    }
  }

  /** Returns the true peak in dBTP: the largest amplitude of the sound four times oversampled. */
  public static double truePeakDbtp(Pcm pcm) {
    float[] samples = pcm.amplitudes();
    return 20 * Math.log10(TruePeak.between(samples, samples.length, 0, samples.length));
  }
}
