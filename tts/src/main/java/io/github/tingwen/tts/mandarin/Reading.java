package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How one character is read before tone sandhi, and why.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from UTF-16 index of the character in the normalised text
 * @param to index after it
 * @param syllable toneless pinyin, ü as v: {@code zhong}, {@code lv}; {@code r} for an erhua 儿
 * @param tone 1 to 4, 5 for neutral
 * @param source what decided
 * @param evidence the rule, word or weight behind the decision, for the trace
 * @param alternatives other readings of the character, toned ({@code chong2})
 */
public record Reading(
    int from,
    int to,
    String syllable,
    int tone,
    Source source,
    String evidence,
    List<String> alternatives) {

  /** Checks the tone and copies the list. */
  public Reading {
    requireNonNull(syllable, "syllable");
    requireNonNull(source, "source");
    requireNonNull(evidence, "evidence");
    alternatives = List.copyOf(alternatives);
    if (tone < 1 || tone > 5) {
      throw new IllegalArgumentException("tone: " + tone);
    }
  }

  /** Returns toned pinyin: {@code zhong4}. */
  public String pinyin() {
    return syllable + tone;
  }

  /** What decided on a reading. */
  public enum Source {
    /** The character has one reading. */
    ONLY,
    /** A word of the lexicon. */
    WORD,
    /** The classifier for characters with several readings. */
    CLASSIFIER,
    /** The surname table, in a name. */
    SURNAME,
    /** The table of place and organisation names. */
    PLACE,
    /** The caller's lexicon. */
    CALLER,
    /** A reading forced in the text. */
    FORCED,
    /** A rule (neutral tone, erhua, letters). */
    RULE,
    /** Nothing better than the most frequent reading. */
    DEFAULT
  }
}
