package io.github.tingwen.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where {@code convert} writes, and in which format. */
class ConvertTargetsTest {

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;
  private String notice;

  @BeforeEach
  void writeNotice() throws IOException {
    notice = Files.writeString(folder.resolve("notice.txt"), Terminal.NOTICE).toString();
  }

  private String converted(String name, String... options) throws IOException {
    Path target = folder.resolve(name);
    List<String> words = new ArrayList<>(List.of("convert", notice));
    words.addAll(List.of(options));
    words.addAll(List.of("--out", target.toString()));
    assertEquals(ExitCode.DONE, terminal.run(words.toArray(String[]::new)), terminal.err());
    return Files.readString(target);
  }

  @ParameterizedTest
  @CsvSource({"n.html,<!DOCTYPE html>", "n.ICS,BEGIN:VCALENDAR", "n.md,# ", "n.dat,{", "n,{"})
  void withoutAFormatTheNameOfTheFileTells(String name, String beginning) throws IOException {
    String text = converted(name);
    assertTrue(text.startsWith(beginning), text);
  }

  @Test
  void aFormatThatIsGivenStandsOverTheName() throws IOException {
    assertTrue(converted("n.txt.out.html", "--to", "json").startsWith("{"));
  }

  @Test
  void theFileThatWasWrittenIsNamed() throws IOException {
    Path results = Files.createDirectory(folder.resolve("results.md"));
    terminal.run("convert", notice, "--out", results.toString());
    String expected = "Wrote " + results.resolve("notice.json") + ".";
    assertTrue(terminal.err().contains(expected), terminal.err());
  }

  @Test
  void aDashIsStandardOutput() {
    assertEquals(ExitCode.DONE, terminal.run("convert", notice, "--to", "txt", "--out", "-"));
    assertTrue(terminal.out().contains("石桥村文化礼堂"), terminal.out());
  }

  @Test
  void whatAShortTextLeavesOutIsNamedInChineseToo() {
    String loss = "header: shortened at this length: 全县会议";
    assertTrue(Bilingual.loss(loss, "txt").startsWith("标题和会议事项没有照原样全部写进 txt，省去了：全县会议。"));
  }
}
