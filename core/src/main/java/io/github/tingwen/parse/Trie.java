package io.github.tingwen.parse;

import java.util.Arrays;
import java.util.Collection;

/**
 * A tree of characters in two arrays: the children of a node lie side by side, in the order of
 * their characters. The first character is found by a hash table, and before it a filter of bits
 * tells most characters that begin no word; all trees of the parser together fit into a processor's
 * caches because of it.
 *
 * <p>Immutable and thread-safe.
 */
final class Trie {

  private static final int ROOT = 0;
  private static final int NONE = 0;
  private static final int CHAR_BITS = 16;

  /** Bits of the filter for each word: one character in sixteen is looked up in vain. */
  private static final int FILTER = 16;

  private static final int LEAST_FILTER = 64;

  /** Slots for each first character. */
  private static final int ROOM = 4;

  /** So few children are gone through one by one. */
  private static final int FEW = 4;

  private final long[] begins;
  private final int beginsShift;

  /** The first characters, each above the number of its node; 0 where a slot is free. */
  private final int[] firsts;

  /** The character that leads to each node. */
  private final char[] labels;

  /** The first child of each node, and in the lowest bit whether a word ends there. */
  private final int[] children;

  /** Builds the tree of {@code words}; each is walked in the order of its characters. */
  Trie(Collection<String> words) {
    String[] sorted = words.toArray(String[]::new);
    Arrays.sort(sorted);
    int most = 2 + Arrays.stream(sorted).mapToInt(String::length).sum();
    char[] labels = new char[most];
    int[] children = new int[most];
    int nodes = grow(sorted, labels, children);
    this.labels = Arrays.copyOf(labels, nodes);
    this.children = Arrays.copyOf(children, nodes + 1);
    int bits = Integer.highestOneBit(Math.max(LEAST_FILTER, words.size() * FILTER));
    begins = new long[bits >>> 6];
    beginsShift = Integer.numberOfLeadingZeros(bits - 1);
    firsts = new int[Integer.highestOneBit(ROOM * (end(ROOT) - begin(ROOT)) + 1)];
    for (int child = begin(ROOT); child < end(ROOT); child++) {
      addFirst(this.labels[child], child);
    }
  }

  /** Fills the arrays level by level; the number of nodes. */
  private static int grow(String[] sorted, char[] labels, int[] children) {
    int[] from = new int[labels.length];
    int[] to = new int[labels.length];
    int[] depth = new int[labels.length];
    to[ROOT] = sorted.length;
    int nodes = 1;
    for (int node = ROOT; node < nodes; node++) {
      int i = from[node];
      boolean ends = i < to[node] && sorted[i].length() == depth[node];
      children[node] = nodes << 1 | (ends ? 1 : 0);
      while (i < to[node] && sorted[i].length() == depth[node]) {
        i++;
      }
      while (i < to[node]) {
        char c = sorted[i].charAt(depth[node]);
        labels[nodes] = c;
        from[nodes] = i;
        depth[nodes] = depth[node] + 1;
        while (i < to[node] && sorted[i].charAt(depth[node]) == c) {
          i++;
        }
        to[nodes++] = i;
      }
    }
    children[nodes] = nodes << 1;
    return nodes;
  }

  private void addFirst(char c, int child) {
    int hash = hash(c);
    int bit = hash >>> beginsShift;
    begins[bit >>> 6] |= 1L << bit;
    int slot = hash >>> 8 & firsts.length - 1;
    while (firsts[slot] != 0) {
      slot = slot + 1 & firsts.length - 1;
    }
    firsts[slot] = c << CHAR_BITS | child;
  }

  /** The product with the golden ratio. */
  private static int hash(char c) {
    return c * 0x9E3779B9;
  }

  private int begin(int node) {
    return children[node] >>> 1;
  }

  private int end(int node) {
    return children[node + 1] >>> 1;
  }

  private int ends(int node) {
    return children[node] & 1;
  }

  /** Whether a word may begin with {@code c}; if not, none does. */
  private boolean mayBegin(char c) {
    int bit = hash(c) >>> beginsShift;
    return (begins[bit >>> 6 & begins.length - 1] & 1L << bit) != 0;
  }

  /** The node of the words that begin with {@code c}, or {@link #NONE}. */
  private int first(char c) {
    int slot = hash(c) >>> 8 & firsts.length - 1;
    while (firsts[slot] >>> CHAR_BITS != c && firsts[slot] != 0) {
      slot = slot + 1 & firsts.length - 1;
    }
    return firsts[slot] & 0xffff;
  }

  /** The node behind {@code node} by {@code c}, or {@link #NONE}. */
  private int next(int node, char c) {
    int from = begin(node);
    int to = end(node);
    while (to - from > FEW) {
      int middle = from + to >>> 1;
      from = labels[middle] <= c ? middle : from;
      to = labels[middle] <= c ? to : middle;
    }
    while (from < to && labels[from] != c) {
      from++;
    }
    return from < to ? from : NONE;
  }

  boolean begins(char c) {
    return mayBegin(c) && first(c) != NONE;
  }

  /** The first place in the range where a word begins that ends by {@code to}, or -1. */
  int find(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (mayBegin(text.charAt(i)) && longest(text, i, to) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** The length of the longest word that begins at {@code at} and ends by {@code to}; 0 if none. */
  int forward(String text, int at, int to) {
    return at < to && mayBegin(text.charAt(at)) ? longest(text, at, to) : 0;
  }

  private int longest(String text, int at, int to) {
    int node = first(text.charAt(at));
    int longest = 0;
    for (int i = at + 1; node != NONE; i++) {
      longest = ends(node) != 0 ? i - at : longest;
      node = i < to ? next(node, text.charAt(i)) : NONE;
    }
    return longest;
  }

  /**
   * The same for a tree of reversed words, read backward from before {@code end} down to {@code
   * from}.
   */
  int backward(String text, int end, int from) {
    boolean may = from < end && mayBegin(text.charAt(end - 1));
    int node = may ? first(text.charAt(end - 1)) : NONE;
    int longest = 0;
    for (int i = end - 1; node != NONE; i--) {
      longest = ends(node) != 0 ? end - i : longest;
      node = i > from ? next(node, text.charAt(i - 1)) : NONE;
    }
    return longest;
  }
}
