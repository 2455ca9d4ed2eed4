package io.github.tingwen.tts.engine;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.tts.audio.Pcm;
import java.util.List;

/**
 * A sentence as sound.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pcm the samples
 * @param marks one mark for each syllable (or, from a foreign engine, one for the sentence), in the
 *     order of the samples
 */
public record Speech(Pcm pcm, List<Mark> marks) {

  /** Copies the list; checks that the marks follow one another and lie in the samples. */
  public Speech {
    requireNonNull(pcm, "pcm");
    marks = Mark.inOrder(marks, pcm.length());
  }
}
