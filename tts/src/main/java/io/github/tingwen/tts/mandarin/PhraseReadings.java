package io.github.tingwen.tts.mandarin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases with the reading of each of their characters, found at a place of a text by the longest.
 *
 * <p>Immutable and thread-safe.
 */
final class PhraseReadings {

  /**
   * A phrase and how it is read.
   *
   * @param text the phrase, as written in its table
   * @param pinyin one toned syllable a UTF-16 unit
   * @param evidence why it is read so
   */
  record Phrase(String text, List<String> pinyin, String evidence) {

    Phrase {
      pinyin = List.copyOf(pinyin);
      if (text.isEmpty() || pinyin.size() != text.length()) {
        throw new IllegalArgumentException(
            text + " needs " + text.length() + " syllables: " + pinyin);
      }
    }
  }

  private final Map<String, Phrase> phrases = new HashMap<>();
  private final Map<Character, Integer> longest = new HashMap<>();

  PhraseReadings(List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      this.phrases.put(phrase.text(), phrase);
      longest.merge(phrase.text().charAt(0), phrase.text().length(), Math::max);
    }
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  /**
   * Returns the longest phrase that stands in {@code text} at {@code from} and ends by {@code to}.
   */
  Optional<Phrase> longestAt(String text, int from, int to) {
    int length = Math.min(to - from, longest.getOrDefault(text.charAt(from), 0));
    for (; length > 0; length--) {
      Phrase phrase = phrases.get(text.substring(from, from + length));
      if (phrase != null) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }
}
