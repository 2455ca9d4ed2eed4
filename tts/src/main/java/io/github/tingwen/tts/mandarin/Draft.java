package io.github.tingwen.tts.mandarin;

import java.util.ArrayList;
import java.util.List;

/**
 * The syllables of a sentence while their tones are being worked out; rules write {@link #tone} and
 * {@link #base} and read all else. For one thread.
 */
final class Draft {

  /** What no neighbour answers. */
  static final char NONE = '\0';

  final List<Word> words;
  final List<Reading> readings;
  final String[] base;
  final int[] tone;
  final int[] word;
  private final char[] characters;
  private final Break[] after;

  private Draft(List<Word> words, List<Reading> readings) {
    this.words = words;
    this.readings = readings;
    this.base = new String[readings.size()];
    this.tone = new int[readings.size()];
    this.word = new int[readings.size()];
    this.characters = new char[readings.size()];
    this.after = new Break[readings.size()];
  }

  /** Starts from citation readings; {@code breaks} has one entry for each word. */
  static Draft of(String text, List<Word> words, List<Break> breaks) {
    List<Reading> readings = new ArrayList<>();
    words.forEach(word -> readings.addAll(word.readings()));
    Draft draft = new Draft(words, readings);
    int i = 0;
    for (int w = 0; w < words.size(); w++) {
      for (Reading reading : words.get(w).readings()) {
        draft.word[i] = w;
        draft.base[i] = reading.syllable();
        draft.tone[i] = reading.tone();
        draft.characters[i] = text.charAt(reading.from());
        draft.after[i] = Break.NONE;
        i++;
      }
      if (i > 0 && draft.after[i - 1].compareTo(breaks.get(w)) < 0) {
        draft.after[i - 1] = breaks.get(w);
      }
    }
    return draft;
  }

  int size() {
    return tone.length;
  }

  /** The character of a syllable, or {@link #NONE} outside. */
  char character(int index) {
    return index >= 0 && index < characters.length ? characters[index] : NONE;
  }

  boolean isOneOf(String set, int index) {
    char c = character(index);
    return c != NONE && set.indexOf(c) >= 0;
  }

  Break after(int index) {
    return after[index];
  }

  int citation(int index) {
    return readings.get(index).tone();
  }

  /** Whether a syllable is the first of its word. */
  boolean isFirst(int index) {
    return index == 0 || word[index - 1] != word[index];
  }

  /** Whether a syllable is the last of its word. */
  boolean isLast(int index) {
    return index == size() - 1 || word[index + 1] != word[index];
  }

  String tag(int index) {
    return words.get(word[index]).tag();
  }

  /** Whether a syllable is a word of its own. */
  boolean isAlone(int index) {
    return index >= 0 && index < size() && isFirst(index) && isLast(index);
  }

  /** Index after the last syllable of the word. */
  int wordEnd(int index) {
    int end = index;
    while (!isLast(end)) {
      end++;
    }
    return end + 1;
  }

  /** The characters of some syllables. */
  String text(int from, int to) {
    return new String(characters, from, to - from);
  }

  /** Whether two neighbouring syllables are said without a pause that a listener notices. */
  boolean isJoined(int left) {
    return left >= 0 && left < size() - 1 && after[left].compareTo(Break.PHRASE) < 0;
  }
}
