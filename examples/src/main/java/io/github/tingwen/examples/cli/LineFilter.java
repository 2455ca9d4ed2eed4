package io.github.tingwen.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** One line in, one line out, from a file or standard input to standard output. */
final class LineFilter {

  private final Console console;

  LineFilter(Console console) {
    this.console = console;
  }

  /** Writes {@code answer} to each line of {@code input}; a line may become several. */
  int run(String input, Function<String, String> answer) throws CommandFailure {
    try (BufferedReader lines = open(input)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        console.println(answer.apply(line));
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.UNREADABLE, "读不了。 Cannot read " + input + ": " + e.getMessage(), e);
    }
  }

  private BufferedReader open(String input) throws IOException {
    return input.equals(Papers.STANDARD_INPUT)
        ? new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))
        : Files.newBufferedReader(Path.of(input));
  }
}
