package io.github.tingwen.examples.cli;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.freetts.FreeTtsEngine;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import java.io.IOException;
import java.util.List;

/** The voice behind {@code say}. For one thread. */
final class Speaker implements AutoCloseable {

  private final FreeTtsEngine engine;
  private final MandarinFrontEnd frontEnd;

  private Speaker(FreeTtsEngine engine, MandarinFrontEnd frontEnd) {
    this.engine = engine;
    this.frontEnd = frontEnd;
  }

  static Speaker create(MandarinFrontEnd frontEnd) throws CommandFailure {
    try {
      return new Speaker(FreeTtsEngine.create(), frontEnd);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.FAILED, "读不了嗓音数据。 Cannot load the voice: " + e.getMessage(), e);
    }
  }

  /** Says a sentence. */
  Pcm say(String text) throws SpeechException {
    Sentence sentence =
        new Sentence("s1", Sentence.Role.TEXT, Passage.of(text), List.of(), Pause.SENTENCE);
    return engine.speak(frontEnd.speak(sentence), Delivery.NORMAL).pcm();
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
