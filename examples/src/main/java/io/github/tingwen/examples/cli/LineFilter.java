package io.github.tingwen.examples.cli;

import java.util.Optional;
import java.util.function.Function;

/** One line in, one line out, from a file or standard input to standard output. */
final class LineFilter {

  private final Console console;

  LineFilter(Console console) {
    this.console = console;
  }

  /** Writes {@code answer} to each line of {@code input}; a line may become several. */
  int run(String input, Function<String, String> answer) throws CommandFailure {
    try (Lines lines = Lines.of(input, console)) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        console.println(answer.apply(line.get()));
      }
      return ExitCode.DONE;
    }
  }
}
