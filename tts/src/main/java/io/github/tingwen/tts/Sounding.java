package io.github.tingwen.tts;

import io.github.tingwen.tts.audio.Limiter;
import io.github.tingwen.tts.audio.Pcm;
import java.util.Arrays;
import java.util.Optional;

/**
 * A saying as it goes to the sink: an earcon perhaps, the speech as far as it has been made, the
 * pause.
 *
 * <p>For use by one thread.
 */
final class Sounding {

  private final Saying saying;
  private final Take take;
  private final int speechFrom; // the speech begins here
  private final short[] samples;
  private Optional<Limiter> limiter = Optional.empty(); // if the speech is made louder or softer
  private double gainDb;
  private int taken; // samples of the take that went into the limiter or to the samples
  private int ready; // samples that may be written
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
   * @param sample the sample of the take to begin with, or rather its syllable; may lie in the
   *     pause
   */
  static Sounding of(
      Saying saying, Take take, short[] before, int sample, int pauseSamples, double gainDb) {
    int gap = before.length == 0 ? 0 : take.sampleRate() / 20;
    int speechFrom = before.length + gap;
    short[] samples = Arrays.copyOf(before, speechFrom + take.length() + pauseSamples);
    int from = sample < take.length() ? take.syllableStart(sample) : sample;
    Sounding sounding =
        new Sounding(saying, take, speechFrom, samples, from == 0 ? 0 : speechFrom + from);
    sounding.amplify(gainDb);
    return sounding;
  }

  /** Sets the loudness of the speech that has not been written yet. */
  void amplify(double newGainDb) {
    gainDb = newGainDb;
    limiter = gainDb == 0 ? Optional.empty() : Optional.of(new Limiter(take.sampleRate()));
    taken = 0;
    ready = speechFrom;
    extend();
  }

  /** Takes over what has been made of the speech since the last time. */
  void extend() {
    if (taken < take.made()) {
      put(amplified(take.samples(taken, take.made())));
      taken = take.made();
    }
    if (take.isWhole()) {
      limiter.map(Limiter::end).ifPresent(this::put);
      limiter = Optional.empty();
      ready = samples.length;
    }
  }

  private short[] amplified(short[] speech) {
    if (limiter.isEmpty()) {
      return speech;
    }
    Pcm piece = Pcm.of(speech, take.sampleRate());
    return limiter.get().next(piece.amplitudes(), gainDb);
  }

  private void put(short[] speech) {
    System.arraycopy(speech, 0, samples, ready, speech.length);
    ready += speech.length;
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

  /** How many samples can be written now; more come when more has been made. */
  int waiting() {
    return Math.max(0, ready - written);
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
