package io.github.tingwen.tts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.NameExplainer;
import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.SectionKind;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.Playlist.Level;
import io.github.tingwen.tts.Position.State;
import io.github.tingwen.tts.audio.SoundDeviceException;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.SpeechException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaybackTest {

  private static final List<String> ALL =
      IntStream.rangeClosed(1, 9).mapToObj(number -> "s" + number).toList();

  private final Rig rig = new Rig(Scripts.small());
  private final Playback player = rig.playback;

  @Test
  void everySentenceIsReadInOrderAndEveryCharacterReported() {
    player.play();
    rig.run();
    assertEquals(ALL, rig.read());
    assertEquals(List.of(State.MOVED, State.READING, State.FINISHED), rig.states());
    List<Integer> characters =
        rig.reports.stream()
            .filter(report -> report.state() == State.READING)
            .filter(report -> report.sentence().id().equals("s2"))
            .map(Position::from)
            .toList();
    assertEquals(IntStream.range(0, 11).boxed().toList(), characters);
  }

  @Test
  void allSpeechComesOutOfTheSinkWithItsPauses() {
    Rig silent = new Rig(Scripts.small(), false, name -> "");
    silent.playback.play();
    silent.run();
    StringBuilder heard = new StringBuilder();
    short last = 0;
    int since = 0;
    for (short sample : silent.sink.heard()) {
      since = sample == last ? since + 1 : 1;
      if (sample != 0 && (since - 1) % FakeEngine.SYLLABLE == 0) {
        heard.append((char) sample);
      }
      last = sample;
    }
    assertEquals("会议通知。时间：三日上午，九点。地点在三楼。", heard.substring(0, 22));
    assertTrue(heard.toString().endsWith("完毕。"), heard.toString());
  }

  @Test
  void noWriteIsLongerThanFiftyMilliseconds() {
    player.play();
    rig.run();
    assertTrue(rig.sink.longestWriteMillis() <= 50, "" + rig.sink.longestWriteMillis());
  }

  @Test
  void pauseIsSilentAndPlayGoesOnWithTheSyllableThatWasInterrupted() {
    player.play();
    rig.runTo("s2", 4);
    player.pause();
    assertEquals(State.PAUSED, rig.last().state());
    int samples = rig.sink.samples();
    rig.run();
    assertEquals(samples, rig.sink.samples());
    rig.forget();
    player.play();
    rig.steps(20);
    assertEquals(4, firstRead().from());
    assertEquals("s2", firstRead().sentence().id());
  }

  private Position firstRead() {
    return rig.reports.stream()
        .filter(report -> report.state() == State.READING)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void pausingInThePauseAfterASentenceGoesOnWithTheNext() {
    player.play();
    rig.runTo("s2", 10).steps(14);
    assertEquals("s2", rig.last().sentence().id());
    player.pause();
    rig.forget();
    player.play();
    rig.steps(20);
    assertEquals("s3", firstRead().sentence().id());
  }

  @Test
  void stopGoesBackToTheBeginning() {
    player.play();
    rig.runTo("s5", 2);
    player.stop();
    rig.forget();
    player.play();
    rig.steps(20);
    assertEquals("s1", firstRead().sentence().id());
  }

  @Test
  void stepsGoBySectionItemAndSentence() {
    player.play();
    rig.runTo("s1", 1);
    player.next(Level.SECTION);
    assertEquals("s4", rig.last().sentence().id());
    rig.runTo("s4", 1);
    player.next(Level.ITEM);
    rig.runTo("s5", 1);
    player.next(Level.ITEM);
    rig.runTo("s6", 1);
    player.next(Level.SENTENCE);
    rig.runTo("s7", 1);
    player.previous(Level.ITEM);
    rig.runTo("s6", 1);
    player.previous(Level.SECTION);
    rig.runTo("s4", 0);
    player.previous(Level.SECTION);
    rig.runTo("s1", 0);
    player.toSection(3);
    rig.runTo("s7", 0);
    player.toSentence("s2");
    rig.runTo("s2", 0);
  }

  @Test
  void aStepPastTheEndChangesNothingAndSaysSo() {
    player.play();
    rig.runTo("s9", 1);
    player.next(Level.SENTENCE);
    assertEquals(State.AT_END, rig.last().state());
    rig.runTo("s9", 2);
    rig.run();
    assertEquals(State.FINISHED, rig.last().state());
  }

  @Test
  void aStepBeforeTheStartChangesNothingAndSaysSo() {
    player.play();
    rig.runTo("s1", 1);
    player.previous(Level.SENTENCE);
    assertEquals(State.AT_START, rig.last().state());
    rig.runTo("s1", 2);
  }

  @Test
  void anEdgeIsToldInWordsWhereThereIsNoSpeechToLayASoundOver() {
    player.toSection(9);
    rig.run();
    assertEquals(List.of("没有第九部分。"), rig.told());
    assertTrue(rig.sink.samples() > 0);
  }

  @Test
  void aRepeatedSentenceBeginsAgain() {
    player.play();
    rig.runTo("s2", 5).forget();
    player.repeatSentence();
    rig.steps(20);
    assertEquals(0, firstRead().from());
    assertEquals("s2", firstRead().sentence().id());
  }

  @Test
  void theFactsAreHeardInWholeSentencesAndSlowerAndThenTheClauseGoesOn() {
    player.play();
    rig.runTo("s5", 10).forget();
    player.repeatFacts();
    rig.runTo("s5", 9);
    assertEquals(List.of(OwnWords.FACTS), rig.told());
    assertEquals(List.of("s2", "s5"), rig.read());
    assertTrue(rig.engine.deliveries().contains(Delivery.NORMAL.withRate(0.8)));
  }

  @Test
  void factsOfTheContactsAreSlowerStillSinceTheyAreWrittenDown() {
    Sentence call =
        new Sentence("s1", Sentence.Role.ITEM, Passage.of("电话一二三。"), List.of(), Pause.SENTENCE);
    Section contacts = new Section(SectionKind.CONTACTS, "联系方式", List.of(call));
    Rig calling = new Rig(new ReadingScript(List.of(contacts), List.of(call)));
    calling.playback.repeatFacts();
    calling.run();
    assertTrue(calling.engine.deliveries().contains(Delivery.NORMAL.withRate(0.65)));
    assertFalse(calling.engine.deliveries().contains(Delivery.NORMAL.withRate(0.8)));
  }

  @Test
  void aNoticeWithoutFactsSaysSo() {
    Rig bare = new Rig(Scripts.of(new String[] {"通知。"}));
    bare.playback.repeatFacts();
    bare.run();
    assertEquals(List.of(OwnWords.NO_FACTS), bare.told());
  }

  @Test
  void whereAmITellsPlaceAndTime() {
    player.play();
    rig.runTo("s7", 2);
    player.whereAmI();
    rig.runTo("s7", 0);
    assertEquals(List.of("第二项，共两项，还有不到十秒。"), rig.told());
  }

  @Test
  void theOnlySectionOfItsKindIsToldByItsTitle() {
    player.whereAmI();
    rig.run();
    assertEquals(List.of("第1节，还有约十秒。"), rig.told());
  }

  @Test
  void itemsAreCountedInTheirSection() {
    player.play();
    rig.runTo("s6", 1);
    player.whereAmI();
    assertTrue(rig.told().get(0).startsWith("第一项，共两项，第二条，共两条，还有"), rig.told().get(0));
  }

  @Test
  void namesAreSpelledAndExplained() {
    NameExplainer explainer = name -> "木子李，大小的小，一二三四的四。";
    Rig named = new Rig(Scripts.small(), true, explainer);
    named.playback.play();
    named.runTo("s5", 8);
    named.playback.spellName();
    named.runTo("s5", 0);
    named.playback.explainName();
    named.run();
    assertEquals(List.of("李，小，四。", "李小四：木子李，大小的小，一二三四的四。"), named.told());
  }

  @Test
  void withoutNameOrExplanationThePlayerSaysSo() {
    player.play();
    rig.runTo("s1", 1);
    player.explainName();
    rig.runTo("s5", 5);
    player.explainName();
    rig.runTo("s6", 1);
    assertEquals(List.of(OwnWords.NO_NAME, OwnWords.NO_EXPLANATION), rig.told());
  }

  @Test
  void slowerGoesOnWithTheSyllableThatSounds() {
    player.play();
    rig.runTo("s2", 4).forget();
    player.slower();
    assertEquals(State.ADJUSTED, rig.last().state());
    assertEquals(0.9, rig.last().delivery().rate());
    rig.steps(20);
    assertEquals(4, firstRead().from());
  }

  @Test
  void rateAndLoudnessEndSomewhereAndSaySo() {
    player.play();
    for (int i = 0; i < 15; i++) {
      player.faster();
      player.softer();
    }
    assertEquals(4, rig.last().delivery().rate());
    assertEquals(-24, rig.last().delivery().gainDb());
    assertTrue(rig.states().contains(State.AT_LIMIT));
    for (int i = 0; i < 20; i++) {
      player.slower();
      player.louder();
    }
    assertEquals(0.5, rig.last().delivery().rate());
    assertEquals(12, rig.last().delivery().gainDb());
  }

  @Test
  void softerIsSofterWithoutBeingMadeAgain() {
    Rig loud = new Rig(Scripts.of(new String[] {"一".repeat(40)}), false, name -> "");
    loud.playback.play();
    loud.runTo("s1", 5);
    loud.playback.softer();
    loud.runTo("s1", 12);
    short[] heard = loud.sink.heard();
    assertEquals(1, loud.engine.deliveries().size());
    double ratio = heard[heard.length - 1] / (double) heard[0];
    assertEquals(Math.pow(10, -3 / 20.0), ratio, 0.001);
  }

  @Test
  void skippingBackGoesThroughSentencesByTheirLength() {
    player.play();
    rig.runTo("s3", 3).forget(); // 0.6 s into it; before it 2.2 s and a pause of 0.45 s
    player.skip(-2000);
    rig.steps(20);
    assertEquals("s2", firstRead().sentence().id());
    assertEquals(6, firstRead().from());
  }

  @Test
  void skippingForwardGoesThroughSentencesByTheirLength() {
    player.play();
    rig.runTo("s1", 1).forget();
    player.skip(3000);
    rig.steps(20);
    assertEquals("s2", firstRead().sentence().id());
    assertEquals(8, firstRead().from());
  }

  @Test
  void skippingFarEndsAtTheEnds() {
    player.play();
    rig.runTo("s3", 3);
    player.skip(-3_600_000);
    rig.runTo("s1", 0);
    player.skip(3_600_000);
    rig.run();
    assertEquals(State.FINISHED, rig.last().state());
    player.skip(1000);
    assertEquals(State.AT_END, rig.reports.get(rig.reports.size() - 1).state());
    player.skip(-1500);
    rig.runTo("s9", 0);
  }

  @Test
  void aSentenceThatCannotBeSaidFailsAndNextGoesOn() {
    Rig bad = new Rig(Scripts.of(new String[] {"一。", "二" + FakeEngine.UNSAYABLE, "三。"}));
    bad.playback.play();
    bad.run();
    Position failed = bad.last();
    assertEquals(State.FAILED, failed.state());
    assertEquals("s2", failed.sentence().id());
    assertEquals(Optional.of(SpeechException.class), failed.failure().map(Object::getClass));
    assertTrue(bad.playback.isResting());
    bad.playback.next(Level.SENTENCE);
    bad.run();
    assertEquals(List.of("s1", "s3"), bad.read());
    assertEquals(State.FINISHED, bad.last().state());
  }

  @Test
  void playAfterAFailureTriesTheSentenceAgain() {
    Rig bad = new Rig(Scripts.of(new String[] {"一" + FakeEngine.UNSAYABLE}));
    bad.playback.play();
    bad.run().forget();
    bad.playback.play();
    bad.run();
    assertEquals(List.of(State.MOVED, State.FAILED), bad.states());
  }

  @Test
  void aDeviceThatGoesAwayFailsAndTheReadingGoesOnAtAnother() {
    player.play();
    rig.runTo("s2", 4);
    rig.sink.lose();
    rig.run();
    assertEquals(State.FAILED, rig.last().state());
    assertTrue(rig.last().failure().orElseThrow() instanceof SoundDeviceException);
    assertTrue(player.isResting());
    FakeSink other = new FakeSink();
    player.change(other);
    rig.forget();
    player.play();
    rig.steps(20);
    assertEquals("s2", firstRead().sentence().id());
    assertTrue(firstRead().from() >= 4 && firstRead().from() <= 5, firstRead().toString());
    assertTrue(other.samples() > 0);
    assertEquals(1, rig.sink.timesClosed());
  }

  @Test
  void aMissingDeviceFailsAtOnce() {
    player.change(FakeSink.missing());
    player.play();
    rig.run();
    assertEquals(State.FAILED, rig.last().state());
    assertEquals(
        SoundDeviceException.Reason.NO_DEVICE,
        ((SoundDeviceException) rig.last().failure().orElseThrow()).reason());
  }

  @Test
  void announcementsWaitForTheEndOfTheSentence() {
    player.play();
    rig.runTo("s2", 4).forget();
    player.announce("还有一分钟。");
    rig.runTo("s3", 1);
    assertEquals(List.of("s2", "s3"), rig.read());
    assertEquals(List.of("还有一分钟。"), rig.told());
  }

  @Test
  void announcementsAreSaidAtOnceInSilenceAndChangeNothing() {
    player.announce("请插入耳机。");
    rig.run();
    assertEquals(List.of("请插入耳机。"), rig.told());
    assertTrue(player.isResting());
    assertFalse(rig.states().contains(State.READING));
  }

  @Test
  void theNextSentenceIsMadeAhead() {
    player.play();
    rig.make();
    rig.make();
    assertEquals(2, rig.engine.deliveries().size());
    assertEquals(0, rig.sink.samples());
  }

  @Test
  void earconsComeBeforeHeadingsAndItems() {
    Rig plain = new Rig(Scripts.small(), false, name -> "");
    plain.playback.play();
    player.play();
    int with = rig.run().sink.samples();
    int without = plain.run().sink.samples();
    int gap = FakeEngine.RATE_HZ / 20;
    int earcons = 3 * (210 * 4 + gap) + 2 * (80 * 4 + gap);
    assertEquals(earcons, with - without);
  }

  @Test
  void headphonesBringHiddenNumbersBackAtOnce() {
    ReadingScript script =
        Scripts.of(new String[] {"通知。"}, new String[] {"人员。", "王小五，13800001234，负责记录。"});
    Rig open = new Rig(script);
    open.playback.toSentence("s3");
    open.runTo("s3", 1);
    assertEquals("王小五，尾号1234，负责记录。", open.last().sentence().wording().toString());
    open.playback.change(Privacy.HEADPHONES);
    open.runTo("s3", 9);
    assertEquals("王小五，13800001234，负责记录。", open.last().sentence().wording().toString());
  }
}
