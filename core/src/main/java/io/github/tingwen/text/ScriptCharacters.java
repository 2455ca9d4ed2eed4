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
  private final BitSet either = new BitSet(Character.MAX_VALUE + 1);
  private final BitSet variants = new BitSet(Character.MAX_VALUE + 1);
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
    fields[1].chars().forEach((fields[0].equals("either") ? either : traditional)::set);
    if (fields[0].equals("variant")) {
      fields[1].chars().forEach(variants::set);
    }
  }

  /**
   * Returns whether a line is Traditional: it holds a character that only Traditional text has, or
   * one that can be of either and none that only Simplified text has (於是, but not 於 as the surname
   * in a Simplified line).
   */
  static boolean isTraditionalLine(CharSequence text, int from, int to) {
    boolean couldBe = false;
    boolean isOther = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '\u3400') {
        if (SHARED.traditional.get(c) || isHanSurrogate(c)) {
          return true;
        }
        couldBe |= SHARED.either.get(c);
        isOther |= SHARED.simplified.get(c);
      }
    }
    return couldBe && !isOther;
  }

  /** High surrogates of planes 2 and 3, which hold rare Han characters only. */
  private static boolean isHanSurrogate(char c) {
    return c >= '\uD840' && c <= '\uD88F';
  }

  /**
   * Returns whether a line can need Traditional characters: it is not in Traditional script yet.
   */
  static boolean isSimplifiedLine(CharSequence text, int from, int to) {
    boolean isOther = false;
    for (int i = from; i < to; i++) {
      if (isSimplified(text.charAt(i))) {
        return true;
      }
      isOther |= isTraditional(text.charAt(i));
    }
    return !isOther;
  }

  /** Returns whether only Traditional text has this character. */
  static boolean isTraditional(char c) {
    return c >= '\u3400' && SHARED.traditional.get(c);
  }

  /** Returns whether this is an unusual form of a Traditional character. */
  static boolean isVariant(char c) {
    return c >= '\u3400' && SHARED.variants.get(c);
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
