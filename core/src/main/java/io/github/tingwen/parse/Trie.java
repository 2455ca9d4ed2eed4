package io.github.tingwen.parse;

import java.util.Collection;

/**
 * A tree of characters in one open hash table: from a node and a character to the next node. Before
 * it a filter of bits tells most characters that begin no word; all trees of the parser together
 * fit into a processor's caches because of it.
 *
 * <p>Immutable and thread-safe.
 */
final class Trie {

  private static final int ROOT = 0;
  private static final int NONE = 0;
  private static final int CHAR_BITS = 16;

  /** Bits of a node's number; half a million characters of words need nineteen. */
  private static final int NODE_BITS = 24;

  /** Whether a word ends with a step. */
  private static final long ENDS = 1L << NODE_BITS - 1;

  /** Bits of the filter for each word: one character in sixteen is looked up in vain. */
  private static final int FILTER = 16;

  private static final int LEAST_FILTER = 64;

  private final long[] begins;
  private final int beginsShift;

  /** From the highest bit: a node, a character, the node that follows; 0 where a slot is free. */
  private final long[] steps;

  private final int mask;
  private int size = 1;

  /** Builds the tree of {@code words}; each is walked in the order of its characters. */
  Trie(Collection<String> words) {
    int characters = words.stream().mapToInt(String::length).sum();
    int slots = Integer.highestOneBit(Math.max(8, characters * 4));
    steps = new long[slots];
    mask = slots - 1;
    int bits = Integer.highestOneBit(Math.max(LEAST_FILTER, words.size() * FILTER));
    begins = new long[bits >>> 6];
    beginsShift = Integer.numberOfLeadingZeros(bits - 1);
    words.forEach(this::add);
  }

  private void add(String word) {
    int hash = hash(word.charAt(0));
    begins[hash >>> 6] |= 1L << hash;
    int node = ROOT;
    int slot = 0;
    for (int i = 0; i < word.length(); i++) {
      long key = key(node, word.charAt(i));
      slot = slot(key);
      if (steps[slot] == 0) {
        steps[slot] = key << NODE_BITS | size++;
      }
      node = target(steps[slot]);
    }
    steps[slot] |= ENDS;
  }

  /** The highest bits of the product with the golden ratio. */
  private int hash(char c) {
    return c * 0x9E3779B9 >>> beginsShift;
  }

  private static long key(int node, char c) {
    return (long) node << CHAR_BITS | c;
  }

  private static int target(long step) {
    return (int) (step & ENDS - 1);
  }

  /** The slot that holds the step of {@code key}, or the free one for it. */
  private int slot(long key) {
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (steps[slot] >>> NODE_BITS != key && steps[slot] != 0) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** The step from {@code node} by {@code c}, or {@link #NONE}. */
  private long step(int node, char c) {
    return steps[slot(key(node, c))];
  }

  /** Whether a word may begin with {@code c}; if not, none does. */
  private boolean mayBegin(char c) {
    int hash = hash(c);
    return (begins[hash >>> 6] & 1L << hash) != 0;
  }

  boolean begins(char c) {
    return mayBegin(c) && step(ROOT, c) != NONE;
  }

  /** The length of the longest word that begins at {@code at} and ends by {@code to}; 0 if none. */
  int forward(String text, int at, int to) {
    if (at >= to || !mayBegin(text.charAt(at))) {
      return 0;
    }
    int longest = 0;
    long step = 0;
    for (int i = at; i < to; i++) {
      step = step(target(step), text.charAt(i));
      if (step == NONE) {
        break;
      }
      longest = (step & ENDS) != 0 ? i + 1 - at : longest;
    }
    return longest;
  }

  /**
   * The same for a tree of reversed words, read backward from before {@code end} down to {@code
   * from}.
   */
  int backward(String text, int end, int from) {
    if (end <= from || !mayBegin(text.charAt(end - 1))) {
      return 0;
    }
    int longest = 0;
    long step = 0;
    for (int i = end - 1; i >= from; i--) {
      step = step(target(step), text.charAt(i));
      if (step == NONE) {
        break;
      }
      longest = (step & ENDS) != 0 ? end - i : longest;
    }
    return longest;
  }
}
