package io.github.tingwen.text;

/**
 * The question and replacement marks of a text that can stand for a lost byte, asked for from left
 * to right; each kind is looked for once. For one thread, one use.
 */
final class LossSigns {

  private final String text;
  private int question = -1;
  private int replacement = -1;

  LossSigns(String text) {
    this.text = text;
  }

  /** Returns the first sign at or after {@code from}, or -1; {@code from} must not decrease. */
  int next(int from) {
    question = question < from ? find('?', from) : question;
    replacement = replacement < from ? find('\uFFFD', from) : replacement;
    int first = Math.min(question, replacement);
    return first == text.length() ? -1 : first;
  }

  private int find(char mark, int from) {
    int at = text.indexOf(mark, from);
    while (at >= 0 && !ByteRepair.isSign(text, at)) {
      at = text.indexOf(mark, at + 1);
    }
    return at < 0 ? text.length() : at;
  }
}
