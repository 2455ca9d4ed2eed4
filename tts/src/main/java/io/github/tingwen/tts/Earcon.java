package io.github.tingwen.tts;

import io.github.tingwen.tts.audio.Loudness;
import io.github.tingwen.tts.audio.Pcm;

/**
 * A short sound that says what words need not: one or two soft notes, 250 ms at most, below 2 kHz,
 * where hearing lasts longest.
 *
 * <p>Immutable and thread-safe.
 */
enum Earcon {
  /** A section begins. */
  HEADING,
  /** An item of a list begins. */
  LIST,
  /** All has been read. */
  END,
  /** There is nothing further that way. */
  EDGE,
  /** Something went wrong. */
  ERROR,
  /** A command was taken. */
  TAKEN;

  private static final double ATTACK_SECONDS = 0.005;
  private static final int LEAST_MEASURED_MILLIS = 1200; // several gating blocks of 400 ms

  /** Pitch in Hz, duration in ms, note after note. */
  private int[] notes() {
    return switch (this) {
      case HEADING -> new int[] {659, 90, 880, 120};
      case LIST -> new int[] {1047, 80};
      case END -> new int[] {880, 70, 659, 70, 440, 110};
      case EDGE -> new int[] {330, 120};
      case ERROR -> new int[] {247, 110, 185, 140};
      case TAKEN -> new int[] {1319, 50};
    };
  }

  int millis() {
    int[] notes = notes();
    int sum = 0;
    for (int n = 1; n < notes.length; n += 2) {
      sum += notes[n];
    }
    return sum;
  }

  /** Returns the sound at a loudness, measured as if it were repeated without a gap. */
  short[] samples(int sampleRate, double lufs) {
    float[] shape = shape(sampleRate);
    double gain = Math.pow(10, (lufs - lufs(shape, sampleRate)) / 20);
    short[] samples = new short[shape.length];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = clip(shape[i] * gain);
    }
    return samples;
  }

  private float[] shape(int sampleRate) {
    int[] notes = notes();
    float[] shape = new float[(int) ((long) millis() * sampleRate / 1000)];
    int start = 0;
    for (int n = 0; n < notes.length; n += 2) {
      int length = Math.min(notes[n + 1] * sampleRate / 1000, shape.length - start);
      for (int i = 0; i < length; i++) {
        double seconds = (double) i / sampleRate;
        double rise = Math.min(1, seconds / ATTACK_SECONDS);
        double fall = 1 - (double) i / length;
        double phase = 2 * Math.PI * notes[n] * seconds;
        shape[start + i] =
            (float) (0.5 * rise * fall * (Math.sin(phase) + 0.25 * Math.sin(2 * phase)));
      }
      start += length;
    }
    return shape;
  }

  private static double lufs(float[] shape, int sampleRate) {
    short[] repeated = new short[LEAST_MEASURED_MILLIS * sampleRate / 1000];
    for (int i = 0; i < repeated.length; i++) {
      repeated[i] = clip(shape[i % shape.length]);
    }
    return Loudness.integratedLufs(Pcm.of(repeated, sampleRate));
  }

  private static short clip(double amplitude) {
    return (short) Math.max(-32768, Math.min(32767, Math.round(amplitude * 32767)));
  }
}
