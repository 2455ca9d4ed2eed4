package io.github.tingwen.tts.mandarin;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives a sentence its rhythm and melody: intonation phrases with lengths, pitch shifts and pauses
 * relative to how the voice says words on their own.
 *
 * <p>Sources: declination, reset and final lowering after Shih (1997), "Declination in Mandarin";
 * lengthening before breaks after Cao (2004), 汉语普通话语音节奏特征; the figures were set with the recipe in
 * docs/voice.md. Immutable and thread-safe.
 */
public final class Prosody {

  /** Words read on their own are slower than speech: 1 / 1.3 of their length (docs/voice.md). */
  private static final double SENTENCE_TEMPO = 1 / 1.3;

  private static final double DECLINATION_SEMITONES = 0.35;
  private static final double MOST_DECLINATION = 3;
  private static final double CONTINUATION_RISE = 0.8;
  private static final double QUESTION_RISE = 2;
  private static final double FINAL_FALL = -0.7;
  private static final double FOCUS_SEMITONES = 0.8;
  private static final double FOCUS_STRETCH = 1.12;
  private static final double WORD_INNER_STRETCH = 0.96;
  private static final double PHRASE_FINAL_STRETCH = 1.12;
  private static final double INTONATION_FINAL_STRETCH = 1.22;
  private static final double NEUTRAL_STRETCH = 0.85;
  private static final int INTONATION_PAUSE_MILLIS = 250;

  private Prosody() {}

  /**
   * Plans a sentence.
   *
   * @param rate speaking rate relative to normal, 0.5 to 4; lengths and pauses follow it
   */
  public static List<IntonationPhrase> plan(Spoken spoken, double rate) {
    List<IntonationPhrase> phrases = new ArrayList<>();
    List<Syllable> open = new ArrayList<>();
    for (Syllable syllable : spoken.syllables()) {
      open.add(syllable);
      if (syllable.after().compareTo(Break.INTONATION) >= 0) {
        phrases.add(phrase(open, rate));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      phrases.add(phrase(open, rate));
    }
    if (!phrases.isEmpty()) {
      int last = phrases.size() - 1;
      phrases.set(last, ending(phrases.get(last), spoken.question()));
    }
    return phrases;
  }

  /** Plans syllables said on their own, as a word is: no rhythm or melody is added. */
  public static IntonationPhrase word(List<Syllable> syllables) {
    return new IntonationPhrase(
        syllables.stream().map(s -> new PlannedSyllable(s, 1, 0)).toList(), 0);
  }

  private static IntonationPhrase phrase(List<Syllable> syllables, double rate) {
    List<PlannedSyllable> planned = new ArrayList<>();
    int sinceReset = 0;
    for (Syllable syllable : syllables) {
      double fall = Math.min(sinceReset * DECLINATION_SEMITONES, MOST_DECLINATION);
      double stretch = SENTENCE_TEMPO / rate * stretchOf(syllable);
      double focus = syllable.focused() ? FOCUS_SEMITONES : 0;
      planned.add(new PlannedSyllable(syllable, stretch, 1 - fall + focus));
      sinceReset = syllable.after() == Break.PHRASE ? sinceReset / 2 : sinceReset + 1;
    }
    int end = planned.size() - 1;
    planned.set(end, planned.get(end).raised(CONTINUATION_RISE));
    return new IntonationPhrase(planned, (int) Math.round(INTONATION_PAUSE_MILLIS / rate));
  }

  // rule: the syllable before a break is longer, the stronger the break; those inside a word and
  // those with a neutral tone are shorter; facts are given time.
  private static double stretchOf(Syllable syllable) {
    double stretch =
        switch (syllable.after()) {
          case NONE -> WORD_INNER_STRETCH;
          case WORD -> 1;
          case PHRASE -> PHRASE_FINAL_STRETCH;
          case INTONATION, SENTENCE -> INTONATION_FINAL_STRETCH;
        };
    if (syllable.tone() == 5) {
      stretch *= NEUTRAL_STRETCH;
    }
    return syllable.focused() ? stretch * FOCUS_STRETCH : stretch;
  }

  // rule: a statement ends low, a question high; the pause after it is the reader's.
  private static IntonationPhrase ending(IntonationPhrase phrase, boolean question) {
    List<PlannedSyllable> planned = new ArrayList<>(phrase.syllables());
    int end = planned.size() - 1;
    double change = question ? QUESTION_RISE : FINAL_FALL;
    planned.set(end, planned.get(end).raised(change - CONTINUATION_RISE));
    return new IntonationPhrase(planned, 0);
  }
}
