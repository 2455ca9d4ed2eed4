package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.reading.Sentence;
import java.util.List;

/**
 * A sentence exactly as it is to be said; every engine gets the same.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sentence the sentence
 * @param normalized its words written out (for engines that take text)
 * @param syllables its syllables in order; empty if nothing in it sounds
 * @param question whether it is a question
 */
public record Spoken(
    Sentence sentence, String normalized, List<Syllable> syllables, boolean question) {

  /** Copies the list. */
  public Spoken {
    requireNonNull(sentence, "sentence");
    requireNonNull(normalized, "normalized");
    syllables = List.copyOf(syllables);
  }
}
