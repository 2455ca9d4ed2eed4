package io.github.tingwen.tts.mandarin;

/**
 * Characters that are written in several ways and read in one: full-width forms, dashes, spaces.
 *
 * <p>Immutable and thread-safe.
 */
final class Folding {

  private static final char FULL_WIDTH = 0xFEE0;

  private Folding() {}

  /** Returns the character that stands for all of its kind. */
  static char fold(char c) {
    if (c >= 0x4E00 && c <= 0x9FFF || c > ' ' && c < 0x7F) {
      return c;
    }
    if (c >= '！' && c <= '～') {
      return isKept(c) ? c : (char) (c - FULL_WIDTH);
    }
    return foldSign(c);
  }

  /** rule: Chinese punctuation stays full-width, it is not part of numbers. */
  private static boolean isKept(char c) {
    return "！（），：；？［］｛｝＂＇".indexOf(c) >= 0;
  }

  private static char foldSign(char c) {
    if (c == '\u200B' || c == '\uFEFF') {
      return c;
    }
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '―', '─', '−', '﹣' -> '-';
      case '〜', '∼', '˜' -> '~';
      case '￥' -> '¥';
      case '￡' -> '£';
      case '✕', '✖', '╳', '⨯' -> '×';
      case '•', '‧', '∙', '⋅', '・', '･' -> '·';
      case '∶', '︰' -> ':';
      case '﹪' -> '%';
      case '⁄', '∕' -> '/';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }
}
