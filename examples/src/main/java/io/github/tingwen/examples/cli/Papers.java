package io.github.tingwen.examples.cli;

import io.github.tingwen.intake.Documents;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.parse.NotAMeetingNoticeException;
import io.github.tingwen.parse.NoticeParser;
import io.github.tingwen.parse.ParsedNotice;
import io.github.tingwen.parse.TextTooLongException;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.TextRepair;
import java.io.IOException;
import java.nio.file.Path;

/** Reads and understands the papers named on the command line. Thread-safe. */
final class Papers {

  /** The name that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private final Console console;
  private final TextRepair repair;
  private final NoticeParser parser;

  Papers(Console console, TextRepair repair) {
    this.console = console;
    this.repair = repair;
    this.parser = NoticeParser.builder().repair(repair).build();
  }

  /**
   * A paper, read and understood.
   *
   * @param repaired its text as repaired
   * @param notice what it says
   */
  record Paper(Passage repaired, MeetingNotice notice) {}

  /** Reads and understands an input. */
  Paper read(String input) throws CommandFailure {
    String text = text(input);
    MeetingNotice notice = understand(input, text).notice();
    return new Paper(repair.repair(Passage.of(text)).text(), notice);
  }

  /** Returns the text of an input: plain text, HTML, Word or PDF. */
  String text(String input) throws CommandFailure {
    try {
      return input.equals(STANDARD_INPUT)
          ? Documents.read(console.in()).text()
          : Documents.read(file(input)).text();
    } catch (IOException e) {
      throw Faults.unreadable(input, e);
    }
  }

  /**
   * Returns the file of a name.
   *
   * @throws CommandFailure if the name is empty, as a variable without a value makes it
   */
  static Path file(String name) throws CommandFailure {
    if (name.isEmpty()) {
      throw new CommandFailure(ExitCode.USAGE, "文件名是空的。 The name of a file is empty.");
    }
    return Path.of(name);
  }

  /** Returns the meeting that the text of an input tells of. */
  ParsedNotice understand(String input, String text) throws CommandFailure {
    try {
      return parser.parse(text);
    } catch (NotAMeetingNoticeException e) {
      throw new CommandFailure(
          ExitCode.NOT_A_MEETING_DOCUMENT, input + "：" + Bilingual.stranger(e), e);
    } catch (TextTooLongException e) {
      throw new CommandFailure(
          ExitCode.UNREADABLE, input + "：超过限额。 Over a limit: " + e.getMessage() + ".", e);
    }
  }
}
