package io.github.tingwen.convert;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
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

  static List<int[]> of(Passage passage) {
    List<int[]> runs = new ArrayList<>();
    for (int from = 0; from < passage.length(); ) {
      int to = passage.runEnd(from);
      runs.add(run(passage.spanAt(from), to - from));
      from = to;
    }
    return runs;
  }

  private static int[] run(Optional<Span> first, int length) {
    if (first.isEmpty()) {
      return new int[] {length};
    }
    Span span = first.get();
    return span.length() == 1
        ? new int[] {length, span.from()}
        : new int[] {length, span.from(), span.to()};
  }

  /**
   * Returns {@code text} with the places that {@code runs} give.
   *
   * @throws IllegalArgumentException if the runs are malformed or do not cover the text exactly
   */
  static Passage toPassage(String text, List<int[]> runs) {
    Passage.Builder passage = Passage.builder();
    for (int[] run : runs) {
      int left = text.length() - passage.length();
      if (run.length == 0 || run.length > 3 || run[0] < 1 || run[0] > left) {
        throw new IllegalArgumentException(
            "not a run of " + left + " units or fewer: " + Arrays.toString(run));
      }
      append(passage, text.substring(passage.length(), passage.length() + run[0]), run);
    }
    if (passage.length() != text.length()) {
      throw new IllegalArgumentException(
          "runs cover " + passage.length() + " of " + text.length() + " units");
    }
    return passage.build();
  }

  private static void append(Passage.Builder passage, String words, int[] run) {
    if (run.length == 1) {
      passage.append(words);
    } else if (run.length == 3) {
      passage.append(words, new Span(run[1], run[2]));
    } else {
      passage.appendFrom(words, run[1]);
    }
  }
}
