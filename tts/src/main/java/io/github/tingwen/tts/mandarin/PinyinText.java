package io.github.tingwen.tts.mandarin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads toned pinyin, {@code yi2ban4} or {@code yi2 ban4}, as syllables to be spoken as given.
 *
 * <p>Tone digits 1 to 5, ü as v or ü; an erhua syllable is {@code r5}. Thread-safe.
 */
public final class PinyinText {

  private PinyinText() {}

  /**
   * Returns the syllables; their offsets count in {@code pinyin}.
   *
   * @throws IllegalArgumentException if something else than toned syllables is found; the message
   *     tells what and where
   */
  public static List<Syllable> parse(String pinyin) {
    List<Syllable> syllables = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < pinyin.length(); i++) {
      char c = pinyin.charAt(i);
      if (c >= '1' && c <= '5') {
        syllables.add(syllable(pinyin, from, i));
        from = i + 1;
      } else if (c == ' ' && from == i) {
        from = i + 1;
      } else if (!isLetter(c)) {
        throw new IllegalArgumentException(
            "neither letter nor tone 1-5 at character " + (i + 1) + " of \"" + pinyin + "\"");
      }
    }
    if (from < pinyin.length() || syllables.isEmpty()) {
      throw new IllegalArgumentException(
          "a tone digit is missing after \"" + pinyin.substring(from) + "\"");
    }
    return syllables;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == 'ü' || c == 'Ü';
  }

  private static Syllable syllable(String pinyin, int from, int digit) {
    String base = pinyin.substring(from, digit).toLowerCase(Locale.ROOT).replace('ü', 'v');
    if (base.isEmpty()) {
      throw new IllegalArgumentException(
          "a tone without a syllable at character " + (digit + 1) + " of \"" + pinyin + "\"");
    }
    int tone = pinyin.charAt(digit) - '0';
    boolean last = digit == pinyin.length() - 1;
    Break after = last ? Break.SENTENCE : Break.NONE;
    return new Syllable(from, digit + 1, base, tone, tone, after, false);
  }
}
