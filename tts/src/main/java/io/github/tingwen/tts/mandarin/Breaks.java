package io.github.tingwen.tts.mandarin;

import java.util.Arrays;
import java.util.List;

/** Breaks seen from the written line. Stateless and thread-safe. */
final class Breaks {

  private Breaks() {}

  /**
   * Returns the break after each UTF-16 unit of a line. A sign said out of order (25%: 百分之 first)
   * has its break where all that was said stands behind it; a silent digit or letter (the 0 of
   * 1310) takes over the break before it, punctuation repeats it.
   */
  static Break[] byCharacter(String line, List<Syllable> syllables) {
    int length = line.length();
    Break[] breaks = new Break[length];
    int[] earliestAfter = earliestAfter(length, syllables);
    for (Syllable syllable : syllables) {
      Arrays.fill(breaks, syllable.from(), syllable.to(), Break.NONE);
    }
    int end = 0;
    for (int k = 0; k < syllables.size(); k++) {
      end = Math.max(end, syllables.get(k).to());
      if (end <= earliestAfter[k]) {
        breaks[end - 1] = syllables.get(k).after();
      }
    }
    return withSilent(line, breaks);
  }

  private static int[] earliestAfter(int length, List<Syllable> syllables) {
    int[] earliest = new int[syllables.size()];
    int from = length;
    for (int k = syllables.size() - 1; k >= 0; k--) {
      earliest[k] = from;
      from = Math.min(from, syllables.get(k).from());
    }
    return earliest;
  }

  private static Break[] withSilent(String line, Break[] breaks) {
    Break last = Break.NONE;
    for (int i = 0; i < breaks.length; i++) {
      boolean silent = breaks[i] == null;
      if (silent && i > 0 && Character.isLetterOrDigit(line.charAt(i))) {
        breaks[i - 1] = Break.NONE;
      }
      last = silent ? last : breaks[i];
      breaks[i] = last;
    }
    return breaks;
  }
}
