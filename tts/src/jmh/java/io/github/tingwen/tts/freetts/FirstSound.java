package io.github.tingwen.tts.freetts;

import com.sun.management.OperatingSystemMXBean;
import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/**
 * How long a listener waits: from the start of the JVM to the first sample, and for a sentence when
 * all is warm. Times are on the wall and of the processor (all threads), because a busy machine
 * stretches the first and not the second. Run it with and without a class-data archive, and with
 * {@code -Xmx64m}; the commands stand in docs/performance.md.
 */
public final class FirstSound {

  private static final int WARM_UP = 60;
  private static final int MEASURED = 40;
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private FirstSound() {}

  /** Prints the figures. */
  public static void main(String[] arguments) throws Exception {
    long started = ManagementFactory.getRuntimeMXBean().getStartTime();
    FreeTtsEngine engine = FreeTtsEngine.create();
    MandarinFrontEnd frontEnd = MandarinFrontEnd.standard();
    int samples = say(engine, frontEnd, "请各单位准时参会。");
    print(
        "start of the JVM to the first samples", System.currentTimeMillis() - started, cpuNanos());
    if (arguments.length > 0) {
      return; // what an archive is made from
    }
    System.out.printf("samples of the first sentence: %d%n", samples);
    for (int i = 0; i < WARM_UP; i++) {
      say(engine, frontEnd, "定于二十六日下午两点三十分在三楼会议室召开会议，请准时参加。");
    }
    warm(engine, frontEnd, "请各单位准时参会。");
    warm(engine, frontEnd, "定于二十六日下午两点三十分在三楼会议室召开会议，请准时参加。");
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "heap after a collection: %d MB of at most %d MB%n",
        (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
    engine.close();
  }

  private static void warm(FreeTtsEngine engine, MandarinFrontEnd frontEnd, String text)
      throws Exception {
    long[] wall = new long[MEASURED];
    long cpu = cpuNanos();
    int samples = 0;
    for (int i = 0; i < MEASURED; i++) {
      long begin = System.nanoTime();
      samples = say(engine, frontEnd, text);
      wall[i] = System.nanoTime() - begin;
    }
    Arrays.sort(wall);
    String what = "text to samples, warm, %.1f s of sound, median".formatted(samples / 22_050.0);
    print(what, wall[MEASURED / 2] / 1_000_000, (cpuNanos() - cpu) / MEASURED);
  }

  private static int say(FreeTtsEngine engine, MandarinFrontEnd frontEnd, String text)
      throws Exception {
    Sentence sentence =
        new Sentence("s1", Sentence.Role.TEXT, Passage.of(text), List.of(), Pause.SENTENCE);
    return engine.speak(frontEnd.speak(sentence), Delivery.NORMAL).pcm().length();
  }

  private static long cpuNanos() {
    return SYSTEM.getProcessCpuTime();
  }

  private static void print(String what, long wallMillis, long cpuNanos) {
    System.out.printf("%s: %d ms, processor %d ms%n", what, wallMillis, cpuNanos / 1_000_000);
  }
}
