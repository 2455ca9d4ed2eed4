package io.github.tingwen.text;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Something a caller should know about the text: a repair, a doubt or a loss, with its place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code the kind of problem
 * @param span where it is in the caller's text; empty if it concerns the whole
 * @param message one sentence for a person, without private data beyond what the text shows
 */
public record Problem(ProblemCode code, Optional<Span> span, String message) {

  /** Checks that nothing is null. */
  public Problem {
    requireNonNull(code, "code");
    requireNonNull(span, "span");
    requireNonNull(message, "message");
  }

  /** Returns a problem at the place of {@code passage}. */
  public static Problem at(Passage passage, ProblemCode code, String message) {
    return new Problem(code, passage.span(), message);
  }
}
