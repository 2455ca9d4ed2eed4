package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.tts.mandarin.Reading.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Latin letters in Mandarin: abbreviations letter by letter (GDP: ji4 di4 pi4), words as Mandarin
 * speakers say them, through an {@link EnglishLexicon}.
 *
 * <p>rule: capitals only, and what the lexicon does not know, is spelled; letter names as in the
 * Mainland's schools. Immutable and thread-safe.
 */
final class Latin {

  private static final String TAG = "nx";

  /** Names of the letters A to Z in syllables of Mandarin. */
  private static final List<String> NAMES =
      List.of(
          "ei1",
          "bi4",
          "xi1",
          "di4",
          "yi4",
          "ai2 fu5",
          "ji4",
          "ei2 chi5",
          "ai4",
          "zhei4",
          "kei4",
          "ai2 lou5",
          "ai2 mu5",
          "en1",
          "ou1",
          "pi4",
          "qiu1",
          "a4 er5",
          "ai2 si5",
          "ti4",
          "you1",
          "wei1",
          "da2 bu2 liu4",
          "ai2 ke5 si5",
          "wai4",
          "zei4");

  private static final Map<String, String> SAID_AS_WORDS =
      Map.of("wifi", "wai1 fai4", "ok", "ou1 kei4", "ktv", "kei4 ti4 wei1", "app", "ei1 pi4 pi4");

  private final EnglishLexicon english;

  Latin(EnglishLexicon english) {
    this.english = requireNonNull(english, "english");
  }

  /** Returns the words with readings for those in Latin letters. */
  List<Word> read(CharSequence text, List<Word> words) {
    List<Word> read = new ArrayList<>(words.size());
    for (Word word : words) {
      boolean letters = word.readings().isEmpty() && isLetter(text.charAt(word.from()));
      read.add(letters ? readings(text, word) : word);
    }
    return read;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private Word readings(CharSequence text, Word word) {
    String letters = text.subSequence(word.from(), word.to()).toString();
    String lower = letters.toLowerCase(Locale.ROOT);
    if (SAID_AS_WORDS.containsKey(lower)) {
      return said(word, List.of(SAID_AS_WORDS.get(lower).split(" ")), "borrowed word " + lower);
    }
    boolean abbreviation =
        letters.equals(letters.toUpperCase(Locale.ROOT)) || letters.length() == 1;
    List<String> phones = abbreviation ? List.of() : english.phones(lower);
    return phones.isEmpty()
        ? spelled(word, lower)
        : said(word, Arpabet.syllables(phones), "English " + String.join(" ", phones));
  }

  private static Word spelled(Word word, String lower) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < lower.length(); i++) {
      for (String syllable : NAMES.get(lower.charAt(i) - 'a').split(" ")) {
        readings.add(reading(word.from() + i, syllable, "name of the letter"));
      }
    }
    return new Word(word.from(), word.to(), TAG, readings);
  }

  /** Spreads syllables over the letters of a word. */
  private static Word said(Word word, List<String> syllables, String evidence) {
    List<Reading> readings = new ArrayList<>();
    int letters = word.to() - word.from();
    for (int k = 0; k < syllables.size(); k++) {
      readings.add(
          reading(word.from() + k * letters / syllables.size(), syllables.get(k), evidence));
    }
    return new Word(word.from(), word.to(), TAG, readings);
  }

  private static Reading reading(int at, String toned, String evidence) {
    int last = toned.length() - 1;
    return new Reading(
        at,
        at + 1,
        toned.substring(0, last),
        toned.charAt(last) - '0',
        Source.RULE,
        evidence,
        List.of());
  }
}
