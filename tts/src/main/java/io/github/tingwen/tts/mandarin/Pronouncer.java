package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Decides how every character of a normalised sentence is read, once and with the reason.
 *
 * <p>What counts, in this order: a reading forced in the text, the caller's lexicon, the surname
 * table (in names only), the table of places, the classifier for characters it was trained for, the
 * words of the lexicon, the usual reading. Readings are citation forms: before sandhi, a neutral
 * syllable that is only so in a word (关系) with its full tone.
 *
 * <p>Immutable and thread-safe; the caller's lexicon is asked for anew at every sentence.
 */
final class Pronouncer {

  private final Lexicon lexicon;
  private final Segmenter segmenter;
  private final PolyphoneModel model;
  private final PhraseReadings surnames;
  private final PhraseReadings givenNames;
  private final PhraseReadings places;
  private final Supplier<UserLexicon> caller;

  private Pronouncer(Lexicon lexicon, Supplier<UserLexicon> caller) {
    this.lexicon = lexicon;
    this.segmenter = new Segmenter(lexicon);
    this.model = PolyphoneModel.load(lexicon.characters().syllables());
    this.surnames = ReadingTables.surnames(lexicon.characters());
    this.givenNames = ReadingTables.givenNames(lexicon.characters());
    this.places = ReadingTables.places(lexicon.characters());
    this.caller = caller;
  }

  /** Returns a pronouncer over the standard lexicon. */
  static Pronouncer standard() {
    return with(UserLexicon::empty);
  }

  /** Returns a pronouncer that lets a lexicon of the caller's decide first. */
  static Pronouncer with(Supplier<UserLexicon> caller) {
    return new Pronouncer(Lexicon.standard(), requireNonNull(caller, "caller"));
  }

  /** Returns the words of the text, in order and without gaps, with their readings. */
  List<Word> pronounce(Normalized normalized) {
    return pronounce(normalized, Map.of());
  }

  /**
   * Returns the words of the text with their readings.
   *
   * @param forced toned pinyin by UTF-16 index in the normalised text; stands over everything
   */
  List<Word> pronounce(Normalized normalized, Map<Integer, String> forced) {
    String text = normalized.text().toString();
    String folded = lexicon.characters().folded(text);
    WordGraph graph = segmenter.segment(folded, normalized.slots());
    FixedReadings fixed = new FixedReadings(text, folded);
    fixed.forced(forced);
    fixed.caller(caller.get());
    fixed.names(normalized.slots(), surnames, givenNames);
    fixed.places(normalized.slots(), graph, places);
    return new SentenceReader(lexicon, model, text, graph, fixed).words();
  }
}
