package io.github.tingwen.tts.engine;

import io.github.tingwen.tts.audio.Pcm;
import java.util.List;

/**
 * A sentence made before, as a stream of one piece.
 *
 * <p>Immutable and thread-safe.
 */
record MadeSpeech(Speech speech) implements SpeechStream {

  @Override
  public int sampleRate() {
    return speech.pcm().sampleRate();
  }

  @Override
  public int length() {
    return speech.pcm().length();
  }

  @Override
  public List<Mark> marks() {
    return speech.marks();
  }

  @Override
  public Pcm next() {
    return speech.pcm();
  }
}
