package io.github.tingwen.examples.kiosk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads tables of tab-separated rows; {@code #} begins a remark. Thread-safe. */
final class Table {

  private Table() {}

  /** Reads a table that comes with the kiosk. */
  static Map<String, String[]> read(String resource, int columns) {
    try (InputStream in = Table.class.getResourceAsStream("/kiosk/" + resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the class path");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /**
   * Reads a table by its first column.
   *
   * @throws IOException if a row is not of so many columns or its first is there already
   */
  static Map<String, String[]> read(Reader in, int columns) throws IOException {
    Map<String, String[]> rows = new LinkedHashMap<>();
    LineNumberReader lines = new LineNumberReader(in);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != columns || rows.put(cells[0], cells) != null) {
        throw new IOException(
            "line " + lines.getLineNumber() + " is malformed or doubled: " + line);
      }
    }
    return rows;
  }
}
