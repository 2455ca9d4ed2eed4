package io.github.tingwen.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  private final Set<String> words;
  private final Index byFirst;
  private final Index byLast;

  private WordSet(Collection<String> words) {
    this.words = Set.copyOf(words);
    this.byFirst = new Index(this.words, word -> word.charAt(0));
    this.byLast = new Index(this.words, word -> word.charAt(word.length() - 1));
  }

  private interface Key {
    char of(String word);
  }

  /** The words by one of their characters, longest first; a bit per character rules most out. */
  private static final class Index {

    private static final int BUCKETS = 512;

    private final long[] known = new long[1 << 10];
    private final String[][] buckets = new String[BUCKETS][];

    Index(Set<String> words, Key key) {
      Map<Integer, List<String>> lists = new HashMap<>();
      for (String word : words) {
        char c = key.of(word);
        known[c >>> 6] |= 1L << c;
        lists.computeIfAbsent(bucket(c), b -> new ArrayList<>()).add(word);
      }
      lists.forEach((bucket, list) -> buckets[bucket] = sorted(list));
    }

    private static String[] sorted(List<String> list) {
      list.sort(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
      return list.toArray(String[]::new);
    }

    private static int bucket(char c) {
      return (c ^ c >>> 7) & BUCKETS - 1;
    }

    boolean knows(char c) {
      return (known[c >>> 6] & 1L << c) != 0;
    }

    String[] of(char c) {
      return buckets[bucket(c)];
    }
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
    if (at < 0 || at >= to || at >= text.length() || !byFirst.knows(text.charAt(at))) {
      return 0;
    }
    int room = Math.min(to, text.length()) - at;
    for (String word : byFirst.of(text.charAt(at))) {
      if (word.length() <= room && isAt(text, at, word)) {
        return word.length();
      }
    }
    return 0;
  }

  /**
   * The length of the longest word that ends at {@code end} and begins at or after {@code from}.
   */
  int matchBefore(String text, int end, int from) {
    if (end <= from || end < 1 || end > text.length() || !byLast.knows(text.charAt(end - 1))) {
      return 0;
    }
    int room = end - Math.max(0, from);
    for (String word : byLast.of(text.charAt(end - 1))) {
      if (word.length() <= room && isAt(text, end - word.length(), word)) {
        return word.length();
      }
    }
    return 0;
  }

  private static boolean isAt(String text, int at, String word) {
    for (int i = word.length() - 1; i >= 0; i--) {
      if (text.charAt(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The place of the first word in the range, or -1. */
  int find(String text, int from, int to) {
    int end = Math.min(to, text.length());
    for (int i = Math.max(0, from); i < end; i++) {
      if (byFirst.knows(text.charAt(i)) && matchAt(text, i, end) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether some word begins with this character. */
  boolean begins(char c) {
    return byFirst.knows(c);
  }
}
