package io.github.tingwen.examples.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same fault has the same code and sentence, whichever command meets it. */
class FaultsTest {

  private static final Pattern CHINESE = Pattern.compile("[\\u4E00-\\u9FFF]{2}");

  @TempDir private Path folder;
  private String notice;

  @BeforeEach
  void writeNotice() throws IOException {
    notice = Files.writeString(folder.resolve("n.txt"), Terminal.NOTICE).toString();
  }

  private void assertFault(int code, String english, String... args) {
    Terminal terminal = new Terminal();
    assertEquals(code, terminal.run(args), terminal.err());
    assertTrue(terminal.err().contains(english), terminal.err());
    assertTrue(CHINESE.matcher(terminal.err()).find(), terminal.err());
  }

  @Test
  void whatCannotBeWrittenEndsWithOne() {
    String file = folder.resolve("no/x.wav").toString();
    String english = "Cannot write " + file + ": there is no folder";
    assertFault(ExitCode.FAILED, english, "convert", notice, "--out", file);
    assertFault(ExitCode.FAILED, english, "say", "你好", "--out", file);
    assertFault(ExitCode.FAILED, english, "read", notice, "--out", file);
  }

  @Test
  void whatCannotBeReadEndsWithFive() {
    String no = folder.resolve("nofile").toString();
    String english = "Cannot read " + no + ": there is no such file";
    String out = folder.resolve("x.wav").toString();
    assertFault(ExitCode.UNREADABLE, english, "convert", no);
    assertFault(ExitCode.UNREADABLE, english, "diff", no, notice);
    assertFault(ExitCode.UNREADABLE, english, "normalize", no);
    assertFault(ExitCode.UNREADABLE, english, "say", "--pinyin-list", no, "--out", out);
    assertFault(ExitCode.UNREADABLE, english, "say", "你好", "--lexicon", no, "--out", out);
    assertFault(ExitCode.UNREADABLE, english, "read", notice, "--lexicon", no, "--out", out);
    assertFault(ExitCode.UNREADABLE, english, "read", notice, "--voice", no, "--out", out);
    String folderName = folder.toString();
    assertFault(
        ExitCode.UNREADABLE,
        english,
        "kiosk",
        "--notices",
        folderName,
        "--port",
        "0",
        "--keys",
        no);
  }

  @Test
  void anOptionThatWouldChangeNothingIsRefused() {
    String out = folder.resolve("x.wav").toString();
    assertUsage("read", notice, "--out", out, "--engine-input", "bogus");
    assertUsage("read", notice, "--out", out, "--engine-input", "pinyin");
    assertUsage("read", notice, "--out", out, "--voice", notice, "--engine", "tingwen");
    assertUsage("read", notice, "--captions", "vtt");
    assertUsage("read", notice, "--list-sections", "--out", out);
    assertUsage("read", notice, "--out", out, "--engine", "say 'it {text}");
    assertUsage("kiosk", "--notices", folder.toString(), "--locale", "fr", "--port", "0");
  }

  @Test
  void anEmptyNameIsWrongUsage() {
    assertFault(ExitCode.USAGE, "The name of a file is empty", "convert", "");
    assertFault(ExitCode.USAGE, "The name of a file is empty", "pinyin", "");
    assertFault(ExitCode.USAGE, "--out is empty", "convert", notice, "--out", "");
  }

  @Test
  void theInputThatIsNoMeetingDocumentIsNamedOnce() throws IOException {
    String poem = Files.writeString(folder.resolve("o"), "床前明月光，疑是地上霜。\n").toString();
    String told = poem + "：不是会议公文";
    assertFault(ExitCode.NOT_A_MEETING_DOCUMENT, told, "diff", notice, poem);
    assertFault(ExitCode.NOT_A_MEETING_DOCUMENT, told, "convert", poem);
    assertFault(ExitCode.NOT_A_MEETING_DOCUMENT, told, "check", poem);
    Terminal terminal = new Terminal();
    terminal.with("床前明月光，疑是地上霜。\n", "convert", "-");
    assertTrue(terminal.err().startsWith("-：不是会议公文"), terminal.err());
  }

  @Test
  void anInputWhoseNameStandsInTheSentenceAnyhowIsNamed() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = Console.over("", new ByteArrayOutputStream(), err);
    Batch.Work fails =
        input -> {
          throw new CommandFailure(ExitCode.FAILED, "念不出来。 Cannot say this.");
        };
    assertDoesNotThrow(() -> new Batch(console, "").run(List.of("a"), fails));
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("a：念不出来"));
  }

  @Test
  void anOptionOutOfRangeIsNamed() {
    assertFault(ExitCode.USAGE, "--rate is out of range", "read", notice, "--rate", "9");
    assertFault(ExitCode.USAGE, "--volume is out of range", "read", notice, "--volume", "99");
  }

  @Test
  void aMalformedKeyMapIsToldWithItsLine() throws IOException {
    Path keys = Files.writeString(folder.resolve("keys.tsv"), "# keys\nEnter\topen\n");
    Terminal terminal = new Terminal();
    int code =
        terminal.run(
            "kiosk", "--notices", folder.toString(), "--port", "0", "--keys", keys.toString());
    assertEquals(ExitCode.UNREADABLE, code, terminal.err());
    assertTrue(terminal.err().contains("格式不对"), terminal.err());
    assertTrue(terminal.err().contains("line 2 is malformed"), terminal.err());
  }

  private void assertUsage(String... args) {
    Terminal terminal = new Terminal();
    assertEquals(ExitCode.USAGE, terminal.run(args), () -> String.join(" ", args) + terminal.err());
    assertTrue(CHINESE.matcher(terminal.err()).find(), terminal.err());
  }

  @Test
  void aCommandThatTakesNoRateIsWarnedOf() {
    Terminal terminal = new Terminal();
    String out = folder.resolve("x.wav").toString();
    terminal.run("read", notice, "--out", out, "--rate", "2", "--engine", "no such {wav}");
    assertTrue(terminal.err().contains("has no {wpm}"), terminal.err());
    Terminal second = new Terminal();
    second.run("read", notice, "--out", out, "--rate", "2", "--engine", "no {wpm} {wav}");
    assertTrue(!second.err().contains("has no {wpm}"), second.err());
  }
}
