package io.github.tingwen.examples.cli;

import io.github.tingwen.tts.NoticePlayer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Listens for the keys of {@code read}: single characters from standard input, with or without a
 * line end after them, so that they work over a pipe too. On a terminal of a Unix they work without
 * Enter.
 *
 * <p>Thread-safe.
 */
final class Keys {

  private final AtomicReference<Optional<NoticePlayer>> player =
      new AtomicReference<>(Optional.empty());
  private final AtomicBoolean ended = new AtomicBoolean();

  private Keys() {}

  /** Listens until the input ends; the thread does not keep the program alive. */
  static Keys listenTo(Console console) {
    boolean terminal = System.console() != null && withoutEnter();
    console.say("按 ? 听按键说明。 Press ? for the keys." + (terminal ? "" : "（按键后回车 then Enter）"));
    Keys keys = new Keys();
    Thread listener = new Thread(() -> keys.listen(console.in()), "tingwen keys");
    listener.setDaemon(true);
    listener.start();
    return keys;
  }

  /** Lets the keys steer this player from now on. */
  void steer(NoticePlayer current) {
    player.set(Optional.of(current));
    if (ended.get()) {
      current.close(); // the key came while there was no player
    }
  }

  /** Returns whether the listener wants to hear no more. */
  boolean hasEnded() {
    return ended.get();
  }

  private static boolean withoutEnter() {
    boolean done = stty("-icanon", "-echo");
    if (done) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stty("icanon", "echo")));
    }
    return done;
  }

  private static boolean stty(String... settings) {
    try {
      ProcessBuilder command = new ProcessBuilder("stty").inheritIO();
      command.command().addAll(List.of(settings));
      return command.start().waitFor() == 0;
    } catch (IOException e) {
      return false; // no such program here: Enter is needed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void listen(InputStream in) {
    try {
      for (int sign = in.read(); sign >= 0; sign = in.read()) {
        Key.of((char) sign).ifPresent(this::press);
      }
    } catch (IOException e) {
      player.get().ifPresent(current -> current.announce("按键不再起作用。"));
    }
  }

  private void press(Key key) {
    if (key == Key.QUIT) {
      ended.set(true);
    }
    player.get().ifPresent(key::press);
  }
}
