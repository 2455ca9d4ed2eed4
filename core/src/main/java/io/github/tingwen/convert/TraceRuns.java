package io.github.tingwen.convert;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places of a passage's characters as a short list of runs, and back.
 *
 * <p>A run is one of {@code [n, from]}: n UTF-16 units that stand one after the other from {@code
 * from}; {@code [n, from, to]}: n units each of which stands for all of {@code from} to before
 * {@code to}; {@code [n]}: n units that stand nowhere. The runs are as long as possible, so equal
 * passages have equal runs.
 */
final class TraceRuns {

  private TraceRuns() {}

  static List<List<Integer>> of(Passage passage) {
    List<List<Integer>> runs = new ArrayList<>();
    int from = 0;
    while (from < passage.length()) {
      int to = from + 1;
      while (to < passage.length() && goesOn(passage, from, to)) {
        to++;
      }
      runs.add(run(passage.spanAt(from), to - from));
      from = to;
    }
    return runs;
  }

  private static boolean goesOn(Passage passage, int from, int at) {
    Optional<Span> first = passage.spanAt(from);
    Optional<Span> here = passage.spanAt(at);
    if (first.isEmpty() || here.isEmpty()) {
      return first.isEmpty() && here.isEmpty();
    }
    if (first.get().length() != 1) {
      return first.equals(here);
    }
    return here.get().length() == 1 && here.get().from() == first.get().from() + at - from;
  }

  private static List<Integer> run(Optional<Span> first, int length) {
    return first
        .map(
            span ->
                span.length() == 1
                    ? List.of(length, span.from())
                    : List.of(length, span.from(), span.to()))
        .orElse(List.of(length));
  }

  /**
   * Returns {@code text} with the places that {@code runs} give.
   *
   * @throws IllegalArgumentException if the runs are malformed or do not cover the text exactly
   */
  static Passage toPassage(String text, List<List<Integer>> runs) {
    Passage.Builder passage = Passage.builder();
    for (List<Integer> run : runs) {
      int left = text.length() - passage.length();
      if (run.isEmpty() || run.size() > 3 || run.get(0) < 1 || run.get(0) > left) {
        throw new IllegalArgumentException("not a run of " + left + " units or fewer: " + run);
      }
      append(passage, text.substring(passage.length(), passage.length() + run.get(0)), run);
    }
    if (passage.length() != text.length()) {
      throw new IllegalArgumentException(
          "runs cover " + passage.length() + " of " + text.length() + " units");
    }
    return passage.build();
  }

  private static void append(Passage.Builder passage, String words, List<Integer> run) {
    if (run.size() == 1) {
      passage.append(words);
    } else if (run.size() == 3) {
      passage.append(words, new Span(run.get(1), run.get(2)));
    } else {
      for (int i = 0; i < words.length(); i++) {
        int place = Math.addExact(run.get(1), i);
        passage.append(words.substring(i, i + 1), new Span(place, Math.addExact(place, 1)));
      }
    }
  }
}
