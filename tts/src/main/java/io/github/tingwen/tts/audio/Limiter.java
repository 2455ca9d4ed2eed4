package io.github.tingwen.tts.audio;

import java.util.Arrays;

/**
 * Brings samples to a level without clipping: a gain, then a peak limiter that looks ahead 15 ms.
 *
 * <p>Blocks of 5 ms whose peak exceeds the ceiling are turned down; the gain moves in straight
 * lines from block to block, so nothing rises above the ceiling of -1.4 dBTP, between samples
 * neither. Sound may come piece by piece; where it is cut makes no difference. For use by one
 * thread.
 */
public final class Limiter {

  private static final double CEILING = Math.pow(10, -1.4 / 20);
  private static final double LARGEST = 1e30; // beyond any sound, so that sums stay finite
  private static final int BLOCKS_PER_SECOND = 200;

  private final int block;
  private float[] held = new float[0];
  private int heldFrom; // the sample that held begins with, counted from the beginning of the sound
  private int heldTo;
  private int measured; // blocks
  private int written; // samples
  private double before = 1; // what the block before the one to be written can bear
  private double here = 1; // what this one can bear

  /**
   * Makes a limiter for one sound.
   *
   * @param sampleRate samples per second (Hz)
   */
  public Limiter(int sampleRate) {
    block = Math.max(1, sampleRate / BLOCKS_PER_SECOND);
  }

  /**
   * Returns a whole sound as 16-bit samples.
   *
   * @param samples amplitudes, full scale 1
   * @param sampleRate samples per second (Hz)
   * @param gainDb gain before limiting
   */
  public static Pcm toPcm(float[] samples, int sampleRate, double gainDb) {
    Limiter limiter = new Limiter(sampleRate);
    short[] first = limiter.next(samples, gainDb);
    short[] rest = limiter.end();
    short[] all = Arrays.copyOf(first, first.length + rest.length);
    System.arraycopy(rest, 0, all, first.length, rest.length);
    return Pcm.of(all, sampleRate);
  }

  /**
   * Takes the next samples; returns those, of these and earlier ones, that no later one can change.
   *
   * @param samples amplitudes, full scale 1
   * @param gainDb gain before limiting
   */
  public short[] next(float[] samples, double gainDb) {
    hold(samples, Math.pow(10, gainDb / 20));
    return write(Math.max(0, heldTo - TruePeak.REACH) / block);
  }

  /** Ends the sound; returns the samples that were held back. */
  public short[] end() {
    int blocks = heldTo / block + 1;
    short[] almost = write(blocks);
    short[] out = Arrays.copyOf(almost, almost.length + heldTo - written);
    writeBlock(out, almost.length, heldTo, here);
    return out;
  }

  private void hold(float[] samples, double gain) {
    int keepFrom = Math.max(heldFrom, written - TruePeak.REACH);
    int kept = heldTo - keepFrom;
    float[] all =
        Arrays.copyOfRange(held, keepFrom - heldFrom, keepFrom - heldFrom + kept + samples.length);
    for (int i = 0; i < samples.length; i++) {
      all[kept + i] = (float) Math.max(-LARGEST, Math.min(LARGEST, samples[i] * gain));
    }
    held = all;
    heldFrom = keepFrom;
    heldTo += samples.length;
  }

  /** Measures up to block {@code blocks} and writes all blocks but the last of them. */
  private short[] write(int blocks) {
    short[] out = new short[Math.max(0, Math.min(heldTo, (blocks - 1) * block) - written)];
    int at = 0;
    for (; measured < blocks; measured++) {
      double next = bearable(measured);
      if (measured > 0) {
        at += writeBlock(out, at, measured * block, next);
        before = here;
      }
      here = next;
    }
    return out;
  }

  /** The gain that brings a block's peak under the ceiling, 1 if it is. */
  private double bearable(int b) {
    int from = b * block - heldFrom;
    int to = Math.min(heldTo, (b + 1) * block) - heldFrom;
    double peak = TruePeak.between(held, heldTo - heldFrom, from, to);
    return peak > CEILING ? CEILING / peak : 1;
  }

  /** Writes a block whose edges have the gain that both neighbours bear; returns its length. */
  private int writeBlock(short[] out, int at, int end, double next) {
    double left = Math.min(before, here);
    double right = Math.min(here, next);
    int length = end - written;
    for (int i = 0; i < length; i++) {
      double q = (double) i / block;
      double limit = left * (1 - q) + right * q;
      out[at + i] = (short) Math.round(held[written - heldFrom + i] * limit * 32767);
    }
    written = end;
    return length;
  }
}
