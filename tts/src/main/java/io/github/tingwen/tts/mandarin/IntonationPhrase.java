package io.github.tingwen.tts.mandarin;

import java.util.List;

/**
 * Syllables spoken in one breath, with the silence after them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param syllables what to say, at least one
 * @param pauseMillis silence after it; 0 at the end of a sentence, whose pause is the reader's
 */
public record IntonationPhrase(List<PlannedSyllable> syllables, int pauseMillis) {

  /** Copies the list. */
  public IntonationPhrase {
    syllables = List.copyOf(syllables);
    if (syllables.isEmpty()) {
      throw new IllegalArgumentException("an intonation phrase needs a syllable");
    }
  }
}
