package io.github.tingwen.examples.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;

/**
 * The lines of a text in UTF-8, each as soon as it is there, from a file or standard input alike. A
 * line that is not UTF-8 is refused with its number: what stands in another encoding is not guessed
 * here, where every line is to be answered exactly.
 *
 * <p>For use by one thread.
 */
final class Lines implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String name;
  private final InputStream in;
  private final boolean ours; // to be closed
  private int number;
  private boolean afterReturn; // the line before ended in CR, to which an LF belongs

  private Lines(String name, InputStream in, boolean ours) {
    this.name = name;
    this.in = in;
    this.ours = ours;
  }

  /** Opens a file, or standard input for {@code -}. */
  static Lines of(String input, Console console) throws CommandFailure {
    if (input.equals(Papers.STANDARD_INPUT)) {
      return new Lines(input, console.in(), false);
    }
    try {
      InputStream file = new BufferedInputStream(Files.newInputStream(Papers.file(input)));
      return new Lines(input, file, true);
    } catch (IOException e) {
      throw Faults.unreadable(input, e);
    }
  }

  /** Returns the next line without its end; empty after the last. */
  Optional<String> next() throws CommandFailure {
    try {
      Optional<byte[]> bytes = bytes();
      number += bytes.isPresent() ? 1 : 0;
      return bytes.isPresent() ? Optional.of(decode(bytes.get())) : Optional.empty();
    } catch (IOException e) {
      throw Faults.unreadable(name, e);
    }
  }

  /** Returns the number of the line that {@link #next} gave last, 1 for the first. */
  int number() {
    return number;
  }

  private Optional<byte[]> bytes() throws IOException {
    int c = in.read();
    if (afterReturn && c == '\n') {
      c = in.read();
    }
    afterReturn = false;
    if (c < 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (; c >= 0 && c != '\n' && c != '\r'; c = in.read()) {
      line.write(c);
    }
    afterReturn = c == '\r';
    return Optional.of(line.toByteArray());
  }

  private String decode(byte[] bytes) throws CommandFailure {
    try {
      String line = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean marked = number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK;
      return marked ? line.substring(1) : line;
    } catch (CharacterCodingException e) {
      throw new CommandFailure(
          ExitCode.UNREADABLE,
          String.format(
              Locale.ROOT,
              "%s 第 %d 行不是 UTF-8（也许是 GB18030），请先转成 UTF-8。"
                  + " Line %2$d of %1$s is not UTF-8 (GB18030 perhaps); convert it to UTF-8 first.",
              name,
              number),
          e);
    }
  }

  /** Closes a file; standard input stays open. */
  @Override
  public void close() throws CommandFailure {
    try {
      if (ours) {
        in.close();
      }
    } catch (IOException e) {
      throw Faults.unreadable(name, e);
    }
  }
}
