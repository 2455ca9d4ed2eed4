package io.github.tingwen.intake;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The text of a file and what the file was.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the text: paragraphs and headings on lines of their own, list numbers kept, table
 *     cells apart by tabs; plain text exactly as decoded, without byte order mark
 * @param format what kind of file it was
 * @param charset the charset of a text or page; empty for the others
 */
public record Document(String text, DocumentFormat format, Optional<Charset> charset) {

  /** Checks that nothing is null. */
  public Document {
    requireNonNull(text, "text");
    requireNonNull(format, "format");
    requireNonNull(charset, "charset");
  }
}
