package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.tts.freetts.EnglishEngine;
import io.github.tingwen.tts.freetts.FreeTtsEngine;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Fifty listeners at once. The short form runs always and shows that nothing fails: six seconds of
 * listeners in a hurry, or, where {@code TINGWEN_REQUIRE_TOOLS=1} asks for everything, a minute of
 * listeners who hear out each sentence. {@code TINGWEN_LONG=1} runs half an hour with the real
 * voice and holds the figures of docs/kiosk.md, which need a machine that does nothing else.
 */
class KioskLoadTest {

  private static final int LISTENERS = 50;
  private static final Duration COLD = Duration.ofMinutes(2);
  private static final Duration FILLING = Duration.ofMinutes(1);
  private static final Duration SOAK =
      Duration.ofMinutes(Integer.getInteger("tingwen.soak.minutes", 30));

  @Test
  void fiftyListenersAreAllAnswered() throws Exception {
    if ("1".equals(System.getenv("TINGWEN_LONG"))) {
      soak();
      return;
    }
    boolean inFull = "1".equals(System.getenv("TINGWEN_REQUIRE_TOOLS"));
    Duration slice = Duration.ofSeconds(inFull ? 60 : 6);
    try (TestKiosk kiosk = TestKiosk.start(20)) {
      Latencies latencies = listen(kiosk.server.port(), slice, inFull ? 1 : 0.1);
      assertEquals(List.of(), latencies.failures());
      assertTrue(latencies.count(Latencies.Kind.CONTROL) > LISTENERS, "" + latencies);
      assertTrue(latencies.count(Latencies.Kind.CACHED) > LISTENERS, "" + latencies);
    }
  }

  private static void soak() throws Exception {
    MandarinFrontEnd frontEnd = MandarinFrontEnd.standard();
    NoticeBoard board = NoticeBoard.of(TestNotices.all());
    try (KioskServer server =
        KioskServer.builder(() -> board)
            .engine(frontEnd::speak, FreeTtsEngine::create)
            .english(EnglishEngine::create)
            .port(0)
            .start()) {
      Latencies cold = listen(server.port(), COLD, 1);
      listen(server.port(), FILLING, 0);
      long before = heapAfterCollection();
      Latencies warm = listen(server.port(), SOAK, 1);
      long after = heapAfterCollection();
      String told = "cold " + cold + "\nwarm " + warm + "\nheap " + before + " -> " + after;
      System.err.println(told);
      assertEquals(List.of(), cold.failures());
      assertEquals(List.of(), warm.failures());
      assertTrue(after < before * 1.05, told);
      assertTrue(warm.millis(Latencies.Kind.CONTROL, 0.99) <= 100, told);
      assertTrue(cold.count(Latencies.Kind.MADE) > LISTENERS, told);
      assertTrue(cold.millis(Latencies.Kind.MADE, 0.95) <= 300, told);
      assertTrue(warm.millis(Latencies.Kind.CACHED, 0.95) <= 50, told);
    }
  }

  private static long heapAfterCollection() {
    Runtime.getRuntime().gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static Latencies listen(int port, Duration time, double pace)
      throws InterruptedException, ExecutionException, IOException {
    Latencies latencies = new Latencies();
    ExecutorService threads = Executors.newFixedThreadPool(LISTENERS);
    try {
      long end = System.nanoTime() + time.toNanos();
      List<Future<?>> listeners = new ArrayList<>();
      for (int i = 0; i < LISTENERS; i++) {
        listeners.add(threads.submit(new Listener(port, i, end, pace, latencies)));
      }
      for (Future<?> listener : listeners) {
        listener.get();
      }
    } finally {
      threads.shutdownNow();
    }
    return latencies;
  }
}
