package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.util.Optional;

/**
 * Something the meeting decided or adopted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text what was decided; a paper that was adopted with the verb before it (通过了《…》)
 * @param vote the vote, if the document gives one
 */
public record Decision(Passage text, Optional<Vote> vote) {

  /** Checks that nothing is null. */
  public Decision {
    requireNonNull(text, "text");
    requireNonNull(vote, "vote");
  }
}
