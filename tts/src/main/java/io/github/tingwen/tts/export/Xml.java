package io.github.tingwen.tts.export;

/** Text as XML 1.0 holds it. Thread-safe. */
final class Xml {

  private Xml() {}

  /**
   * Escapes text for content and for attributes in double quotes; leaves out what XML cannot hold.
   */
  static String escape(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().filter(Xml::isAllowed).forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  /** Whether anything of a text is seen: a title of spaces and format signs is none. */
  static boolean isVisible(CharSequence text) {
    return text.codePoints()
        .filter(Xml::isAllowed)
        .anyMatch(c -> !Character.isSpaceChar(c) && !Character.isWhitespace(c) && !isFormat(c));
  }

  private static boolean isFormat(int c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      default -> escaped.appendCodePoint(c);
    }
  }

  /** W3C, XML 1.0, section 2.2, without the characters it discourages. */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c <= 0x7E
        || c >= 0xA0 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD && !(c >= 0xFDD0 && c <= 0xFDEF)
        || c >= 0x10000 && (c & 0xFFFE) != 0xFFFE;
  }
}
