package io.github.tingwen.tts.engine;

import io.github.tingwen.tts.mandarin.Spoken;

/**
 * A synthesizer: a function from a sentence, as it is to be said, to sound with marks.
 *
 * <p>It is not a talker: playing, skipping and highlighting are done once, by the player. The same
 * sentence and delivery give the same samples. For use by one thread at a time.
 */
public interface SpeechEngine extends AutoCloseable {

  /** Returns a short stable name: {@code tingwen}, {@code espeak-ng}. */
  String name();

  /**
   * Says one sentence.
   *
   * @throws SpeechException if it cannot be said; never silently something else
   */
  Speech speak(Spoken sentence, Delivery delivery) throws SpeechException;

  /**
   * Begins a sentence, whose samples then come piece by piece: together those of {@link #speak}.
   * The player asks for this, so that the first sound does not wait for the last. An engine that
   * knows how long a sentence will be before it is made overrides it; otherwise the whole is made
   * at once.
   *
   * @throws SpeechException if it cannot be said
   */
  default SpeechStream begin(Spoken sentence, Delivery delivery) throws SpeechException {
    return SpeechStream.of(speak(sentence, delivery));
  }

  /** Frees what the engine holds; calling it again does nothing. */
  @Override
  void close();
}
