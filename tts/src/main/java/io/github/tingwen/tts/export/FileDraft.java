package io.github.tingwen.tts.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there by {@link
 * #keep}. Closed before that, it leaves the place as it was.
 *
 * <pre>{@code
 * try (FileDraft draft = FileDraft.of(file)) {
 *   Files.writeString(draft.path(), text);
 *   draft.keep();
 * }
 * }</pre>
 *
 * <p>What is no ordinary file, such as a pipe or a device, is written in place. For use by one
 * thread.
 */
public final class FileDraft implements AutoCloseable {

  private final Path place;
  private final Path path;
  private boolean kept;

  private FileDraft(Path place, Path path) {
    this.place = place;
    this.path = path;
  }

  /**
   * Makes an empty draft of a file; a link is followed.
   *
   * @throws IOException if its folder is not there, or it must not be written
   */
  public static FileDraft of(Path file) throws IOException {
    requireNonNull(file, "file");
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      return new FileDraft(file, file);
    }
    Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path folder = place.getParent();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(file.toString(), null, "there is no folder " + folder);
    }
    if (!Files.isWritable(folder) || Files.exists(place) && !Files.isWritable(place)) {
      throw new AccessDeniedException(file.toString());
    }
    return new FileDraft(place, create(folder));
  }

  /** Takes the first name that is free: what another run has left or is writing is not touched. */
  private static Path create(Path folder) throws IOException {
    for (int number = 0; ; number++) {
      try {
        return Files.createFile(folder.resolve(".tingwen-" + number + ".part"));
      } catch (FileAlreadyExistsException e) {
        // the next number
      }
    }
  }

  /** Returns the file to be written to. */
  public Path path() {
    return path;
  }

  /** Puts what was written into its place; what writes it must be closed before. */
  public void keep() throws IOException {
    if (!path.equals(place)) {
      move();
    }
    kept = true;
  }

  private void move() throws IOException {
    try {
      Files.move(path, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(path, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Throws the draft away unless it was kept. */
  @Override
  public void close() throws IOException {
    if (!kept && !path.equals(place)) {
      Files.deleteIfExists(path);
    }
  }
}
