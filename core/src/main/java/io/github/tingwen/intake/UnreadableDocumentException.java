package io.github.tingwen.intake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;

/**
 * Says why a file gives no text: it is of no kind that can be read, broken, or over a limit.
 *
 * <p>Immutable and thread-safe.
 */
public final class UnreadableDocumentException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why. The names are stable; programs may rely on them. */
  public enum Reason {
    /** There is no text in it. */
    EMPTY,
    /** It is of a kind that is not read, such as Word 97 or RTF. */
    UNKNOWN_FORMAT,
    /** It is damaged. */
    BROKEN,
    /** The bytes are text in no charset that is known. */
    UNKNOWN_CHARSET,
    /** It is encrypted. */
    ENCRYPTED,
    /** A PDF of pictures: it would need character recognition. */
    SCANNED,
    /** PDFBox, which is needed for PDF, is not on the class path. */
    PDFBOX_MISSING,
    /** It is larger than allowed, packed or unpacked. */
    TOO_LARGE,
    /** An archive of too many entries. */
    TOO_MANY_ENTRIES,
    /** An archive that unpacks to more than is credible. */
    RATIO,
    /** Elements are nested deeper than allowed. */
    TOO_DEEP,
    /** The XML declares a document type, which could pull in other files. */
    DOCTYPE
  }

  private final Reason reason;

  UnreadableDocumentException(Reason reason, String message) {
    super(message);
    this.reason = requireNonNull(reason, "reason");
  }

  UnreadableDocumentException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = requireNonNull(reason, "reason");
  }

  /** Returns why. */
  public Reason reason() {
    return reason;
  }
}
