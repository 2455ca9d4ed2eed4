package io.github.tingwen.tts.audio;

import java.util.Arrays;

/**
 * Brings samples to a level without clipping: a gain, then a peak limiter that looks ahead.
 *
 * <p>Blocks of 5 ms whose peak exceeds the ceiling are turned down; the gain moves in straight
 * lines from block to block, so nothing rises above the ceiling of -1.4 dBTP, between samples
 * neither. Thread-safe.
 */
public final class Limiter {

  private static final double CEILING = Math.pow(10, -1.4 / 20);
  private static final int BLOCKS_PER_SECOND = 200;

  private Limiter() {}

  /**
   * Returns 16-bit sound.
   *
   * @param samples amplitudes, full scale 1
   * @param sampleRate samples per second (Hz)
   * @param gainDb gain before limiting
   */
  public static Pcm toPcm(float[] samples, int sampleRate, double gainDb) {
    int block = Math.max(1, sampleRate / BLOCKS_PER_SECOND);
    double gain = Math.pow(10, gainDb / 20);
    double[] limits = limits(samples, block, gain);
    short[] out = new short[samples.length];
    for (int i = 0; i < out.length; i++) {
      int b = i / block;
      double q = (double) (i - b * block) / block;
      double limit = limits[b] * (1 - q) + limits[b + 1] * q;
      out[i] = (short) Math.round(samples[i] * gain * limit * 32767);
    }
    return Pcm.of(out, sampleRate);
  }

  /** Returns the gain at each block's edges: what both its neighbours can bear. */
  private static double[] limits(float[] samples, int block, double gain) {
    int blocks = samples.length / block + 1;
    double[] limits = new double[blocks + 1];
    Arrays.fill(limits, 1);
    for (int b = 0; b < blocks; b++) {
      int end = Math.min(samples.length, (b + 1) * block);
      double peak = gain * TruePeak.between(samples, b * block, end);
      double limit = peak > CEILING ? CEILING / peak : 1;
      limits[b] = Math.min(limits[b], limit);
      limits[b + 1] = Math.min(limits[b + 1], limit);
    }
    return limits;
  }
}
