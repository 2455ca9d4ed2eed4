package io.github.tingwen.tts.voice;

import static java.util.Objects.requireNonNull;

/**
 * A syllable as the voice takes it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param initial one of the 21 initials, or empty
 * @param rhyme the final written out, ü as v (docs/voice-format.md §2)
 * @param tone the tone as spoken, 1 to 5
 * @param erhua whether the tongue is curled at its end (花儿)
 * @param stretch factor on its length, {@code > 0}
 * @param semitones shift of its pitch
 */
record VoiceSyllable(
    String initial, String rhyme, int tone, boolean erhua, double stretch, double semitones) {

  VoiceSyllable {
    requireNonNull(initial, "initial");
    requireNonNull(rhyme, "rhyme");
    if (tone < 1 || tone > 5 || !(stretch > 0)) {
      throw new IllegalArgumentException("tone " + tone + ", stretch " + stretch);
    }
  }
}
