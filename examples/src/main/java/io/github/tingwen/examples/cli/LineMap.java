package io.github.tingwen.examples.cli;

import java.util.Arrays;

/** Tells line and column of an index into a text. Immutable. */
final class LineMap {

  private final String text;
  private final int[] starts;

  LineMap(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** Returns {@code line:column}, both from 1; columns count characters. */
  String place(int index) {
    int found = Arrays.binarySearch(starts, index);
    int line = found >= 0 ? found : -found - 2;
    int column = text.codePointCount(starts[line], Math.min(index, text.length())) + 1;
    return line + 1 + ":" + column;
  }
}
