package io.github.tingwen.convert;

import static java.util.Objects.requireNonNull;

/**
 * Says that a file is not a notice as {@link JsonWriter} writes it, and where it differs.
 *
 * <p>Immutable and thread-safe.
 */
public final class NoticeFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String path;

  NoticeFormatException(String path, String message) {
    super((path.isEmpty() ? "/" : path) + ": " + message);
    this.path = requireNonNull(path, "path");
  }

  NoticeFormatException(String path, String message, Throwable cause) {
    this(path, message);
    initCause(cause);
  }

  /** Returns the JSON pointer of the place, such as {@code /directives/2/text}; empty for all. */
  public String path() {
    return path;
  }
}
