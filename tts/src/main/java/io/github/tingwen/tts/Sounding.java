package io.github.tingwen.tts;

import io.github.tingwen.tts.audio.Limiter;
import io.github.tingwen.tts.audio.Pcm;
import java.util.Arrays;

/**
 * A saying as it goes to the sink: an earcon perhaps, the speech, the pause.
 *
 * <p>For use by one thread.
 */
final class Sounding {

  private final Saying saying;
  private final Take take;
  private final int speechFrom; // the speech begins here
  private short[] samples;
  private int written;

  private Sounding(Saying saying, Take take, int speechFrom, short[] samples, int written) {
    this.saying = saying;
    this.take = take;
    this.speechFrom = speechFrom;
    this.samples = samples;
    this.written = written;
  }

  /**
   * Returns a saying ready to be written.
   *
   * @param before an earcon, or nothing
   * @param sample the sample of the take to begin with; may lie in the pause
   */
  static Sounding of(
      Saying saying, Take take, short[] before, int sample, int pauseSamples, double gainDb) {
    int gap = before.length == 0 ? 0 : take.sampleRate() / 20;
    int speechFrom = before.length + gap;
    short[] samples = Arrays.copyOf(before, speechFrom + take.length() + pauseSamples);
    Sounding sounding =
        new Sounding(saying, take, speechFrom, samples, sample == 0 ? 0 : speechFrom + sample);
    sounding.amplify(gainDb);
    return sounding;
  }

  /** Sets the loudness of the speech that has not been written yet. */
  void amplify(double gainDb) {
    short[] speech = take.speech().pcm().samples();
    if (gainDb != 0) {
      float[] amplitudes = new float[speech.length];
      for (int i = 0; i < speech.length; i++) {
        amplitudes[i] = speech[i] / 32768f;
      }
      Pcm louder = Limiter.toPcm(amplitudes, take.sampleRate(), gainDb);
      louder.copy(0, louder.length(), speech, 0);
    }
    samples = samples.clone();
    System.arraycopy(speech, 0, samples, speechFrom, speech.length);
  }

  Saying saying() {
    return saying;
  }

  Take take() {
    return take;
  }

  short[] samples() {
    return samples;
  }

  int written() {
    return written;
  }

  void advance(int count) {
    written += count;
  }

  boolean isWritten() {
    return written >= samples.length;
  }

  /** The sample of the take for one of ours: 0 in the earcon, beyond its length in the pause. */
  int sampleOfTake(int ours) {
    return Math.max(0, ours - speechFrom);
  }
}
