package io.github.tingwen.tts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.tts.Position.State;
import io.github.tingwen.tts.audio.SoundDeviceException;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.Spoken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong while a notice is read: told once, waited for by nobody, gone on from. */
@Timeout(60)
class NoticePlayerFailureTest {

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
  void aFailureEndsTheWaitingWithItsCause() throws Exception {
    try (NoticePlayer player =
        player(Scripts.of(new String[] {"一。", FakeEngine.UNSAYABLE})).build()) {
      player.play();
      SpeechException failure = assertThrows(SpeechException.class, player::awaitEnd);
      assertSame(player.position().failure().orElseThrow(), failure.getCause());
      assertTrue(failure.getMessage().contains("s2"), failure.getMessage());
    }
  }

  @ParameterizedTest
  @EnumSource(FaultySink.Door.class)
  void whatASinkThrowsUnaskedFailsTheReadingWherever(FaultySink.Door door) throws Exception {
    List<NoticePlayer> players = new ArrayList<>();
    try (NoticePlayer player =
        player(Scripts.small())
            .sink(new FaultySink(door))
            .onPosition(
                where -> {
                  if (where.state() == State.READING) {
                    players.get(0).whereAmI(); // flushes
                  }
                })
            .build()) {
      players.add(player);
      player.play();
      SpeechException failure = assertThrows(SpeechException.class, player::awaitEnd);
      assertEquals(State.FAILED, player.position().state());
      assertSame(player.position().failure().orElseThrow(), failure.getCause());
      assertTrue(failure.getMessage().contains("faulty sink"), failure.getMessage());
    }
  }

  @Test
  void afterASinkBrokeAnotherOneReadsOn() throws Exception {
    FaultySink broken = new FaultySink(FaultySink.Door.WRITE);
    try (NoticePlayer player = player(Scripts.small()).sink(broken).build()) {
      player.play();
      assertThrows(SpeechException.class, player::awaitEnd);
      player.changeSink(sink);
      player.play();
      player.awaitEnd();
      assertEquals(State.FINISHED, player.position().state());
    }
  }

  @Test
  void anErrorOfTheEngineIsAFailureOfTheSentenceAndTheNextIsRead() throws Exception {
    SpeechEngine engine = throwing(new NoClassDefFoundError("no model"));
    try (NoticePlayer player = player(Scripts.small()).engine(engine).build()) {
      player.play();
      SpeechException failure = assertThrows(SpeechException.class, player::awaitEnd);
      assertTrue(failure.getMessage().contains("no model"), failure.getMessage());
      player.nextSentence();
      player.awaitEnd();
      assertEquals(State.FINISHED, player.position().state());
    }
  }

  @Test
  void anErrorOfTheFrontEndIsAFailureToo() throws Exception {
    try (NoticePlayer player =
        player(Scripts.small())
            .frontEnd(
                sentence -> {
                  throw new AssertionError("no front end");
                })
            .build()) {
      player.play();
      SpeechException failure = assertThrows(SpeechException.class, player::awaitEnd);
      assertTrue(failure.getMessage().contains("no front end"), failure.getMessage());
    }
  }

  @Test
  void afterAnErrorOfTheVirtualMachineNothingIsWaitedForInVain() throws Exception {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    List<Throwable> rethrown = Collections.synchronizedList(new ArrayList<>());
    Thread.setDefaultUncaughtExceptionHandler((thread, error) -> rethrown.add(error));
    SpeechEngine engine = throwing(new OutOfMemoryError("made up"));
    try (NoticePlayer player = player(Scripts.small()).engine(engine).build()) {
      player.play();
      assertThrows(SpeechException.class, player::awaitEnd);
      player.play();
      SpeechException failure = assertThrows(SpeechException.class, player::awaitEnd);
      assertTrue(failure.getMessage().contains("made up"), failure.getMessage());
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
    assertEquals(OutOfMemoryError.class, rethrown.get(0).getClass());
  }

  /** An engine that throws an error at the first sentence it is given. */
  private static SpeechEngine throwing(Error error) {
    FakeEngine engine = new FakeEngine();
    AtomicBoolean thrown = new AtomicBoolean();
    return new SpeechEngine() {
      @Override
      public String name() {
        return "throwing";
      }

      @Override
      public Speech speak(Spoken sentence, Delivery delivery) throws SpeechException {
        if (!thrown.getAndSet(true)) {
          throw error;
        }
        return engine.speak(sentence, delivery);
      }

      @Override
      public void close() {
        engine.close();
      }
    };
  }

  @Test
  void aListenerMayGoOnAfterAFailure() throws Exception {
    ReadingScript script = Scripts.of(new String[] {"一。", FakeEngine.UNSAYABLE, "三。"});
    List<NoticePlayer> players = new ArrayList<>();
    try (NoticePlayer player =
        player(script)
            .onPosition(
                where -> {
                  reports.add(where);
                  if (where.state() == State.FAILED) {
                    players.get(0).nextSentence();
                  }
                })
            .build()) {
      players.add(player);
      player.play();
      player.awaitEnd();
      assertEquals(State.FINISHED, player.position().state());
    }
  }

  @Test
  void aListenerThatThrowsDoesNotStopThePlayer() throws Exception {
    try (NoticePlayer player =
        player(Scripts.small())
            .onPosition(
                where -> {
                  throw new IllegalStateException("thrown by the test's listener");
                })
            .build()) {
      player.play();
      player.awaitEnd();
      assertEquals(State.FINISHED, player.position().state());
    }
  }

  @Test
  void aMissingDeviceIsToldAtOnce() throws Exception {
    try (NoticePlayer player = player(Scripts.small()).sink(FakeSink.missing()).build()) {
      player.play();
      SpeechException failure = assertThrows(SpeechException.class, player::awaitEnd);
      assertEquals(SoundDeviceException.class, failure.getCause().getClass());
    }
  }

  @Test
  void anEngineThatThrowsUnaskedIsAFailureOfTheSentence() throws Exception {
    SpeechEngine broken =
        new OneMethodEngine() {
          @Override
          public Speech speak(Spoken sentence, Delivery delivery) {
            throw new IllegalStateException("broken");
          }
        };
    try (NoticePlayer player = player(Scripts.small()).engine(broken).build()) {
      player.play();
      SpeechException failure = assertThrows(SpeechException.class, player::awaitEnd);
      assertTrue(failure.getMessage().contains("s1"), failure.getMessage());
    }
  }
}
