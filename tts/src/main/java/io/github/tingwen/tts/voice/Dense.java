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
      for (int i = 0; i < x.length; i++) {
        addScaled(columns[layer], i * y.length, x[i], y, 0, y.length);
      }
      if (layer < bias.length - 1) {
        rectify(y, 0, y.length);
      }
      x = y;
    }
    return x;
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
