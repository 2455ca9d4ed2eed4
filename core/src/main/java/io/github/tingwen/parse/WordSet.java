package io.github.tingwen.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A set of words that finds the longest one at a place of a text.
 *
 * <p>Immutable and thread-safe.
 */
final class WordSet {

  private final Set<String> words;
  private final Trie fromFirst;
  private final Trie fromLast;

  private WordSet(Collection<String> words) {
    this.words = Set.copyOf(words);
    this.fromFirst = new Trie(this.words);
    this.fromLast =
        new Trie(this.words.stream().map(w -> new StringBuilder(w).reverse().toString()).toList());
  }

  /** All words of all the sets. */
  static WordSet union(WordSet... sets) {
    Set<String> all = new HashSet<>();
    for (WordSet set : sets) {
      all.addAll(set.words);
    }
    return new WordSet(all);
  }

  static WordSet of(String... words) {
    return new WordSet(List.of(words));
  }

  /**
   * Reads the rows of the given kinds (all rows if none is given) from a table beside this class.
   */
  static WordSet load(String table, String... kinds) {
    Set<String> wanted = Set.of(kinds);
    Set<String> words = new HashSet<>();
    String before = "";
    for (String[] row : rows(table)) {
      if (row[0].compareTo(before) <= 0) {
        throw new IllegalStateException(table + ": not sorted or twice: " + row[0]);
      }
      before = row[0];
      if (wanted.isEmpty() || wanted.contains(row[1])) {
        words.add(row[0]);
      }
    }
    return new WordSet(words);
  }

  /** The rows of a table: word, kind, evidence. */
  static List<String[]> rows(String table) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream stream = WordSet.class.getResourceAsStream(table);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(row(table, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
    return rows;
  }

  private static String[] row(String table, String line) {
    String[] row = line.split("\t", -1);
    if (row.length != 3 || row[0].isEmpty()) {
      throw new IllegalStateException(table + ": bad row: " + line);
    }
    return row;
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** The length of the longest word that begins at {@code at} and ends by {@code to}; 0 if none. */
  int matchAt(String text, int at, int to) {
    return at < 0 ? 0 : fromFirst.forward(text, at, Math.min(to, text.length()));
  }

  /**
   * The length of the longest word that ends at {@code end} and begins at or after {@code from}.
   */
  int matchBefore(String text, int end, int from) {
    return end > text.length() ? 0 : fromLast.backward(text, end, Math.max(0, from));
  }

  /** The place of the first word in the range, or -1. */
  int find(String text, int from, int to) {
    return fromFirst.find(text, Math.max(0, from), Math.min(to, text.length()));
  }

  /** Whether some word begins with this character. */
  boolean begins(char c) {
    return fromFirst.begins(c);
  }
}
