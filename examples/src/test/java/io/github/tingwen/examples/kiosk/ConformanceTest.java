package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Keeps docs/conformance.md true: it is written from a table whose every row names a test that is
 * there, or says why there is none. {@code TINGWEN_WRITE_GOLDEN=1} writes it anew.
 */
class ConformanceTest {

  private static final Path TABLE =
      Path.of("src", "test", "resources", "kiosk", "conformance.tsv");
  private static final Path PAGE = Path.of("..", "docs", "conformance.md");
  private static final String HEAD =
      """
      # What the kiosk meets

      Written by `ConformanceTest` from `examples/src/test/resources/kiosk/conformance.tsv`; do not edit. Every test named
      runs in `mvn verify` (those with a browser where Chromium and ChromeDriver are installed). "needs hardware" is for the
      hall to see to; "by review" says why no test is needed. Items not listed ask for what the kiosk does not have.

      | standard | item | asks for | proof |
      |---|---|---|---|
      """;

  private static List<String[]> rows() throws IOException {
    return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .toList();
  }

  @Test
  void thePageIsWrittenFromTheTable() throws IOException {
    String page =
        rows().stream()
            .map(row -> "| " + row[0] + " | " + row[1] + " | " + row[2] + " | " + shown(row[3]) + " |\n")
            .collect(Collectors.joining("", HEAD, ""));
    if (System.getenv("TINGWEN_WRITE_GOLDEN") != null) {
      Files.writeString(PAGE, page);
    }
    assertEquals(Files.readString(PAGE), page);
  }

  private static String shown(String proof) {
    return proof.contains("#") ? "`" + proof + "`" : proof;
  }

  @Test
  void everyTestNamedIsThere() throws IOException, ClassNotFoundException {
    for (String[] row : rows()) {
      assertEquals(4, row.length, String.join(" ", row));
      if (row[3].contains("#")) {
        String[] name = row[3].split("#");
        Class<?> type = Class.forName(ConformanceTest.class.getPackageName() + "." + name[0]);
        List<Method> found =
            Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name[1]))
                .filter(ConformanceTest::isTest)
                .toList();
        assertEquals(1, found.size(), row[3]);
      } else {
        assertTrue(row[3].matches("(needs hardware|by review|not met): .+"), row[3]);
      }
    }
  }

  private static boolean isTest(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class);
  }
}
