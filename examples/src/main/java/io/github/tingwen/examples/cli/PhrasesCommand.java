package io.github.tingwen.examples.cli;

import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code phrases}: where a reader pauses. */
@Command(
    name = "phrases",
    mixinStandardHelpOptions = true,
    description = {
      "给每一行标停顿。 Tells where a reader pauses.",
      "每行一个 JSON 数组：[[字, 级别], …]。 A JSON array a line: [[char, level], …].",
      "0 词内，1 韵律词，2 韵律短语，3 语调短语，4 句末。",
      "0 inside a word, 1 prosodic word, 2 prosodic phrase, 3 intonation phrase, 4 sentence end."
    })
final class PhrasesCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      defaultValue = "-",
      paramLabel = "FILE",
      description = {"文本文件；默认标准输入。", "Text; standard input by default."})
  private String input;

  @Mixin private LexiconOption lexicon;

  PhrasesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    MandarinFrontEnd frontEnd = lexicon.frontEnd();
    return new LineFilter(console)
        .run(
            input,
            line ->
                JsonLine.pairs(
                    frontEnd.phrases(line),
                    p -> JsonLine.string(p.character()),
                    p -> Integer.toString(p.after().ordinal())));
  }
}
