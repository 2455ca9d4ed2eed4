package io.github.tingwen.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A set of words that finds the longest one at a place of a text.
 *
 * <p>Immutable and thread-safe.
 */
final class WordSet {

  private static final String[] NONE = {};

  private static final int BUCKETS = 1024;

  private final String[][] byFirst = new String[BUCKETS][];
  private final String[][] byLast = new String[BUCKETS][];
  private final Set<String> words;

  private WordSet(Collection<String> words) {
    this.words = Set.copyOf(words);
    index(byFirst, word -> word.charAt(0));
    index(byLast, word -> word.charAt(word.length() - 1));
  }

  private interface Key {
    char of(String word);
  }

  private void index(String[][] table, Key key) {
    Map<Integer, List<String>> lists = new HashMap<>();
    for (String word : words) {
      lists.computeIfAbsent(bucket(key.of(word)), c -> new ArrayList<>()).add(word);
    }
    Arrays.fill(table, NONE);
    lists.forEach(
        (bucket, list) -> {
          list.sort(Comparator.comparingInt(String::length).reversed());
          table[bucket] = list.toArray(NONE);
        });
  }

  private static int bucket(char c) {
    return (c ^ c >>> 6) & BUCKETS - 1;
  }

  static WordSet of(String... words) {
    return new WordSet(List.of(words));
  }

  /** Reads the rows of the given kinds (all rows if none is given) from a table beside this class. */
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
    if (at >= to) {
      return 0;
    }
    for (String word : byFirst[bucket(text.charAt(at))]) {
      if (word.length() <= to - at && text.startsWith(word, at)) {
        return word.length();
      }
    }
    return 0;
  }

  /** The length of the longest word that ends at {@code end} and begins at or after {@code from}. */
  int matchBefore(String text, int end, int from) {
    if (end <= from) {
      return 0;
    }
    for (String word : byLast[bucket(text.charAt(end - 1))]) {
      if (word.length() <= end - from && text.startsWith(word, end - word.length())) {
        return word.length();
      }
    }
    return 0;
  }

  /** The place of the first word in the range, or -1. */
  int find(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (byFirst[bucket(text.charAt(i))] != NONE && matchAt(text, i, to) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** How often words of this set begin in the range, overlaps not counted. */
  int count(String text, int from, int to) {
    int count = 0;
    for (int i = find(text, from, to); i >= 0; i = find(text, i, to)) {
      count++;
      i += matchAt(text, i, to);
    }
    return count;
  }
}
