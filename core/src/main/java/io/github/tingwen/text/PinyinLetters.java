package io.github.tingwen.text;

/**
 * The letters of pinyin: which carry a tone mark, and what they are without it.
 *
 * <p>Immutable and thread-safe.
 */
final class PinyinLetters {

  /** Letters with a tone mark; pages also write the breve for the third tone. */
  private static final String TONED = "āáǎàăēéěèĕīíǐìĭōóǒòŏūúǔùŭǖǘǚǜńňǹḿ";

  private static final String BARE = "aaaaaeeeeeiiiiiooooouuuuuüüüünnnm";

  /** Breves beside the carons they stand for, and the phonetic letters some fonts have. */
  private static final String VARIANTS = "ăĕĭŏŭɑɡ";

  private static final String STANDARD = "ǎěǐǒǔag";

  private PinyinLetters() {}

  /** Returns whether a character can be part of a pinyin syllable in small letters. */
  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c == 'ü' || c > 'z' && (isToned(c) || standard(c) != c);
  }

  /** Returns whether a character is a letter with a tone mark. */
  static boolean isToned(char c) {
    return c > 'z' && TONED.indexOf(c) >= 0;
  }

  /** Returns the usual letter for a variant of it: ǎ for ă, a for ɑ. */
  static char standard(char c) {
    int at = c <= 'z' ? -1 : VARIANTS.indexOf(c);
    return at < 0 ? c : STANDARD.charAt(at);
  }

  /** Returns a syllable without its tone mark. */
  static String plain(String syllable) {
    StringBuilder plain = new StringBuilder(syllable.length());
    for (int i = 0; i < syllable.length(); i++) {
      char c = standard(syllable.charAt(i));
      int at = TONED.indexOf(c);
      plain.append(at < 0 ? c : BARE.charAt(at));
    }
    return plain.toString();
  }
}
