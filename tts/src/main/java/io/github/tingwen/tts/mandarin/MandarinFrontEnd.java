package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Readings;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The way from a written sentence to exactly how it is said: written out, read, with the tones of
 * connected speech, in phrases.
 *
 * <pre>{@code
 * MandarinFrontEnd frontEnd = MandarinFrontEnd.standard();
 * frontEnd.pinyin("9：30开会", MandarinFrontEnd.Tones.SPOKEN);   // jiu2 dian3 san1 shi2 fen1 kai1 hui4
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class MandarinFrontEnd implements Readings {

  private final TextNormalizer normalizer = new TextNormalizer();
  private final Pronouncer pronouncer;
  private final Latin latin;
  private final TitledNames titledNames = new TitledNames(Lexicon.standard());

  /** Rules of tone and phrase name Simplified characters; a Traditional line is folded for them. */
  private final CharacterTable characters = Lexicon.standard().characters();

  private MandarinFrontEnd(Builder builder) {
    this.pronouncer = Pronouncer.with(builder.lexicon);
    this.latin = new Latin(builder.english);
  }

  /** Returns a front end without a caller's lexicon; English words are spelled. */
  public static MandarinFrontEnd standard() {
    return builder().build();
  }

  /** Returns a builder with every option. */
  public static Builder builder() {
    return new Builder();
  }

  /** Which tones are asked for. */
  public enum Tones {
    /** As in a dictionary. */
    CITATION,
    /** After sandhi. */
    SPOKEN
  }

  /** Returns how a sentence is said. */
  public Spoken speak(Sentence sentence) {
    return speak(sentence, Map.of());
  }

  /**
   * Returns how a sentence is said with some readings laid down by the caller.
   *
   * @param forced toned pinyin by UTF-16 index in the sentence's wording; stands over everything
   */
  public Spoken speak(Sentence sentence, Map<Integer, String> forced) {
    return analyse(sentence, forced).spoken();
  }

  @Override
  public List<Optional<String>> of(Sentence sentence) {
    List<Syllable> syllables = speak(sentence).syllables();
    List<Optional<String>> readings =
        new ArrayList<>(Collections.nCopies(sentence.wording().length(), Optional.empty()));
    for (Syllable syllable : syllables) {
      String before = readings.get(syllable.from()).map(s -> s + " ").orElse("");
      readings.set(syllable.from(), Optional.of(before + syllable.pinyin()));
    }
    return readings;
  }

  /** Returns a line written out as it is said: Han characters, Latin letters, punctuation. */
  public String normalize(String line) {
    return normalizer.normalize(Passage.of(line), List.of()).text().toString();
  }

  /** Returns toned pinyin for a line, one entry for each syllable in the order they are said. */
  public List<String> pinyin(String line, Tones tones) {
    return trace(line).stream().map(explained -> pinyin(explained, tones)).toList();
  }

  /** Before sandhi a syllable is as it was read: 啊 is a5 even where it is said ya5. */
  private static String pinyin(Explained explained, Tones tones) {
    return tones == Tones.SPOKEN ? explained.spoken().pinyin() : explained.reading().pinyin();
  }

  /** Returns every code point of a line with its pinyin, several syllables separated by spaces. */
  public List<Aligned> align(String line, Tones tones) {
    String[] said = new String[line.length()];
    for (Explained explained : trace(line)) {
      int at = explained.spoken().from();
      String pinyin = pinyin(explained, tones);
      said[at] = said[at] == null ? pinyin : said[at] + " " + pinyin;
    }
    List<Aligned> aligned = new ArrayList<>(line.length());
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      aligned.add(
          new Aligned(Character.toString(line.codePointAt(i)), Optional.ofNullable(said[i])));
    }
    return aligned;
  }

  /**
   * A code point of a line and what is said for it.
   *
   * @param character the code point
   * @param pinyin its syllables separated by spaces; empty if it is silent
   */
  public record Aligned(String character, Optional<String> pinyin) {}

  /** Returns every code point of a line with the break after it. */
  public List<Phrased> phrases(String line) {
    Break[] breaks = Breaks.byCharacter(line, speak(sentence(line)).syllables());
    List<Phrased> phrased = new ArrayList<>(line.length());
    for (int i = 0; i < line.length(); ) {
      int end = i + Character.charCount(line.codePointAt(i));
      phrased.add(new Phrased(line.substring(i, end), breaks[end - 1]));
      i = end;
    }
    return phrased;
  }

  /**
   * A code point of a line and the break after it.
   *
   * @param character the code point
   * @param after the break; its ordinal is the level
   */
  public record Phrased(String character, Break after) {}

  /** Returns why every syllable of a line is read as it is, in the order they are said. */
  public List<Explained> trace(String line) {
    return analyse(sentence(line), Map.of()).explained();
  }

  /**
   * A syllable with the decision behind it.
   *
   * @param character the character of the normalised text
   * @param reading what was chosen, by what, and from which alternatives
   * @param spoken the syllable after sandhi
   */
  public record Explained(String character, Reading reading, Syllable spoken) {}

  private static Sentence sentence(String line) {
    requireNonNull(line, "line");
    return new Sentence("s1", Sentence.Role.TEXT, Passage.of(line), List.of(), Pause.SENTENCE);
  }

  private Analysis analyse(Sentence sentence, Map<Integer, String> forced) {
    Passage wording = Passage.of(sentence.wording().toString());
    Normalized normalized = named(normalizer.normalize(wording, sentence.slots()));
    Map<Integer, String> moved = forced.isEmpty() ? forced : move(forced, normalized.text());
    List<Word> words = latin.read(normalized.text(), pronouncer.pronounce(normalized, moved));
    String simplified = characters.folded(normalized.text().toString());
    List<Break> breaks = Phrasing.breaks(simplified, normalized.slots(), words);
    return new Analysis(sentence, normalized, ToneSandhi.apply(simplified, words, breaks));
  }

  private Normalized named(Normalized normalized) {
    String text = normalized.text().toString();
    List<Slot> labelled = LabelledNames.addTo(normalized.slots(), text, Lexicon.standard());
    return new Normalized(normalized.text(), titledNames.addTo(labelled, characters.folded(text)));
  }

  private static Map<Integer, String> move(Map<Integer, String> forced, Passage text) {
    Map<Integer, String> moved = new java.util.HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      Optional<String> pinyin = text.spanAt(i).map(Span::from).map(forced::get);
      if (pinyin.isPresent()) {
        moved.put(i, pinyin.get());
      }
    }
    return moved;
  }

  /** Options of a front end. For one thread. */
  public static final class Builder {

    private Supplier<UserLexicon> lexicon = UserLexicon::empty;
    private EnglishLexicon english = EnglishLexicon.none();

    private Builder() {}

    /** Sets words of the caller's own; they stand over the library's. */
    public Builder lexicon(UserLexicon own) {
      requireNonNull(own, "own");
      return lexicon(() -> own);
    }

    /** Sets where the caller's words come from; asked at every sentence, so it may be reloaded. */
    public Builder lexicon(Supplier<UserLexicon> own) {
      this.lexicon = requireNonNull(own, "own");
      return this;
    }

    /** Sets how English words sound; without it they are spelled. */
    public Builder english(EnglishLexicon words) {
      this.english = requireNonNull(words, "words");
      return this;
    }

    /** Returns the front end. */
    public MandarinFrontEnd build() {
      return new MandarinFrontEnd(this);
    }
  }
}
