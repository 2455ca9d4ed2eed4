package io.github.tingwen.tts.mandarin;

/**
 * The context of one polyphone as hashes: character n-grams around it, the words around it and
 * their tags.
 *
 * <p>The same arithmetic as {@code features.py} in {@code tts/training/lexicon}, which trained the
 * weights; a test holds the two together.
 *
 * <p>For use by one thread.
 */
final class PolyphoneFeatures {

  private static final int[][] NGRAMS = {
    {-4},
    {-3},
    {-2},
    {-1},
    {1},
    {2},
    {3},
    {4},
    {-2, -1},
    {-3, -2},
    {1, 2},
    {2, 3},
    {-1, 1},
    {-3, -2, -1},
    {1, 2, 3},
    {-2, -1, 1},
    {-1, 1, 2},
    {-2, -1, 1, 2}
  };
  private static final int REACH = 4;
  private static final int WORD_FEATURES = 10;
  private static final String SENTENCE_ENDERS = "。？！?!；;…";

  private final WordGraph graph;
  private final int[] around = new int[2 * REACH + 1];
  private final int[] hashes = new int[NGRAMS.length + WORD_FEATURES];
  private int count;

  PolyphoneFeatures(WordGraph graph) {
    this.graph = graph;
  }

  static int start(int template) {
    return template * 0x9E3779B1;
  }

  static int step(int hash, int code) {
    int h = (hash ^ code) * 0x85EBCA6B;
    return h ^ h >>> 13;
  }

  /** Returns the place of the weight that a feature gives to reading number {@code r}. */
  static int key(int feature, char target, int r) {
    int h = (feature ^ target) * 0xC2B2AE35;
    h ^= h >>> 16;
    h = (h + r * 0x27D4EB2F) * 0x9E3779B1;
    return h ^ h >>> 15;
  }

  /** Returns the hashes of the features of character {@code i}; the array is reused. */
  int[] at(int i) {
    count = 0;
    for (int k = -REACH; k <= REACH; k++) {
      around[k + REACH] = normal(i + k);
    }
    for (int template = 0; template < NGRAMS.length; template++) {
      int hash = start(template + 1);
      for (int offset : NGRAMS[template]) {
        hash = step(hash, around[offset + REACH]);
      }
      hashes[count++] = hash;
    }
    words(i);
    return hashes;
  }

  /**
   * Returns the words of the text that feature number {@code index} of character {@code i} looks
   * at.
   */
  String seen(int index, int i) {
    if (index >= NGRAMS.length) {
      int k = graph.wordAt(i);
      int from = Math.max(0, k - 1);
      int to = Math.min(graph.wordCount() - 1, k + 1);
      return graph.text().substring(graph.from(from), graph.to(to));
    }
    int[] offsets = NGRAMS[index];
    int from = Math.max(0, i + Math.min(0, offsets[0]));
    int to = Math.min(graph.text().length(), i + 1 + Math.max(0, offsets[offsets.length - 1]));
    return graph.text().substring(from, to);
  }

  private int normal(int at) {
    if (at < 0) {
      return '^';
    }
    return at >= graph.text().length() ? '$' : normal(graph.text().charAt(at));
  }

  private static char normal(char c) {
    return switch (CharKind.of(c)) {
      case HAN -> c;
      case DIGIT -> '0';
      case LETTER -> 'A';
      case SIGN -> SENTENCE_ENDERS.indexOf(c) >= 0 ? '。' : '，';
    };
  }

  private void words(int i) {
    int k = graph.wordAt(i);
    int before = i - graph.from(k);
    int place = 4 * Math.min(before, 3) + Math.min(graph.to(k) - 1 - i, 3);
    hashes[count++] = word(step(start(31), before), k);
    hashes[count++] = step(start(32), place);
    hashes[count++] = tag(step(start(33), place), k);
    hashes[count++] = tag(step(start(34), place), k + 1);
    hashes[count++] = tag(step(start(35), place), k - 1);
    hashes[count++] = tag(tag(step(start(36), place), k - 1), k + 1);
    hashes[count++] = tag(tag(step(start(37), place), k + 1), k + 2);
    hashes[count++] = tag(tag(step(start(38), place), k - 2), k - 1);
    hashes[count++] = word(step(start(39), 0), k + 1);
    hashes[count++] = word(step(start(40), 0), k - 1);
  }

  private int tag(int hash, int k) {
    if (k < 0 || k >= graph.wordCount()) {
      return text(hash, k < 0 ? "^" : "$", 0, 1);
    }
    String tag = graph.tag(k);
    return text(hash, tag, 0, tag.length());
  }

  private int word(int hash, int k) {
    if (k < 0 || k >= graph.wordCount()) {
      return tag(hash, k);
    }
    return text(hash, graph.text(), graph.from(k), graph.to(k));
  }

  private static int text(int hash, String text, int from, int to) {
    int h = hash;
    for (int i = from; i < to; i++) {
      h = step(h, text.charAt(i));
    }
    return step(h, '/');
  }
}
