package io.github.tingwen.tts.voice;

/**
 * The sound of one intonation phrase.
 *
 * <p>The arrays belong to whoever asked for them.
 *
 * @param samples amplitudes, full scale 1; silence at both ends included
 * @param starts first sample of each syllable
 * @param ends sample after each syllable
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, compared by nobody
public record Utterance(float[] samples, int[] starts, int[] ends) {

  /** Returns the samples of silence before the first syllable. */
  public int leadingSilence() {
    return starts[0];
  }

  /** Returns the samples of silence after the last syllable. */
  public int trailingSilence() {
    return samples.length - ends[ends.length - 1];
  }
}
