package io.github.tingwen.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the data files that lie beside these classes: UTF-8, comment lines begin with {@code #}.
 */
final class TextResource {

  private TextResource() {}

  /** Returns the lines of a file without the comments. */
  static List<String> rows(String name) {
    try (InputStream in = TextResource.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(name + " cannot be read", broken);
    }
  }
}
