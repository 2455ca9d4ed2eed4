package io.github.tingwen.tts.voice;

/**
 * Predicts the pitch contour of an utterance, syllable by syllable (docs/voice-format.md §5).
 *
 * <p>Per syllable a network gives ln F0 at two points of a sonorant initial and ten of the rhyme;
 * between points the contour is straight, then smoothed by a 7-point Hann window. Immutable and
 * thread-safe.
 */
final class PitchModel {

  private static final int INITIAL_POINTS = 2;
  private static final int RHYME_POINTS = 10;
  private static final int SMOOTHING = 7;

  private final Units units;
  private final Tensor unit;
  private final Tensor tone;
  private final Tensor position;
  private final Dense layers;
  private final float mean;
  private final float deviation;

  private PitchModel(VoiceFile file, Units units) throws VoiceFormatException {
    this.units = units;
    this.unit = file.tensor("f0.unit");
    this.tone = file.tensor("f0.tone");
    this.position = file.tensor("f0.pos");
    this.layers = Dense.read(file, "f0.enc");
    this.mean = file.tensor("f0.mean").values()[0];
    this.deviation = file.tensor("f0.sd").values()[0];
    if (layers.outputs() != INITIAL_POINTS + RHYME_POINTS) {
      throw new VoiceFormatException("pitch network with " + layers.outputs() + " outputs");
    }
  }

  static PitchModel read(VoiceFile file, Units units) throws VoiceFormatException {
    return new PitchModel(file, units);
  }

  /** Returns (x - mean) / deviation of a ln F0. */
  float normalize(float lnF0) {
    return (lnF0 - mean) / deviation;
  }

  /** Returns ln F0 (Hz) at the twelve points of syllable {@code s}. */
  float[] points(Phones phones, Timing timing, int s) {
    PhoneEncoder.Input input =
        new PhoneEncoder.Input(4 * unit.columns() + 5 * tone.columns() + position.columns() + 2);
    int last = phones.syllables.size() - 1;
    input.add(unit, initialUnit(phones, s));
    input.add(unit, phones.unit[phones.rhymeStart[s]]);
    input.add(unit, s == last ? Units.SILENCE : initialUnit(phones, s + 1));
    input.add(unit, s == 0 ? Units.SILENCE : phones.unit[phones.syllableEnd[s - 1] - 1]);
    for (int step = -2; step <= 2; step++) {
      input.add(tone, phones.toneAt(s + step));
    }
    input.add(position, phones.position(s));
    int rhyme = timing.between(phones.rhymeStart[s], phones.syllableEnd[s]);
    int initial = timing.between(phones.syllableStart[s], phones.rhymeStart[s]);
    input.add(Math.log(rhyme) - 4);
    input.add(initial / 20.0 - 0.5);
    float[] y = layers.apply(input.values());
    for (int i = 0; i < y.length; i++) {
      y[i] = y[i] * deviation + mean;
    }
    return y;
  }

  private int initialUnit(Phones phones, int s) {
    return units.initial(phones.syllables.get(s));
  }

  /** Returns ln F0 (Hz) of every frame. */
  float[] contour(Phones phones, Timing timing) {
    int most = phones.syllables.size() * (INITIAL_POINTS + RHYME_POINTS);
    double[] times = new double[most];
    double[] values = new double[most];
    int count = 0;
    for (int s = 0; s < phones.syllables.size(); s++) {
      float[] points = points(phones, timing, s);
      int start = timing.start[phones.syllableStart[s]];
      int rhyme = timing.start[phones.rhymeStart[s]];
      int end = timing.start[phones.syllableEnd[s]];
      if (rhyme > start && units.isSonorant(phones.syllables.get(s).initial())) {
        for (int j = 0; j < INITIAL_POINTS; j++) {
          times[count] = start + (0.25 + 0.5 * j) * (rhyme - start) - 0.5;
          values[count++] = points[j];
        }
      }
      for (int j = 0; j < RHYME_POINTS; j++) {
        times[count] = rhyme + (j + 0.5) / RHYME_POINTS * (end - rhyme) - 0.5;
        values[count++] = points[INITIAL_POINTS + j];
      }
    }
    return smooth(interpolate(times, values, count, timing.total()));
  }

  private static float[] interpolate(double[] times, double[] values, int count, int frames) {
    float[] contour = new float[frames];
    int right = 0;
    for (int t = 0; t < frames; t++) {
      while (right < count && times[right] < t) {
        right++;
      }
      if (right == 0) {
        contour[t] = (float) values[0];
      } else if (right == count) {
        contour[t] = (float) values[count - 1];
      } else {
        double q = (t - times[right - 1]) / (times[right] - times[right - 1]);
        contour[t] = (float) (values[right - 1] + q * (values[right] - values[right - 1]));
      }
    }
    return contour;
  }

  private static float[] smooth(float[] contour) {
    double[] weights = new double[SMOOTHING];
    double sum = 0;
    for (int j = 0; j < SMOOTHING; j++) {
      weights[j] = 0.5 - 0.5 * Math.cos(2 * Math.PI * (j + 1) / (SMOOTHING + 1));
      sum += weights[j];
    }
    float[] smooth = new float[contour.length];
    for (int t = 0; t < contour.length; t++) {
      double value = 0;
      for (int j = 0; j < SMOOTHING; j++) {
        int at = Math.min(Math.max(t + j - SMOOTHING / 2, 0), contour.length - 1);
        value += weights[j] * contour[at];
      }
      smooth[t] = (float) (value / sum);
    }
    return smooth;
  }
}
