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
  private static final double FOCUS_SEMITONES = 0.8;
  private static final double FOCUS_STRETCH = 1.12;
  private static final double WORD_INNER_STRETCH = 0.96;
  private static final double PHRASE_FINAL_STRETCH = 1.12;
  private static final double INTONATION_FINAL_STRETCH = 1.22;
  private static final double NEUTRAL_STRETCH = 0.85;

  private static final char LIST_SIGN = '、';

  private Prosody() {}

  /**
   * Plans a sentence.
   *
   * @param rate speaking rate relative to normal, 0.5 to 4; lengths and pauses follow it
   */
  public static List<IntonationPhrase> plan(Spoken spoken, double rate) {
    List<List<Syllable>> phrases =
        split(spoken.syllables(), spoken.sentence().wording().toString());
    List<IntonationPhrase> plan = new ArrayList<>(phrases.size());
    for (List<Syllable> phrase : phrases) {
      boolean last = plan.size() == phrases.size() - 1;
      Ending ending = last ? ofSentence(spoken.question()) : within(phrase.get(phrase.size() - 1));
      int pause =
          last ? 0 : (int) Math.round(ending.pauseMillis / rate); // the last is the reader's
      plan.add(new IntonationPhrase(planned(phrase, rate, ending), pause));
    }
    return plan;
  }

  private static Ending ofSentence(boolean question) {
    return question ? Ending.ASKS : Ending.STATES;
  }

  // rule: before the end of a line only the particle tells that a sentence asks.
  private static Ending within(Syllable end) {
    if (end.after() == Break.PHRASE) {
      return Ending.LISTS;
    }
    if (end.after() != Break.SENTENCE) {
      return Ending.CONTINUES;
    }
    boolean particle = end.tone() == 5 && (end.base().equals("ma") || end.base().equals("ne"));
    return ofSentence(particle);
  }

  private static List<List<Syllable>> split(List<Syllable> syllables, String wording) {
    List<List<Syllable>> phrases = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < syllables.size(); i++) {
      boolean ends = syllables.get(i).after().compareTo(Break.INTONATION) >= 0;
      if (ends || i == syllables.size() - 1 || isListed(syllables, i, wording)) {
        phrases.add(syllables.subList(from, i + 1));
        from = i + 1;
      }
    }
    return phrases;
  }

  // rule: who writes names or numbers down needs a moment after each, and a long list has no other
  // place to breathe: 、 between two items of more than a syllable, and the groups of a number.
  private static boolean isListed(List<Syllable> syllables, int at, String wording) {
    if (syllables.get(at).after() != Break.PHRASE || isAlone(syllables, at)) {
      return false;
    }
    Syllable before = syllables.get(at);
    Syllable next = syllables.get(at + 1);
    boolean grouped = isDigit(wording, before.from()) && isDigit(wording, next.from());
    int end = Math.max(before.to(), next.from());
    return grouped || wording.substring(before.to(), end).indexOf(LIST_SIGN) >= 0;
  }

  /** Whether the item that ends at a syllable, or the one after it, has no other. */
  private static boolean isAlone(List<Syllable> syllables, int at) {
    return endsItem(syllables, at - 1) || endsItem(syllables, at + 1);
  }

  private static boolean endsItem(List<Syllable> syllables, int at) {
    return at < 0
        || at >= syllables.size() - 1
        || syllables.get(at).after().compareTo(Break.PHRASE) >= 0;
  }

  private static boolean isDigit(String wording, int at) {
    return Character.digit(wording.charAt(at), 10) >= 0;
  }

  /** Plans syllables said on their own, as a word is: no rhythm or melody is added. */
  public static IntonationPhrase word(List<Syllable> syllables) {
    return new IntonationPhrase(
        syllables.stream().map(s -> new PlannedSyllable(s, 1, 0)).toList(), 0);
  }

  private static List<PlannedSyllable> planned(
      List<Syllable> syllables, double rate, Ending ending) {
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
    planned.set(end, planned.get(end).raised(ending.semitones));
    return planned;
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

  /**
   * How an intonation phrase ends: a statement low, a question high, what goes on a little up, and
   * an item of a list less so.
   */
  private enum Ending {
    CONTINUES(0.8, 250),
    LISTS(0.4, 140),
    STATES(-0.7, 450),
    ASKS(2, 450);

    private final double semitones;
    private final int pauseMillis;

    Ending(double semitones, int pauseMillis) {
      this.semitones = semitones;
      this.pauseMillis = pauseMillis;
    }
  }
}
