package io.github.tingwen.tts.voice;

import java.io.IOException;

/** A voice file is not one, is damaged, or is of another version; the message tells which. */
public final class VoiceFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Makes an exception; {@code message} says what was found and what was expected. */
  public VoiceFormatException(String message) {
    super(message);
  }
}
