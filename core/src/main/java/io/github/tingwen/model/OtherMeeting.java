package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;

/**
 * Another meeting that the same text tells of; it is listed, not merged.
 *
 * <p>Immutable and thread-safe.
 *
 * @param header what is known of it
 * @param text the part of the text that belongs to it
 */
public record OtherMeeting(Header header, Passage text) {

  /** Checks that nothing is null. */
  public OtherMeeting {
    requireNonNull(header, "header");
    requireNonNull(text, "text");
  }
}
