package io.github.tingwen.tts.freetts;

import com.sun.speech.freetts.lexicon.Lexicon;
import java.util.List;

/** The lexicon that FreeTTS insists on; ours is consulted before, in the front end. Thread-safe. */
final class NoLexicon implements Lexicon {

  @Override
  public String[] getPhones(String word, String partOfSpeech) {
    return new String[0];
  }

  @Override
  public String[] getPhones(String word, String partOfSpeech, boolean useLetterToSound) {
    return new String[0];
  }

  @Override
  public void addAddendum(String word, String partOfSpeech, String[] phones) {
    throw new UnsupportedOperationException("give the front end a lexicon instead");
  }

  @Override
  public void removeAddendum(String word, String partOfSpeech) {
    throw new UnsupportedOperationException("give the front end a lexicon instead");
  }

  @Override
  @SuppressWarnings("rawtypes") // FreeTTS is older than generics
  public boolean isSyllableBoundary(List segments, String[] phones, int index) {
    return true;
  }

  @Override
  public void load() {
    // nothing to load
  }

  @Override
  public boolean isLoaded() {
    return true;
  }
}
