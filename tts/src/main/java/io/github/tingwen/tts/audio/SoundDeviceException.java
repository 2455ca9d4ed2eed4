package io.github.tingwen.tts.audio;

import java.io.IOException;

/** Sound cannot be played; {@link #reason} tells why. */
public final class SoundDeviceException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Makes an exception without a cause of its own. */
  public SoundDeviceException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Makes an exception with its cause. */
  public SoundDeviceException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Returns why. */
  public Reason reason() {
    return reason;
  }

  /** Why sound cannot be played. */
  public enum Reason {
    /** The machine has no output device, or none of the name asked for. */
    NO_DEVICE,
    /** The device is in use, or does not take 16-bit mono at this rate. */
    UNAVAILABLE,
    /** The device went away while playing. */
    LOST
  }
}
