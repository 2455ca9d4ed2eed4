package io.github.tingwen.tts.export;

import java.util.Arrays;

/**
 * Changes the sample rate of a stream by a windowed sinc, a piece at a time.
 *
 * <p>Output sample n stands at input time n M/L, where L/M is the ratio of the rates in lowest
 * terms; each of the L possible fractions has its own filter. Source: Crochiere and Rabiner,
 * "Multirate Digital Signal Processing" (1983), chapter 4. For use by one thread.
 */
final class Resampler {

  private static final int HALF = 24; // input samples on each side
  private static final double CUTOFF = 0.92; // of the lower Nyquist frequency

  private final int up; // L
  private final int down; // M
  private final double[][] filters;
  private short[] input = new short[4096];
  private long first; // number of the first sample in input; begins with HALF zeros at -HALF
  private int count;
  private long produced;

  Resampler(int from, int to) {
    int divisor = gcd(from, to);
    up = to / divisor;
    down = from / divisor;
    filters = filters(up, Math.min(1, (double) to / from) * CUTOFF);
    first = -HALF;
    count = HALF;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private static double[][] filters(int phases, double cutoff) {
    double[][] filters = new double[phases][2 * HALF];
    for (int phase = 0; phase < phases; phase++) {
      for (int tap = 0; tap < 2 * HALF; tap++) {
        double x = tap - HALF + 1 - (double) phase / phases;
        filters[phase][tap] = cutoff * sinc(cutoff * x) * window(x);
      }
      normalize(filters[phase]);
    }
    return filters;
  }

  /** A constant stays as it is. */
  private static void normalize(double[] filter) {
    double sum = Arrays.stream(filter).sum();
    for (int tap = 0; tap < filter.length; tap++) {
      filter[tap] /= sum;
    }
  }

  private static double sinc(double x) {
    return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
  }

  private static double window(double x) {
    return 0.5 + 0.5 * Math.cos(Math.PI * x / HALF);
  }

  /** Takes samples and returns those of the other rate that they complete. */
  short[] next(short[] samples, int from, int to) {
    append(samples, from, to);
    long last = first + count; // outputs need inputs to floor(time) + HALF
    long end = Math.max(produced, Math.floorDiv((last - HALF) * up - 1, down) + 1);
    short[] out = new short[(int) (end - produced)];
    for (int i = 0; i < out.length; i++) {
      out[i] = output(produced + i);
    }
    produced = end;
    drop(Math.floorDiv(produced * down, up) - HALF);
    return out;
  }

  private short output(long n) {
    long whole = n * down / up;
    double[] filter = filters[(int) (n * down % up)];
    int at = (int) (whole - HALF + 1 - first);
    double sum = 0;
    for (int tap = 0; tap < filter.length; tap++) {
      sum += filter[tap] * input[at + tap];
    }
    return (short) Math.max(-32768, Math.min(32767, Math.round(sum)));
  }

  private void append(short[] samples, int from, int to) {
    if (count + to - from > input.length) {
      input = Arrays.copyOf(input, Math.max(2 * input.length, count + to - from));
    }
    System.arraycopy(samples, from, input, count, to - from);
    count += to - from;
  }

  private void drop(long before) {
    int gone = (int) Math.max(0, Math.min(count, before - first));
    System.arraycopy(input, gone, input, 0, count - gone);
    first += gone;
    count -= gone;
  }

  /** The silence to be added at the end so that every sample comes out. */
  static int tail() {
    return HALF;
  }
}
