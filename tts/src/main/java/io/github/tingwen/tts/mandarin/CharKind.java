package io.github.tingwen.tts.mandarin;

/** What sort of character a UTF-16 unit is, as the segmenter and the classifier see it. */
enum CharKind {
  /** Han characters, 〇 and halves of supplementary ones. */
  HAN("u"),
  /** ASCII digits. */
  DIGIT("D"),
  /** ASCII letters. */
  LETTER("A"),
  /** Everything else: punctuation, spaces, signs. */
  SIGN("P");

  private final String tag;

  CharKind(String tag) {
    this.tag = tag;
  }

  /** Returns the tag the classifier was trained with for units of this kind that are no words. */
  String tag() {
    return tag;
  }

  static CharKind of(char c) {
    if (c >= 0x3400 && c <= 0x9FFF || Character.isSurrogate(c) || c == '〇') {
      return HAN;
    }
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' ? LETTER : SIGN;
  }
}
