package io.github.tingwen.tts.voice;

import java.util.List;

/**
 * One utterance as phones: silence, the sounds of its syllables, silence; with everything the
 * networks ask about their neighbourhood (docs/voice-format.md §2).
 *
 * <p>For use by one thread; the arrays belong to this object.
 */
final class Phones {

  /** The most states a unit can have. */
  static final int STATES = 5;

  final int count;

  /** Unit of each phone. */
  final int[] unit;

  /** Syllable of each phone, -1 for silence. */
  final int[] syllable;

  /** First phone of each syllable's rhyme. */
  final int[] rhymeStart;

  /** First phone of each syllable. */
  final int[] syllableStart;

  /** Phone after each syllable. */
  final int[] syllableEnd;

  final List<VoiceSyllable> syllables;

  Phones(Units units, List<VoiceSyllable> syllables) {
    this.syllables = syllables;
    int n = syllables.size();
    rhymeStart = new int[n];
    syllableStart = new int[n];
    syllableEnd = new int[n];
    int most = 2 + 4 * n;
    int[] ids = new int[most];
    int[] owners = new int[most];
    owners[0] = -1;
    int at = 1;
    for (int s = 0; s < n; s++) {
      syllableStart[s] = at;
      int initial = units.initial(syllables.get(s));
      if (initial != Units.SILENCE) {
        owners[at] = s;
        ids[at++] = initial;
      }
      rhymeStart[s] = at;
      for (int part : units.rhyme(syllables.get(s))) {
        owners[at] = s;
        ids[at++] = part;
      }
      syllableEnd[s] = at;
    }
    owners[at] = -1;
    count = at + 1;
    unit = ids;
    syllable = owners;
  }

  /** Returns the unit {@code phone}, silence outside. */
  int unitAt(int phone) {
    return phone < 0 || phone >= count ? Units.SILENCE : unit[phone];
  }

  /** Returns the tone of syllable {@code s}, 0 outside. */
  int toneAt(int s) {
    return s < 0 || s >= syllables.size() ? 0 : syllables.get(s).tone();
  }

  /** Returns the tone of the syllable before, of or after a phone; {@code step} is -1, 0 or 1. */
  int toneAround(int phone, int step) {
    int own = syllable[phone];
    if (own >= 0) {
      return toneAt(own + step);
    }
    boolean leading = phone == 0;
    if (step == 0 || leading == (step < 0)) {
      return 0;
    }
    return toneAt(leading ? 0 : syllables.size() - 1);
  }

  /** Returns the position class of a phone's syllable, 0 for silence. */
  int positionOf(int phone) {
    return syllable[phone] < 0 ? 0 : position(syllable[phone]);
  }

  /** Returns the position class of a syllable: alone, one of two, first, middle or last. */
  int position(int s) {
    int n = syllables.size();
    if (n == 1) {
      return 1;
    }
    if (n == 2) {
      return 2 + s;
    }
    return s == 0 ? 4 : s == n - 1 ? 6 : 5;
  }
}
