package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * Who signs and when (署名, 成文日期).
 *
 * <p>Immutable and thread-safe.
 *
 * @param bodies the signing bodies, in order
 * @param date the date of signing
 */
public record Signature(List<Passage> bodies, Optional<PartialDate> date) {

  /** Copies the list. */
  public Signature {
    bodies = List.copyOf(bodies);
    requireNonNull(date, "date");
  }
}
