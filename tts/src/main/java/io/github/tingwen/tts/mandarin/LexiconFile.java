package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A caller's lexicon in a file that may be edited while the engine runs: it is read again when its
 * time or size has changed. A version that cannot be read is warned of once and the last good one
 * stays.
 *
 * <p>Thread-safe.
 */
public final class LexiconFile implements Supplier<UserLexicon> {

  private static final Logger LOG = LoggerFactory.getLogger(LexiconFile.class);

  private final Path file;
  private final AtomicReference<Version> current;

  private record Version(String stamp, UserLexicon lexicon) {}

  private LexiconFile(Path file, Version first) {
    this.file = file;
    this.current = new AtomicReference<>(first);
  }

  /**
   * Opens a lexicon file, TSV or PLS, as {@link UserLexicon#read} reads it.
   *
   * @throws IOException if it cannot be read now, or is malformed
   */
  public static LexiconFile open(Path file) throws IOException {
    String stamp = stamp(requireNonNull(file, "file"));
    return new LexiconFile(file, new Version(stamp, UserLexicon.read(file)));
  }

  /** Returns the lexicon as the file has it now. */
  @Override
  public UserLexicon get() {
    Version known = current.get();
    try {
      String stamp = stamp(file);
      if (!stamp.equals(known.stamp())) {
        current.compareAndSet(known, reread(stamp, known));
      }
    } catch (IOException e) {
      current.compareAndSet(known, missing(known, e));
    }
    return current.get().lexicon();
  }

  private Version reread(String stamp, Version known) {
    try {
      return new Version(stamp, UserLexicon.read(file));
    } catch (IOException e) {
      LOG.warn("The lexicon {} stays as it was before its last change: {}", file, e.getMessage());
      return new Version(stamp, known.lexicon());
    }
  }

  private Version missing(Version known, IOException why) {
    if (!known.stamp().isEmpty()) {
      LOG.warn("The lexicon {} stays as it was: {}", file, why.toString());
    }
    return new Version("", known.lexicon());
  }

  private static String stamp(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return now.lastModifiedTime().toMillis() + " " + now.size();
  }
}
