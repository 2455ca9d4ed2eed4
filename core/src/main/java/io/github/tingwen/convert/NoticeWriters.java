package io.github.tingwen.convert;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Finds writers by the name of their format: ours and those that other jars add as services.
 *
 * <p>Thread-safe.
 */
public final class NoticeWriters {

  private NoticeWriters() {}

  /** Returns every writer on the class path, sorted by format. */
  public static List<NoticeWriter> all() {
    return ServiceLoader.load(NoticeWriter.class, NoticeWriter.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(NoticeWriter::format))
        .toList();
  }

  /** Returns the writer of {@code format}, such as {@code html}; empty if there is none. */
  public static Optional<NoticeWriter> of(String format) {
    requireNonNull(format, "format");
    return all().stream().filter(writer -> writer.format().equals(format)).findFirst();
  }
}
