package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.List;

/**
 * Finds the words of a text: the cheapest path through the graph of all words of the lexicon, where
 * a word costs -ln of its probability.
 *
 * <p>Runs of digits, of Latin letters and of Chinese numerals are units, and so is every name that
 * a slot marks.
 *
 * <p>Immutable and thread-safe.
 */
final class Segmenter {

  /** Costs are -ln(probability) in so many parts, to fit a byte. */
  static final int COST_STEP = 12;

  /** A character that is no word of the lexicon: three in ten of the rarest word. */
  private static final int UNKNOWN_COST = 229;

  /** A run of Chinese numerals: dearer than a common word (一样), cheaper than its digits. */
  private static final int NUMBER_COST = 110;

  private static final int MAX_WORD = 16;
  private static final String NUMERALS = "零〇一二三四五六七八九十百千万亿两";

  private final WordTrie words;

  Segmenter(Lexicon lexicon) {
    this.words = lexicon.words();
  }

  /** Returns the word graph of a folded text with its best path. */
  WordGraph segment(String folded, List<Slot> slots) {
    WordGraph graph = new WordGraph(folded);
    markNames(graph, slots);
    for (int i = folded.length() - 1; i >= 0; i--) {
      if (graph.nameEnd(i) > 0) {
        graph.edge(i, graph.nameEnd(i), 0, "nr");
      } else {
        edges(graph, folded, i);
      }
    }
    graph.walk();
    return graph;
  }

  private static void markNames(WordGraph graph, List<Slot> slots) {
    for (Slot slot : slots) {
      if (slot.kind() == SlotKind.NAME) {
        graph.name(slot.from(), slot.to());
      }
    }
  }

  private void edges(WordGraph graph, String text, int i) {
    CharKind kind = CharKind.of(text.charAt(i));
    if (kind == CharKind.DIGIT || kind == CharKind.LETTER) {
      graph.edge(i, runEnd(graph, text, i, kind), UNKNOWN_COST, kind.tag());
      return;
    }
    int node = words.child(WordTrie.ROOT, text.charAt(i));
    if (node >= 0 && words.isWord(node)) {
      graph.edge(i, i + 1, words.cost(node), words.tag(node));
    } else {
      graph.edge(i, i + 1, UNKNOWN_COST, kind.tag());
    }
    numberEdge(graph, text, i);
    if (node >= 0) {
      wordEdges(graph, text, i, node);
    }
  }

  private static int runEnd(WordGraph graph, String text, int from, CharKind kind) {
    int to = from + 1;
    while (to < graph.limit(from) && CharKind.of(text.charAt(to)) == kind) {
      to++;
    }
    return to;
  }

  private static void numberEdge(WordGraph graph, String text, int i) {
    if (!isNumeral(text.charAt(i)) || i > 0 && isNumeral(text.charAt(i - 1))) {
      return;
    }
    int to = i + 1;
    while (to < graph.limit(i) && isNumeral(text.charAt(to))) {
      to++;
    }
    if (to > i + 1) {
      graph.edge(i, to, NUMBER_COST, "m");
    }
  }

  static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0;
  }

  private void wordEdges(WordGraph graph, String text, int i, int first) {
    int end = Math.min(graph.limit(i), i + MAX_WORD);
    int node = first;
    for (int j = i + 1; j < end; j++) {
      node = words.child(node, text.charAt(j));
      if (node < 0) {
        return;
      }
      if (words.isWord(node)) {
        if (words.patternNumber(node) > 0) {
          graph.match(i, j + 1, words.patternNumber(node));
        }
        graph.edge(i, j + 1, words.cost(node), words.tag(node));
      }
    }
  }
}
