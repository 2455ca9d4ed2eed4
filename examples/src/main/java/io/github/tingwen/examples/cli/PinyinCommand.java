package io.github.tingwen.examples.cli;

import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import io.github.tingwen.tts.mandarin.Reading;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pinyin}: how lines are read, and why. */
@Command(
    name = "pinyin",
    mixinStandardHelpOptions = true,
    description = "给每一行注音。 Tells how each line is read, in toned pinyin.")
final class PinyinCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      defaultValue = "-",
      paramLabel = "FILE",
      description = {"文本文件；默认标准输入。", "Text; standard input by default."})
  private String input;

  @Option(
      names = "--citation",
      description = {"变调以前的声调。", "Tones before sandhi."})
  private boolean citation;

  @ArgGroup private Form form;

  @Mixin private LexiconOption lexicon;

  PinyinCommand(Console console) {
    this.console = console;
  }

  /** Another form than a line of pinyin. */
  static final class Form {

    @Option(
        names = "--align",
        description = {"每行一个 JSON 数组：[[字, 拼音], …]。", "A JSON array a line: [[char, pinyin], …]."})
    private boolean align;

    @Option(
        names = "--why",
        description = {"说明每个字为什么这样读。", "Why every character is read so."})
    private boolean why;
  }

  @Override
  public Integer call() throws CommandFailure {
    if (citation && form != null && form.why) {
      console.fail(
          "--why 本来就列出变调以前的声调，--citation 不起作用。 --why shows both tones; --citation changes nothing.");
    }
    MandarinFrontEnd frontEnd = lexicon.frontEnd();
    return new LineFilter(console).run(input, answer(frontEnd));
  }

  private Function<String, String> answer(MandarinFrontEnd frontEnd) {
    MandarinFrontEnd.Tones tones =
        citation ? MandarinFrontEnd.Tones.CITATION : MandarinFrontEnd.Tones.SPOKEN;
    if (form != null && form.align) {
      return line ->
          JsonLine.pairs(
              frontEnd.align(line, tones),
              a -> JsonLine.string(a.character()),
              a -> a.pinyin().map(JsonLine::string).orElse("null"));
    }
    if (form != null && form.why) {
      return line ->
          frontEnd.trace(line).stream()
              .map(PinyinCommand::explain)
              .collect(Collectors.joining("\n"));
    }
    return line -> String.join(" ", frontEnd.pinyin(line, tones));
  }

  private static String explain(MandarinFrontEnd.Explained explained) {
    Reading reading = explained.reading();
    String others =
        reading.alternatives().isEmpty() ? "" : "；别的读音 " + String.join(" ", reading.alternatives());
    return explained.character()
        + " "
        + reading.pinyin()
        + " → "
        + explained.spoken().pinyin()
        + "："
        + reading.source()
        + " "
        + reading.evidence()
        + others;
  }
}
