package io.github.tingwen.tts.voice;

/**
 * Predicts how long every state of every phone lasts (docs/voice-format.md §4).
 *
 * <p>d = max(exp(y) - 0.5, 0.3) frames of 5 ms. Immutable and thread-safe.
 */
final class DurationModel {

  // rule: when speech is hurried, consonants give less than vowels; they shrink with this power of
  // the factor. Klatt (1976), J. Acoust. Soc. Am. 59, 1208: consonants are less compressible.
  private static final double CONSONANT_SHARE = 0.6;

  private final PhoneEncoder encoder;
  private final Units units;

  private DurationModel(PhoneEncoder encoder, Units units) {
    this.encoder = encoder;
    this.units = units;
  }

  static DurationModel read(VoiceFile file, Units units) throws VoiceFormatException {
    return new DurationModel(PhoneEncoder.read(file, "duration"), units);
  }

  /** Returns the real length in frames of every state, before any stretching. */
  double[] lengths(Phones phones) {
    double[] lengths = new double[phones.count * Phones.STATES];
    for (int p = 1; p < phones.count - 1; p++) {
      float[] y = encoder.encode(phones, p);
      for (int s = 0; s < units.states(phones.unit[p]); s++) {
        lengths[p * Phones.STATES + s] = Math.max(Math.exp(y[s]) - 0.5, 0.3);
      }
    }
    return lengths;
  }

  /** Applies each syllable's stretch; the syllable as a whole changes by exactly that factor. */
  void stretch(Phones phones, double[] lengths) {
    for (int s = 0; s < phones.syllables.size(); s++) {
      double factor = phones.syllables.get(s).stretch();
      if (factor != 1) {
        int start = phones.syllableStart[s] * Phones.STATES;
        int rhyme = phones.rhymeStart[s] * Phones.STATES;
        int end = phones.syllableEnd[s] * Phones.STATES;
        double consonant = sum(lengths, start, rhyme);
        double vowel = sum(lengths, rhyme, end);
        double consonantFactor = Math.pow(factor, CONSONANT_SHARE);
        double vowelFactor =
            Math.max((factor * (consonant + vowel) - consonantFactor * consonant) / vowel, 0.1);
        scale(lengths, start, rhyme, consonantFactor);
        scale(lengths, rhyme, end, vowelFactor);
      }
    }
  }

  private static double sum(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum;
  }

  private static void scale(double[] values, int from, int to, double factor) {
    for (int i = from; i < to; i++) {
      values[i] *= factor;
    }
  }
}
