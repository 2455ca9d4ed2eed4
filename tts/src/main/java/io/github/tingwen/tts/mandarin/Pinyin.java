package io.github.tingwen.tts.mandarin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Spelling of Mandarin syllables: any usual way of writing one, turned into letters and a tone
 * digit.
 *
 * <p>Stateless and thread-safe.
 */
final class Pinyin {

  private static final String TONE_MARKS = "\u0304\u0301\u030C\u0300"; // ā á ǎ à
  private static final char DIAERESIS = '\u0308';

  private Pinyin() {}

  private static final class Known {
    static final Set<String> LETTERS = letters();

    private static Set<String> letters() {
      Set<String> letters = new TreeSet<>();
      SyllableTable table = Lexicon.standard().characters().syllables();
      for (int i = 0; i < table.size(); i++) {
        letters.add(table.letters(i));
      }
      return letters;
    }
  }

  /**
   * Returns a syllable with tone digit and v for ü: {@code lǜ}, {@code lü4}, {@code lu:4} give
   * {@code lv4}; neutral is 5.
   *
   * @throws IllegalArgumentException if it is no syllable of Mandarin
   */
  static String numbered(String written) {
    StringBuilder letters = new StringBuilder();
    int tone = 0;
    String plain = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= '0' && c <= '5' && i == plain.length() - 1) {
        tone = c - '0';
      } else if (TONE_MARKS.indexOf(c) >= 0) {
        tone = TONE_MARKS.indexOf(c) + 1;
      } else {
        append(letters, c);
      }
    }
    if (!Known.LETTERS.contains(letters.toString())) {
      throw new IllegalArgumentException("no syllable of Mandarin: " + written);
    }
    return letters.toString() + (tone == 0 ? SyllableTable.NEUTRAL : tone);
  }

  private static void append(StringBuilder letters, char c) {
    boolean afterU = letters.length() > 0 && letters.charAt(letters.length() - 1) == 'u';
    if ((c == DIAERESIS || c == ':') && afterU) {
      letters.setCharAt(letters.length() - 1, 'v');
    } else {
      letters.append(c);
    }
  }
}
