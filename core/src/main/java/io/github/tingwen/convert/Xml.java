package io.github.tingwen.convert;

/** What text may look like between the tags of XML and HTML. Thread-safe. */
public final class Xml {

  private Xml() {}

  /**
   * Returns {@code text} safe in element content and in double-quoted attributes. Characters that
   * neither XML 1.0 nor HTML can hold (control characters, lone surrogates, noncharacters) are left
   * out.
   */
  public static String escape(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().filter(Xml::isAllowed).forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  /**
   * Returns whether anything of a text is seen once it is escaped: spaces and format signs are not.
   */
  public static boolean isVisible(CharSequence text) {
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

  private static boolean isAllowed(int c) {
    boolean control = c < 0x20 && c != '\t' && c != '\n' || c >= 0x7F && c <= 0x9F;
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    return !control && !surrogate && !noncharacter;
  }
}
