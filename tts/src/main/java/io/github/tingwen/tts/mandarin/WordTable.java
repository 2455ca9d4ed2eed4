package io.github.tingwen.tts.mandarin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of words from a TSV resource beside this class: key, tab, value; {@code #} and a space
 * begin a remark.
 *
 * <p>Immutable and thread-safe.
 */
final class WordTable {

  private final Map<String, String> rows;
  private final int longest;

  private WordTable(Map<String, String> rows) {
    this.rows = Map.copyOf(rows);
    this.longest = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * Loads a resource.
   *
   * @throws IllegalStateException if it is missing or a key stands in it twice
   */
  static WordTable load(String name) {
    Map<String, String> rows = new HashMap<>();
    for (String line : lines(name)) {
      if (!line.startsWith("# ") && !line.isBlank()) {
        int tab = line.indexOf('\t');
        String key = tab < 0 ? line : line.substring(0, tab);
        if (rows.put(key, tab < 0 ? "" : line.substring(tab + 1)) != null) {
          throw new IllegalStateException(name + " has two rows for " + key);
        }
      }
    }
    return new WordTable(rows);
  }

  private static List<String> lines(String name) {
    try (InputStream in = WordTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable resource " + name, e);
    }
  }

  /** Returns the value of a key. */
  Optional<String> find(String key) {
    return Optional.ofNullable(rows.get(key));
  }

  /** Returns all keys. */
  java.util.Set<String> keys() {
    return rows.keySet();
  }

  /** Returns the length of the longest key that stands at a place of the line; 0 if none does. */
  int longestAt(Line line, int at) {
    for (int n = Math.min(longest, line.length() - at); n > 0; n--) {
      if (rows.containsKey(line.text(at, at + n))) {
        return n;
      }
    }
    return 0;
  }
}
