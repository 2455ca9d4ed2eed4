package io.github.tingwen.tts.export;

import io.github.tingwen.reading.Section;
import java.io.IOException;

/**
 * Something that is made of a script as it is spoken, sentence by sentence: a sound file, captions.
 *
 * <p>For use by one thread. {@link Narrator#narrate} calls {@link #section} and {@link #sentence}
 * in reading order, and {@link #abandon} if the reading fails; whoever made the track closes it,
 * which finishes it.
 */
public interface Track extends AutoCloseable {

  /** A section begins; its sentences follow. */
  default void section(Section section) throws IOException {}

  /** A sentence has been spoken. */
  void sentence(Narrated narrated) throws IOException;

  /** The reading has failed: closing leaves nothing that is not whole. */
  default void abandon() {}

  /** Finishes what is written. */
  @Override
  void close() throws IOException;
}
