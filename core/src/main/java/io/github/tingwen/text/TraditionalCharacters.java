package io.github.tingwen.text;

import java.util.BitSet;

/**
 * The characters that only Traditional text has, so that Simplified text is left alone and costs no
 * dictionary.
 *
 * <p>Immutable and thread-safe; read from {@code traditional.txt} at first use.
 */
final class TraditionalCharacters {

  private static final BitSet CHARACTERS = load();

  private TraditionalCharacters() {}

  /** Returns whether one of them occurs in a text. */
  static boolean occurIn(CharSequence text) {
    String characters = text.toString();
    for (int i = 0; i < characters.length(); i++) {
      if (is(characters.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a unit is one of them. */
  static boolean is(char c) {
    return c >= '\u3400' && CHARACTERS.get(c);
  }

  private static BitSet load() {
    BitSet characters = new BitSet(Character.MAX_VALUE + 1);
    TextResource.rows("traditional.txt").forEach(row -> row.chars().forEach(characters::set));
    return characters;
  }
}
