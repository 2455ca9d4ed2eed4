package io.github.tingwen.examples.cli;

import io.github.tingwen.tts.NoticePlayer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The keys of {@code read}: single characters from standard input, with or without a line end after
 * them, so that they work over a pipe too. On a terminal of a Unix they work without Enter.
 */
final class Keys {

  private Keys() {}

  /** Listens until the input ends; the thread does not keep the program alive. */
  static void startListening(Console console, NoticePlayer player) {
    boolean terminal = System.console() != null && withoutEnter();
    console.say("按 ? 听按键说明。 Press ? for the keys." + (terminal ? "" : "（按键后回车 then Enter）"));
    Thread listener = new Thread(() -> listen(console.in(), player), "tingwen keys");
    listener.setDaemon(true);
    listener.start();
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

  private static void listen(InputStream in, NoticePlayer player) {
    try {
      for (int key = in.read(); key >= 0; key = in.read()) {
        press((char) key, player);
      }
    } catch (IOException e) {
      player.announce("按键不再起作用。");
    }
  }

  private static void press(char key, NoticePlayer player) {
    switch (key) {
      case ' ' -> player.playOrPause();
      case 'n' -> player.nextSentence();
      case 'p' -> player.previousSentence();
      case 'N' -> player.nextSection();
      case 'P' -> player.previousSection();
      case 'r' -> player.repeatSentence();
      case 'f' -> player.repeatFacts();
      case 'w' -> player.whereAmI();
      case 's' -> player.slower();
      case 'S' -> player.faster();
      case '+' -> player.louder();
      case '-' -> player.softer();
      case 'e' -> player.explainName();
      case '?' -> player.announce("空格暂停，n下一句，p上一句，大写N和P换节，r重复，f时间地点电话，w读到哪里，s慢，大写S快，q结束。");
      case 'q' -> player.close();
      default -> {} // line ends and keys without a meaning
    }
  }
}
