package io.github.tingwen.tts.mandarin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words between two signs of punctuation, to be divided into prosodic phrases.
 *
 * <p>The division is the one of least cost: each phrase costs by its length (four to five syllables
 * are best), each pause by its {@link Juncture}. Time is linear in the words, because a phrase has
 * at most {@link #LONGEST} words. Immutable and thread-safe.
 */
final class Clause {

  private static final int LONGEST = 16;

  /** Cost of a phrase of n syllables, n from 0; longer ones 1.4 more for each syllable. */
  private static final double[] LENGTH_COST = {0, 3, 1.3, 0.3, 0, 0, 0.3, 0.8, 1.4, 2.2, 3.8};

  private static final double MORE = 1.4;

  /** Syllables that are said in one breath. */
  private static final int BREATH = 17;

  /** No breath is taken for fewer syllables than this. */
  private static final int SHORTEST = 6;

  /**
   * What a breath costs for each syllable it comes sooner or later than if all were equally long.
   */
  private static final double UNEVEN = 0.2;

  private final List<Unit> units;
  private final double[] pause;

  Clause(List<Unit> units) {
    this.units = List.copyOf(units);
    this.pause = new double[units.size()];
    Juncture juncture = new Juncture(this.units);
    for (int i = 0; i + 1 < units.size(); i++) {
      pause[i] = juncture.cost(i);
    }
  }

  /** Returns the break after each unit but the last: intonation phrase, phrase, word or none. */
  List<Break> breaks() {
    int n = units.size();
    boolean[] phrase = phrases();
    List<Break> breaks = new ArrayList<>(n);
    int length = 0;
    for (int i = 0; i + 1 < n; i++) {
      length += units.get(i).length();
      boolean joined = !phrase[i] && isJoined(i, length);
      breaks.add(phrase[i] ? Break.PHRASE : joined ? Break.NONE : Break.WORD);
      length = joined ? length : 0;
    }
    breathe(breaks);
    return breaks;
  }

  /**
   * rule: who has more than seventeen syllables to say takes a breath at the end of a phrase, where
   * a pause costs least.
   */
  private void breathe(List<Break> breaks) {
    int left = units.stream().mapToInt(Unit::length).sum();
    int from = 0;
    while (left > BREATH) {
      int at = breath(breaks, from, left);
      if (at < from) {
        return;
      }
      breaks.set(at, Break.INTONATION);
      for (; from <= at; from++) {
        left -= units.get(from).length();
      }
    }
  }

  /** The unit from {@code from} on after which a breath is best; -1 if no phrase ends in time. */
  private int breath(List<Break> breaks, int from, int left) {
    double even = left / Math.ceil((double) left / BREATH);
    double least = Double.MAX_VALUE;
    int best = -1;
    int said = 0;
    for (int i = from; i < breaks.size() && said <= BREATH; i++) {
      said += units.get(i).length();
      double cost = pause[i] + UNEVEN * Math.abs(said - even);
      boolean apart = said >= SHORTEST && left - said >= SHORTEST;
      if (breaks.get(i) == Break.PHRASE && apart && cost < least) {
        least = cost;
        best = i;
      }
    }
    return best;
  }

  private boolean[] phrases() {
    int n = units.size();
    double[] best = new double[n + 1];
    int[] from = new int[n + 1];
    Arrays.fill(best, 1, n + 1, Double.MAX_VALUE);
    for (int to = 1; to <= n; to++) {
      int length = 0;
      for (int start = to - 1; start >= Math.max(0, to - LONGEST); start--) {
        length += units.get(start).length();
        double cost = best[start] + lengthCost(length) + (start > 0 ? pause[start - 1] : 0);
        if (cost < best[to]) {
          best[to] = cost;
          from[to] = start;
        }
      }
    }
    boolean[] phrase = new boolean[n];
    for (int to = from[n]; to > 0; to = from[to]) {
      phrase[to - 1] = true;
    }
    return phrase;
  }

  private static double lengthCost(int syllables) {
    int last = LENGTH_COST.length - 1;
    return syllables <= last
        ? LENGTH_COST[syllables]
        : LENGTH_COST[last] + MORE * (syllables - last);
  }

  /**
   * rule: what leans on a neighbour, and short words together up to three syllables, are one word.
   */
  private boolean isJoined(int i, int length) {
    Unit right = units.get(i + 1);
    boolean shortWord = units.get(i).length() == 1 || right.length() == 1;
    boolean tight = shortWord && length + right.length() <= 4 || length + right.length() <= 3;
    return pause[i] >= Juncture.NEVER && tight;
  }

  /**
   * A word in a clause.
   *
   * @param text its characters
   * @param tag its part of speech
   * @param length its syllables
   * @param slot which slot it lies in that must not be divided; -1 if in none
   */
  record Unit(String text, String tag, int length, int slot) {

    boolean is(String other) {
      return text.equals(other);
    }

    boolean tagged(String prefix) {
      return tag.startsWith(prefix);
    }

    /** Whether it can be a subject or object. */
    boolean isNominal() {
      return tagged("n")
          || tagged("r")
          || tagged("j")
          || tagged("k")
          || tagged("l") && length > 2
          || tagged("vn")
          || tagged("an")
          || tagged("x")
          || tagged("eng");
    }
  }
}
