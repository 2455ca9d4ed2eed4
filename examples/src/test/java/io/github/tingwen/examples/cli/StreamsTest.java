package io.github.tingwen.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The streams of the process: real pipes, encodings, and output that nobody takes. */
class StreamsTest {

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;

  /** Starts the command line in a process of its own, whose streams are real pipes. */
  private static ProcessBuilder process(String... args) {
    ProcessBuilder process =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-cp",
            System.getProperty("java.class.path"),
            Tingwen.class.getName());
    process.command().addAll(List.of(args));
    return process.redirectErrorStream(true);
  }

  private static String talk(Process process, String input) throws Exception {
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), said);
    return said;
  }

  @Test
  void sayReadsFromARealPipe() throws Exception {
    Path sound = folder.resolve("say.wav");
    Process process = process("say", "-", "--out", sound.toString()).start();
    String said = talk(process, "会议改到三号\n");
    assertEquals(ExitCode.DONE, process.exitValue(), said);
    assertTrue(Files.size(sound) > 22_050, said);
  }

  @Test
  void aFullDiskIsAFailure() throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists(), "this system has no /dev/full");
    Process process =
        process("convert", "-").redirectOutput(full).redirectErrorStream(false).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(Terminal.NOTICE.getBytes(StandardCharsets.UTF_8));
    }
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), said);
    assertEquals(ExitCode.FAILED, process.exitValue(), said);
    assertTrue(said.contains("磁盘满了"), said);
  }

  @Test
  void whoStopsReadingEndsAnEndlessRun() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new Endless(), new Closed(), err);
    int code =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> Tingwen.run(new String[] {"normalize"}, console));
    assertEquals(ExitCode.FAILED, code);
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("Broken pipe"));
  }

  @Test
  void aLostResultOfSeveralInputsStopsTheRest() throws IOException {
    String one = Files.writeString(folder.resolve("a.txt"), Terminal.NOTICE).toString();
    String two = Files.writeString(folder.resolve("b.txt"), Terminal.NOTICE).toString();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(InputStream.nullInputStream(), new Closed(), err);
    int code = Tingwen.run(new String[] {"read", "--list-sections", one, two}, console);
    assertEquals(ExitCode.FAILED, code);
    String said = err.toString(StandardCharsets.UTF_8);
    assertEquals(1, said.lines().filter(line -> line.contains("Broken pipe")).count(), said);
  }

  @Test
  void helpThatNobodyTakesIsAFailure() {
    Console console =
        new Console(InputStream.nullInputStream(), new Closed(), new ByteArrayOutputStream());
    assertEquals(ExitCode.FAILED, Tingwen.run(new String[] {"--help"}, console));
  }

  @Test
  void anotherEncodingIsNamedWithItsLineFromAFileAndAPipeAlike() throws IOException {
    byte[] mixed =
        concat(
            "会议\n".getBytes(StandardCharsets.UTF_8), "会议\n".getBytes(Charset.forName("GB18030")));
    Path file = Files.write(folder.resolve("gb.txt"), mixed);
    for (String input : List.of(file.toString(), "-")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Console console = new Console(Files.newInputStream(file), out, err);
      assertEquals(ExitCode.UNREADABLE, Tingwen.run(new String[] {"normalize", input}, console));
      assertEquals("会议\n", out.toString(StandardCharsets.UTF_8));
      String said = err.toString(StandardCharsets.UTF_8);
      assertTrue(said.contains("Line 2 of " + input + " is not UTF-8"), said);
      assertTrue(said.contains("GB18030"), said);
    }
  }

  @Test
  void linesEndAsOnAnySystemAndAMarkIsNoCharacter() {
    terminal.with("\uFEFF会议\r\n\r\n开会\r三点", "normalize");
    assertEquals("会议\n\n开会\n三点\n", terminal.out());
  }

  private static byte[] concat(byte[] one, byte[] two) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(two);
    return both.toByteArray();
  }

  /** 会议 without end, as {@code yes 会议} writes it. */
  private static final class Endless extends InputStream {

    private static final byte[] LINE = "会议\n".getBytes(StandardCharsets.UTF_8);
    private int at;

    @Override
    public int read() {
      return LINE[at++ % LINE.length] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      for (int i = 0; i < length; i++) {
        bytes[from + i] = (byte) read();
      }
      return length;
    }
  }

  /** A pipe whose reader has gone. */
  private static final class Closed extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
  }
}
