package io.github.tingwen.examples.kiosk;

import java.io.IOException;

/** A key map of a hall's own cannot be used; says which row, and why. */
public final class KeyMapFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  KeyMapFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
