package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.tts.mandarin.PhraseReadings.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words of the caller's with the readings he wants, for names and places that no general lexicon
 * knows; they stand over everything but a reading forced in the text.
 *
 * <p>Two forms are read: TSV (word, TAB, pinyin with a space between syllables, anything further is
 * a remark; {@code #} begins a comment) and W3C PLS 1.0 with {@code alphabet="x-pinyin"}. Pinyin
 * may carry tone digits ({@code lv4}, {@code lü4}, 5 or 0 for neutral) or marks ({@code lǜ}). Words
 * are found in Simplified and Traditional spelling alike when given in Simplified.
 *
 * <pre>{@code
 * UserLexicon local = UserLexicon.of(Map.of("枞阳", "zong1 yang2"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class UserLexicon {

  /** Of a file, in characters or bytes; a list of all 650,000 villages of China has room in it. */
  static final int MOST_CHARACTERS = 32 << 20;

  /** Of a word; longer ones are sentences, and a search would look too far ahead. */
  private static final int LONGEST_WORD = 64;

  private static final UserLexicon EMPTY = new UserLexicon(Map.of());

  private final Map<String, List<String>> readings;
  private final PhraseReadings phrases;

  private UserLexicon(Map<String, List<String>> readings) {
    this.readings = Map.copyOf(readings);
    List<Phrase> list = new ArrayList<>();
    new TreeMap<>(readings)
        .forEach(
            (word, pinyin) -> list.add(new Phrase(word, pinyin, "the caller's lexicon: " + word)));
    phrases = new PhraseReadings(list);
  }

  /** Returns the lexicon without words. */
  public static UserLexicon empty() {
    return EMPTY;
  }

  /**
   * Returns a lexicon of the given words.
   *
   * @param pinyin by word, one syllable for each character, separated by spaces
   * @throws IllegalArgumentException if a word and its pinyin do not fit, or a syllable is none
   */
  public static UserLexicon of(Map<String, String> pinyin) {
    Map<String, List<String>> readings = new TreeMap<>();
    requireNonNull(pinyin, "pinyin")
        .forEach((word, text) -> readings.put(word, syllables(word, text)));
    return new UserLexicon(readings);
  }

  /**
   * Reads a file: PLS if its name ends in {@code .pls} or {@code .xml}, else TSV in UTF-8.
   *
   * @throws LexiconFormatException if it is malformed, with the place, or over 32 Mi characters
   * @throws IOException if it cannot be read
   */
  public static UserLexicon read(Path file) throws IOException {
    String name = requireNonNull(file, "file").toString();
    if (name.endsWith(".pls") || name.endsWith(".xml")) {
      try (InputStream in = Files.newInputStream(file)) {
        return parsePls(in);
      }
    }
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return parseTsv(in);
    }
  }

  /**
   * Reads lines of word, TAB, pinyin.
   *
   * @throws LexiconFormatException with the number of the line that is malformed, or if there are
   *     more than 32 Mi characters
   * @throws IOException if reading fails
   */
  public static UserLexicon parseTsv(Reader in) throws IOException {
    Map<String, List<String>> readings = new TreeMap<>();
    int number = 0;
    for (String line : (Iterable<String>) text(requireNonNull(in, "in")).lines()::iterator) {
      number++;
      String row = withoutMark(line, number);
      if (!row.isBlank() && row.charAt(0) != '#') {
        addRow(readings, row, number);
      }
    }
    return new UserLexicon(readings);
  }

  private static String text(Reader in) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[1 << 13];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      text.append(buffer, 0, read);
      if (text.length() > MOST_CHARACTERS) {
        throw tooLarge();
      }
    }
    return text.toString();
  }

  static LexiconFormatException tooLarge() {
    return new LexiconFormatException("a lexicon of more than " + MOST_CHARACTERS + " characters");
  }

  /** Windows editors put a byte order mark before the first line. */
  private static String withoutMark(String line, int number) {
    return number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
  }

  private static void addRow(Map<String, List<String>> readings, String row, int number)
      throws LexiconFormatException {
    String[] cells = row.split("\t", -1);
    try {
      if (cells.length < 2) {
        throw new IllegalArgumentException("a TAB is wanted between word and pinyin");
      }
      readings.put(cells[0].strip(), syllables(cells[0].strip(), cells[1]));
    } catch (IllegalArgumentException e) {
      throw new LexiconFormatException("line " + number + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads a W3C Pronunciation Lexicon; document types and external entities are refused.
   *
   * @throws LexiconFormatException with the line that is malformed or not supported, or if there
   *     are more than 32 Mi bytes
   * @throws IOException if reading fails
   */
  public static UserLexicon parsePls(InputStream in) throws IOException {
    return new UserLexicon(new PlsReader(requireNonNull(in, "in")).read());
  }

  /** Checks pinyin and cuts it into syllables, one for each UTF-16 unit of the word. */
  static List<String> syllables(String word, String text) {
    if (word.length() > LONGEST_WORD) {
      throw new IllegalArgumentException(
          "a word of " + word.length() + " characters, the limit is " + LONGEST_WORD);
    }
    List<String> syllables = new ArrayList<>();
    for (String part : text.strip().split("[\\s']++", -1)) {
      syllables.add(Pinyin.numbered(part));
    }
    if (word.isEmpty() || syllables.size() != word.length()) {
      throw new IllegalArgumentException(
          word + " has " + word.length() + " characters, " + text + " " + syllables.size());
    }
    return syllables;
  }

  /** Returns whether there is no word in it. */
  public boolean isEmpty() {
    return readings.isEmpty();
  }

  /** Returns the toned syllables by word. */
  public Map<String, List<String>> readings() {
    return readings;
  }

  PhraseReadings phrases() {
    return phrases;
  }
}
