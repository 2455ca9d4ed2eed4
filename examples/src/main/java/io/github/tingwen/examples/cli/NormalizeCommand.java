package io.github.tingwen.examples.cli;

import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code normalize}: writes lines out as they are said. */
@Command(
    name = "normalize",
    mixinStandardHelpOptions = true,
    description = "把每一行写成念出来的样子。 Writes each line out as it is said.")
final class NormalizeCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      defaultValue = "-",
      paramLabel = "FILE",
      description = {"文本文件；默认标准输入。", "Text; standard input by default."})
  private String input;

  NormalizeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    return new LineFilter(console).run(input, MandarinFrontEnd.standard()::normalize);
  }
}
