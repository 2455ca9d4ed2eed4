package io.github.tingwen.tts.mandarin;

import java.util.Optional;

/** Understands one class of written things. Implementations are immutable and thread-safe. */
@FunctionalInterface
interface LineReader {

  /** Returns what begins at a place of the line, if it is of this class. */
  Optional<Written> read(Line line, int at);
}
