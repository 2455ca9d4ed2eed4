package io.github.tingwen.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command destroys what it reads, nor what was there before it failed. */
class OverwritingTest {

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;
  private Path notice;

  @BeforeEach
  void writeNotice() throws IOException {
    notice = Files.writeString(folder.resolve("notice.txt"), Terminal.NOTICE);
  }

  private void assertRefused(int code) throws IOException {
    assertEquals(ExitCode.USAGE, code, terminal.err());
    assertTrue(terminal.err().contains("is not overwritten"), terminal.err());
    assertEquals(Terminal.NOTICE, Files.readString(notice));
  }

  @Test
  void aFolderWhereTheResultWouldBeTheInputIsRefused() throws IOException {
    assertRefused(
        terminal.run("convert", notice.toString(), "--to", "txt", "--out", folder.toString()));
  }

  @Test
  void theInputItselfIsRefused() throws IOException {
    assertRefused(terminal.run("convert", notice.toString(), "--out", notice.toString()));
  }

  @Test
  void theInputUnderAnotherNameIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("other.json"), notice);
    assertRefused(terminal.run("convert", notice.toString(), "--out", link.toString()));
  }

  @Test
  void anInputThatIsAnothersResultIsRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("notice.md"), Terminal.NOTICE);
    Files.move(notice, folder.resolve("first.txt"));
    Path first = folder.resolve("first.txt");
    Path third = Files.writeString(folder.resolve("third.md"), Terminal.NOTICE);
    int code =
        terminal.run(
            "convert",
            first.toString(),
            other.toString(),
            third.toString(),
            "--to",
            "md",
            "--out",
            folder.toString());
    assertEquals(ExitCode.USAGE, code);
    assertEquals(Terminal.NOTICE, Files.readString(third));
  }

  @Test
  void captionsDoNotReplaceTheNotice() throws IOException {
    Path titles = Files.writeString(folder.resolve("a.srt"), Terminal.NOTICE);
    String sound = folder.resolve("a.wav").toString();
    int code = terminal.run("read", titles.toString(), "--out", sound, "--captions", "srt");
    assertEquals(ExitCode.USAGE, code, terminal.err());
    assertEquals(Terminal.NOTICE, Files.readString(titles));
  }

  @Test
  void aVoiceThatFailsLeavesTheOldFile() throws IOException {
    Path old = Files.writeString(folder.resolve("old.wav"), "the sound of last week");
    int code =
        terminal.run(
            "read", notice.toString(), "--out", old.toString(), "--engine", "no such {wav}");
    assertEquals(ExitCode.FAILED, code);
    assertEquals("the sound of last week", Files.readString(old));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("notice.txt", "old.wav"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }
}
