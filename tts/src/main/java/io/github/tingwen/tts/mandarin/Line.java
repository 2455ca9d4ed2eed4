package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.List;

/**
 * A line of text made easy to scan: full-width letters, digits and signs are folded, white space is
 * one space or, where it only sets off a number (1 月 2 日), gone. Every index outside the line
 * answers {@link #NONE}, so rules may look left and right freely.
 *
 * <p>Immutable and thread-safe.
 */
final class Line {

  /** What stands outside the line. */
  static final char NONE = '\0';

  private static final String HAN_DIGITS = "零一二三四五六七八九十百千万亿两";

  private final char[] chars;
  private final int[] origins;
  private final SlotKind[] kinds;
  private final int length;

  private Line(char[] chars, int[] origins, int length, SlotKind[] kinds) {
    this.chars = chars;
    this.origins = origins;
    this.length = length;
    this.kinds = kinds;
  }

  /** Folds a text; the slots count in it. */
  static Line of(CharSequence text, List<Slot> slots) {
    int n = text.length();
    char[] chars = new char[n];
    int[] origins = new int[n + 1];
    int length = 0;
    for (int i = 0; i < n; ) {
      int next = i + 1;
      char c = Folding.fold(text.charAt(i));
      if (c == ' ') {
        next = skipSpaces(text, i);
        char right = next < n ? Folding.fold(text.charAt(next)) : NONE;
        if (isNeedless(chars, length, right, text, next)) {
          i = next;
          continue;
        }
      }
      origins[length] = i;
      chars[length++] = c;
      i = next;
    }
    origins[length] = n;
    return new Line(chars, origins, length, kinds(origins, length, slots));
  }

  private static int skipSpaces(CharSequence text, int from) {
    int i = from;
    while (i < text.length() && Folding.fold(text.charAt(i)) == ' ') {
      i++;
    }
    return i;
  }

  /**
   * rule: white space is needless at an end, between Han characters and numbers or letters, and
   * about a sign between numbers.
   */
  private static boolean isNeedless(
      char[] chars, int length, char right, CharSequence text, int next) {
    char left = length == 0 ? NONE : chars[length - 1];
    if (left == NONE || right == NONE) {
      return true;
    }
    if (isAsciiDigit(left)) {
      return isHan(right)
          || "%‰℃°）)".indexOf(right) >= 0
          || isJoint(right) && digitNear(text, next);
    }
    if (isAsciiDigit(right)) {
      return isHan(left) || isJoint(left) && length > 1 && chars[length - 2] != ' ';
    }
    return isHan(left) && isAsciiLetter(right) || isAsciiLetter(left) && isHan(right);
  }

  private static boolean isJoint(char c) {
    return "-~:：+×/=至".indexOf(c) >= 0;
  }

  private static boolean digitNear(CharSequence text, int sign) {
    int i = skipSpaces(text, sign + 1);
    return i < text.length() && isAsciiDigit(Folding.fold(text.charAt(i)));
  }

  private static SlotKind[] kinds(int[] origins, int length, List<Slot> slots) {
    SlotKind[] kinds = new SlotKind[slots.isEmpty() ? 0 : length];
    int i = 0;
    for (Slot slot : slots) {
      for (; i < length && origins[i] < slot.to() && kinds.length > 0; i++) {
        kinds[i] = origins[i] >= slot.from() ? slot.kind() : null;
      }
    }
    return kinds;
  }

  int length() {
    return length;
  }

  /** The folded character, or {@link #NONE} outside. */
  char at(int index) {
    return index >= 0 && index < length ? chars[index] : NONE;
  }

  /** The code point that begins here; {@link #NONE} outside. */
  int codePoint(int index) {
    return isPair(index) ? Character.toCodePoint(at(index), at(index + 1)) : at(index);
  }

  /** Whether two halves of one character stand here. */
  boolean isPair(int index) {
    return Character.isHighSurrogate(at(index)) && Character.isLowSurrogate(at(index + 1));
  }

  /** Where the character stood in the text. */
  int origin(int index) {
    return origins[index];
  }

  /** Where the text goes on after the character before {@code index}. */
  int originEnd(int index) {
    return index == 0 ? 0 : origins[index - 1] + 1;
  }

  /** Whether the character is known to belong to something of this kind. */
  boolean isIn(SlotKind kind, int index) {
    return index < kinds.length && kinds[index] == kind;
  }

  boolean isDigit(int index) {
    return isAsciiDigit(at(index));
  }

  int digit(int index) {
    return at(index) - '0';
  }

  boolean isLetter(int index) {
    return isAsciiLetter(at(index));
  }

  boolean isHan(int index) {
    return isHan(at(index));
  }

  boolean isHanDigit(int index) {
    return isOneOf(HAN_DIGITS, index);
  }

  boolean isOneOf(String characters, int index) {
    char c = at(index);
    return c != NONE && characters.indexOf(c) >= 0;
  }

  /** Index after the digits that begin at {@code from}. */
  int digitsEnd(int from) {
    int i = from;
    while (isDigit(i)) {
      i++;
    }
    return i;
  }

  /** Index after the letters that begin at {@code from}. */
  int lettersEnd(int from) {
    int i = from;
    while (isLetter(i)) {
      i++;
    }
    return i;
  }

  /** The number written in at most nine digits. */
  int value(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + digit(i);
    }
    return value;
  }

  boolean startsWith(String words, int at) {
    if (at < 0 || at + words.length() > length) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (chars[at + i] != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean startsWithAny(List<String> words, int at) {
    for (String word : words) {
      if (startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  boolean endsWithAny(List<String> words, int end) {
    for (String word : words) {
      if (startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words begins within {@code reach} characters before {@code end}. */
  boolean mentionsBefore(List<String> words, int end, int reach) {
    for (int i = Math.max(0, end - reach); i < end; i++) {
      if (startsWithAny(words, i)) {
        return true;
      }
    }
    return false;
  }

  String text(int from, int to) {
    return new String(chars, from, to - from);
  }

  static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF;
  }
}
