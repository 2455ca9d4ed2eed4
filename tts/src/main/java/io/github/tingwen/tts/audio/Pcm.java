package io.github.tingwen.tts.audio;

import java.util.Arrays;

/**
 * Sound: 16-bit signed mono samples at a fixed rate.
 *
 * <p>Immutable and thread-safe.
 */
public final class Pcm {

  private final short[] samples;
  private final int sampleRate;

  private Pcm(short[] samples, int sampleRate) {
    this.samples = samples;
    this.sampleRate = sampleRate;
  }

  /**
   * Returns sound made of a copy of {@code samples}.
   *
   * @param samples amplitudes, -32768 to 32767
   * @param sampleRate samples per second (Hz), {@code > 0}
   */
  public static Pcm of(short[] samples, int sampleRate) {
    if (sampleRate <= 0) {
      throw new IllegalArgumentException("sample rate: " + sampleRate + " Hz");
    }
    return new Pcm(samples.clone(), sampleRate);
  }

  /** Returns the number of samples. */
  public int length() {
    return samples.length;
  }

  /** Returns the samples per second (Hz). */
  public int sampleRate() {
    return sampleRate;
  }

  /** Returns the amplitude of sample {@code index}. */
  public short sample(int index) {
    return samples[index];
  }

  /** Returns a copy of all samples. */
  public short[] samples() {
    return samples.clone();
  }

  /** Returns a copy of all samples on a scale whose full amplitude is 1. */
  public float[] amplitudes() {
    float[] amplitudes = new float[samples.length];
    for (int i = 0; i < amplitudes.length; i++) {
      amplitudes[i] = samples[i] / 32768f;
    }
    return amplitudes;
  }

  /** Copies samples {@code from} to before {@code to} into {@code target} at {@code at}. */
  public void copy(int from, int to, short[] target, int at) {
    System.arraycopy(samples, from, target, at, to - from);
  }

  /** Returns the duration in milliseconds, rounded down. */
  public long millis() {
    return samples.length * 1000L / sampleRate;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pcm that
        && sampleRate == that.sampleRate
        && Arrays.equals(samples, that.samples);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(samples) + sampleRate;
  }

  @Override
  public String toString() {
    return "Pcm[" + samples.length + " samples, " + sampleRate + " Hz]";
  }
}
