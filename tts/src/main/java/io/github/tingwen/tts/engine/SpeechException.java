package io.github.tingwen.tts.engine;

/** A sentence could not be said, or a sound device not be used; the message tells which and why. */
public class SpeechException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Makes an exception without a cause of its own. */
  public SpeechException(String message) {
    super(message);
  }

  /** Makes an exception with its cause. */
  public SpeechException(String message, Throwable cause) {
    super(message, cause);
  }
}
