package io.github.tingwen.text;

import java.util.Optional;

/**
 * A pinyin gloss in a text: a bracket, one syllable, a bracket.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from index of the opening bracket (of the syllable, where the bracket was lost)
 * @param to index after the closing bracket
 * @param syllable the syllable in standard letters, {@code nèi} or {@code hui}
 * @param kind whether it has a tone mark
 */
record Gloss(int from, int to, String syllable, Kind kind) {

  /** The two families of glosses. */
  enum Kind {
    /** 內(nèi): a tone mark; no real bracket looks like it. */
    TONED,
    /** 會(hui), 會(hui4): a gloss only after a character that has this reading. */
    PLAIN
  }

  /** Letters of the longest syllable, zhuang; a combining mark and a tone digit may be added. */
  private static final int LONGEST_SYLLABLE = 8;

  /** Units of the longest gloss: brackets, spaces, syllable, tone digit. */
  static final int LONGEST = LONGEST_SYLLABLE + 5;

  /** Reads the gloss whose opening bracket stands at {@code open}; empty if there is none. */
  static Optional<Gloss> at(CharSequence text, int open) {
    if (open >= text.length() || !isOpening(text.charAt(open))) {
      return Optional.empty();
    }
    return syllableAt(text, skipSpace(text, open + 1)).map(g -> g.startingAt(open));
  }

  /** Reads a syllable and closing bracket, the opening bracket before which may be lost. */
  static Optional<Gloss> syllableAt(CharSequence text, int from) {
    StringBuilder letters = new StringBuilder(LONGEST_SYLLABLE);
    int at = from;
    int tones = 0;
    for (; at < text.length() && letters.length() < LONGEST_SYLLABLE; at++) {
      char c = text.charAt(at);
      if (isCombiningTone(c) && letters.length() > 0) {
        composeLast(letters, c);
      } else if (PinyinLetters.isLetter(c)) {
        letters.append(PinyinLetters.standard(c));
      } else {
        break;
      }
    }
    for (int i = 0; i < letters.length(); i++) {
      tones += PinyinLetters.isToned(letters.charAt(i)) ? 1 : 0;
    }
    return tones > 1 ? Optional.empty() : closed(text, from, at, letters.toString(), tones);
  }

  private static Optional<Gloss> closed(
      CharSequence text, int from, int to, String syllable, int tones) {
    boolean digit = tones == 0 && to < text.length() && isToneDigit(text.charAt(to));
    int close = skipSpace(text, digit ? to + 1 : to);
    if (syllable.isEmpty() || close >= text.length() || !isClosing(text.charAt(close))) {
      return Optional.empty();
    }
    if (!CharacterReadings.shared().isSyllable(PinyinLetters.plain(syllable))) {
      return Optional.empty();
    }
    return Optional.of(new Gloss(from, close + 1, syllable, tones == 1 ? Kind.TONED : Kind.PLAIN));
  }

  private Gloss startingAt(int open) {
    return new Gloss(open, to, syllable, kind);
  }

  /** Returns whether this is a gloss when it follows character {@code host}. */
  boolean fits(char host) {
    return kind == Kind.TONED
        ? Character.isLetter(host) || isPrivateUse(host) || host == '〇'
        : CharacterReadings.shared().canRead(host, syllable);
  }

  static boolean isOpening(char c) {
    return c == '(' || c == '（';
  }

  static boolean isClosing(char c) {
    return c == ')' || c == '）';
  }

  private static boolean isPrivateUse(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  private static boolean isToneDigit(char c) {
    return c >= '1' && c <= '5';
  }

  private static boolean isCombiningTone(char c) {
    return c == '\u0300' || c == '\u0301' || c == '\u0304' || c == '\u0308' || c == '\u030C';
  }

  private static void composeLast(StringBuilder letters, char mark) {
    String pair = letters.charAt(letters.length() - 1) + String.valueOf(mark);
    letters.setLength(letters.length() - 1);
    letters.append(java.text.Normalizer.normalize(pair, java.text.Normalizer.Form.NFC));
  }

  private static int skipSpace(CharSequence text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
