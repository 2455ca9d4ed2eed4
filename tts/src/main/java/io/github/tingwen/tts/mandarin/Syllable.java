package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

/**
 * A syllable as it is to be spoken.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from UTF-16 index, in the sentence's wording, of the first character it speaks
 * @param to index after the last
 * @param base toneless pinyin, ü as v; {@code r} for erhua joined to the syllable before
 * @param citationTone the tone before sandhi, 1 to 5
 * @param tone the tone as spoken, 1 to 5; a half third is 3
 * @param after the break after it
 * @param focused whether it belongs to a fact that deserves weight (date, place, number)
 */
public record Syllable(
    int from, int to, String base, int citationTone, int tone, Break after, boolean focused) {

  /** Checks the tones. */
  public Syllable {
    requireNonNull(base, "base");
    requireNonNull(after, "after");
    if (citationTone < 1 || citationTone > 5 || tone < 1 || tone > 5) {
      throw new IllegalArgumentException("tones: " + citationTone + ", " + tone);
    }
  }

  /** Returns toned pinyin as spoken: {@code yi2}. */
  public String pinyin() {
    return base + tone;
  }
}
