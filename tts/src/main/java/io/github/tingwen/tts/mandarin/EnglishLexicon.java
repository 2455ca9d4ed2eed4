package io.github.tingwen.tts.mandarin;

import java.util.List;

/**
 * Knows how English words sound; asked only when a sentence holds one.
 *
 * <p>Implementations are thread-safe.
 */
@FunctionalInterface
public interface EnglishLexicon {

  /**
   * Returns the phones of a word in the ARPAbet, vowels with a stress digit ({@code hh ax l ow1});
   * case does not count.
   *
   * @param word Latin letters only
   * @return empty if the word is unknown; it is then spelled
   */
  List<String> phones(String word);

  /** Returns the lexicon that knows no word, so that every one is spelled. */
  static EnglishLexicon none() {
    return word -> List.of();
  }
}
