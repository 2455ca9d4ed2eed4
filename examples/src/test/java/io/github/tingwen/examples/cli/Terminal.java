package io.github.tingwen.examples.cli;

import io.github.tingwen.tts.audio.AudioSink;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Runs commands and keeps what they write; a test's terminal. */
final class Terminal {

  static final String NOTICE =
      """
      关于召开春季植树动员会议的通知

      各村民小组：

      定于2026年3月9日上午9时在石桥村文化礼堂召开春季植树动员会议，请准时参加。

      石桥村村民委员会
      2026年3月2日
      """;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Runs a command with nothing on standard input. */
  int run(String... args) {
    return with("", args);
  }

  /** Runs a command with {@code input} on standard input. */
  int with(String input, String... args) {
    return Tingwen.run(args, Console.over(input, out, err));
  }

  /** Runs a command that is heard at {@code sinks}. */
  int heardAt(Supplier<AudioSink> sinks, String input, String... args) {
    return Tingwen.run(args, Console.over(input, out, err), sinks);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
