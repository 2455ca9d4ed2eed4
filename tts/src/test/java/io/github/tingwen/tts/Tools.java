package io.github.tingwen.tts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Programs that some tests compare with. */
public final class Tools {

  private Tools() {}

  /**
   * Skips the test where a program is absent, and prints why; fails it where all tools are required
   * ({@code TINGWEN_REQUIRE_TOOLS=1}).
   */
  public static void need(String program) {
    boolean there =
        Arrays.stream(System.getenv("PATH").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    String reason = "skipped: " + program + " is not installed";
    if (!there && "1".equals(System.getenv("TINGWEN_REQUIRE_TOOLS"))) {
      assertTrue(there, reason);
    }
    if (!there) {
      System.out.println(reason);
    }
    Assumptions.assumeTrue(there, reason);
  }

  /** Runs a program and returns what it prints, messages included. */
  public static String run(Path folder, String... command)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "no answer from " + command[0]);
    String printed = Files.readString(output, StandardCharsets.UTF_8);
    assertTrue(process.exitValue() == 0, printed);
    return printed;
  }
}
