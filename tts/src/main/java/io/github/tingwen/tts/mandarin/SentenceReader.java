package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.Reading.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one sentence: turns the path of its word graph into words with a reading for every
 * character.
 *
 * <p>For use by one thread.
 */
final class SentenceReader {

  private static final int MOST_READINGS = 32;

  private final Lexicon lexicon;
  private final CharacterTable characters;
  private final SyllableTable syllables;
  private final PolyphoneModel model;
  private final String text;
  private final WordGraph graph;
  private final FixedReadings fixed;
  private final WordVotes votes;
  private final PolyphoneFeatures features;
  private final float[] scores = new float[MOST_READINGS];

  SentenceReader(
      Lexicon lexicon, PolyphoneModel model, String text, WordGraph graph, FixedReadings fixed) {
    this.lexicon = lexicon;
    this.characters = lexicon.characters();
    this.syllables = characters.syllables();
    this.model = model;
    this.text = text;
    this.graph = graph;
    this.fixed = fixed;
    this.votes = new WordVotes(lexicon, graph);
    this.features = new PolyphoneFeatures(graph);
  }

  List<Word> words() {
    List<Word> words = new ArrayList<>(graph.wordCount());
    for (int w = 0; w < graph.wordCount(); w++) {
      words.add(word(graph.from(w), graph.to(w), graph.tag(w)));
    }
    return words;
  }

  private Word word(int from, int to, String tag) {
    List<Reading> readings = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      int codePoint = text.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      if (Character.isIdeographic(codePoint)) {
        readings.add(reading(i, end, codePoint));
      }
      i = end - 1;
    }
    return new Word(from, to, outward(tag), readings);
  }

  /** The classifier's own tags for what is no word, in the tag set of {@link Word}. */
  private static String outward(String tag) {
    return switch (tag) {
      case "P" -> "w";
      case "D" -> "m";
      case "A" -> "nx";
      case "u" -> "g";
      default -> tag;
    };
  }

  private Reading reading(int from, int to, int codePoint) {
    if (fixed.isFixed(from)) {
      return settled(from, to, codePoint);
    }
    int[] own = characters.readings(codePoint);
    if (own.length == 0) {
      return byRadical(from, to, codePoint);
    }
    char target = graph.text().charAt(from);
    if (isSettled(target, own)) {
      return usual(from, to, own[0]);
    }
    votes.collect(from);
    return model.knows(target) ? classified(from, to, own) : byWord(from, to, own);
  }

  /** One reading and its neutral forms; 一 and 不 change by sandhi alone. */
  private boolean isSettled(char target, int[] own) {
    return own.length == 1
        || target == '一'
        || target == '不'
        || !model.knows(target) && syllables.isOne(own);
  }

  /** rule: 花 is hua1; hua5 is its neutral form in words that have it, so hua1 is the usual one. */
  private Reading usual(int from, int to, int syllable) {
    boolean only = characters.others(text.codePointAt(from), syllable).isEmpty();
    Source source = only ? Source.ONLY : Source.DEFAULT;
    return made(from, to, syllable, source, only ? "one reading" : "usual reading");
  }

  private Reading settled(int from, int to, int codePoint) {
    String toned = fixed.pinyin(from);
    List<String> others = new ArrayList<>(lexicon.readings(codePoint));
    others.remove(toned);
    String letters = toned.substring(0, toned.length() - 1);
    int tone = toned.charAt(toned.length() - 1) - '0';
    return new Reading(from, to, letters, tone, fixed.source(from), fixed.evidence(from), others);
  }

  /** Nobody has recorded how it is read: its radical's name, so that the listener notices it. */
  private Reading byRadical(int from, int to, int codePoint) {
    int radical = characters.radical(codePoint);
    int[] readings = characters.readings(KangxiRadicals.character(radical));
    int syllable = readings.length == 0 ? syllables.number("zi4") : readings[0];
    String evidence = "no reading recorded; its radical is " + Character.toString(radical);
    return made(from, to, syllable, Source.DEFAULT, evidence);
  }

  private Reading classified(int from, int to, int[] own) {
    int[] candidates = model.candidates(graph.text().charAt(from));
    model.score(graph, from, features, votes, scores);
    int best = best(candidates, own, -1);
    if (best < 0) {
      return byWord(from, to, own);
    }
    int second = best(candidates, own, best);
    if (votes.best() >= 0 && votes.bestReading(from) == candidates[best]) {
      return made(from, to, candidates[best], Source.WORD, bestWord());
    }
    return made(
        from, to, candidates[best], Source.CLASSIFIER, margin(from, candidates, best, second));
  }

  /**
   * The best scored candidate that the character as written has too; {@code not} is passed over.
   */
  private int best(int[] candidates, int[] own, int not) {
    int best = -1;
    for (int r = 0; r < candidates.length; r++) {
      if (r != not && contains(own, candidates[r]) && (best < 0 || scores[r] > scores[best])) {
        best = r;
      }
    }
    return best;
  }

  /** The margin over the runner-up, and the words that spoke most for it. */
  private String margin(int at, int[] candidates, int best, int second) {
    if (second < 0) {
      return "the only reading it was trained for";
    }
    int tenths = Math.round((scores[best] - scores[second]) * 10);
    String rival = syllables.pinyin(candidates[second]);
    char target = graph.text().charAt(at);
    int heaviest = model.heaviest(target, features.at(at), best, second);
    String above = heaviest < 0 ? "" : ", above all " + features.seen(heaviest, at) + ',';
    return "context"
        + above
        + " weighs "
        + tenths / 10
        + '.'
        + tenths % 10
        + " more than for "
        + rival;
  }

  private Reading byWord(int from, int to, int[] own) {
    if (votes.best() < 0) {
      return made(from, to, own[0], Source.DEFAULT, "usual reading");
    }
    int said = votes.bestReading(from);
    int full = syllables.tone(said) == SyllableTable.NEUTRAL ? full(said, own) : said;
    if (!contains(own, full)) {
      return made(from, to, own[0], Source.DEFAULT, "usual reading");
    }
    return made(from, to, full, Source.WORD, bestWord());
  }

  /**
   * The full form of a neutral syllable, if the character has one with the same letters and is not
   * usually neutral (们).
   */
  private int full(int neutral, int[] own) {
    if (neutral == own[0]) {
      return neutral;
    }
    for (int syllable : own) {
      if (syllable != neutral
          && syllables.tone(syllable) != SyllableTable.NEUTRAL
          && syllables.sameLetters(syllable, neutral)) {
        return syllable;
      }
    }
    return neutral;
  }

  private String bestWord() {
    return graph.text().substring(votes.bestFrom(), graph.matchEnd(votes.best()));
  }

  private static boolean contains(int[] readings, int syllable) {
    for (int reading : readings) {
      if (reading == syllable) {
        return true;
      }
    }
    return false;
  }

  private Reading made(int from, int to, int syllable, Source source, String evidence) {
    return new Reading(
        from,
        to,
        syllables.letters(syllable),
        syllables.tone(syllable),
        source,
        evidence,
        characters.others(text.codePointAt(from), syllable));
  }
}
