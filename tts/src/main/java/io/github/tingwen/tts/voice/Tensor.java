package io.github.tingwen.tts.voice;

import java.util.Arrays;

/**
 * Numbers of a network, row-major.
 *
 * <p>Never written after loading, so thread-safe.
 *
 * @param name its name in the voice file
 * @param shape sizes of its dimensions
 * @param values the numbers; int8 tensors are already multiplied by their row scales
 */
@SuppressWarnings("ArrayRecordComponent") // a holder inside the package, compared by nobody
record Tensor(String name, int[] shape, float[] values) {

  int rows() {
    return shape[0];
  }

  int columns() {
    return shape.length == 1 ? 1 : values.length / Math.max(1, shape[0]);
  }

  /** Returns the matrix with rows and columns exchanged, row-major. */
  float[] transposed() {
    int rows = rows();
    int columns = columns();
    float[] turned = new float[values.length];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        turned[c * rows + r] = values[r * columns + c];
      }
    }
    return turned;
  }

  @Override
  public String toString() {
    return name + Arrays.toString(shape);
  }
}
