package io.github.tingwen.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SayCommandTest {

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  @Test
  void onlyAWaveFileIsWritten() {
    Path file = folder.resolve("a.mp3");
    assertEquals(ExitCode.USAGE, terminal.run("say", "你好", "--out", file.toString()));
    assertTrue(terminal.err().contains(".wav"), terminal.err());
    assertFalse(Files.exists(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "！！！", "😀", " "})
  void whatHasNothingToSayIsAFailure(String text) {
    Path file = folder.resolve("a.wav");
    assertEquals(ExitCode.FAILED, terminal.run("say", text, "--out", file.toString()));
    assertFalse(Files.exists(file));
  }

  @Test
  void aBadLineOfAListIsNamedBeforeAnythingIsWritten() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), "yi2 ban4\n\nma\n");
    Path results = folder.resolve("results");
    int code = terminal.run("say", "--pinyin-list", list.toString(), "--out", results.toString());
    assertEquals(ExitCode.UNREADABLE, code);
    assertTrue(terminal.err().contains("Line 3 of " + list), terminal.err());
    assertFalse(Files.exists(results));
  }

  @Test
  void aListGivesAFileForEachLine() throws IOException {
    Path list = Files.writeString(folder.resolve("list.txt"), "yi2 ban4\nma1\n");
    Path results = folder.resolve("results");
    int code = terminal.run("say", "--pinyin-list", list.toString(), "--out", results.toString());
    assertEquals(ExitCode.DONE, code, terminal.err());
    assertTrue(Files.size(results.resolve("yi2ban4.wav")) > 4410);
    assertTrue(Files.size(results.resolve("ma1.wav")) > 4410);
  }
}
