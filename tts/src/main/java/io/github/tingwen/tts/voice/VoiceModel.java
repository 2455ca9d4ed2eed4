package io.github.tingwen.tts.voice;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A voice: its sounds and the networks learned from a speaker.
 *
 * <p>{@link #load} reads the voice that comes with the library (a woman's, learned from recordings
 * of Yue Tan, CC BY-SA; see the licence file beside it). Immutable and thread-safe; share one.
 */
public final class VoiceModel {

  private static final String BUILT_IN = "voice.bin";

  private final VoiceFile file;
  private static final int MOST_SILENCE = 1000; // frames: five seconds

  private final Units units;
  private final DurationModel duration;
  private final PitchModel pitch;
  private final FrameNet acoustic;
  private final FrameNet excitation;
  private final FrameLoudness loudness;
  private final int silenceFrames;
  private final double voicedAbove;
  private final double unvoicedBelow;

  private VoiceModel(VoiceFile file) throws VoiceFormatException {
    this.file = file;
    units = Units.read(file);
    duration = DurationModel.read(file, units);
    pitch = PitchModel.read(file, units);
    acoustic = FrameNet.read(file, "acoustic", units, pitch);
    excitation = FrameNet.read(file, "excitation", units, pitch);
    loudness = FrameLoudness.read(file);
    silenceFrames = file.whole("sil_frames", 0, MOST_SILENCE);
    voicedAbove = file.number("vuv_on");
    unvoicedBelow = file.number("vuv_off");
    Vocoder vocoder = new Vocoder(file);
    if (acoustic.outputs() != vocoder.order() || excitation.outputs() != 1 + vocoder.bands()) {
      throw new VoiceFormatException("networks and vocoder of the voice file do not fit");
    }
  }

  /**
   * Loads the voice that comes with the library.
   *
   * @throws IOException if it is missing from the class path or damaged
   */
  public static VoiceModel load() throws IOException {
    try (InputStream in = VoiceModel.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IOException("the class path lacks " + BUILT_IN + " of tingwen-tts");
      }
      return read(in);
    }
  }

  /**
   * Reads a voice from a file of the format in docs/voice-format.md; the stream is left open.
   *
   * @throws VoiceFormatException if it is not such a file, of another version, or damaged
   */
  public static VoiceModel read(InputStream in) throws IOException {
    return new VoiceModel(VoiceFile.read(requireNonNull(in, "in")));
  }

  /** Returns the voice's name. */
  public String name() {
    return setting("name");
  }

  /** Returns whom to credit, and under which licence the voice may be used. */
  public String attribution() {
    return setting("attribution") + " (" + setting("licence") + ")";
  }

  private String setting(String key) {
    try {
      return file.text(key);
    } catch (VoiceFormatException e) {
      return "";
    }
  }

  Units units() {
    return units;
  }

  PitchModel pitch() {
    return pitch;
  }

  DurationModel duration() {
    return duration;
  }

  Vocoder newVocoder() {
    try {
      return new Vocoder(file);
    } catch (VoiceFormatException e) {
      throw new IllegalStateException("checked when the voice was read", e);
    }
  }

  FrameLoudness loudness() {
    return loudness;
  }

  /** Returns how long every sound lasts. */
  Timing timing(Phones phones) {
    double[] lengths = duration.lengths(phones);
    duration.stretch(phones, lengths);
    return Timing.round(phones, units, lengths, silenceFrames);
  }

  /**
   * Returns the frames; syllables' semitones are added to the contour after the networks saw it.
   */
  Frames frames(Phones phones, Timing timing) {
    float[] lnF0 = pitch.contour(phones, timing);
    float[] cepstrum = acoustic.apply(phones, timing, lnF0);
    float[] source = excitation.apply(phones, timing, lnF0);
    int count = timing.total();
    int width = excitation.outputs();
    float[] bands = new float[count * (width - 1)];
    for (int t = 0; t < count; t++) {
      for (int b = 1; b < width; b++) {
        bands[t * (width - 1) + b - 1] = Math.min(Math.max(source[t * width + b], -30f), 0f);
      }
    }
    return new Frames(
        count, cepstrum, pitchHz(phones, timing, lnF0), voiced(source, width, count), bands);
  }

  private boolean[] voiced(float[] source, int width, int count) {
    boolean[] voiced = new boolean[count];
    boolean on = false;
    for (int t = silenceFrames; t < count - silenceFrames; t++) {
      float v = source[t * width];
      on = on ? v >= unvoicedBelow : v > voicedAbove;
      voiced[t] = on;
    }
    return voiced;
  }

  private static float[] pitchHz(Phones phones, Timing timing, float[] lnF0) {
    float[] shift = Shift.of(phones, timing);
    float[] hz = new float[lnF0.length];
    for (int t = 0; t < hz.length; t++) {
      hz[t] = (float) Math.exp(lnF0[t] + shift[t]);
    }
    return hz;
  }

  /** Spreads the syllables' shifts over the frames, gliding from centre to centre. */
  private static final class Shift {

    private static final double LN_PER_SEMITONE = Math.log(2) / 12;

    private Shift() {}

    static float[] of(Phones phones, Timing timing) {
      float[] shift = new float[timing.total()];
      List<VoiceSyllable> syllables = phones.syllables;
      int at = 0;
      double value = syllables.get(0).semitones();
      for (int s = 0; s < syllables.size(); s++) {
        int from = timing.start[phones.syllableStart[s]];
        int to = timing.start[phones.syllableEnd[s]];
        int centre = (from + to) / 2;
        double next = syllables.get(s).semitones();
        for (int start = at; at < centre; at++) {
          double q = (at - start + 1.0) / (centre - start);
          shift[at] = (float) ((value + (next - value) * q) * LN_PER_SEMITONE);
        }
        value = next;
      }
      for (; at < shift.length; at++) {
        shift[at] = (float) (value * LN_PER_SEMITONE);
      }
      return shift;
    }
  }
}
