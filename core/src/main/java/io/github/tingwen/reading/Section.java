package io.github.tingwen.reading;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A part of a reading script that a listener can jump to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is about
 * @param title a short name for lists of sections and tables of contents (第二项：规划建设)
 * @param sentences its sentences, at least one
 */
public record Section(SectionKind kind, String title, List<Sentence> sentences) {

  /** Copies the list. */
  public Section {
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("a section needs a sentence: " + title);
    }
  }
}
