package io.github.tingwen.tts.audio;

import java.util.Arrays;

/**
 * Brings samples to a level without clipping: a gain, then a peak limiter that looks ahead.
 *
 * <p>Blocks of 5 ms whose peak exceeds the ceiling are turned down; the gain moves in straight
 * lines from block to block, so no sample exceeds the ceiling. The ceiling of -1.8 dBFS leaves room
 * for what lies between samples (-1 dBTP). Thread-safe.
 */
public final class Limiter {

  private static final double CEILING = Math.pow(10, -1.8 / 20);
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
    int block = sampleRate / BLOCKS_PER_SECOND;
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
      double peak = 0;
      for (int i = b * block; i < Math.min(samples.length, (b + 1) * block); i++) {
        peak = Math.max(peak, Math.abs(samples[i] * gain));
      }
      double limit = peak > CEILING ? CEILING / peak : 1;
      limits[b] = Math.min(limits[b], limit);
      limits[b + 1] = Math.min(limits[b + 1], limit);
    }
    return limits;
  }
}
