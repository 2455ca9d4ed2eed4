package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.util.OptionalInt;

/**
 * The result of a vote.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the words of the paper (8票同意、0票反对、1票弃权)
 * @param inFavour votes for, if counted
 * @param against votes against, if counted
 * @param abstaining abstentions, if counted
 */
public record Vote(
    Passage text, OptionalInt inFavour, OptionalInt against, OptionalInt abstaining) {

  /** Checks that nothing is null. */
  public Vote {
    requireNonNull(text, "text");
    requireNonNull(inFavour, "inFavour");
    requireNonNull(against, "against");
    requireNonNull(abstaining, "abstaining");
  }
}
