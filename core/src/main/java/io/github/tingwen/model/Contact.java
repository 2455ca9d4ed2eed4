package io.github.tingwen.model;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.text.Passage;
import java.util.Optional;

/**
 * A way to ask back: a number or address with the person or office behind it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name whom to ask for, if named
 * @param channel what kind of number or address it is
 * @param number the number or address as written
 * @param extension the extension (分机), if any
 */
public record Contact(
    Optional<Passage> name, Channel channel, Passage number, Optional<Passage> extension) {

  /** Checks that nothing is null. */
  public Contact {
    requireNonNull(name, "name");
    requireNonNull(channel, "channel");
    requireNonNull(number, "number");
    requireNonNull(extension, "extension");
  }

  /** The means of communication. */
  public enum Channel {
    /** A telephone. */
    PHONE,
    /** A fax machine. */
    FAX,
    /** An e-mail address. */
    EMAIL,
    /** A web address. */
    WEB
  }
}
