package io.github.tingwen.examples.kiosk;

import io.github.tingwen.intake.Documents;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.parse.NotAMeetingNoticeException;
import io.github.tingwen.parse.NoticeParser;
import io.github.tingwen.parse.TextTooLongException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the notice in one file. Thread-safe. */
final class NoticeFile {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  private NoticeFile() {}

  /** A file as a look at the folder sees it. */
  record Stamp(Instant modified, long bytes) {}

  /** A file that holds no notice; the message is for the operator. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String reason, Throwable cause) {
      super(reason, cause);
    }
  }

  /**
   * All files of a folder that may be notices, by name; not hidden, not an editor's own, no links,
   * which could show what lies elsewhere, and no pipes, which could keep a reader waiting.
   *
   * @throws IOException if the folder cannot be listed, or not to its end
   */
  static Map<String, Stamp> stamps(Path folder) throws IOException {
    Map<String, Stamp> stamps = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (!name.startsWith(".") && !name.startsWith("~") && !name.endsWith("~")) {
          stamp(file).ifPresent(stamp -> stamps.put(name, stamp));
        }
      }
    } catch (UncheckedIOException e) { // a network drive that went away while it was listed
      throw e.getCause();
    }
    return stamps;
  }

  /**
   * Words about a file as one line: whoever may put files there cannot write log lines of his own.
   */
  static String oneLine(String words) {
    return CONTROL.matcher(words).replaceAll("\uFFFD");
  }

  private static Optional<Stamp> stamp(Path file) throws IOException {
    try {
      BasicFileAttributes found =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return found.isRegularFile()
          ? Optional.of(new Stamp(found.lastModifiedTime().toInstant(), found.size()))
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty(); // gone since the folder was listed
    }
  }

  /**
   * Reads a file.
   *
   * @param day the day it was put there, for dates without a year
   */
  static MeetingNotice read(Path file, LocalDate day) throws Unusable {
    try {
      NoticeParser parser = NoticeParser.builder().referenceDate(day).build();
      return parser.parse(Documents.read(file).text()).notice();
    } catch (IOException e) {
      throw new Unusable("cannot be read: " + e.getMessage(), e);
    } catch (NotAMeetingNoticeException | TextTooLongException e) {
      throw new Unusable(e.getMessage(), e);
    } catch (RuntimeException e) { // one file must not stop the others, whatever is in it
      throw new Unusable("the program failed on it, please report this: " + e, e);
    }
  }
}
