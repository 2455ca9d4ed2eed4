package io.github.tingwen.tts.mandarin;

import java.util.HashMap;
import java.util.Map;

/**
 * The toned syllables that occur in the lexicon, by number.
 *
 * <p>Immutable and thread-safe.
 */
final class SyllableTable {

  /** The tone digit of a neutral syllable. */
  static final int NEUTRAL = 5;

  private final String[] pinyin;
  private final String[] letters;
  private final Map<String, Integer> numbers = new HashMap<>();

  SyllableTable(String[] pinyin) {
    this.pinyin = pinyin.clone();
    this.letters = new String[pinyin.length];
    for (int i = 0; i < pinyin.length; i++) {
      letters[i] = pinyin[i].substring(0, pinyin[i].length() - 1).intern();
      numbers.put(pinyin[i], i);
    }
  }

  int size() {
    return pinyin.length;
  }

  /** Returns toned pinyin: {@code zhong4}. */
  String pinyin(int syllable) {
    return pinyin[syllable];
  }

  /** Returns the pinyin without tone: {@code zhong}. */
  String letters(int syllable) {
    return letters[syllable];
  }

  int tone(int syllable) {
    return pinyin[syllable].charAt(pinyin[syllable].length() - 1) - '0';
  }

  /** Returns the number of a toned syllable that the lexicon knows. */
  int number(String toned) {
    Integer number = numbers.get(toned);
    if (number == null) {
      throw new IllegalArgumentException("no syllable of the lexicon: " + toned);
    }
    return number;
  }

  /** Returns whether readings are one and its neutral forms. */
  boolean isOne(int[] readings) {
    for (int k = 1; k < readings.length; k++) {
      if (tone(readings[k]) != NEUTRAL || !sameLetters(readings[0], readings[k])) {
        return false;
      }
    }
    return true;
  }

  boolean sameLetters(int one, int other) {
    return letters[one].equals(letters[other]);
  }
}
