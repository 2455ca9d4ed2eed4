package io.github.tingwen.examples.cli;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.freetts.CmuEnglish;
import io.github.tingwen.tts.freetts.FreeTtsEngine;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import io.github.tingwen.tts.mandarin.UserLexicon;
import java.io.IOException;
import java.util.List;

/** The voice behind {@code say}. For one thread. */
final class Speaker implements AutoCloseable {

  private final FreeTtsEngine engine;

  private Speaker(FreeTtsEngine engine) {
    this.engine = engine;
  }

  static Speaker create() throws CommandFailure {
    try {
      return new Speaker(FreeTtsEngine.create());
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.FAILED, "读不了嗓音数据。 Cannot load the voice: " + e.getMessage(), e);
    }
  }

  /** Returns the front end that every command uses: English words by the CMU dictionary. */
  static MandarinFrontEnd frontEnd() {
    return frontEnd(UserLexicon.empty());
  }

  /** Returns a front end with readings of the caller's own. */
  static MandarinFrontEnd frontEnd(UserLexicon lexicon) {
    return MandarinFrontEnd.builder().english(new CmuEnglish()).lexicon(lexicon).build();
  }

  /** Says a sentence. */
  Pcm say(String text) throws SpeechException {
    Sentence sentence =
        new Sentence("s1", Sentence.Role.TEXT, Passage.of(text), List.of(), Pause.SENTENCE);
    return engine.speak(frontEnd().speak(sentence), Delivery.NORMAL).pcm();
  }

  /** Says toned pinyin as a word is said on its own. */
  Pcm sayPinyin(String pinyin) throws SpeechException {
    return engine.speakPinyin(pinyin).pcm();
  }

  @Override
  public void close() {
    engine.close();
  }
}
