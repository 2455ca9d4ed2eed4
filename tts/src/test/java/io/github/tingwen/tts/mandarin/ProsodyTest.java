package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProsodyTest {

  private static List<IntonationPhrase> plan(String line, double rate) {
    Sentence sentence =
        new Sentence("s1", Sentence.Role.TEXT, Passage.of(line), List.of(), Pause.SENTENCE);
    return Prosody.plan(MandarinFrontEnd.standard().speak(sentence), rate);
  }

  /** Semitones by which the last syllable of a phrase is moved. */
  private static double end(IntonationPhrase phrase) {
    return phrase.syllables().get(phrase.syllables().size() - 1).semitones();
  }

  @Test
  void whatGoesOnEndsHigherThanAStatementAndAQuestionHighest() {
    double goesOn = end(plan("大家准备好了，现在出发。", 1).get(0));
    double states = end(plan("大家准备好了。现在出发。", 1).get(0));
    double asks = end(plan("大家准备好吗？现在出发。", 1).get(0));
    assertTrue(states < goesOn && goesOn < asks, states + " " + goesOn + " " + asks);
    assertEquals(states, end(plan("大家准备好了。", 1).get(0)));
    assertEquals(asks, end(plan("大家准备好吗？", 1).get(0)));
  }

  @Test
  void aSentenceIsFollowedByALongerPauseThanAPhraseAndTheLastByNone() {
    List<IntonationPhrase> plan = plan("会议开始，请坐。现在点名。", 1);
    List<Integer> pauses = plan.stream().map(IntonationPhrase::pauseMillis).toList();
    assertEquals(3, pauses.size());
    assertTrue(pauses.get(0) > 0 && pauses.get(1) > pauses.get(0), pauses.toString());
    assertEquals(0, pauses.get(2));
  }

  private static List<Integer> lengths(String line) {
    return plan(line, 1).stream().map(phrase -> phrase.syllables().size()).toList();
  }

  @Test
  void aMomentIsLeftAfterEachItemOfAListButForWhoIsOneSyllable() {
    assertEquals(List.of(3, 5, 3), lengths("苗一凡、柳河乡政府、林小雨。"));
    assertEquals(List.of(4), lengths("村、组、户长。"));
    List<IntonationPhrase> list = plan("苗一凡、林小雨，请坐。", 1);
    assertTrue(list.get(0).pauseMillis() > 0);
    assertTrue(list.get(0).pauseMillis() < list.get(1).pauseMillis());
    assertTrue(end(list.get(0)) < end(list.get(1)));
  }

  @Test
  void aMomentIsLeftAfterEachGroupOfANumberButNotWithinATime() {
    assertEquals(List.of(2, 4, 3, 4), lengths("电话：0476-1234567。"));
    assertEquals(List.of(7), lengths("下午2：30。"));
  }

  @Test
  void lengthsAndPausesFollowTheRate() {
    List<IntonationPhrase> normal = plan("会议开始，请坐。", 1);
    List<IntonationPhrase> twice = plan("会议开始，请坐。", 2);
    assertEquals(normal.get(0).pauseMillis() / 2.0, twice.get(0).pauseMillis(), 1);
    for (int i = 0; i < normal.get(0).syllables().size(); i++) {
      double stretch = normal.get(0).syllables().get(i).stretch();
      assertEquals(stretch / 2, twice.get(0).syllables().get(i).stretch(), 1e-9);
    }
  }
}
