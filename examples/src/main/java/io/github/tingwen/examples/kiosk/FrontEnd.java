package io.github.tingwen.examples.kiosk;

import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.mandarin.Spoken;
import java.util.List;

/**
 * Decides how a sentence is said before an engine says it.
 *
 * <p>Implementations are thread-safe.
 */
@FunctionalInterface
public interface FrontEnd {

  /** Returns the sentence as it is to be said. */
  Spoken speak(Sentence sentence);

  /** Returns the front end for engines that take text as it stands. */
  static FrontEnd asWritten() {
    return sentence -> new Spoken(sentence, sentence.wording().toString(), List.of(), false);
  }
}
