package io.github.tingwen.parse;

import java.util.Arrays;
import java.util.Collection;

/**
 * A tree of characters in one open hash table: from a node and a character to the next node.
 *
 * <p>Immutable and thread-safe.
 */
final class Trie {

  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final long[] first = new long[1 << 10];
  private final long[] keys;
  private final int[] nodes;
  private final boolean[] ends;
  private final int mask;
  private int size = 1;

  /** Builds the tree of {@code words}; each is walked in the order of its characters. */
  Trie(Collection<String> words) {
    int characters = words.stream().mapToInt(String::length).sum();
    int slots = Integer.highestOneBit(Math.max(8, characters * 4));
    keys = new long[slots];
    nodes = new int[slots];
    ends = new boolean[characters + 1];
    mask = slots - 1;
    Arrays.fill(keys, NONE);
    words.forEach(this::add);
  }

  private void add(String word) {
    first[word.charAt(0) >>> 6] |= 1L << word.charAt(0);
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      int slot = slot(node, word.charAt(i));
      if (keys[slot] == NONE) {
        keys[slot] = key(node, word.charAt(i));
        nodes[slot] = size++;
      }
      node = nodes[slot];
    }
    ends[node] = true;
  }

  private static long key(int node, char c) {
    return (long) node << 16 | c;
  }

  /** The slot that holds the step from {@code node} by {@code c}, or the free one for it. */
  private int slot(int node, char c) {
    long key = key(node, c);
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (keys[slot] != key && keys[slot] != NONE) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  boolean begins(char c) {
    return (first[c >>> 6] & 1L << c) != 0;
  }

  /** The length of the longest word that begins at {@code at} and ends by {@code to}; 0 if none. */
  int forward(String text, int at, int to) {
    int node = ROOT;
    int longest = 0;
    for (int i = at; i < to; i++) {
      int slot = slot(node, text.charAt(i));
      if (keys[slot] == NONE) {
        break;
      }
      node = nodes[slot];
      longest = ends[node] ? i + 1 - at : longest;
    }
    return longest;
  }

  /**
   * The same for a tree of reversed words, read backward from before {@code end} down to {@code
   * from}.
   */
  int backward(String text, int end, int from) {
    int node = ROOT;
    int longest = 0;
    for (int i = end - 1; i >= from; i--) {
      int slot = slot(node, text.charAt(i));
      if (keys[slot] == NONE) {
        break;
      }
      node = nodes[slot];
      longest = ends[node] ? end - i : longest;
    }
    return longest;
  }
}
