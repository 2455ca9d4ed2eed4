package io.github.tingwen.examples.cli;

import io.github.tingwen.parse.NotAMeetingNoticeException;
import io.github.tingwen.parse.NoticeParser;
import io.github.tingwen.parse.ParsedNotice;
import io.github.tingwen.parse.TextTooLongException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and understands the papers named on the command line. Thread-safe. */
final class Papers {

  /** The name that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private final Console console;
  private final NoticeParser parser;

  Papers(Console console, NoticeParser parser) {
    this.console = console;
    this.parser = parser;
  }

  /** Returns the text of an input. */
  String text(String input) throws CommandFailure {
    try {
      if (input.equals(STANDARD_INPUT)) {
        return new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
      }
      return Files.readString(Path.of(input));
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.UNREADABLE, "读不了。 Cannot read " + input + ": " + e.getMessage(), e);
    }
  }

  /** Returns the meeting that {@code text} tells of. */
  ParsedNotice understand(String text) throws CommandFailure {
    try {
      return parser.parse(text);
    } catch (NotAMeetingNoticeException e) {
      throw new CommandFailure(
          ExitCode.NOT_A_MEETING_DOCUMENT, "不是会议公文。 Not a meeting document: " + e.getMessage(), e);
    } catch (TextTooLongException e) {
      throw new CommandFailure(ExitCode.UNREADABLE, "超过限额。 Over a limit: " + e.getMessage(), e);
    }
  }
}
