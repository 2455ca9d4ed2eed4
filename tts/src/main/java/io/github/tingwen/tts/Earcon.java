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
  HEADING(659, 90, 880, 120),
  /** An item of a list begins. */
  LIST(1047, 80),
  /** All has been read. */
  END(880, 70, 659, 70, 440, 110),
  /** There is nothing further that way. */
  EDGE(330, 120),
  /** Something went wrong. */
  ERROR(247, 110, 185, 140),
  /** A command was taken. */
  TAKEN(1319, 50);

  private static final double ATTACK_SECONDS = 0.005;
  private static final int LEAST_MEASURED_MILLIS = 1200; // several gating blocks of 400 ms

  private final int[] notes; // Hz, ms, Hz, ms ...

  Earcon(int... notes) {
    this.notes = notes;
  }

  int millis() {
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
