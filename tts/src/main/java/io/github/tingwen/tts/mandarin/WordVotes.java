package io.github.tingwen.tts.mandarin;

import java.util.Arrays;

/**
 * What the words over one character say it is read as.
 *
 * <p>Each vote has a kind: by the longest word, by the longest inside the path's word, each by
 * length (2, 3, more), by lying on the path and by having several readings; and one kind for any
 * word.
 *
 * <p>For use by one thread; filled anew for every character.
 */
final class WordVotes {

  /** Kinds of vote: 12 by the longest word, 12 by the longest inside the path's word, 1 for any. */
  static final int KINDS = 25;

  /** A candidate is what was said; or its full form was; or it is neutral and another was said. */
  static final int RELATIONS = 3;

  private static final int ANY = 24;
  private static final int REACH = 8;

  private final Lexicon lexicon;
  private final WordGraph graph;
  private int[] kinds = new int[32];
  private int[] said = new int[32];
  private int count;
  private int longest;
  private int longestFrom;
  private int inside;
  private int insideFrom;
  private int pathFrom;
  private int pathTo;

  WordVotes(Lexicon lexicon, WordGraph graph) {
    this.lexicon = lexicon;
    this.graph = graph;
  }

  /** Collects the votes on the character at {@code i}. */
  void collect(int i) {
    count = 0;
    longest = -1;
    inside = -1;
    pathFrom = graph.from(graph.wordAt(i));
    pathTo = graph.to(graph.wordAt(i));
    for (int from = Math.max(0, i - REACH); from <= i; from++) {
      for (int m = graph.matchesBegin(from); m < graph.matchesEnd(from); m++) {
        if (graph.matchEnd(m) > i) {
          add(ANY, m, from, i);
          compare(m, from);
        }
      }
    }
    addBest(0, longest, longestFrom, i);
    addBest(12, inside, insideFrom, i);
  }

  private void compare(int match, int from) {
    if (longest < 0 || rank(match, from) > rank(longest, longestFrom)) {
      longest = match;
      longestFrom = from;
    }
    boolean within = from >= pathFrom && graph.matchEnd(match) <= pathTo;
    if (within && (inside < 0 || rank(match, from) > rank(inside, insideFrom))) {
      inside = match;
      insideFrom = from;
    }
  }

  private int rank(int match, int from) {
    return 2 * (graph.matchEnd(match) - from) + (isOnPath(match, from) ? 1 : 0);
  }

  private boolean isOnPath(int match, int from) {
    return from == pathFrom && graph.matchEnd(match) == pathTo;
  }

  private void addBest(int base, int match, int from, int i) {
    if (match < 0) {
      return;
    }
    int length = Math.min(graph.matchEnd(match) - from, 4);
    int kind = base + 4 * (length - 2) + (isOnPath(match, from) ? 2 : 0);
    int before = count;
    add(kind, match, from, i);
    if (count - before > 1) {
      Arrays.fill(kinds, before, count, kind + 1);
    }
  }

  /** Adds what a word says, each reading once. */
  private void add(int kind, int match, int from, int i) {
    String pattern = lexicon.words().pattern(graph.matchPattern(match));
    int length = graph.matchEnd(match) - from;
    int[] readings = lexicon.characters().readings(graph.text().charAt(i));
    int before = count;
    for (int at = i - from; at < pattern.length(); at += length + 1) {
      int reading = readings[Character.digit(pattern.charAt(at), 16)];
      if (!contains(before, reading)) {
        put(kind, reading);
      }
    }
  }

  private boolean contains(int from, int reading) {
    for (int v = from; v < count; v++) {
      if (said[v] == reading) {
        return true;
      }
    }
    return false;
  }

  private void put(int kind, int reading) {
    if (count == said.length) {
      kinds = Arrays.copyOf(kinds, count * 2);
      said = Arrays.copyOf(said, count * 2);
    }
    kinds[count] = kind;
    said[count++] = reading;
  }

  int count() {
    return count;
  }

  int kind(int vote) {
    return kinds[vote];
  }

  /** Returns how a vote bears on a candidate, or -1 for not at all. */
  int relation(int vote, int candidate) {
    if (said[vote] == candidate) {
      return 0;
    }
    SyllableTable syllables = lexicon.characters().syllables();
    if (syllables.tone(said[vote]) == SyllableTable.NEUTRAL
        && syllables.sameLetters(said[vote], candidate)) {
      return 1;
    }
    return syllables.tone(candidate) == SyllableTable.NEUTRAL ? 2 : -1;
  }

  /**
   * Returns the match of the word that speaks with most weight: inside the path's word, else the
   * longest; or -1.
   */
  int best() {
    return inside >= 0 ? inside : longest;
  }

  int bestFrom() {
    return inside >= 0 ? insideFrom : longestFrom;
  }

  /** Returns the first reading of the best word for the character at {@code i}. */
  int bestReading(int i) {
    String pattern = lexicon.words().pattern(graph.matchPattern(best()));
    int digit = Character.digit(pattern.charAt(i - bestFrom()), 16);
    return lexicon.characters().readings(graph.text().charAt(i))[digit];
  }
}
