package io.github.tingwen.text;

/**
 * The characters that tell Traditional text from Simplified text, so that Simplified text is left
 * alone and costs no dictionary.
 *
 * <p>Immutable and thread-safe; read from {@code scripts.tsv} at first use.
 */
final class ScriptCharacters {

  private static final ScriptCharacters SHARED = new ScriptCharacters();

  private static final int TRADITIONAL = 1;
  private static final int EITHER = 2;
  private static final int SIMPLIFIED = 4;
  private static final int VARIANT = 8;

  /** What is known of each character, as a sum of the above. */
  private final byte[] known = new byte[Character.MAX_VALUE + 1];

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
      mark(fields[1], SIMPLIFIED);
      return;
    }
    for (int i = 0; i < fields[1].length(); i++) {
      folded[fields[1].charAt(i)] = fields[2].charAt(i);
    }
    mark(fields[1], fields[0].equals("either") ? EITHER : TRADITIONAL);
    if (fields[0].equals("variant")) {
      mark(fields[1], VARIANT);
    }
  }

  private void mark(String characters, int as) {
    characters.chars().forEach(c -> known[c] |= (byte) as);
  }

  private static boolean is(char c, int what) {
    return (SHARED.known[c] & what) != 0;
  }

  /**
   * Returns whether a line is Traditional: it holds a character that only Traditional text has, or
   * one that can be of either and none that only Simplified text has (於是, but not 於 as the surname
   * in a Simplified line).
   */
  static boolean isTraditionalLine(CharSequence text, int from, int to) {
    int all = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      all |= SHARED.known[c];
      if ((all & TRADITIONAL) != 0 || isHanSurrogate(c)) {
        return true;
      }
    }
    return (all & (EITHER | SIMPLIFIED)) == EITHER;
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
    return is(c, TRADITIONAL);
  }

  /** Returns whether this is an unusual form of a Traditional character. */
  static boolean isVariant(char c) {
    return is(c, VARIANT);
  }

  /** Returns whether only Simplified text has this character. */
  static boolean isSimplified(char c) {
    return is(c, SIMPLIFIED);
  }

  /** Returns the usual Simplified form of a single character, for comparing only. */
  static char folded(char c) {
    return SHARED.folded[c];
  }
}
