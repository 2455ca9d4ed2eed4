package io.github.tingwen.tts;

import io.github.tingwen.reading.Sentence;

/**
 * Earcons at a level that keeps under the speech.
 *
 * <p>For use by one thread.
 */
final class Chimes {

  private static final double UNDER_SPEECH_LU = 6;
  private static final short[] NONE = {};

  private final boolean wanted;
  private final Output output;
  private double speechLufs = Take.USUAL_LUFS;

  Chimes(boolean wanted, Output output) {
    this.wanted = wanted;
    this.output = output;
  }

  /** Learns how loud the speech is. */
  void keepUnder(double lufs) {
    speechLufs = lufs;
  }

  /** Learns that the speech has become louder, or softer if negative. */
  void shift(double gainDb) {
    speechLufs += gainDb;
  }

  /** The sound before a saying; none but at the beginning of a heading or item. */
  short[] opening(Saying saying, int sampleRate) {
    boolean begins = saying.isReading() && saying.start().equals(Anchor.START);
    Sentence.Role role = saying.sentence().role();
    if (begins && role == Sentence.Role.HEADING) {
      return sound(Earcon.HEADING, sampleRate);
    }
    return begins && role == Sentence.Role.ITEM ? sound(Earcon.LIST, sampleRate) : NONE;
  }

  /** Lays an earcon over what is written next. */
  void chime(Earcon earcon) {
    output.chime(sound(earcon, output.sampleRate()));
  }

  private short[] sound(Earcon earcon, int sampleRate) {
    return wanted ? earcon.samples(sampleRate, speechLufs - UNDER_SPEECH_LU) : NONE;
  }
}
