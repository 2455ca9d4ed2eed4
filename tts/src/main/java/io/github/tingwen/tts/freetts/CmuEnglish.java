package io.github.tingwen.tts.freetts;

import com.sun.speech.freetts.en.us.CMULexicon;
import io.github.tingwen.tts.mandarin.EnglishLexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * English words as the CMU pronouncing dictionary inside FreeTTS has them.
 *
 * <p>Loaded when the first word is asked for (about a second, 20 MB of heap). Thread-safe.
 */
public final class CmuEnglish implements EnglishLexicon {

  private CMULexicon lexicon;

  /** Makes the lexicon; nothing is loaded yet. */
  public CmuEnglish() {}

  @Override
  public synchronized List<String> phones(String word) {
    String[] phones = loaded().getPhones(word.toLowerCase(Locale.ROOT), null, false);
    return phones == null ? List.of() : List.of(phones);
  }

  private CMULexicon loaded() {
    if (lexicon == null) {
      CMULexicon fresh = new CMULexicon();
      try {
        fresh.load();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot load the English words of FreeTTS", e);
      }
      lexicon = fresh;
    }
    return lexicon;
  }
}
