package io.github.tingwen.tts.engine;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.tts.audio.Pcm;
import java.util.List;

/**
 * A sentence whose samples are made piece by piece, so that its beginning sounds before its end is
 * made. How long it lasts and what sounds when is known from the start.
 *
 * <p>For use by the thread of its engine.
 */
public interface SpeechStream {

  /** Returns the samples per second (Hz). */
  int sampleRate();

  /** Returns the number of samples of the whole sentence. */
  int length();

  /** Returns the marks of the whole sentence, as {@link Speech#marks} has them. */
  List<Mark> marks();

  /**
   * Makes the next samples, at least one; asked for as long as there are fewer than {@link
   * #length}.
   *
   * @throws SpeechException if the rest cannot be said
   */
  Pcm next() throws SpeechException;

  /** Returns a sentence that has been made already; its first piece is the whole. */
  static SpeechStream of(Speech speech) {
    return new MadeSpeech(requireNonNull(speech, "speech"));
  }

  /**
   * Makes the whole sentence; none of it must have been taken before.
   *
   * @throws SpeechException if it cannot be said
   */
  default Speech whole() throws SpeechException {
    short[] samples = new short[length()];
    int at = 0;
    while (at < samples.length) {
      Pcm piece = next();
      piece.copy(0, piece.length(), samples, at);
      at += piece.length();
    }
    return new Speech(Pcm.of(samples, sampleRate()), marks());
  }
}
