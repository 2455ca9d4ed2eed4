package io.github.tingwen.examples.cli;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.freetts.FreeTtsEngine;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import io.github.tingwen.tts.mandarin.Spoken;
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

  /**
   * Says a sentence.
   *
   * @throws CommandFailure if nothing in it is ever said aloud: signs and pictures only
   */
  Pcm say(String text) throws CommandFailure, SpeechException {
    Sentence sentence =
        new Sentence("s1", Sentence.Role.TEXT, Passage.of(text), List.of(), Pause.SENTENCE);
    Spoken spoken = frontEnd.speak(sentence);
    if (spoken.syllables().isEmpty()) {
      throw new CommandFailure(
          ExitCode.FAILED, "里面没有可以念的字，没有写文件。 There is nothing in it to say; no file is written.");
    }
    return engine.speak(spoken, Delivery.NORMAL).pcm();
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
