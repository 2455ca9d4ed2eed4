package io.github.tingwen.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.tts.audio.SpeakerSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Whatever the program says of itself it says in both languages. */
class HelpTest {

  private static final Pattern CHINESE = Pattern.compile("[\\u4E00-\\u9FFF]{2}");
  private static final Pattern ENGLISH =
      Pattern.compile("[A-Za-z]{2,} [a-z]{2,}|[A-Z][a-z]{3,}\\.");

  private final Terminal terminal = new Terminal();

  private static CommandLine commands() {
    Console console = Console.over("", new ByteArrayOutputStream(), new ByteArrayOutputStream());
    CommandLine line = new CommandLine(new Tingwen(console));
    Commands.addAll(line, console, SpeakerSink::standard);
    return line;
  }

  static Stream<String> names() {
    return Stream.concat(Stream.of(""), commands().getSubcommands().keySet().stream());
  }

  private static void assertBoth(String what, String... lines) {
    String text = String.join(" ", lines);
    assertTrue(CHINESE.matcher(text).find(), "no Chinese in " + what + ": " + text);
    assertTrue(ENGLISH.matcher(text).find(), "no English in " + what + ": " + text);
  }

  @Test
  void helpBeforeACommandIsItsHelp() {
    Terminal other = new Terminal();
    assertEquals(ExitCode.DONE, terminal.run("help", "read"));
    assertEquals(ExitCode.DONE, other.run("read", "--help"));
    assertEquals(other.out(), terminal.out());
    assertEquals(ExitCode.DONE, terminal.run("help"));
  }

  @Test
  void thereAreTenCommands() {
    assertEquals(11, names().count());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyBlockIsInBothLanguages(String name) {
    CommandLine all = commands();
    CommandSpec command = (name.isEmpty() ? all : all.getSubcommands().get(name)).getCommandSpec();
    assertBoth(name, command.usageMessage().description());
    for (ArgSpec argument : command.args()) {
      assertBoth(name + " " + argument.paramLabel(), argument.description());
    }
    String[] footer = command.usageMessage().footer();
    if (footer.length > 0) {
      assertBoth(name + " footer", footer);
    }
    String heading = command.usageMessage().synopsisHeading();
    assertTrue(heading.contains("用法") && heading.contains("Usage"), heading);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyCommandAnswersHelpAndVersion(String name) {
    String[] before = name.isEmpty() ? new String[0] : new String[] {name};
    for (String option : List.of("--help", "-h", "--version", "-V")) {
      Terminal one = new Terminal();
      String[] args =
          Stream.concat(Arrays.stream(before), Stream.of(option)).toArray(String[]::new);
      assertEquals(ExitCode.DONE, one.run(args), one.err());
      boolean help = option.endsWith("h") || option.endsWith("help");
      String expected = help ? "Usage: " + ("tingwen " + name).strip() : "tingwen 0.";
      assertTrue(one.out().contains(expected), one.out());
      assertFalse(one.out().contains("\u001B"), "colours in a help text");
    }
  }

  @Test
  void theListOfCommandsIsInBothLanguages() {
    terminal.run("--help");
    for (CommandLine command : commands().getSubcommands().values()) {
      String first = command.getCommandSpec().usageMessage().description()[0];
      assertBoth(command.getCommandName(), first);
      assertTrue(terminal.out().contains(first.substring(0, first.indexOf('。'))), terminal.out());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert",
        "convert a --frob",
        "frobnicate",
        "read a --rate fast",
        "read a --captions doc",
        "say a --pinyin b --out c",
        "convert a --to json --to md",
        "",
      })
  void wrongUsageIsToldInBothLanguages(String line) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ", -1);
    assertEquals(ExitCode.USAGE, terminal.run(args));
    assertBoth(line, terminal.err().lines().findFirst().orElse(""));
    assertTrue(terminal.err().contains("--help"), terminal.err());
  }

  @Test
  void everyKeyStandsInTheHelpAndInBothReadmes() throws IOException {
    String help = String.join("\n", Key.help());
    for (Key key : Key.values()) {
      String shown = key.sign() == ' ' ? "space" : String.valueOf(key.sign());
      assertTrue(Key.help()[1].contains(" " + shown + " "), shown + " in " + help);
      assertTrue(key.sign() == ' ' || Key.help()[0].contains(shown + " "), shown + " in " + help);
      assertEquals(key, Key.of(key.sign()).orElseThrow());
    }
    for (String page : List.of("README.md", "README.zh-CN.md")) {
      String text = Files.readString(Path.of("..", page));
      for (Key key : Key.values()) {
        String shown = "`" + key.sign() + "`";
        assertTrue(key.sign() == ' ' || text.contains(shown), shown + " is missing in " + page);
      }
    }
  }

  @Test
  void theSpokenHelpNamesEveryKeyOnce() {
    String spoken = Key.spoken();
    for (String name : List.of("空格", "大写N", "大写P", "大写S", "加号", "减号", "问号", "e名字")) {
      assertEquals(2, spoken.split(Pattern.quote(name), -1).length, name + " in " + spoken);
    }
  }

  @Test
  void everyPartOfANoticeHasAChineseName() {
    for (RecordComponent part : MeetingNotice.class.getRecordComponents()) {
      assertTrue(Bilingual.PARTS.containsKey(part.getName()), part.getName());
    }
  }
}
