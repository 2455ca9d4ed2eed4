package io.github.tingwen.tts.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.tingwen.tts.hostile.HostileInputs.Input;
import io.github.tingwen.tts.hostile.HostileInputs.Layout;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text throws what is not documented, overflows a stack of 512 KiB or takes for ever.
 *
 * <p>How the time grows is measured by {@link HostileGrowth}, not asserted here.
 */
class HostileInputTest {

  private static final int STACK_BYTES = 512 << 10;
  private static final int MOST_MILLIS = 30_000;
  private static final int USUAL = 8 << 10;
  private static final int LONG = 256 << 10;

  static Stream<Input> inputs() {
    return HostileInputs.all().stream();
  }

  static Stream<Input> longInputs() {
    return Stream.of("（", "会议强调，", "要", "周小满、", "1", "9：30", "一是", "浼氳", "\uD800", "\n")
        .map(unit -> new Input(unit, Layout.DIRECTIVE));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void everyStepTakesIt(Input input) throws InterruptedException {
    takesAll(input.text(USUAL), List.of(Step.values()));
  }

  @ParameterizedTest
  @MethodSource("longInputs")
  void aQuarterOfAMillionCharactersIsTakenToo(Input input) throws InterruptedException {
    takesAll(input.text(LONG), List.of(Step.values()));
  }

  @Test
  void aHundredThousandDirectivesAreTaken() throws InterruptedException {
    Input directives = new Input("一是要落实责任。", Layout.LINES);
    takesAll(directives.text(900_000), List.of(Step.REPAIR, Step.PARSE, Step.CONVERT));
  }

  @Test
  void oneLineOfAMebibyteIsTaken() throws InterruptedException {
    Input line = new Input("各村要落实责任，", Layout.LINE);
    takesAll(line.text(1 << 20), List.of(Step.REPAIR, Step.PARSE, Step.SCRIPT));
  }

  @Test
  void thereAreMoreThanTwoHundred() {
    assertTrue(HostileInputs.all().stream().distinct().count() >= 200);
  }

  private static void takesAll(String text, List<Step> steps) throws InterruptedException {
    for (Step step : steps) {
      takes(text, step);
    }
  }

  private static void takes(String text, Step step) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, () -> step.run(text), step.name(), STACK_BYTES);
    thread.setUncaughtExceptionHandler((where, what) -> thrown.set(what));
    thread.setDaemon(true);
    thread.start();
    thread.join(MOST_MILLIS);
    if (thread.isAlive()) {
      fail(step + " is at it after " + MOST_MILLIS + " ms: " + Arrays.toString(thread.getStackTrace()));
    }
    if (thrown.get() != null) {
      throw new CompletionException(step.name(), thrown.get());
    }
  }
}
