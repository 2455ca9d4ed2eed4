package io.github.tingwen.examples.kiosk;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.parse.NotAMeetingNoticeException;
import io.github.tingwen.parse.NoticeParser;
import io.github.tingwen.parse.TextTooLongException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the notice in one file. Thread-safe. */
final class NoticeFile {

  private static final long MOST_BYTES = 4 << 20; // a thousand times a long notice

  private final NoticeParser parser;

  NoticeFile(NoticeParser parser) {
    this.parser = parser;
  }

  /** A file as a look at the folder sees it. */
  record Stamp(Instant modified, long bytes) {}

  /** A file that holds no notice; the message is for the operator. */
  static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String reason, Throwable cause) {
      super(reason, cause);
    }
  }

  /** All files of a folder that may be notices, by name; not hidden, not an editor's own. */
  static Map<String, Stamp> stamps(Path folder) throws IOException {
    Map<String, Stamp> stamps = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (!name.startsWith(".") && !name.startsWith("~") && !name.endsWith("~")) {
          stamp(file).ifPresent(stamp -> stamps.put(name, stamp));
        }
      }
    }
    return stamps;
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

  MeetingNotice read(Path file) throws Unusable {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Unusable("larger than 4 MiB", null);
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return parser.parse(text).notice();
    } catch (CharacterCodingException e) {
      throw new Unusable("not UTF-8 text", e);
    } catch (IOException e) {
      throw new Unusable("cannot be read: " + e.getMessage(), e);
    } catch (NotAMeetingNoticeException | TextTooLongException e) {
      throw new Unusable(e.getMessage(), e);
    }
  }
}
