package io.github.tingwen.tts.voice;

import java.util.ArrayList;
import java.util.List;

/**
 * Fully connected layers, y = W x + b, with max(0, y) after every layer but the last.
 *
 * <p>Weights are kept column by column, so that the inner loop runs along the output and the
 * compiler can use wide registers. Immutable; buffers are the caller's.
 */
final class Dense {

  private final float[][] columns;
  private final float[][] bias;

  private Dense(float[][] columns, float[][] bias) {
    this.columns = columns;
    this.bias = bias;
  }

  /** Reads the layers {@code prefix.0.w}, {@code prefix.0.b}, … as many as there are. */
  static Dense read(VoiceFile file, String prefix) throws VoiceFormatException {
    List<float[]> columns = new ArrayList<>();
    List<float[]> bias = new ArrayList<>();
    for (int i = 0; file.has(prefix + "." + i + ".w"); i++) {
      columns.add(file.tensor(prefix + "." + i + ".w").transposed());
      bias.add(file.tensor(prefix + "." + i + ".b").values());
    }
    if (columns.isEmpty()) {
      throw new VoiceFormatException("voice file has no layers " + prefix);
    }
    return new Dense(columns.toArray(float[][]::new), bias.toArray(float[][]::new));
  }

  /** Returns the number of outputs. */
  int outputs() {
    return bias[bias.length - 1].length;
  }

  /** Computes the outputs for one input. */
  float[] apply(float[] input) {
    float[] x = input;
    for (int layer = 0; layer < bias.length; layer++) {
      float[] y = bias[layer].clone();
      addProduct(columns[layer], x, 0, x.length, y, 0, y.length);
      if (layer < bias.length - 1) {
        rectify(y, 0, y.length);
      }
      x = y;
    }
    return x;
  }

  /**
   * Adds W x to y: {@code width} inputs from {@code x[at]} on, {@code count} outputs from {@code
   * y[into]} on. Inputs that are 0, as half are after a rectifier, cost nothing; the others go in
   * by fours, so that an output is loaded and stored once for four products.
   */
  static void addProduct(
      float[] columns, float[] x, int at, int width, float[] y, int into, int count) {
    int end = at + width;
    int a = notZero(x, at, end);
    while (a < end) {
      int b = notZero(x, a + 1, end);
      int c = notZero(x, b + 1, end);
      int d = notZero(x, c + 1, end);
      if (d >= end) {
        addScaled(columns, (a - at) * count, x[a], y, into, count);
        a = b;
        continue;
      }
      float xa = x[a];
      float xb = x[b];
      float xc = x[c];
      float xd = x[d];
      int fromA = (a - at) * count;
      int fromB = (b - at) * count;
      int fromC = (c - at) * count;
      int fromD = (d - at) * count;
      for (int k = 0; k < count; k++) {
        y[into + k] =
            y[into + k]
                + xa * columns[fromA + k]
                + xb * columns[fromB + k]
                + xc * columns[fromC + k]
                + xd * columns[fromD + k];
      }
      a = notZero(x, d + 1, end);
    }
  }

  /** The first place from {@code from} on that does not hold 0; {@code end} or more if none. */
  private static int notZero(float[] x, int from, int end) {
    int i = from;
    while (i < end && x[i] == 0) {
      i++;
    }
    return i;
  }

  /** Adds {@code factor} times {@code from[at..]} to {@code to[into..]}, {@code count} values. */
  static void addScaled(float[] from, int at, float factor, float[] to, int into, int count) {
    for (int k = 0; k < count; k++) {
      to[into + k] += factor * from[at + k];
    }
  }

  /** Replaces negative values by zero. */
  static void rectify(float[] values, int from, int to) {
    for (int k = from; k < to; k++) {
      values[k] = Math.max(0f, values[k]);
    }
  }
}
