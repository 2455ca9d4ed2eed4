package io.github.tingwen.tts;

/**
 * Estimates how long the rest of a playlist lasts, from what has been made so far.
 *
 * <p>For use by one thread.
 */
final class Timekeeper {

  /** Our voice at rate 1; only until the first sentence has been made. */
  private static final double USUAL_MILLIS_PER_SIGN = 230;

  private double millis;
  private double signs;

  /** Learns from a take how long a spoken sign lasts at rate 1. */
  void learn(Take take) {
    millis += take.millis(take.length()) * take.order().delivery().rate();
    signs += signs(take.sentence().wording());
  }

  /** Returns the time from {@code heardMillis} into sentence {@code index} to the end. */
  long millisLeft(Playlist playlist, int index, long heardMillis, double rate) {
    double perSign = signs == 0 ? USUAL_MILLIS_PER_SIGN : millis / signs;
    double sum = 0;
    for (int i = index; i < playlist.size(); i++) {
      sum +=
          signs(playlist.sentence(i).wording()) * perSign + playlist.sentence(i).pause().millis();
    }
    return Math.max(0, Math.round(sum / rate) - heardMillis);
  }

  private static long signs(CharSequence words) {
    return words.chars().filter(Character::isLetterOrDigit).count();
  }
}
