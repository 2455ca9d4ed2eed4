package io.github.tingwen.tts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.tts.Position.State;
import io.github.tingwen.tts.engine.SpeechException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sentences whose beginning sounds while the rest is being made, a syllable a piece. */
@Timeout(60)
class StreamingTest {

  private static final String LONG = "甲乙丙丁戊己庚辛。";

  private final SyllableEngine engine = new SyllableEngine();
  private final Semaphore reported = new Semaphore(0);
  private final List<Position> reports = Collections.synchronizedList(new ArrayList<>());
  private final FakeSink sink = new FakeSink();

  private NoticePlayer player(String... sentences) {
    return NoticePlayer.builder(Scripts.of(sentences))
        .frontEnd(FakeEngine::frontEnd)
        .engine(engine)
        .sink(sink)
        .withoutEarcons()
        .onPosition(
            where -> {
              reports.add(where);
              reported.release();
            })
        .build();
  }

  private void awaitReading(String id, int character) throws Exception {
    while (count(where -> isReading(where, id, character)) == 0) {
      reported.acquire();
    }
  }

  private long count(Predicate<Position> what) {
    return List.copyOf(reports).stream().filter(what).count();
  }

  private static boolean isReading(Position where, String id, int character) {
    return where.state() == State.READING
        && where.sentence().id().equals(id)
        && where.from() == character;
  }

  @Test
  void theFirstSyllableSoundsBeforeTheSecondIsMade() throws Exception {
    try (NoticePlayer player = player(LONG)) {
      engine.allow(1);
      player.play();
      awaitReading("s1", 0);
      assertEquals(1, engine.made());
      engine.allow(100);
      player.awaitEnd();
      assertEquals(State.FINISHED, player.position().state());
    }
  }

  @Test
  void inPiecesItSoundsAndIsReportedAsInOne() throws Exception {
    engine.allow(100);
    try (NoticePlayer player = player(LONG, "子丑。")) {
      player.play();
      player.awaitEnd();
    }
    FakeSink whole = new FakeSink();
    List<Position> reportsOfWhole = new ArrayList<>();
    try (NoticePlayer player =
        NoticePlayer.builder(Scripts.of(new String[] {LONG, "子丑。"}))
            .frontEnd(FakeEngine::frontEnd)
            .engine(new FakeEngine())
            .sink(whole)
            .withoutEarcons()
            .onPosition(reportsOfWhole::add)
            .build()) {
      player.play();
      player.awaitEnd();
    }
    assertArrayEquals(whole.heard(), sink.heard());
    assertEquals(reportsOfWhole, reports);
  }

  @Test
  void whatIsSkippedIsNotMadeToItsEnd() throws Exception {
    try (NoticePlayer player = player(LONG, "子丑。")) {
      engine.allow(2);
      player.play();
      awaitReading("s1", 0);
      player.nextSentence();
      player.toSentence("s2"); // once this is reported the move before it is over
      awaitState(State.MOVED, 3); // play reports it too
      engine.allow(100);
      player.awaitEnd();
      assertEquals(State.FINISHED, player.position().state());
    }
    assertEquals(List.of(LONG, "子丑。"), engine.begun());
    assertTrue(engine.made() < LONG.length() + 3, "made " + engine.made());
  }

  @Test
  void whatWasGivenUpIsMadeAgainWhenItIsWanted() throws Exception {
    try (NoticePlayer player = player(LONG, "子丑。")) {
      engine.allow(2);
      player.play();
      awaitReading("s1", 0);
      player.nextSentence();
      player.previousSentence();
      awaitState(State.MOVED, 3); // play reports it too
      engine.allow(200);
      player.awaitEnd();
      assertEquals(State.FINISHED, player.position().state());
    }
    assertEquals(1, count(where -> isReading(where, "s1", 8)), reports::toString);
  }

  /** Waits until a state has been reported so many times. */
  private void awaitState(State state, int times) throws Exception {
    while (count(where -> where.state() == state) < times) {
      reported.acquire();
    }
  }

  @Test
  void stoppingBetweenTwoPiecesIsAtOnce() throws Exception {
    try (NoticePlayer player = player(LONG)) {
      engine.allow(1);
      player.play();
      awaitReading("s1", 0);
      player.stop();
      player.awaitEnd();
      assertEquals(State.STOPPED, player.position().state());
      assertTrue(sink.samples() <= FakeEngine.SYLLABLE);
      engine.allow(100);
      player.play();
      player.awaitEnd();
      assertEquals(State.FINISHED, player.position().state());
    }
  }

  @Test
  void aFailureInTheMiddleIsToldWhereItHappensAndTheNextIsRead() throws Exception {
    engine.allow(100);
    engine.failAt("丙");
    try (NoticePlayer player = player(LONG, "子丑。")) {
      player.play();
      SpeechException failure = assertThrows(SpeechException.class, player::awaitEnd);
      assertTrue(failure.getMessage().contains("丙"), failure.getMessage());
      assertEquals(State.FAILED, player.position().state());
      assertEquals("s1", player.position().sentence().id());
      assertSame(player.position().failure().orElseThrow(), failure.getCause());
      player.nextSentence();
      player.awaitEnd();
      assertEquals(State.FINISHED, player.position().state());
      assertEquals(0, count(where -> isReading(where, "s1", 2)));
    }
  }

  @Test
  void anEngineThatGivesMoreThanItPromisedFails() throws Exception {
    engine.allow(100);
    engine.promiseTooLittle();
    try (NoticePlayer player = player(LONG)) {
      player.play();
      SpeechException failure = assertThrows(SpeechException.class, player::awaitEnd);
      assertTrue(failure.getMessage().contains("has 1 left"), failure.getMessage());
    }
  }

  @Test
  void louderInTheMiddleIsLouderFromThereOn() throws Exception {
    try (NoticePlayer player = player(LONG)) {
      engine.allow(2);
      player.play();
      awaitReading("s1", 0);
      player.changeDelivery(player.position().delivery().withGainDb(-20));
      awaitState(State.ADJUSTED, 1);
      engine.allow(100);
      player.awaitEnd();
    }
    short[] heard = sink.heard();
    int last = 7 * FakeEngine.SYLLABLE + FakeEngine.SYLLABLE / 2;
    assertEquals((short) LONG.charAt(7) / 10.0, heard[last], 2);
  }

  @Test
  void closingDoesNotWaitForWhatIsLeft() {
    engine.allow(1);
    NoticePlayer player = player(LONG);
    player.play();
    long begin = System.nanoTime();
    player.close();
    assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() < 2000);
    player.close();
  }
}
