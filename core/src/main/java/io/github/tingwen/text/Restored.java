package io.github.tingwen.text;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of a {@link ByteSearch}: the stretch of shown text that is other than it was.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from index in the shown text where the change begins
 * @param to index after its end; equal to {@code from} if nothing was restored
 * @param end index up to which the text has been looked at
 * @param steps the true text of the stretch, piece by piece
 */
record Restored(int from, int to, int end, List<Guess> steps) {

  /** Returns the stretch that a guess changes. */
  static Restored of(Guess guess, int end) {
    List<Guess> steps = guess.steps();
    int first = 0;
    int last = steps.size();
    while (first < last && steps.get(first).isShown()) {
      first++;
    }
    while (last > first && steps.get(last - 1).isShown()) {
      last--;
    }
    if (first == last) {
      return new Restored(end, end, end, List.of());
    }
    List<Guess> changed = steps.subList(first, last);
    return new Restored(changed.get(0).from(), steps.get(last - 1).to(), end, changed);
  }

  /** Returns whether anything was restored. */
  boolean isChange() {
    return from < to;
  }

  /** Adds the true text of the stretch, traced to what is shown there. */
  void appendTo(Passage.Builder out, Passage text) {
    for (Guess step : steps) {
      if (step.isShown()) {
        out.append(text, step.from(), step.to());
      } else {
        out.appendFor(step.words(), text.sub(step.from(), step.to()));
      }
    }
  }

  /** Returns what tells the caller of the change, with what stood there. */
  Optional<Problem> problem(Passage text) {
    if (!isChange()) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    steps.forEach(step -> words.append(step.words()));
    Passage place = text.sub(from, to);
    boolean complete = steps.stream().noneMatch(Guess::lacksDigit);
    ProblemCode code = complete ? ProblemCode.BYTES_RESTORED : ProblemCode.DAMAGED_TEXT;
    String rest = complete ? "" : "; a digit is lost for good where a mark is left";
    String message = "restored lost bytes: \"" + place + "\" is read as \"" + words + "\"" + rest;
    return Optional.of(Problem.at(place, code, message));
  }
}
