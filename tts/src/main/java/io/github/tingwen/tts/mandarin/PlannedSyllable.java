package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

/**
 * A syllable with the prosody it is to be given.
 *
 * <p>Immutable and thread-safe.
 *
 * @param syllable what to say
 * @param stretch factor on the length that the voice would give it by itself, {@code > 0}
 * @param semitones shift of the pitch that the voice would give it by itself
 */
public record PlannedSyllable(Syllable syllable, double stretch, double semitones) {

  /** Checks the factor. */
  public PlannedSyllable {
    requireNonNull(syllable, "syllable");
    if (!(stretch > 0)) {
      throw new IllegalArgumentException("stretch: " + stretch);
    }
  }

  /** Returns this syllable with another shift of pitch added. */
  PlannedSyllable raised(double by) {
    return new PlannedSyllable(syllable, stretch, semitones + by);
  }
}
