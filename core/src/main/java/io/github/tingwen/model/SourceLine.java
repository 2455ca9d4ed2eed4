package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * The line in which a site says where the text came from.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the medium or office (来源)
 * @param published the day of publication
 * @param authors reporters and editors, in order
 */
public record SourceLine(
    Optional<Passage> source, Optional<PartialDate> published, List<Passage> authors) {

  /** Copies the list. */
  public SourceLine {
    requireNonNull(source, "source");
    requireNonNull(published, "published");
    authors = List.copyOf(authors);
  }
}
