package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;

/**
 * One thing that is demanded or to be minded.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the clause or sentences as the paper has them, with their number (一是, 1.) if any
 */
public record Requirement(Passage text) {

  /** Checks that nothing is null. */
  public Requirement {
    requireNonNull(text, "text");
  }
}
