package io.github.tingwen.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The same work on several inputs: all are tried, one line is said about each in the order given, a
 * summary ends the run, and the worst exit code counts.
 */
final class Batch {

  private final Console console;
  private final String done;

  /**
   * Makes a batch.
   *
   * @param done what to say of an input that succeeded: 已转换 / converted
   */
  Batch(Console console, String done) {
    this.console = console;
    this.done = done;
  }

  /** Work on one input. */
  @FunctionalInterface
  interface Work {
    /** Returns what to add to the line about this input; empty for nothing. */
    String on(String input) throws CommandFailure, IOException;
  }

  /** Runs the work, on all processors if there are several inputs, and returns the exit code. */
  int run(List<String> inputs, Work work) throws InterruptedException {
    int threads = Math.min(inputs.size(), Runtime.getRuntime().availableProcessors());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<String>> results = new ArrayList<>();
      for (String input : inputs) {
        results.add(pool.submit(() -> work.on(input)));
      }
      return report(inputs, results);
    } finally {
      pool.shutdownNow();
    }
  }

  private int report(List<String> inputs, List<Future<String>> results)
      throws InterruptedException {
    int worst = ExitCode.DONE;
    int failed = 0;
    for (int i = 0; i < inputs.size(); i++) {
      String place = inputs.size() == 1 ? "" : (i + 1) + "/" + inputs.size() + " ";
      try {
        String remark = results.get(i).get();
        if (inputs.size() > 1) {
          console.say(place + inputs.get(i) + "：" + done + remark);
        }
      } catch (ExecutionException e) {
        failed++;
        worst = Math.max(worst, report(place + inputs.get(i), e.getCause()));
      }
    }
    if (inputs.size() > 1) {
      int good = inputs.size() - failed;
      console.say(
          String.format(
              "共 %d 个，%d 个完成，%d 个失败。 %1$d in all, %2$d done, %3$d failed.",
              inputs.size(), good, failed));
    }
    return worst;
  }

  private int report(String input, Throwable failure) {
    if (failure instanceof CommandFailure known) {
      console.fail(input + "：" + known.getMessage());
      return known.exitCode();
    }
    if (failure instanceof IOException) {
      console.fail(input + "：读写失败。 Cannot read or write: " + failure.getMessage());
      return ExitCode.UNREADABLE;
    }
    console.fail(input + "：程序出错，请报告。 This is a bug, please report it: " + failure);
    return ExitCode.FAILED;
  }
}
