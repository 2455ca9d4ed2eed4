package io.github.tingwen.tts.voice;

import java.util.List;

/**
 * The sound of one intonation phrase.
 *
 * <p>The arrays belong to whoever asked for them.
 *
 * @param samples amplitudes, full scale 1; silence at both ends included
 * @param starts first sample of each syllable
 * @param ends sample after each syllable
 * @param sounds its sounds in order, from the silence before to the silence after
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, compared by nobody
public record Utterance(float[] samples, int[] starts, int[] ends, List<Sound> sounds) {

  /** Copies the list. */
  public Utterance {
    sounds = List.copyOf(sounds);
  }

  /** Returns the samples of silence before the first syllable. */
  public int leadingSilence() {
    return starts[0];
  }

  /** Returns the samples of silence after the last syllable. */
  public int trailingSilence() {
    return samples.length - ends[ends.length - 1];
  }

  /**
   * One sound.
   *
   * @param name the unit's name: an initial, a final written out, or {@code sil}
   * @param endSample the sample after it
   * @param pitchHz the pitch in its middle (Hz), 0 if it is not voiced there
   */
  public record Sound(String name, int endSample, double pitchHz) {}
}
