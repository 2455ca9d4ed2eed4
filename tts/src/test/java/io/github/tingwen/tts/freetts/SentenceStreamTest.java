package io.github.tingwen.tts.freetts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.speech.freetts.Relation;
import com.sun.speech.freetts.Utterance;
import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.audio.Loudness;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechStream;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import io.github.tingwen.tts.mandarin.Prosody;
import io.github.tingwen.tts.mandarin.Spoken;
import io.github.tingwen.tts.voice.VoiceModel;
import io.github.tingwen.tts.voice.VoiceSynthesizer;
import java.io.IOException;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence of several intonation phrases, taken piece by piece. */
class SentenceStreamTest {

  private static final String LINE = "定于二十六日下午两点三十分在三楼会议室召开会议，请准时参加，不得请假。";

  private static VoiceModel model;
  private static MandarinFrontEnd frontEnd;

  @BeforeAll
  static void load() throws IOException {
    model = VoiceModel.load();
    frontEnd = MandarinFrontEnd.standard();
  }

  private static Spoken spoken(String text) {
    return frontEnd.speak(
        new Sentence("s1", Sentence.Role.TEXT, Passage.of(text), List.of(), Pause.SENTENCE));
  }

  @Test
  void lengthAndMarksAreThoseOfTheWholeBeforeAnythingIsMade() throws Exception {
    try (FreeTtsEngine engine = FreeTtsEngine.of(model)) {
      SpeechStream stream = engine.begin(spoken(LINE), Delivery.NORMAL);
      int length = stream.length();
      List<Mark> marks = stream.marks();
      Speech whole = engine.speak(spoken(LINE), Delivery.NORMAL);
      assertEquals(whole.pcm().length(), length);
      assertEquals(whole.marks(), marks);
    }
  }

  @Test
  void thePiecesTogetherAreTheWholeAlsoWhenTwoSentencesAreUnderWay() throws Exception {
    try (FreeTtsEngine engine = FreeTtsEngine.of(model)) {
      Speech whole = engine.speak(spoken(LINE), Delivery.NORMAL);
      SpeechStream stream = engine.begin(spoken(LINE), Delivery.NORMAL);
      SpeechStream other = engine.begin(spoken("请各单位准时参会，谢谢大家。"), Delivery.NORMAL);
      ShortBuffer samples = ShortBuffer.allocate(stream.length());
      int left = other.length();
      while (samples.hasRemaining()) {
        samples.put(stream.next().samples());
        left -= left > 0 ? other.next().length() : 0;
      }
      assertEquals(whole.pcm(), Pcm.of(samples.array(), stream.sampleRate()));
    }
  }

  @Test
  void theFirstPieceIsShortAndNeedsOnlyTheFirstPhrase() {
    Utterance mirror = new Utterance(new MandarinVoice(model));
    SentenceStream stream =
        new SentenceStream(
            new VoiceSynthesizer(model), Prosody.plan(spoken(LINE), 1), Delivery.NORMAL, mirror);
    assertEquals(0, sounds(mirror));
    Pcm first = stream.next();
    assertTrue(first.millis() <= 250, first.millis() + " ms");
    int ofFirstPhrase = sounds(mirror);
    int left = stream.length() - first.length();
    while (left > 0) {
      left -= stream.next().length();
    }
    assertTrue(sounds(mirror) >= 2 * ofFirstPhrase, sounds(mirror) + ", " + ofFirstPhrase);
  }

  /** Sounds of which everything has been computed. */
  private static int sounds(Utterance mirror) {
    int sounds = 0;
    for (var it = mirror.getRelation(Relation.SEGMENT).getHead(); it != null; it = it.getNext()) {
      sounds++;
    }
    return sounds;
  }

  @Test
  void eightThreadsGetTheSamePiecesAsOne() throws Exception {
    List<Pcm> alone = pieces();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<List<Pcm>>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(pool.submit(SentenceStreamTest::pieces));
      }
      for (Future<List<Pcm>> result : results) {
        assertEquals(alone, result.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static List<Pcm> pieces() throws Exception {
    try (FreeTtsEngine engine = FreeTtsEngine.of(model)) {
      SpeechStream stream = engine.begin(spoken(LINE), Delivery.NORMAL);
      List<Pcm> pieces = new ArrayList<>();
      for (int left = stream.length(); left > 0; ) {
        Pcm piece = stream.next();
        pieces.add(piece);
        left -= piece.length();
      }
      return pieces;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "定于二十六日下午两点三十分在三楼会议室召开会议，请准时参加，不得请假。, 1",
    "定于二十六日下午两点三十分在三楼会议室召开会议，请准时参加，不得请假。, 0.5",
    "定于二十六日下午两点三十分在三楼会议室召开会议，请准时参加，不得请假。, 2.5",
    "第一，已议一七事宜。第二，大家发言。, 1",
    "一、七、八、九。, 1",
    "请各单位准时参会。, 4"
  })
  void loudnessAndTruePeakAreAsPromised(String text, double rate) throws Exception {
    try (FreeTtsEngine engine = FreeTtsEngine.of(model)) {
      Pcm pcm = engine.speak(spoken(text), Delivery.NORMAL.withRate(rate)).pcm();
      assertEquals(-16, Loudness.integratedLufs(pcm), 1);
      assertTrue(Loudness.truePeakDbtp(pcm) <= -1);
    }
  }

  @Test
  void aFreeTtsPlayerGetsTheSamplesOfTheEngineInPieces() throws Exception {
    MandarinVoice voice = new MandarinVoice(model);
    SampleCollector player = new SampleCollector();
    voice.setAudioPlayer(player);
    voice.allocate();
    assertTrue(voice.speak("请准时参会。"));
    try (FreeTtsEngine engine = FreeTtsEngine.of(model)) {
      Pcm expected = engine.speak(spoken("请准时参会。"), Delivery.NORMAL).pcm();
      assertEquals(expected, Pcm.of(player.samples(), expected.sampleRate()));
    }
  }
}
