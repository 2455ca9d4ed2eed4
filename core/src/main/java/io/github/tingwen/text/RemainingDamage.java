package io.github.tingwen.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The damage that no repair could undo: characters that a decoder replaced.
 *
 * <p>A run of U+FFFD is damage for certain; so are two or more question marks between two
 * characters or digits (2026年??月), which no writer puts there. One question mark may be a question
 * and is left alone.
 */
final class RemainingDamage {

  private static final Pattern RUN =
      Pattern.compile("\uFFFD++|(?<=[\\p{IsHan}0-9])[?]{2,}+(?=[\\p{IsHan}0-9])");

  private RemainingDamage() {}

  /** The problems of {@code done} and one for each damaged run that none of them tells of. */
  static List<Problem> reported(TextRepair.Repaired done) {
    Matcher run = RUN.matcher(done.text());
    if (!run.find()) {
      return done.problems();
    }
    List<Problem> problems = new ArrayList<>(done.problems());
    Told told = new Told(done.problems());
    do {
      Passage place = done.text().sub(run.start(), run.end());
      if (!told.holds(place)) {
        String message = "characters were lost here and cannot be restored";
        problems.add(Problem.at(place, ProblemCode.DAMAGED_TEXT, message));
      }
    } while (run.find());
    problems.sort(Comparator.comparingInt(RemainingDamage::start));
    return problems;
  }

  private static int start(Problem problem) {
    return problem.span().map(Span::from).orElse(0);
  }

  /** The damage told already, in the order of the text; asked for from left to right. */
  private static final class Told {

    private final List<Span> spans;
    private int next;

    private Told(List<Problem> problems) {
      this.spans =
          problems.stream()
              .filter(problem -> problem.code() == ProblemCode.DAMAGED_TEXT)
              .flatMap(problem -> problem.span().stream())
              .sorted(Comparator.comparingInt(Span::from))
              .toList();
    }

    private boolean holds(Passage place) {
      Optional<Span> asked = place.span();
      while (asked.isPresent() && next < spans.size() && spans.get(next).to() < asked.get().to()) {
        next++;
      }
      return asked.isEmpty() || next < spans.size() && spans.get(next).from() <= asked.get().from();
    }
  }
}
