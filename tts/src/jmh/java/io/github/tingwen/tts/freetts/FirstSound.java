package io.github.tingwen.tts.freetts;

import com.sun.management.OperatingSystemMXBean;
import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.engine.SpeechStream;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/**
 * How long a listener waits: from the start of the JVM to the first samples, and for a sentence
 * when all is warm, for its first samples and for all. Times are on the wall and of the processor,
 * because a busy machine stretches the first and not the second: of all threads from cold, when the
 * compiler works beside, else of the thread that speaks. Run it with and without a class-data
 * archive, and with {@code -Xmx64m}; the commands stand in docs/performance.md.
 */
public final class FirstSound {

  private static final int WARM_UP = 60;
  private static final int MEASURED = 40;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private FirstSound() {}

  private static final List<String> WARM =
      List.of(
          "请各单位准时参会。",
          "定于二十六日下午两点三十分在三楼会议室召开会议，请准时参加。",
          "各有关单位负责同志必须按照上级部门统一部署认真组织开展专项整治行动。",
          "定于二十六日下午两点三十分在三楼会议室召开会议，请准时参加，".repeat(10));

  /** Prints the figures. */
  public static void main(String[] arguments) throws Exception {
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    FreeTtsEngine engine = FreeTtsEngine.create();
    MandarinFrontEnd frontEnd = MandarinFrontEnd.standard();
    SpeechStream stream = begin(engine, frontEnd, WARM.get(0), Delivery.NORMAL);
    int first = stream.next().length();
    print(
        "start of the JVM to the first samples", System.currentTimeMillis() - started, cpuNanos());
    finish(stream, first);
    print("start of the JVM to all of 2.2 s", System.currentTimeMillis() - started, cpuNanos());
    if (arguments.length > 0) {
      return; // what an archive is made from
    }
    for (int i = 0; i < WARM_UP; i++) {
      finish(begin(engine, frontEnd, WARM.get(1), Delivery.NORMAL), 0);
    }
    for (String text : WARM) {
      warm(engine, frontEnd, text, Delivery.NORMAL);
      warm(engine, frontEnd, text, Delivery.NORMAL.withRate(0.5));
    }
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "heap after a collection: %d MB of at most %d MB%n",
        (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
    engine.close();
  }

  private static void warm(
      FreeTtsEngine engine, MandarinFrontEnd frontEnd, String text, Delivery delivery)
      throws Exception {
    long[][] nanos = new long[4][MEASURED]; // wall and processor to the first samples, to all
    double seconds = 0;
    for (int i = 0; i < MEASURED; i++) {
      long wall = System.nanoTime();
      long cpu = THREAD.getCurrentThreadCpuTime();
      SpeechStream stream = begin(engine, frontEnd, text, delivery);
      int first = stream.next().length();
      nanos[0][i] = System.nanoTime() - wall;
      nanos[1][i] = THREAD.getCurrentThreadCpuTime() - cpu;
      finish(stream, first);
      nanos[2][i] = System.nanoTime() - wall;
      nanos[3][i] = THREAD.getCurrentThreadCpuTime() - cpu;
      seconds = stream.length() / 22_050.0;
    }
    for (long[] each : nanos) {
      Arrays.sort(each);
    }
    String what =
        "warm, %5.1f s of sound at rate %.1f, median: ".formatted(seconds, delivery.rate());
    print(what + "first samples", nanos[0][MEASURED / 2] / 1_000_000, nanos[1][MEASURED / 2]);
    print(what + "all", nanos[2][MEASURED / 2] / 1_000_000, nanos[3][MEASURED / 2]);
  }

  private static SpeechStream begin(
      FreeTtsEngine engine, MandarinFrontEnd frontEnd, String text, Delivery delivery)
      throws Exception {
    Sentence sentence =
        new Sentence("s1", Sentence.Role.TEXT, Passage.of(text), List.of(), Pause.SENTENCE);
    return engine.begin(frontEnd.speak(sentence), delivery);
  }

  private static void finish(SpeechStream stream, int made) throws SpeechException {
    for (int at = made; at < stream.length(); ) {
      at += stream.next().length();
    }
  }

  private static long cpuNanos() {
    return SYSTEM.getProcessCpuTime();
  }

  private static void print(String what, long wallMillis, long cpuNanos) {
    System.out.printf("%s: %d ms, processor %d ms%n", what, wallMillis, cpuNanos / 1_000_000);
  }
}
