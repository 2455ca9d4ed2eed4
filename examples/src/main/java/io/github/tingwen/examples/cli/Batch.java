package io.github.tingwen.examples.cli;

import io.github.tingwen.tts.engine.SpeechException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

/**
 * The same work on several inputs: all are tried, results and remarks come in the order given, a
 * summary ends the run, and the worst exit code counts. For one run.
 */
final class Batch {

  private final Console console;
  private final String done;
  private int worst = ExitCode.DONE;
  private int succeeded;
  private int failed;

  /**
   * Makes a batch.
   *
   * @param done what to say of an input that succeeded: 已转换 / converted
   */
  Batch(Console console, String done) {
    this.console = console;
    this.done = done;
  }

  /**
   * What has come of one input.
   *
   * @param output what goes to standard output; empty for nothing
   * @param remark one sentence about it; empty for nothing
   * @param warnings what the person should know, one line each
   */
  record Done(String output, String remark, List<String> warnings) {

    static final Done IN_SILENCE = new Done("", "", List.of());
  }

  /** Work on one input. */
  @FunctionalInterface
  interface Work {
    Done on(String input) throws CommandFailure, IOException, SpeechException, InterruptedException;
  }

  /** What has come of the input of a number; waits for it. */
  @FunctionalInterface
  private interface Results {
    Done of(int index) throws ExecutionException, InterruptedException;
  }

  /**
   * Runs the work, on all processors if there are several inputs, and returns the exit code.
   *
   * @throws CommandFailure if standard output takes no more; the rest is not tried
   */
  int run(List<String> inputs, Work work) throws CommandFailure, InterruptedException {
    int threads = Math.min(inputs.size(), Runtime.getRuntime().availableProcessors());
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Done>> results = new ArrayList<>();
      for (String input : inputs) {
        results.add(pool.submit(() -> work.on(input)));
      }
      return tell(inputs, index -> results.get(index).get(), () -> false);
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * Runs the work on one input after the other, the first at any rate, until {@code ended}, and
   * returns the exit code.
   */
  int oneByOne(List<String> inputs, Work work, BooleanSupplier ended)
      throws CommandFailure, InterruptedException {
    Results results =
        index -> {
          FutureTask<Done> task = new FutureTask<>(() -> work.on(inputs.get(index)));
          task.run();
          return task.get();
        };
    return tell(inputs, results, ended);
  }

  private int tell(List<String> inputs, Results results, BooleanSupplier ended)
      throws CommandFailure, InterruptedException {
    for (int i = 0; i < inputs.size() && (i == 0 || !ended.getAsBoolean()); i++) {
      String place = inputs.size() == 1 ? "" : (i + 1) + "/" + inputs.size() + " ";
      try {
        tell(inputs, place + inputs.get(i) + "：", results.of(i));
        succeeded++;
      } catch (ExecutionException e) {
        if (e.getCause() instanceof InterruptedException interrupted) {
          throw interrupted;
        }
        failed++;
        fail(place, inputs.get(i), Faults.of(e.getCause()));
      }
    }
    if (inputs.size() > 1) {
      summarize(inputs.size());
    }
    return worst;
  }

  private void tell(List<String> inputs, String name, Done result) throws CommandFailure {
    if (!result.output().isEmpty()) {
      console.print(result.output());
    }
    if (inputs.size() > 1) {
      console.say((name + done + " " + result.remark()).strip());
    } else if (!result.remark().isEmpty()) {
      console.say(result.remark());
    }
    result.warnings().forEach(warning -> console.say(name + warning));
  }

  private void fail(String place, String input, CommandFailure failure) {
    String message = failure.getMessage();
    boolean named = message.startsWith(input + "：") || message.startsWith("读不了 " + input + "：");
    console.fail(place + (named ? "" : input + "：") + message);
    worst = Math.max(worst, failure.exitCode());
  }

  private void summarize(int all) {
    int left = all - succeeded - failed;
    String rest = left == 0 ? "" : String.format(Locale.ROOT, "还有 %d 个没有做。 Not tried: %1$d.", left);
    console.say(
        String.format(
                Locale.ROOT,
                "共 %d 个，%d 个完成，%d 个失败。 %1$d in all, %2$d done, %3$d failed. ",
                all,
                succeeded,
                failed)
            .concat(rest)
            .strip());
  }
}
