package io.github.tingwen.text;

/** Tells Han characters from others by block; for UTF-16 units. */
final class Han {

  private Han() {}

  /** Returns whether a unit is a Han character of the Basic Multilingual Plane. */
  static boolean is(char c) {
    return c >= '\u4E00' && c <= '\u9FFF'
        || c >= '\u3400' && c <= '\u4DBF'
        || c >= '\uF900' && c <= '\uFAFF'
        || c == '〇';
  }
}
