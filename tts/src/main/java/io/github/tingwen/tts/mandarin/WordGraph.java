package io.github.tingwen.tts.mandarin;

import java.util.Arrays;

/**
 * The words that a text may consist of: the cheapest path from left to right, and every word with
 * recorded readings, on the path or not.
 *
 * <p>For use by one thread; filled from the right by {@link Segmenter}.
 */
final class WordGraph {

  private static final int UNREACHED = Integer.MAX_VALUE / 2;

  private final String text;
  private final int[] cost;
  private final int[] next;
  private final String[] tag;
  private final int[] nameEnd;
  private final int[] limit;
  private final int[] firstMatch;
  private final int[] lastMatch;
  private int[] matchEnd = new int[64];
  private char[] matchPattern = new char[64];
  private int matches;
  private int[] pathFrom = {};
  private int[] wordAt = {};
  private int wordCount;

  WordGraph(String text) {
    int n = text.length();
    this.text = text;
    cost = new int[n + 1];
    Arrays.fill(cost, 0, n, UNREACHED);
    next = new int[n + 1];
    tag = new String[n + 1];
    nameEnd = new int[n + 1];
    limit = new int[n + 1];
    Arrays.fill(limit, n);
    firstMatch = new int[n + 1];
    lastMatch = new int[n + 1];
  }

  String text() {
    return text;
  }

  /** Keeps [from, to) together: no word begins inside it or reaches into it. */
  void name(int from, int to) {
    nameEnd[from] = to;
    Arrays.fill(limit, from, to, to);
    for (int i = from - 1; i >= 0 && limit[i] > from; i--) {
      limit[i] = from;
    }
  }

  /** Returns the end of the name that begins at {@code i}, or 0. */
  int nameEnd(int i) {
    return nameEnd[i];
  }

  /** Returns the index that no word from {@code i} may pass. */
  int limit(int i) {
    return limit[i];
  }

  void edge(int from, int to, int price, String wordTag) {
    if (price + cost[to] < cost[from]) {
      cost[from] = price + cost[to];
      next[from] = to;
      tag[from] = wordTag;
    }
  }

  void match(int from, int to, int pattern) {
    if (matches == matchEnd.length) {
      matchEnd = Arrays.copyOf(matchEnd, matches * 2);
      matchPattern = Arrays.copyOf(matchPattern, matches * 2);
    }
    if (lastMatch[from] == 0) {
      firstMatch[from] = matches;
    }
    matchEnd[matches] = to;
    matchPattern[matches++] = (char) pattern;
    lastMatch[from] = matches;
  }

  /** Lays down the cheapest path; call when all edges are in. */
  void walk() {
    pathFrom = new int[text.length() + 1];
    wordAt = new int[text.length()];
    for (int i = 0; i < text.length(); i = next[i]) {
      Arrays.fill(wordAt, i, next[i], wordCount);
      pathFrom[wordCount++] = i;
    }
    pathFrom[wordCount] = text.length();
  }

  int wordCount() {
    return wordCount;
  }

  /** Returns the number of the word on the path that character {@code i} belongs to. */
  int wordAt(int i) {
    return wordAt[i];
  }

  int from(int word) {
    return pathFrom[word];
  }

  int to(int word) {
    return pathFrom[word + 1];
  }

  String tag(int word) {
    return tag[pathFrom[word]];
  }

  /** Returns whether a word of the path begins at {@code i} or the text ends there. */
  boolean isBoundary(int i) {
    return i == text.length() || pathFrom[wordAt[i]] == i;
  }

  /** Returns the number of the first word with readings from {@code i}; see {@link #matchesEnd}. */
  int matchesBegin(int i) {
    return firstMatch[i];
  }

  int matchesEnd(int i) {
    return lastMatch[i];
  }

  int matchEnd(int match) {
    return matchEnd[match];
  }

  int matchPattern(int match) {
    return matchPattern[match];
  }
}
