package io.github.tingwen.tts.mandarin;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.tts.mandarin.Reading.Source;
import java.util.ArrayList;
import java.util.Comparator;
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

  /** Returns the words with readings for their Latin letters too (a name may hold some: 张A). */
  List<Word> read(CharSequence text, List<Word> words) {
    List<Word> read = new ArrayList<>(words.size());
    for (Word word : words) {
      read.add(hasLetter(text, word) ? latin(text, word) : word);
    }
    return read;
  }

  private static boolean hasLetter(CharSequence text, Word word) {
    for (int i = word.from(); i < word.to(); i++) {
      if (isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private Word latin(CharSequence text, Word word) {
    return lettersEnd(text, word, word.from()) == word.to()
        ? new Word(word.from(), word.to(), TAG, readings(text, word.from(), word.to()))
        : mixed(text, word);
  }

  private Word mixed(CharSequence text, Word word) {
    List<Reading> readings = new ArrayList<>(word.readings());
    int i = word.from();
    while (i < word.to()) {
      int end = lettersEnd(text, word, i);
      if (end > i) {
        readings.addAll(readings(text, i, end));
      }
      i = Math.max(end, i + 1);
    }
    readings.sort(Comparator.comparingInt(Reading::from));
    return new Word(word.from(), word.to(), word.tag(), readings);
  }

  private static int lettersEnd(CharSequence text, Word word, int from) {
    int end = from;
    while (end < word.to() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private List<Reading> readings(CharSequence text, int from, int to) {
    String letters = text.subSequence(from, to).toString();
    String lower = letters.toLowerCase(Locale.ROOT);
    if (SAID_AS_WORDS.containsKey(lower)) {
      return said(from, to, List.of(SAID_AS_WORDS.get(lower).split(" ")), "borrowed word " + lower);
    }
    boolean abbreviation =
        letters.equals(letters.toUpperCase(Locale.ROOT)) || letters.length() == 1;
    List<String> phones = abbreviation ? List.of() : english.phones(lower);
    return phones.isEmpty()
        ? spelled(from, lower)
        : said(from, to, Arpabet.syllables(phones), "English " + String.join(" ", phones));
  }

  private static List<Reading> spelled(int from, String lower) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < lower.length(); i++) {
      for (String syllable : NAMES.get(lower.charAt(i) - 'a').split(" ")) {
        readings.add(reading(from + i, syllable, "name of the letter"));
      }
    }
    return readings;
  }

  /** Spreads syllables over the letters of a word. */
  private static List<Reading> said(int from, int to, List<String> syllables, String evidence) {
    List<Reading> readings = new ArrayList<>();
    for (int k = 0; k < syllables.size(); k++) {
      int at = from + k * (to - from) / syllables.size();
      readings.add(reading(at, syllables.get(k), evidence));
    }
    return readings;
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
