package io.github.tingwen.tts.voice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.tts.audio.Loudness;
import io.github.tingwen.tts.mandarin.IntonationPhrase;
import io.github.tingwen.tts.mandarin.PinyinText;
import io.github.tingwen.tts.mandarin.PlannedSyllable;
import io.github.tingwen.tts.mandarin.Prosody;
import io.github.tingwen.tts.mandarin.Syllable;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceSynthesizerTest {

  private static VoiceModel model;

  @BeforeAll
  static void load() throws IOException {
    model = VoiceModel.load();
  }

  @Test
  void threadsSideBySideGiveTheSameSamplesAsOne() throws Exception {
    IntonationPhrase phrase = phrase("hui4yi4xian4zai4kai1shi3");
    float[] alone = samples(new VoiceSynthesizer(model).say(phrase));
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try {
      List<Future<float[]>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(pool.submit(() -> samples(new VoiceSynthesizer(model).say(phrase))));
      }
      for (Future<float[]> result : results) {
        assertArrayEquals(alone, result.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void aSynthesizerKeepsNothingOfThePhraseBefore() {
    VoiceSynthesizer used = new VoiceSynthesizer(model);
    samples(used.say(phrase("ta1men5dou1zai4na3r5")));
    assertArrayEquals(
        samples(new VoiceSynthesizer(model).say(phrase("ma3"))), samples(used.say(phrase("ma3"))));
  }

  @Test
  void syllablesFollowOneAnotherInsideTheSamples() {
    Utterance said = new VoiceSynthesizer(model).say(phrase("zhong1hua2ren2min2"));
    assertEquals(4, said.syllables());
    for (int s = 0; s < 4; s++) {
      assertTrue(said.start(s) < said.end(s));
      assertEquals(said.end(s), s == 3 ? said.end(3) : said.start(s + 1));
    }
    assertTrue(said.leadingSilence() > 0 && said.trailingSilence() > 0);
  }

  @Test
  void inPiecesAPhraseHasTheSameSamplesAlsoWhenTwoAreUnderWay() {
    VoiceSynthesizer synthesizer = new VoiceSynthesizer(model);
    float[] whole = samples(synthesizer.say(phrase("hui4yi4xian4zai4kai1shi3")));
    Utterance one = synthesizer.say(phrase("hui4yi4xian4zai4kai1shi3"));
    Utterance other = synthesizer.say(phrase("zhong1hua2ren2min2"));
    FloatBuffer pieces = FloatBuffer.allocate(whole.length);
    for (int most = 1; pieces.hasRemaining(); most += 300) {
      pieces.put(one.next(most));
      other.next(500);
    }
    assertArrayEquals(whole, pieces.array());
    assertEquals(0, one.next(100).length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hui4yi4xian4zai4kai1shi3",
        "qing3zhun3shi2can1jia1hui4yi4",
        "di4yi1xiang4yi4cheng2",
        "da4jia1dou1lai2ba5",
        "xi1qu1ji1qi4yi1qi3yi2qi2"
      })
  void theLoudnessOfItsFramesIsThatOfItsSamples(String pinyin) {
    Utterance said = new VoiceSynthesizer(model).say(phrase(pinyin));
    double told = said.lufs();
    double measured = Loudness.integratedLufs(samples(said), 22_050);
    assertEquals(measured, told, 0.8);
  }

  @Test
  void whatIsShorterThanABlockOfTheMeterHasNoLoudness() {
    Utterance said = new VoiceSynthesizer(model).say(stretched(phrase("a1"), 0.2));
    assertTrue(Double.isInfinite(said.lufs()));
  }

  @Test
  void erhuaSoundsAtTheEndOfItsSyllable() {
    Utterance said = new VoiceSynthesizer(model).say(phrase("hua1r5"));
    assertEquals(2, said.syllables());
    assertEquals(said.end(0), said.start(1));
  }

  @Test
  void aStretchedPhraseIsLongerByThatFactor() {
    VoiceSynthesizer synthesizer = new VoiceSynthesizer(model);
    IntonationPhrase plain = phrase("hui4yi4jin1tian1kai1shi3");
    double before = sounding(synthesizer.say(plain));
    double doubled = sounding(synthesizer.say(stretched(plain, 2)));
    double halved = sounding(synthesizer.say(stretched(plain, 0.5)));
    assertEquals(2, doubled / before, 0.1);
    assertEquals(0.5, halved / before, 0.07);
  }

  @Test
  void unknownSoundsAreRefusedBeforeAnythingIsSaid() {
    VoiceSynthesizer synthesizer = new VoiceSynthesizer(model);
    assertThrows(IllegalArgumentException.class, () -> synthesizer.say(phrase("brx1")));
  }

  private static float[] samples(Utterance said) {
    return said.next(said.length());
  }

  private static double sounding(Utterance said) {
    return said.end(said.syllables() - 1) - said.start(0);
  }

  private static IntonationPhrase phrase(String pinyin) {
    return Prosody.word(PinyinText.parse(pinyin));
  }

  private static IntonationPhrase stretched(IntonationPhrase phrase, double by) {
    List<PlannedSyllable> longer =
        phrase.syllables().stream()
            .map(s -> new PlannedSyllable(s.syllable(), by, s.semitones()))
            .toList();
    return new IntonationPhrase(longer, 0);
  }

  @Test
  void everyToneOfASyllableHasItsOwnPitch() {
    VoiceSynthesizer synthesizer = new VoiceSynthesizer(model);
    for (Syllable syllable : PinyinText.parse("ma1ma2ma3ma4ma5")) {
      Utterance said = synthesizer.say(Prosody.word(PinyinText.parse(syllable.pinyin())));
      assertTrue(said.sounds().stream().anyMatch(sound -> sound.pitchHz() > 60));
    }
  }
}
