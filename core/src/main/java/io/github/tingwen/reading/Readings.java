package io.github.tingwen.reading;

import java.util.List;
import java.util.Optional;

/**
 * Tells how the characters of a sentence are read; the one decision behind speech, highlighting and
 * phonemes in markup.
 *
 * <p>Implementations are thread-safe.
 */
@FunctionalInterface
public interface Readings {

  /**
   * Returns one entry for each UTF-16 unit of the sentence's wording: toned pinyin as spoken (tone
   * digit 1-5, ü as v; several syllables separated by a space) at the first unit of a character
   * that sounds, empty for silent ones.
   */
  List<Optional<String>> of(Sentence sentence);
}
