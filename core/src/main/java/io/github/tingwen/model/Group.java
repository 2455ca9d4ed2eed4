package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;

/**
 * People named by office rather than by name (各村党组织书记).
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the words of the paper
 * @param role their part
 */
public record Group(Passage text, AttendeeRole role) {

  /** Checks that nothing is null. */
  public Group {
    requireNonNull(text, "text");
    requireNonNull(role, "role");
  }
}
