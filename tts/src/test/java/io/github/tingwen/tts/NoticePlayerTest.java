package io.github.tingwen.tts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.tingwen.Notices;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Verbosity;
import io.github.tingwen.tts.Position.State;
import io.github.tingwen.tts.audio.Loudness;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class NoticePlayerTest {

  private final FakeSink sink = new FakeSink();
  private final List<Position> reports = new ArrayList<>(); // read after awaitEnd or close

  private NoticePlayer.Builder player(ReadingScript script) {
    return NoticePlayer.builder(script)
        .frontEnd(FakeEngine::frontEnd)
        .engine(new FakeEngine())
        .sink(sink)
        .onPosition(reports::add);
  }

  @Test
  void readsToTheEndAndReturns() throws Exception {
    try (NoticePlayer player = player(Scripts.small()).build()) {
      player.play();
      player.awaitEnd();
      assertEquals(State.FINISHED, player.position().state());
    }
    assertEquals(9, reports.stream().map(report -> report.sentence().id()).distinct().count());
    assertEquals(1, sink.timesClosed());
  }

  @Test
  void inFullTheNamesOfThoseToCallAreExplained() {
    MeetingNotice notice =
        Notices.parse("关于召开全镇防汛工作会议的通知\n各村：\n时间：2026年6月3日下午2:30。\n联系人：张雄，电话：0999-6512302。\n");
    String explained = "张雄，弓长张、英雄的雄。";
    assertTrue(wordings(NoticePlayer.script(notice, Verbosity.FULL)).contains(explained));
    assertFalse(wordings(NoticePlayer.script(notice, Verbosity.NORMAL)).contains(explained));
  }

  private static List<String> wordings(ReadingScript script) {
    return script.sentences().stream().map(sentence -> sentence.wording().toString()).toList();
  }

  @Test
  void ourVoiceReadsAloudInOneLine() throws Exception {
    NoticePlayer.readAloud(Scripts.of(new String[] {"会议三日上午九点开始。"}), sink);
    Pcm heard = Pcm.of(sink.heard(), 22_050);
    assertTrue(heard.millis() > 1500 && heard.millis() < 6000, heard.toString());
    assertEquals(-16, Loudness.integratedLufs(heard), 3);
    assertEquals(1, sink.timesClosed());
  }

  @Test
  void beforeAnythingHappensItStandsAtTheBeginning() throws Exception {
    try (NoticePlayer player = player(Scripts.small()).build()) {
      assertEquals(State.STOPPED, player.position().state());
      assertEquals("s1", player.position().sentence().id());
      player.awaitEnd();
    }
    assertTrue(reports.isEmpty());
  }

  @Test
  void anotherDeliveryOrPrivacyHoldsFromThereOn() throws Exception {
    MeetingNotice notice =
        Notices.parse("关于召开全镇防汛工作会议的通知\n各村：\n时间：2026年6月3日下午2:30。\n联系人：张雄，电话：13912345678。\n");
    ReadingScript script = ReadingScript.of(notice);
    FakeEngine engine = new FakeEngine();
    try (NoticePlayer player = player(script).engine(engine).build()) {
      player.changeDelivery(Delivery.NORMAL.withRate(2).withPitchSemitones(3));
      player.changePrivacy(Privacy.HEADPHONES);
      player.play();
      player.awaitEnd();
      assertEquals(2, player.position().delivery().rate());
    }
    assertTrue(
        engine.deliveries().stream().allMatch(d -> d.rate() == 2 && d.pitchSemitones() == 3));
    assertTrue(
        reports.stream().anyMatch(p -> p.sentence().wording().toString().contains("13912345678")));
  }

  @Test
  void withoutEarconsNothingIsHeardThatIsNoSpeech() throws Exception {
    try (NoticePlayer player = player(Scripts.small()).withoutEarcons().build()) {
      player.play();
      player.awaitEnd();
    }
    String said =
        Scripts.small().sentences().stream()
            .map(sentence -> sentence.wording().toString())
            .collect(Collectors.joining("", "\0", ""));
    for (short sample : sink.heard()) {
      assertTrue(said.indexOf((char) sample) >= 0, "sample " + sample);
    }
  }

  @Test
  void aListenerCannotWait() throws Exception {
    List<NoticePlayer> players = new ArrayList<>();
    List<Exception> thrown = new ArrayList<>();
    try (NoticePlayer player =
        player(Scripts.small())
            .onPosition(
                where -> {
                  try {
                    players.get(0).awaitEnd();
                  } catch (IllegalStateException | SpeechException | InterruptedException e) {
                    thrown.add(e);
                  }
                })
            .build()) {
      players.add(player);
      player.play();
      player.awaitEnd();
    }
    assertEquals(IllegalStateException.class, thrown.get(0).getClass());
  }

  @Test
  void closeTakesAFifthOfASecondAndLeavesNoThread() throws Exception {
    List<NoticePlayer> players = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      NoticePlayer player = player(Scripts.small()).sink(new FakeSink()).build();
      players.add(player);
      player.play();
    }
    for (NoticePlayer player : players) {
      long start = System.nanoTime();
      player.close();
      player.close();
      assertTrue(System.nanoTime() - start < 200_000_000L, "close took too long");
    }
    assertEquals(0, threads());
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("tingwen-"))
        .count();
  }

  @Test
  void closeDoesNotWaitForASlowVoice() throws Exception {
    CountDownLatch speaking = new CountDownLatch(1);
    SpeechEngine slow =
        new OneMethodEngine() {
          @Override
          public Speech speak(Spoken sentence, Delivery delivery) throws SpeechException {
            speaking.countDown();
            try {
              new CountDownLatch(1).await();
              throw new AssertionError("nobody counts down");
            } catch (InterruptedException e) {
              throw new SpeechException("interrupted", e);
            }
          }
        };
    NoticePlayer player = player(Scripts.small()).engine(slow).build();
    player.play();
    assertTrue(speaking.await(10, TimeUnit.SECONDS));
    long start = System.nanoTime();
    player.close();
    assertTrue(System.nanoTime() - start < 200_000_000L, "close took too long");
    assertEquals(0, threads());
  }

  @Test
  void commandsAreAnsweredWhileTheVoiceIsSlow() throws Exception {
    CountDownLatch go = new CountDownLatch(1);
    CountDownLatch paused = new CountDownLatch(1);
    FakeEngine fake = new FakeEngine();
    SpeechEngine slow =
        new OneMethodEngine() {
          @Override
          public Speech speak(Spoken sentence, Delivery delivery) throws SpeechException {
            try {
              go.await();
            } catch (InterruptedException e) {
              throw new SpeechException("interrupted", e);
            }
            return fake.speak(sentence, delivery);
          }
        };
    try (NoticePlayer player =
        player(Scripts.small())
            .engine(slow)
            .onPosition(
                where -> {
                  if (where.state() == State.PAUSED) {
                    paused.countDown();
                  }
                })
            .build()) {
      player.play();
      player.pause();
      assertTrue(paused.await(10, TimeUnit.SECONDS));
      go.countDown();
      player.play();
      player.awaitEnd();
    }
  }

  @Test
  void waitingEndsWhenThePlayerIsClosed() throws Exception {
    NoticePlayer player = player(Scripts.small()).build();
    player.play();
    player.pause();
    CountDownLatch returned = new CountDownLatch(1);
    Thread waiter =
        new Thread(
            () -> {
              try {
                player.awaitEnd();
                returned.countDown();
              } catch (SpeechException | InterruptedException e) {
                fail(e);
              }
            });
    waiter.start();
    player.close();
    assertTrue(returned.await(10, TimeUnit.SECONDS));
    player.awaitEnd();
  }

  @Test
  void theEngineStaysOpenAndTheSinkIsClosed() throws Exception {
    FakeEngine engine = new FakeEngine();
    try (NoticePlayer player = player(Scripts.small()).engine(engine).build()) {
      player.play();
      player.awaitEnd();
    }
    assertFalse(engine.isClosed());
    assertEquals(1, sink.timesClosed());
  }

  @Test
  void whatIsMissingIsNamed() {
    NoticePlayer.Builder none = NoticePlayer.builder(Scripts.small());
    IllegalArgumentException error = assertThrows(IllegalArgumentException.class, none::build);
    assertTrue(error.getMessage().contains("engine"), error.getMessage());
    ReadingScript empty = new ReadingScript(List.of(), List.of());
    assertThrows(IllegalArgumentException.class, () -> player(empty).build());
  }

  @Test
  void sixteenPlayersAtOnceDoNotMixTheirSounds() throws Exception {
    List<FakeSink> sinks = IntStream.range(0, 16).mapToObj(i -> new FakeSink()).toList();
    List<NoticePlayer> players = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      players.add(player(words(i)).sink(sinks.get(i)).onPosition(where -> {}).build());
    }
    players.forEach(NoticePlayer::play);
    for (NoticePlayer player : players) {
      player.awaitEnd();
      player.close();
    }
    for (int i = 0; i < 16; i++) {
      Rig alone = new Rig(words(i), true, name -> "");
      alone.playback.play();
      alone.run();
      assertArrayEquals(alone.sink.heard(), sinks.get(i).heard(), "player " + i);
    }
  }

  private static ReadingScript words(int player) {
    String sign = String.valueOf((char) ('甲' + player));
    return Scripts.of(new String[] {sign.repeat(20), sign + "乙。"}, new String[] {sign, "*" + sign});
  }
}
