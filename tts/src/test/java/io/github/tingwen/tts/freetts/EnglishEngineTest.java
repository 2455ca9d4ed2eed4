package io.github.tingwen.tts.freetts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.audio.Loudness;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.mandarin.Spoken;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EnglishEngineTest {

  private static final String WORDS = "Welcome. Up and down choose, OK opens, zero explains the keys.";

  private static EnglishEngine engine;

  @BeforeAll
  static void open() throws Exception {
    engine = EnglishEngine.create();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Speech say(String text, Delivery delivery) throws Exception {
    Sentence sentence =
        new Sentence("s1", Sentence.Role.TEXT, Passage.of(text), List.of(), Pause.SENTENCE);
    return engine.speak(new Spoken(sentence, text, List.of(), false), delivery);
  }

  @Test
  void everyWordIsMarkedInOrder() throws Exception {
    Speech speech = say(WORDS, Delivery.NORMAL);
    List<String> words =
        speech.marks().stream().map(mark -> WORDS.substring(mark.from(), mark.to())).toList();
    assertEquals(
        List.of(
            "Welcome", "Up", "and", "down", "choose", "OK", "opens", "zero", "explains", "the",
            "keys"),
        words);
    int end = 0;
    for (Mark mark : speech.marks()) {
      assertTrue(mark.startSample() >= end && mark.endSample() > mark.startSample(), "" + mark);
      end = mark.endSample();
    }
    assertTrue(end <= speech.pcm().length());
  }

  @Test
  void aHigherRateTakesLess() throws Exception {
    double ratio =
        (double) say(WORDS, Delivery.NORMAL).pcm().length()
            / say(WORDS, Delivery.NORMAL.withRate(2)).pcm().length();
    assertEquals(2, ratio, 0.3);
  }

  @Test
  void itIsAsLoudAsTheMandarinVoiceAndNeverClips() throws Exception {
    Speech speech = say(WORDS, Delivery.NORMAL);
    assertEquals(-16, Loudness.integratedLufs(speech.pcm()), 1.5);
    assertTrue(Loudness.truePeakDbtp(speech.pcm()) <= -1);
  }

  @Test
  void theSameWordsGiveTheSameSamples() throws Exception {
    Speech first = say("Settings", Delivery.NORMAL);
    say("something else", Delivery.NORMAL.withRate(3));
    assertEquals(first, say("Settings", Delivery.NORMAL));
  }

  @Test
  void noThreadIsLeftBehind() throws Exception {
    int before = Thread.activeCount();
    try (EnglishEngine other = EnglishEngine.create()) {
      assertEquals("kevin16", other.name());
    }
    assertEquals(before, Thread.activeCount());
  }
}
