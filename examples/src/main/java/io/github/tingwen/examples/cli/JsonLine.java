package io.github.tingwen.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** JSON on one line, for the two commands whose contract asks for it. */
final class JsonLine {

  private JsonLine() {}

  /** Returns {@code [[a, b], …]}; both functions give JSON. */
  static <T> String pairs(List<T> items, Function<T, String> first, Function<T, String> second) {
    return items.stream()
        .map(item -> "[" + first.apply(item) + ", " + second.apply(item) + "]")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** Returns a JSON string; lone surrogates and control characters are escaped. */
  static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired =
          Character.isHighSurrogate(c) && i + 1 < text.length()
              || Character.isLowSurrogate(c)
                  && i > 0
                  && Character.isHighSurrogate(text.charAt(i - 1));
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < 0x20 || c == 0x7F || Character.isSurrogate(c) && !paired) {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
