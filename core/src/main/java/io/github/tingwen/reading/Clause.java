package io.github.tingwen.reading;

import io.github.tingwen.text.Passage;

/** What counts as the end of a sentence or clause. */
final class Clause {

  /** Signs that end a sentence. */
  private static final String SENTENCE_ENDS = "。！？!?…";

  /** Signs that may stand after the last word without ending the sentence. */
  private static final String CLAUSE_ENDS = "；;，,、：:";

  /** Signs that close what was opened and belong to the sentence before. */
  private static final String CLOSERS = "”’」』）)》〉】";

  private Clause() {}

  static boolean endsSentence(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  static boolean endsClause(char c) {
    return CLAUSE_ENDS.indexOf(c) >= 0;
  }

  static boolean closes(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** Whether the words end in a sign after which no 。 is wanted. */
  static boolean hasEnd(Passage words) {
    int last = words.length() - 1;
    while (last >= 0 && closes(words.charAt(last))) {
      last--;
    }
    if (last < 0) {
      return words.length() == 0;
    }
    char sign = words.charAt(last);
    boolean closed = last < words.length() - 1;
    return endsSentence(sign) || !closed && endsClause(sign);
  }

  /** Whether there is anything but space, control characters and punctuation. */
  static boolean isSayable(Passage words) {
    return words
        .toString()
        .codePoints()
        .anyMatch(c -> Character.isLetterOrDigit(c) || isSymbol(Character.getType(c)));
  }

  private static boolean isSymbol(int type) {
    return type == Character.MATH_SYMBOL
        || type == Character.CURRENCY_SYMBOL
        || type == Character.OTHER_SYMBOL
        || type == Character.PRIVATE_USE;
  }

  /** The words without white space around them and without signs at their end. */
  static Passage bare(Passage words) {
    Passage stripped = words.strip();
    int to = stripped.length();
    while (to > 0 && isEnd(stripped.charAt(to - 1))) {
      to--;
    }
    return stripped.sub(0, to).strip();
  }

  private static boolean isEnd(char c) {
    return c != '…' && (endsSentence(c) || endsClause(c));
  }
}
