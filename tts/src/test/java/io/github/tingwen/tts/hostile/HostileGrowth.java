package io.github.tingwen.tts.hostile;

import io.github.tingwen.tts.hostile.HostileInputs.Input;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/**
 * Measures how the time of every step grows when a hostile text doubles: t(2n)/t(n) by processor
 * time, the best of some runs each. A linear step gives 2, a quadratic one 4.
 *
 * <p>Arguments: the length n in characters, 32768 by default, and parts of names of steps. Ends with
 * status 1 if a ratio of 2.6 is passed. Run it with {@code -Xss512k -Xmx256m}; see docs/limits.md.
 */
final class HostileGrowth {

  private static final double MOST = 2.6;
  private static final int RUNS = 3;

  /** Below this the clock and the collector weigh more than the text. */
  private static final double LEAST_MILLIS = 40;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private HostileGrowth() {}

  public static void main(String[] args) {
    int length = args.length > 0 ? Integer.parseInt(args[0]) : 1 << 15;
    List<Step> steps =
        Arrays.stream(Step.values())
            .filter(step -> args.length < 2 || Arrays.asList(args).contains(step.name()))
            .toList();
    int measured = 0;
    int steep = 0;
    for (Input input : HostileInputs.all()) {
      for (Step step : steps) {
        measured++;
        steep += isSteep(input, step, length) ? 1 : 0;
      }
    }
    System.out.printf("%d of %d grow by more than %.1f%n", steep, measured, MOST);
    System.exit(steep == 0 ? 0 : 1);
  }

  /** Times a text and one twice as long; a steep one is timed again, for it may have been chance. */
  private static boolean isSteep(Input input, Step step, int length) {
    double ratio = Double.MAX_VALUE;
    double twice = 0;
    for (int tries = 0; tries < 3 && ratio > MOST; tries++) {
      double once = millis(input.text(length), step);
      twice = millis(input.text(2 * length), step);
      ratio = twice < LEAST_MILLIS ? 0 : twice / once;
    }
    if (ratio > MOST) {
      System.out.printf("%.1f  %.0f ms  %s  %s%n", ratio, twice, step, input);
    }
    return ratio > MOST;
  }

  private static double millis(String text, Step step) {
    double best = Double.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = THREADS.getCurrentThreadCpuTime();
      step.run(text);
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
      if (best < LEAST_MILLIS / 4) {
        break;
      }
    }
    return best;
  }
}
