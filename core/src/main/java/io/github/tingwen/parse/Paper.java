package io.github.tingwen.parse;

import io.github.tingwen.text.Passage;

/**
 * The repaired text with a look-alike of the same length in which signs have one form, so that a
 * rule is written once: {@code ,} is {@code ，}, a full-width digit a digit, a tab a space.
 *
 * <p>Immutable and thread-safe.
 */
record Paper(Passage passage, String view) {

  private static final String[] FORMS = {
    "，,",
    "；;﹔",
    "：:﹕∶︰",
    "（([［【〔{｛",
    "）)]］】〕}｝",
    "？?",
    "！!",
    "、﹑",
    "“「〝",
    "”」〞",
    "‘『",
    "’』",
    "《〈",
    "》〉",
    "～~〜∼",
    "-—–―－‐−‑",
    "·•‧・",
    "*＊",
    "|｜│┃",
    " \t\u3000\u00a0",
    "\n\r\u2028\u2029",
  };

  static Paper of(Passage passage) {
    String text = passage.toString();
    char[] view = new char[text.length()];
    for (int i = 0; i < view.length; i++) {
      view[i] = FOLDED[text.charAt(i)];
    }
    stops(view, text.indexOf('。') < 0);
    return new Paper(passage, new String(view));
  }

  // rule: a typed . behind a Chinese character ends a sentence at the end of its line, and
  // everywhere in a text that has no 。; behind a number (一.) it does not, nor between foreign names
  // (约翰.史密斯) beside 。.
  private static void stops(char[] view, boolean everywhere) {
    for (int i = 1; i < view.length; i++) {
      boolean stop = view[i] == '.' && mayEnd(view[i - 1]);
      char next = stop && i + 1 < view.length ? view[i + 1] : '\n';
      if (stop && (next == '\n' || everywhere && (isHan(next) || next == ' '))) {
        view[i] = '。';
      }
    }
  }

  private static boolean mayEnd(char c) {
    return c == '）' || isHan(c) && !Numerals.isChinese(c);
  }

  private static final char[] FOLDED = folded();

  private static char[] folded() {
    char[] table = new char[0x10000];
    for (char c = 0; c < 0xffff; c++) {
      boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
      table[c] = wide ? (char) (c - '０' + '0') : c;
    }
    for (String form : FORMS) {
      form.chars().forEach(c -> table[c] = form.charAt(0));
    }
    return table;
  }

  /** The part without white space at its ends. */
  Passage cut(int from, int to) {
    return passage.sub(from, Math.max(from, to)).strip();
  }

  Passage cut(Stretch part) {
    return cut(part.from(), part.to());
  }

  String text(Stretch part) {
    return view.substring(part.from(), part.to());
  }

  int length() {
    return view.length();
  }

  /** The part without spaces and the given signs at its ends. */
  Stretch trim(int from, int to, String signs) {
    int start = from;
    int end = to;
    while (start < end && isTrimmed(view.charAt(start), signs)) {
      start++;
    }
    while (end > start && isTrimmed(view.charAt(end - 1), signs)) {
      end--;
    }
    return new Stretch(start, end);
  }

  private static boolean isTrimmed(char c, String signs) {
    return c == ' ' || c == '\n' || signs.indexOf(c) >= 0;
  }

  /** The words from {@code from} up to the first of {@code signs} outside brackets. */
  Stretch upTo(String signs, int from, int to) {
    return trim(from, Scan.untilOutside(view, signs, from, to), "");
  }

  /** The next index at or after {@code from} that holds no space. */
  int skipSpaces(int from, int to) {
    int i = from;
    while (i < to && view.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  boolean startsWith(String word, int at) {
    return view.startsWith(word, at);
  }

  static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇';
  }

  /** Whether the character is a picture or half of one: 📍, ⏰, or a sign that joins them. */
  static boolean isPicture(char c) {
    return Character.isSurrogate(c)
        || c >= '\u2600' && c <= '\u27bf'
        || c >= '\u2b00' && c <= '\u2bff'
        || c >= '\u231a' && c <= '\u23ff'
        || c == '\ufe0f'
        || c == '\u200d'
        || c == '\u20e3';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
