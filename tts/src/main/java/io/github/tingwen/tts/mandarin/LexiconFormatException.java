package io.github.tingwen.tts.mandarin;

import java.io.IOException;

/** A lexicon is malformed or over a limit; the message tells the line and what is wrong with it. */
public final class LexiconFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  LexiconFormatException(String message) {
    super(message);
  }

  LexiconFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
