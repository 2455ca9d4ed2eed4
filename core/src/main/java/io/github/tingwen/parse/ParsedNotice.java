package io.github.tingwen.parse;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Problem;
import java.util.List;

/**
 * A meeting document as understood, with everything a caller should know about its text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param notice the model
 * @param problems repairs, doubts and losses, those of the repairs first
 */
public record ParsedNotice(MeetingNotice notice, List<Problem> problems) {

  /** Copies the list. */
  public ParsedNotice {
    requireNonNull(notice, "notice");
    problems = List.copyOf(problems);
  }
}
