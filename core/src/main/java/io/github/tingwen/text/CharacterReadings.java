package io.github.tingwen.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The Mandarin readings of Han characters, as far as a gloss must be told from a real bracket.
 *
 * <p>Which of its readings a character has in a text is not known here. Immutable and thread-safe;
 * read from {@code readings.tsv} at first use.
 */
final class CharacterReadings {

  private final Map<String, String> charactersByToned = new HashMap<>();
  private final Map<String, String> charactersByPlain = new HashMap<>();

  private CharacterReadings() {}

  private static final class Shared {
    static final CharacterReadings INSTANCE = load();
  }

  /** Returns the one table. */
  static CharacterReadings shared() {
    return Shared.INSTANCE;
  }

  /** Returns whether {@code plain}, a syllable without tone mark (ü as it is), exists. */
  boolean isSyllable(String plain) {
    return charactersByPlain.containsKey(plain);
  }

  /** Returns whether a character can be read as a syllable whose tone is not told. */
  boolean canRead(char character, String plain) {
    return charactersByPlain.getOrDefault(plain, "").indexOf(character) >= 0;
  }

  /** Returns whether a character can be read as a syllable with its tone mark. */
  boolean canReadToned(char character, String toned) {
    return charactersByToned.getOrDefault(toned, "").indexOf(character) >= 0;
  }

  private static CharacterReadings load() {
    CharacterReadings table = new CharacterReadings();
    TextResource.rows("readings.tsv").forEach(table::addRow);
    return table;
  }

  private void addRow(String row) {
    int tab = row.indexOf('\t');
    if (tab <= 0) {
      throw new IllegalStateException("readings.tsv: not 'reading TAB characters': " + row);
    }
    String toned = row.substring(0, tab);
    String characters = row.substring(tab + 1);
    charactersByToned.put(toned, characters);
    charactersByPlain.merge(PinyinLetters.plain(toned), characters, String::concat);
  }
}
