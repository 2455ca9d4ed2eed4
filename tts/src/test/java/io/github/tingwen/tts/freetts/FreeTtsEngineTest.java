package io.github.tingwen.tts.freetts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.audio.Loudness;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.Break;
import io.github.tingwen.tts.mandarin.Spoken;
import io.github.tingwen.tts.mandarin.Syllable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeTtsEngineTest {

  @Test
  void everySyllableHasAMarkInOrderInsideTheSound() throws Exception {
    try (FreeTtsEngine engine = FreeTtsEngine.create()) {
      Speech speech = engine.speak(meetingTomorrow(), Delivery.NORMAL);
      assertEquals(8, speech.marks().size());
      int end = 0;
      for (int i = 0; i < 8; i++) {
        Mark mark = speech.marks().get(i);
        assertEquals(i, mark.from());
        assertTrue(mark.startSample() >= end, "marks overlap");
        assertTrue(mark.endSample() > mark.startSample());
        end = mark.endSample();
      }
      assertTrue(end <= speech.pcm().length());
    }
  }

  @Test
  void theSameSentenceGivesTheSameSamples() throws Exception {
    try (FreeTtsEngine one = FreeTtsEngine.create();
        FreeTtsEngine other = FreeTtsEngine.create()) {
      Speech first = one.speak(meetingTomorrow(), Delivery.NORMAL);
      assertEquals(first, one.speak(meetingTomorrow(), Delivery.NORMAL));
      assertEquals(first, other.speak(meetingTomorrow(), Delivery.NORMAL));
    }
  }

  @Test
  void aSentenceOfMoreThan5000SyllablesIsRefused() throws IOException {
    try (FreeTtsEngine engine = FreeTtsEngine.create()) {
      SpeechException refusal =
          assertThrows(SpeechException.class, () -> engine.speakPinyin("hui4 ".repeat(5001)));
      assertTrue(refusal.getMessage().contains("5001 syllables, the limit is 5000"));
    }
  }

  @Test
  void aFasterRateShortensSoundAndPauses() throws Exception {
    try (FreeTtsEngine engine = FreeTtsEngine.create()) {
      double normal = engine.speak(meetingTomorrow(), Delivery.NORMAL).pcm().length();
      double fast = engine.speak(meetingTomorrow(), Delivery.NORMAL.withRate(2)).pcm().length();
      assertEquals(0.5, fast / normal, 0.12);
    }
  }

  @Test
  void whatTheVoiceCannotSayIsReportedWithItsSentence() throws Exception {
    try (FreeTtsEngine engine = FreeTtsEngine.create()) {
      Syllable strange = new Syllable(0, 1, "brx", 1, 1, Break.SENTENCE, false);
      SpeechException failure =
          assertThrows(
              SpeechException.class,
              () -> engine.speak(spoken("会", List.of(strange)), Delivery.NORMAL));
      assertTrue(failure.getMessage().contains("s7"), failure.getMessage());
      assertTrue(failure.getMessage().contains("brx"), failure.getMessage());
    }
  }

  @Test
  void nothingToSayIsSilence() throws Exception {
    try (FreeTtsEngine engine = FreeTtsEngine.create()) {
      Speech speech = engine.speak(spoken("……", List.of()), Delivery.NORMAL);
      assertEquals(0, speech.marks().size());
    }
  }

  @Test
  void loudnessIsThatOfBroadcastSpeech() throws Exception {
    try (FreeTtsEngine engine = FreeTtsEngine.create()) {
      Speech speech = engine.speak(meetingTomorrow(), Delivery.NORMAL);
      assertEquals(-16, Loudness.integratedLufs(speech.pcm()), 1.5);
      assertTrue(Loudness.truePeakDbtp(speech.pcm()) <= -1);
    }
  }

  /** 明天上午，召开会议 as it is said. */
  static Spoken meetingTomorrow() {
    String[] bases = {"ming", "tian", "shang", "wu", "zhao", "kai", "hui", "yi"};
    int[] tones = {2, 1, 4, 3, 4, 1, 4, 4};
    List<Syllable> syllables = new ArrayList<>();
    for (int i = 0; i < bases.length; i++) {
      Break after =
          switch (i) {
            case 1, 5 -> Break.WORD;
            case 3 -> Break.INTONATION;
            case 7 -> Break.SENTENCE;
            default -> Break.NONE;
          };
      syllables.add(new Syllable(i, i + 1, bases[i], tones[i], tones[i], after, false));
    }
    return spoken("明天上午召开会议", syllables);
  }

  static Spoken spoken(String text, List<Syllable> syllables) {
    Sentence sentence =
        new Sentence("s7", Sentence.Role.TEXT, Passage.of(text), List.of(), Pause.SENTENCE);
    return new Spoken(sentence, text, syllables, false);
  }
}
