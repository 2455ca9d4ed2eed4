package io.github.tingwen.parse;

import java.util.Collection;

/**
 * A tree of characters in one open hash table: from a node and a character to the next node.
 *
 * <p>Immutable and thread-safe.
 */
final class Trie {

  private static final int ROOT = 0;
  private static final int NONE = -1;
  private static final int CHAR_BITS = 16;

  /** Bits of a node's number; half a million characters of words need nineteen. */
  private static final int NODE_BITS = 24;

  private final long[] first = new long[1 << 10];

  /** From the highest bit: a node, a character, the node that follows; 0 where a slot is free. */
  private final long[] steps;

  private final boolean[] ends;
  private final int mask;
  private int size = 1;

  /** Builds the tree of {@code words}; each is walked in the order of its characters. */
  Trie(Collection<String> words) {
    int characters = words.stream().mapToInt(String::length).sum();
    int slots = Integer.highestOneBit(Math.max(8, characters * 4));
    steps = new long[slots];
    ends = new boolean[characters + 1];
    mask = slots - 1;
    words.forEach(this::add);
  }

  private void add(String word) {
    first[word.charAt(0) >>> 6] |= 1L << word.charAt(0);
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      long key = key(node, word.charAt(i));
      int slot = slot(key);
      if (steps[slot] == 0) {
        steps[slot] = key << NODE_BITS | size++;
      }
      node = target(steps[slot]);
    }
    ends[node] = true;
  }

  private static long key(int node, char c) {
    return (long) node << CHAR_BITS | c;
  }

  private static int target(long step) {
    return (int) step & (1 << NODE_BITS) - 1;
  }

  /** The slot that holds the step of {@code key}, or the free one for it. */
  private int slot(long key) {
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (steps[slot] >>> NODE_BITS != key && steps[slot] != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** The node that follows {@code node} by {@code c}, or {@link #NONE}. */
  private int next(int node, char c) {
    long step = steps[slot(key(node, c))];
    return step == 0 ? NONE : target(step);
  }

  boolean begins(char c) {
    return (first[c >>> 6] & 1L << c) != 0;
  }

  /** The length of the longest word that begins at {@code at} and ends by {@code to}; 0 if none. */
  int forward(String text, int at, int to) {
    int node = ROOT;
    int longest = 0;
    for (int i = at; i < to; i++) {
      node = next(node, text.charAt(i));
      if (node == NONE) {
        break;
      }
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
      node = next(node, text.charAt(i));
      if (node == NONE) {
        break;
      }
      longest = ends[node] ? end - i : longest;
    }
    return longest;
  }
}
