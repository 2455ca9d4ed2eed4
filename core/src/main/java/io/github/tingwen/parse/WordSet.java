package io.github.tingwen.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A set of words that finds the longest one at a place of a text.
 *
 * <p>Immutable and thread-safe.
 */
final class WordSet {

  /**
   * The words of each table by kind, for a table is read once and its kinds are taken by many sets;
   * no more than references to words that the sets hold.
   */
  private static final Map<String, Map<String, List<String>>> TABLES = new ConcurrentHashMap<>();

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
   * Reads the words of the given kinds (all words if none is given) from a table beside this class.
   */
  static WordSet load(String table, String... kinds) {
    Map<String, List<String>> byKind = TABLES.computeIfAbsent(table, WordSet::byKind);
    Set<String> words = new HashSet<>();
    for (String kind : kinds.length == 0 ? byKind.keySet() : Set.of(kinds)) {
      if (!byKind.containsKey(kind)) {
        throw new IllegalStateException(table + ": no word of kind " + kind);
      }
      words.addAll(byKind.get(kind));
    }
    return new WordSet(words);
  }

  private static Map<String, List<String>> byKind(String table) {
    Map<String, List<String>> byKind = new HashMap<>();
    String before = "";
    for (String[] row : rows(table)) {
      if (row[0].compareTo(before) <= 0) {
        throw new IllegalStateException(table + ": not sorted or twice: " + row[0]);
      }
      before = row[0];
      byKind.computeIfAbsent(row[1], kind -> new ArrayList<>()).add(row[0]);
    }
    return byKind;
  }

  /** The rows of a table: word, kind, evidence. */
  static List<String[]> rows(String table) {
    try (InputStream stream = WordSet.class.getResourceAsStream(table)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> row(table, line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(table, e);
    }
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
