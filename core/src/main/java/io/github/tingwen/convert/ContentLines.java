package io.github.tingwen.convert;

import java.nio.charset.StandardCharsets;

/** Lines of iCalendar: text escaped, lines folded at 75 octets of UTF-8 (RFC 5545 §3.1). */
final class ContentLines {

  /** Octets of a line without its break. */
  private static final int LIMIT = 75;

  private final StringBuilder lines = new StringBuilder(2048);

  /** Adds a line whose value needs no escaping. */
  ContentLines add(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** Adds a line whose value is of the type TEXT (RFC 5545 §3.3.11). */
  ContentLines addText(String name, CharSequence value) {
    return add(name, escape(value.toString()));
  }

  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  /** Control characters and lone surrogates have no place in a line and are left out. */
  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
      case '\n' -> escaped.append("\\n");
      default -> {
        boolean left = Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF;
        escaped.append(left ? "" : Character.toString(c));
      }
    }
  }

  /** Breaks the line between characters; a line that goes on begins with a space, which counts. */
  private void fold(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      String character = Character.toString(line.codePointAt(i));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LIMIT) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.append(character);
      octets += size;
      i += character.length();
    }
    lines.append("\r\n");
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
