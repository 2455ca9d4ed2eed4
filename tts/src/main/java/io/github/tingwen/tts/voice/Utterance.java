package io.github.tingwen.tts.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One intonation phrase as the voice says it. How long it and its syllables last is known from the
 * beginning; how loud it is and where its pitch lies costs the networks' work, once; samples are
 * made as they are asked for.
 *
 * <p>For use by the thread of its synthesizer.
 */
public final class Utterance {

  private static final long NOISE_SEED = 1;

  private final VoiceModel model;
  private final Vocoder vocoder;
  private final Phones phones;
  private final Timing timing;
  private final int length;
  private final int[] starts;
  private final int[] ends;
  private Optional<Frames> frames = Optional.empty();
  private Optional<Vocoder.Rendering> rendering = Optional.empty();

  Utterance(
      VoiceModel model, Vocoder vocoder, Phones phones, Timing timing, int[] starts, int[] ends) {
    this.model = model;
    this.vocoder = vocoder;
    this.phones = phones;
    this.timing = timing;
    this.length = vocoder.samples(timing.total());
    this.starts = starts;
    this.ends = ends;
  }

  /** Returns the number of its samples, silence at both ends included. */
  public int length() {
    return length;
  }

  /** Returns the number of its syllables. */
  public int syllables() {
    return starts.length;
  }

  /** Returns the first sample of a syllable. */
  public int start(int syllable) {
    return starts[syllable];
  }

  /** Returns the sample after a syllable. */
  public int end(int syllable) {
    return ends[syllable];
  }

  /** Returns the samples of silence before the first syllable. */
  public int leadingSilence() {
    return starts[0];
  }

  /** Returns the samples of silence after the last syllable. */
  public int trailingSilence() {
    return length - ends[ends.length - 1];
  }

  /** Returns its loudness in LUFS, within 0.5 or so; negative infinity for less than 400 ms. */
  public double lufs() {
    return model.loudness().lufs(frames());
  }

  /**
   * Returns its loudness in LUFS where others like it follow, the silence between them included.
   *
   * @param silence samples of silence after its own
   */
  public double lufsBefore(int silence) {
    return model.loudness().lufsRepeated(frames(), (int) (silence / vocoder.hop()));
  }

  /** Returns its sounds in order, from the silence before to the silence after. */
  public List<Sound> sounds() {
    Frames known = frames();
    List<Sound> sounds = new ArrayList<>();
    for (int p = 0; p < phones.count; p++) {
      int middle = (timing.start[p] + timing.start[p + 1]) / 2;
      double hz = known.voiced()[middle] ? known.pitchHz()[middle] : 0;
      int end = vocoder.sampleAt(timing.start[p + 1]);
      sounds.add(new Sound(model.units().name(phones.unit[p]), end, hz));
    }
    return sounds;
  }

  /** Returns the next samples, full scale 1; at most {@code most}, none at the end. */
  public float[] next(int most) {
    if (rendering.isEmpty()) {
      rendering = Optional.of(vocoder.begin(frames(), NOISE_SEED));
    }
    return rendering.get().next(most);
  }

  private Frames frames() {
    if (frames.isEmpty()) {
      frames = Optional.of(model.frames(phones, timing));
    }
    return frames.get();
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
