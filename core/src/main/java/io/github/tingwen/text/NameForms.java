package io.github.tingwen.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The names of a text with their Traditional forms, found wherever they stand in a line.
 *
 * <p>At each place the longest one is taken. Immutable and thread-safe; linear, since a name has at
 * most {@value #LONGEST} units.
 */
final class NameForms {

  /** Longer ones are not looked for. */
  private static final int LONGEST = 64;

  private final Map<String, Passage> forms = new HashMap<>();
  private final Set<Integer> lengths = new TreeSet<>(Comparator.reverseOrder());

  /** Adds names with the form that {@code conversion} gives them; what was added first stays. */
  NameForms with(Iterable<Passage> names, UnaryOperator<Passage> conversion) {
    for (Passage name : names) {
      Passage bare = name.strip();
      if (bare.length() > 1 && bare.length() <= LONGEST && bare.indexOf("\n", 0) < 0) {
        forms.computeIfAbsent(bare.toString(), key -> conversion.apply(bare));
        lengths.add(bare.length());
      }
    }
    return this;
  }

  /**
   * A name in a line.
   *
   * @param from index of its first unit
   * @param to index after its last
   * @param form the same name in Traditional characters
   */
  record Found(int from, int to, String form) {}

  /** The names in {@code line}, from left to right, not overlapping. */
  List<Found> in(String line) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < line.length() && !lengths.isEmpty(); ) {
      int to = endOf(line, at);
      if (to > at) {
        found.add(new Found(at, to, forms.get(line.substring(at, to)).toString()));
      }
      at = Math.max(to, at + 1);
    }
    return found;
  }

  private int endOf(String line, int at) {
    for (int length : lengths) {
      int to = at + length;
      if (to <= line.length() && forms.containsKey(line.substring(at, to))) {
        return to;
      }
    }
    return at;
  }
}
