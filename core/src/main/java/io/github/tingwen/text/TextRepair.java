package io.github.tingwen.text;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A step that mends received text and reports every place it changed.
 *
 * <pre>{@code
 * TextRepair repair = new GlossStripper().then(new WidthFolder()).then(new ToSimplified());
 * TextRepair.Repaired repaired = repair.repair(Passage.of(received));
 * }</pre>
 *
 * <p>Implementations are immutable and thread-safe, linear in the length of the text, and never
 * throw on odd text.
 */
@FunctionalInterface
public interface TextRepair {

  /** Returns the mended text with one problem for each place that was changed. */
  Repaired repair(Passage text);

  /** Returns a repair that applies {@code next} to what this one gives. */
  default TextRepair then(TextRepair next) {
    requireNonNull(next, "next");
    return text -> {
      Repaired first = repair(text);
      Repaired second = next.repair(first.text());
      List<Problem> problems = new ArrayList<>(first.problems());
      problems.addAll(second.problems());
      return new Repaired(second.text(), problems);
    };
  }

  /** Returns the repair that changes nothing. */
  static TextRepair none() {
    return text -> new Repaired(requireNonNull(text, "text"), List.of());
  }

  /**
   * Returns the repairs a received paper needs before it is parsed, in their order: lost bytes and
   * glosses, residue, width, script. Bytes come first because residue can be what they are shown
   * as. Clean Simplified text passes through unchanged and loads no dictionary.
   */
  static TextRepair standard() {
    return new GlossStripper()
        .then(new ResidueRemover())
        .then(new WidthFolder())
        .then(new ToSimplified());
  }

  /**
   * Mended text.
   *
   * @param text the text after the repair, traced to the caller's original
   * @param problems what was changed, in the order of the text
   */
  record Repaired(Passage text, List<Problem> problems) {

    /** Copies the list. */
    public Repaired {
      requireNonNull(text, "text");
      problems = List.copyOf(problems);
    }
  }
}
