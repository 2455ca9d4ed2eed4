package io.github.tingwen.text;

import java.util.HashSet;
import java.util.Set;

/** Which character of one script can be which of the other. Immutable once made; thread-safe. */
final class ScriptVariants {

  private final Set<Long> pairs = new HashSet<>();

  /** Adds the characters of two words of one length, one by one; only while it is being made. */
  void put(String simplified, String traditional) {
    int[] one = simplified.codePoints().toArray();
    int[] other = traditional.codePoints().toArray();
    for (int i = 0; i < Math.min(one.length, other.length); i++) {
      boolean single = one.length == 1;
      if (single || one[i] != other[i]) {
        pairs.add(pair(one[i], other[i]));
      }
    }
  }

  /** Whether {@code simplified} can stand for {@code traditional}; both are one character. */
  boolean holds(String simplified, String traditional) {
    return pairs.contains(pair(simplified.codePointAt(0), traditional.codePointAt(0)));
  }

  private static long pair(int simplified, int traditional) {
    return (long) simplified << 32 | traditional;
  }
}
