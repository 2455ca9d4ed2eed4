package io.github.tingwen.text;

import java.util.BitSet;

/**
 * The characters that tell Traditional text from Simplified text, so that Simplified text is left
 * alone and costs no dictionary.
 *
 * <p>Immutable and thread-safe; read from {@code scripts.tsv} at first use.
 */
final class ScriptCharacters {

  private static final ScriptCharacters SHARED = new ScriptCharacters();

  private final BitSet traditional = new BitSet(Character.MAX_VALUE + 1);
  private final BitSet simplified = new BitSet(Character.MAX_VALUE + 1);
  private final char[] folded = new char[Character.MAX_VALUE + 1];

  private ScriptCharacters() {
    for (int i = 0; i < folded.length; i++) {
      folded[i] = (char) i;
    }
    TextResource.rows("scripts.tsv").forEach(this::add);
  }

  private void add(String row) {
    String[] fields = row.split("\t", -1);
    if (fields[0].equals("simplified")) {
      fields[1].chars().forEach(simplified::set);
      return;
    }
    for (int i = 0; i < fields[1].length(); i++) {
      folded[fields[1].charAt(i)] = fields[2].charAt(i);
    }
    if (fields[0].equals("traditional")) {
      fields[1].chars().forEach(traditional::set);
    }
  }

  /** Returns whether a text holds a character that only Traditional text has. */
  static boolean holdsTraditional(CharSequence text) {
    String characters = text.toString();
    for (int i = 0; i < characters.length(); i++) {
      if (isTraditional(characters.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether only Traditional text has this character. */
  static boolean isTraditional(char c) {
    return c >= '\u3400' && SHARED.traditional.get(c);
  }

  /** Returns whether only Simplified text has this character. */
  static boolean isSimplified(char c) {
    return c >= '\u3400' && SHARED.simplified.get(c);
  }

  /** Returns the usual Simplified form of a single character, for comparing only. */
  static char folded(char c) {
    return SHARED.folded[c];
  }
}
