package io.github.tingwen.tts.mandarin;

import java.util.Arrays;

/**
 * The words of the lexicon as a trie in breadth-first order: the children of a node lie side by
 * side, sorted, so that a node is one label and one offset, and the packed form is small.
 *
 * <p>Chosen over a double array because it needs no free cells (0.8 MB in the jar with all
 * readings, 6 MB of heap) and loads by copying; the first character is found in one step, later
 * ones by binary search among few siblings.
 *
 * <p>Immutable and thread-safe.
 */
final class WordTrie {

  /** The node before any character. */
  static final int ROOT = 0;

  private final char[] labels;
  private final int[] firstChild;
  private final int[] fromRoot = new int[0x10000];
  private final byte[] costs;
  private final byte[] tags;
  private final char[] patterns;
  private final String[] tagNames;
  private final String[] patternTexts;

  private WordTrie(PackedReader in) {
    tagNames = in.texts();
    patternTexts = in.texts();
    int nodes = in.varint();
    labels = readLabels(in, nodes);
    firstChild = readChildren(in, nodes);
    costs = in.bytes(nodes);
    tags = in.bytes(nodes);
    patterns = new char[nodes];
    for (int i = 0; i < nodes; i++) {
      patterns[i] = (char) in.varint();
    }
    for (int child = firstChild[ROOT]; child < firstChild[ROOT + 1]; child++) {
      fromRoot[labels[child]] = child;
    }
  }

  static WordTrie read(PackedReader in) {
    return new WordTrie(in);
  }

  private static char[] readLabels(PackedReader in, int nodes) {
    byte[] high = in.bytes(nodes);
    byte[] low = in.bytes(nodes);
    char[] labels = new char[nodes];
    for (int i = 0; i < nodes; i++) {
      labels[i] = (char) ((high[i] & 0xFF) << 8 | low[i] & 0xFF);
    }
    return labels;
  }

  private static int[] readChildren(PackedReader in, int nodes) {
    int[] first = new int[nodes + 1];
    int next = 1;
    for (int i = 0; i < nodes; i++) {
      first[i] = next;
      next += in.varint();
    }
    first[nodes] = next;
    return first;
  }

  /** Returns the node reached from {@code node} by {@code c}, or -1. */
  int child(int node, char c) {
    if (node == ROOT) {
      return fromRoot[c] == 0 ? -1 : fromRoot[c];
    }
    int found = Arrays.binarySearch(labels, firstChild[node], firstChild[node + 1], c);
    return found < 0 ? -1 : found;
  }

  /** Returns the node of a whole word, or -1. */
  int find(String word) {
    int node = ROOT;
    for (int i = 0; i < word.length() && node >= 0; i++) {
      node = child(node, word.charAt(i));
    }
    return node > ROOT && isWord(node) ? node : -1;
  }

  boolean isWord(int node) {
    return costs[node] != 0;
  }

  /** Returns -ln of the word's probability in twelfths, 1 to 254. */
  int cost(int node) {
    return costs[node] & 0xFF;
  }

  String tag(int node) {
    return tagNames[tags[node]];
  }

  /** Returns the number of the word's readings in {@link #pattern}; 0 if it has none recorded. */
  int patternNumber(int node) {
    return patterns[node];
  }

  /**
   * Returns readings as one hexadecimal digit a character, the index in the character's own
   * readings; several readings are separated by a bar.
   */
  String pattern(int number) {
    return patternTexts[number];
  }
}
