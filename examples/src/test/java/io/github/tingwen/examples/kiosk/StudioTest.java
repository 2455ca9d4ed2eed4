package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Mark;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StudioTest {

  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();
  private final AtomicInteger spoken = new AtomicInteger();
  private final CountDownLatch mayGoOn = new CountDownLatch(1);
  private Studio studio = studio(2);

  @AfterEach
  void close() {
    studio.close();
  }

  private Studio studio(int engines) {
    EnginePool pool =
        new EnginePool(
            () -> {
              opened.incrementAndGet();
              return new Waiting();
            },
            engines);
    return new Studio(ToneVoice::letters, pool, new EnginePool(Waiting::new, 1), new Metrics());
  }

  /** Says nothing before it may go on. */
  private final class Waiting implements SpeechEngine {

    private final AtomicInteger inside = new AtomicInteger();

    @Override
    public String name() {
      return "waiting";
    }

    @Override
    public Speech speak(Spoken sentence, Delivery delivery) throws SpeechException {
      assertEquals(1, inside.incrementAndGet(), "one thread at a time");
      try {
        spoken.incrementAndGet();
        mayGoOn.await(20, TimeUnit.SECONDS);
        if (sentence.normalized().contains("坏")) {
          throw new IllegalStateException("a bug of the engine");
        }
        return new ToneVoice(1).speak(sentence, delivery);
      } catch (InterruptedException e) {
        throw new SpeechException("interrupted", e);
      } finally {
        inside.decrementAndGet();
      }
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }

  private static Utterance utterance(String words) {
    return Utterance.of(Utterance.VoiceName.MANDARIN, words, words);
  }

  @Test
  void whatManyAskForAtOnceIsMadeOnce() throws Exception {
    ExecutorService listeners = Executors.newFixedThreadPool(8);
    try {
      List<Future<Recording>> recordings = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        recordings.add(listeners.submit(() -> studio.record(utterance("同一句"), 1)));
      }
      mayGoOn.countDown();
      Recording first = recordings.get(0).get();
      for (Future<Recording> each : recordings) {
        assertSame(first, each.get());
      }
      assertEquals(1, spoken.get());
    } finally {
      listeners.shutdownNow();
    }
  }

  @Test
  void noMoreEnginesWorkThanWereAllowed() throws Exception {
    mayGoOn.countDown();
    ExecutorService listeners = Executors.newFixedThreadPool(8);
    try {
      List<Future<Recording>> recordings = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String words = "第" + i + "句";
        recordings.add(listeners.submit(() -> studio.record(utterance(words), 1)));
      }
      for (Future<Recording> each : recordings) {
        each.get();
      }
      assertTrue(opened.get() <= 2, opened + " engines");
      assertEquals(40, spoken.get());
    } finally {
      listeners.shutdownNow();
    }
  }

  @Test
  void aFailureIsNotKeptAndTheBrokenEngineIsReplaced() throws Exception {
    mayGoOn.countDown();
    assertThrows(IllegalStateException.class, () -> studio.record(utterance("坏"), 1));
    assertThrows(IllegalStateException.class, () -> studio.record(utterance("坏"), 1));
    assertEquals(2, closed.get());
    assertTrue(studio.record(utterance("好"), 1).pcm().length() > 0);
  }

  @Test
  void signsAloneAreSilenceNotAFailure() throws Exception {
    mayGoOn.countDown();
    Studio silent =
        new Studio(
            sentence -> new Spoken(sentence, "", List.of(), false),
            new EnginePool(Waiting::new, 1),
            new EnginePool(Waiting::new, 1),
            new Metrics());
    assertTrue(silent.record(utterance("……"), 1).pcm().length() > 0);
    assertEquals(0, spoken.get());
  }

  @Test
  void marksFollowTheWordsShownWhereCodeUnitsDiffer() {
    Sentence sentence =
        new Sentence("s1", Sentence.Role.TEXT, Passage.of("𠀀里面"), List.of(), Pause.SENTENCE);
    Utterance utterance = new Utterance(Utterance.VoiceName.MANDARIN, "丂裡面", sentence);
    Pcm pcm = Pcm.of(new short[300], 100);
    List<Mark> marks =
        List.of(new Mark(0, 2, 0, 100), new Mark(2, 3, 100, 200), new Mark(3, 4, 200, 300));
    Recording recording = Recording.of(utterance, new Speech(pcm, marks));
    assertEquals(
        "{\"text\":\"丂裡面\",\"millis\":3000,\"marks\":[[0,1,0,1000],[1,2,1000,2000],[2,3,2000,3000]]}",
        recording.json());
  }

  @Test
  void theCacheForgetsWhatWasUsedLongestAgo() {
    RecordingCache cache = new RecordingCache();
    Pcm large = Pcm.of(new short[5 << 20], 22050); // 10 MiB
    for (int i = 0; i < 7; i++) {
      cache.put(new Studio.Key("u" + i, 1), new Recording(large, "", List.of()));
      assertTrue(cache.find(new Studio.Key("u0", 1)).isPresent(), "used again and again");
    }
    assertTrue(cache.find(new Studio.Key("u1", 1)).isEmpty());
    assertTrue(cache.find(new Studio.Key("u6", 1)).isPresent());
  }
}
