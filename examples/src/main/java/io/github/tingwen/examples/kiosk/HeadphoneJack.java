package io.github.tingwen.examples.kiosk;

import java.util.function.Consumer;

/**
 * Tells when headphones go in or out: a driver of a hall's own audio socket.
 *
 * <p>Where there is none, keys stand in for it: F15 and F16, which navigation keypads with a socket
 * can be set to send.
 */
@FunctionalInterface
public interface HeadphoneJack {

  /**
   * Reports every change from now on.
   *
   * @param listener gets {@code true} when headphones go in; may be called by any thread
   */
  void listen(Consumer<Boolean> listener);

  /** Returns the jack of a machine that has none. */
  static HeadphoneJack none() {
    return listener -> {};
  }
}
