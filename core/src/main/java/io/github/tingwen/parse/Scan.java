package io.github.tingwen.parse;

/** Searches that look only so far, so that reading stays linear on any text. Stateless. */
final class Scan {

  /** No rule ties signs together that stand farther apart than a long paragraph. */
  private static final int REACH = 1000;

  private static final int LONGEST_BRACKET = 200;
  private static final int MOST_SPACES = 4;

  private Scan() {}

  /** The character at {@code index}; NUL outside the text. */
  static char at(String view, int index) {
    return index >= 0 && index < view.length() ? view.charAt(index) : '\0';
  }

  /** Behind the spaces that begin at {@code at}, over no more of them than damage leaves. */
  static int behindSpaces(String view, int at) {
    int i = at;
    while (i < view.length() && view.charAt(i) == ' ' && i - at < MOST_SPACES) {
      i++;
    }
    return i;
  }

  /** The first {@code sign} at or after {@code from} within reach, or -1. */
  static int first(String view, char sign, int from) {
    return first(view, sign, from, from + REACH);
  }

  /** The first {@code sign} from {@code from} to before {@code to}, or -1. */
  static int first(String view, char sign, int from, int to) {
    int end = Math.min(to, view.length());
    for (int i = Math.max(0, from); i < end; i++) {
      if (view.charAt(i) == sign) {
        return i;
      }
    }
    return -1;
  }

  /** The first place at or after {@code from} within reach where {@code word} begins, or -1. */
  static int first(String view, String word, int from) {
    return first(view, word, from, from + REACH);
  }

  /** The first place from {@code from} to before {@code to} where {@code word} begins, or -1. */
  static int first(String view, String word, int from, int to) {
    int at = first(view, word.charAt(0), from, to);
    while (at >= 0 && !view.startsWith(word, at)) {
      at = first(view, word.charAt(0), at + 1, to);
    }
    return at;
  }

  /** Where the first of {@code signs} stands from {@code from} on, or {@code to} if none does. */
  static int until(String view, String signs, int from, int to) {
    int i = from;
    while (i < to && signs.indexOf(at(view, i)) < 0) {
      i++;
    }
    return i;
  }

  /**
   * Where the first of {@code signs} stands outside brackets from {@code from} on, or {@code to} if
   * none does; a bracket that is not closed is none.
   */
  static int untilOutside(String view, String signs, int from, int to) {
    int i = from;
    while (i < to && signs.indexOf(at(view, i)) < 0) {
      int close = at(view, i) == '（' ? first(view, '）', i, Math.min(to, i + LONGEST_BRACKET)) : -1;
      i = Math.max(i, close) + 1;
    }
    return Math.min(i, to);
  }

  /** How many characters stand outside brackets: 各县（区）教育局 has five. */
  static int lengthOutside(String view, int from, int to) {
    int depth = 0;
    int length = 0;
    for (int i = from; i < to; i++) {
      depth += at(view, i) == '（' ? 1 : 0;
      length += depth > 0 ? 0 : 1;
      depth -= at(view, i) == '）' ? 1 : 0;
    }
    return length;
  }

  /** The place behind the last of {@code signs} before {@code at}, or {@code from} if none is. */
  static int since(String view, String signs, int from, int at) {
    int i = at;
    while (i > from && signs.indexOf(at(view, i - 1)) < 0) {
      i--;
    }
    return i;
  }

  /** The last {@code sign} at or before {@code from} within reach, or -1. */
  static int last(String view, char sign, int from) {
    int end = Math.max(0, from - REACH);
    for (int i = Math.min(from, view.length() - 1); i >= end; i--) {
      if (view.charAt(i) == sign) {
        return i;
      }
    }
    return -1;
  }

  /** The last place at or before {@code from} within reach where {@code word} begins, or -1. */
  static int last(String view, String word, int from) {
    int at = last(view, word.charAt(0), from);
    while (at >= 0 && !view.startsWith(word, at)) {
      at = at == 0 || from - at >= REACH ? -1 : last(view, word.charAt(0), at - 1);
    }
    return at;
  }
}
