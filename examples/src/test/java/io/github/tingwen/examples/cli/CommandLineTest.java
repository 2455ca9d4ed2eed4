package io.github.tingwen.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of the command line: exit codes, streams, and that every input is tried. */
class CommandLineTest {

  private static final String NOTICE =
      """
      关于召开春季植树动员会议的通知

      各村民小组：

      定于2026年3月9日上午9时在石桥村文化礼堂召开春季植树动员会议，请准时参加。

      石桥村村民委员会
      2026年3月2日
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aNoticeFromStandardInputIsConvertedToStandardOutput() {
    assertEquals(ExitCode.DONE, run(NOTICE, "convert", "-", "--to", "json"));
    assertTrue(out().contains("春季植树动员会议"), out());
    assertEquals("", err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "md", "html", "txt", "ssml", "ics", "jsonld"})
  void everyFormatOfTheContractIsThere(String format) {
    assertEquals(ExitCode.DONE, run(NOTICE, "convert", "-", "--to", format), err());
    assertTrue(out().contains("石桥村"), out());
  }

  @Test
  void ssmlSaysHowTheVoiceReadsEachCharacter() {
    assertEquals(ExitCode.DONE, run(NOTICE, "convert", "-", "--to", "ssml"), err());
    assertTrue(
        out()
            .contains(
                "<phoneme alphabet=\"x-pinyin\" ph=\"chun1 ji4 zhi2 shu4 dong4 yuan2 hui4 yi4\">"),
        out());
  }

  @Test
  void whatIsNotAMeetingDocumentEndsWithFour() {
    assertEquals(ExitCode.NOT_A_MEETING_DOCUMENT, run("白日依山尽，黄河入海流。\n", "convert", "-"));
    assertTrue(err().contains("Not a meeting document"), err());
    assertTrue(!err().contains("[]"), err());
    assertEquals("", out());
  }

  @Test
  void aMissingFileEndsWithFive() {
    assertEquals(ExitCode.UNREADABLE, run("", "convert", folder.resolve("missing.txt").toString()));
    assertTrue(err().contains("missing.txt"), err());
  }

  @Test
  void wrongUsageEndsWithTwo() {
    assertEquals(ExitCode.USAGE, run("", "convert"));
    assertEquals(ExitCode.USAGE, run("", "convert", "-", "--to", "pdf"));
    assertEquals(ExitCode.USAGE, run("", "frobnicate"));
    assertEquals(ExitCode.USAGE, run(""));
  }

  @Test
  void severalInputsAreAllTriedAndTheWorstCodeCounts() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), NOTICE);
    Path poem = Files.writeString(folder.resolve("poem.txt"), "床前明月光，疑是地上霜。");
    Path results = folder.resolve("results");
    int code =
        run(
            "",
            "convert",
            poem.toString(),
            folder.resolve("missing.txt").toString(),
            good.toString(),
            "--to",
            "md",
            "--out",
            results.toString());
    assertEquals(ExitCode.UNREADABLE, code);
    assertTrue(Files.readString(results.resolve("good.md")).contains("石桥村"));
    assertTrue(err().contains("3 in all, 1 done, 2 failed"), err());
  }

  @Test
  void twoInputsNeverShareOneResult() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one")).resolve("notice.txt");
    Path two = Files.createDirectory(folder.resolve("two")).resolve("notice.txt");
    Files.writeString(one, NOTICE);
    Files.writeString(two, NOTICE);
    String results = folder.resolve("results").toString();
    int code = run("", "convert", one.toString(), two.toString(), "--out", results);
    assertEquals(ExitCode.USAGE, code);
  }

  @Test
  void quietLeavesOutProgressButNotErrors() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), NOTICE);
    Path other = Files.writeString(folder.resolve("other.txt"), NOTICE);
    String results = folder.resolve("results").toString();
    run("", "-q", "convert", good.toString(), other.toString(), "--out", results);
    assertEquals("", err());
  }

  @Test
  void problemsAreListedWithLineAndColumn() {
    String damaged = NOTICE.replace("石桥村文化", "石橋村文化(huà)");
    assertEquals(ExitCode.DONE, run(damaged, "check", "-"), err());
    assertTrue(out().contains("-:5:"), out());
  }

  @Test
  void aTalkingBookBearsTheTitleTheIssuerAndTheDayOfTheNotice() throws IOException {
    Path book = folder.resolve("notice.epub");
    assertEquals(ExitCode.DONE, run(NOTICE, "read", "-", "--out", book.toString()), err());
    String described;
    try (ZipFile zip = new ZipFile(book.toFile())) {
      ZipEntry entry = zip.getEntry("EPUB/package.opf");
      described = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
    assertTrue(described.contains("<dc:title>关于召开春季植树动员会议的通知</dc:title>"), described);
    assertTrue(described.contains("<dc:creator>石桥村村民委员会</dc:creator>"), described);
    assertTrue(described.contains("dcterms:modified\">2026-03-02T00:00:00Z<"), described);
  }

  @Test
  void argumentsThatThePlatformLostAreNamed() {
    assertEquals(ExitCode.USAGE, run("", "convert", "\uFFFD\uFFFD.txt"));
    assertTrue(err().contains("standard input"), err());
  }

  @Test
  void readingsOfTheCallersOwnAreUsedByEveryCommandThatReads() throws IOException {
    String lexicon = Files.writeString(folder.resolve("own.tsv"), "柴埠\tchai2 fu4\n").toString();
    assertEquals(ExitCode.DONE, run("柴埠镇\n", "pinyin", "--lexicon", lexicon), err());
    assertEquals("chai2 fu4 zhen4\n", out());
    assertEquals(ExitCode.DONE, run("柴埠镇\n", "phrases", "--lexicon", lexicon), err());
    Path ours = folder.resolve("ours.wav");
    Path theirs = folder.resolve("theirs.wav");
    Path nothing = folder.resolve("nothing.wav");
    assertEquals(ExitCode.DONE, run("", "say", "柴埠镇", "--out", ours.toString()), err());
    assertEquals(
        ExitCode.DONE,
        run("", "say", "柴埠镇", "--lexicon", lexicon, "--out", theirs.toString()),
        err());
    assertFalse(Arrays.equals(Files.readAllBytes(ours), Files.readAllBytes(theirs)));
    String missing = folder.resolve("none.tsv").toString();
    assertEquals(
        ExitCode.UNREADABLE,
        run("", "say", "柴埠镇", "--lexicon", missing, "--out", nothing.toString()));
    assertFalse(Files.exists(nothing));
  }

  @Test
  void whatAFormatCannotHoldIsToldInBothLanguages() throws IOException {
    assertEquals(ExitCode.DONE, run(NOTICE, "convert", "-", "--to", "ics"), err());
    assertTrue(err().lines().allMatch(line -> line.contains("。 Not all is in ics: ")), err());
    assertTrue(err().contains("落款没有照原样全部写进 ics"), err());
  }

  @Test
  void severalInputsAreCheckedInTheirOrderAndProblemsInThatOfTheText() throws IOException {
    String damaged = NOTICE.replace("石桥村文化", "石橋村文化(huà)");
    String much = damaged + "备注：，，请带（身份证。\n".repeat(400);
    Path slow = Files.writeString(folder.resolve("slow.txt"), much);
    Path fast = Files.writeString(folder.resolve("fast.txt"), damaged);
    assertEquals(ExitCode.DONE, run("", "check", slow.toString(), fast.toString()), err());
    List<String> lines = out().lines().toList();
    int first = (int) lines.stream().filter(line -> line.startsWith(slow + ":")).count();
    assertTrue(first > 1, out());
    assertTrue(lines.subList(first, lines.size()).stream().allMatch(l -> l.startsWith(fast + ":")));
    assertTrue(lines.stream().allMatch(line -> line.contains("。 ")), out());
    List<Integer> places =
        lines.subList(0, first).stream()
            .map(line -> line.substring(slow.toString().length() + 1).split(":", 2)[0])
            .filter(number -> number.matches("[0-9]+"))
            .map(Integer::valueOf)
            .toList();
    assertEquals(places.stream().sorted().toList(), places);
  }

  private int run(String input, String... args) {
    return Tingwen.run(args, Console.over(input, out, err));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
