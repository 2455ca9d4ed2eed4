package io.github.tingwen.tts.engine;

/**
 * How a sentence is to be delivered.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rate speaking rate relative to normal, 0.5 to 4
 * @param pitchSemitones shift of the voice's pitch in semitones, -12 to 12
 * @param gainDb change of loudness in dB, -40 to 20; the peak stays limited
 */
public record Delivery(double rate, double pitchSemitones, double gainDb) {

  /** The voice as it is. */
  public static final Delivery NORMAL = new Delivery(1, 0, 0);

  /** Checks the ranges. */
  public Delivery {
    check("rate", rate, 0.5, 4);
    check("pitchSemitones", pitchSemitones, -12, 12);
    check("gainDb", gainDb, -40, 20);
  }

  private static void check(String name, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          name + " must be " + least + " to " + most + ", not " + value);
    }
  }

  /** Returns this delivery at another rate. */
  public Delivery withRate(double newRate) {
    return new Delivery(newRate, pitchSemitones, gainDb);
  }

  /** Returns this delivery with another pitch shift. */
  public Delivery withPitchSemitones(double newPitch) {
    return new Delivery(rate, newPitch, gainDb);
  }

  /** Returns this delivery with another change of loudness. */
  public Delivery withGainDb(double newGain) {
    return new Delivery(rate, pitchSemitones, newGain);
  }
}
