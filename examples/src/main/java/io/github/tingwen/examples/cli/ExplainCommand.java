package io.github.tingwen.examples.cli;

import io.github.tingwen.tts.mandarin.CharacterExplainer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code explain}: tells which characters names are written with. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "说明名字是哪几个字。 Tells which characters a name is written with.")
final class ExplainCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = {"名字；- 表示标准输入，一行一个。", "Names; - is standard input, one a line."})
  private List<String> names;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws CommandFailure {
    CharacterExplainer explainer = CharacterExplainer.standard();
    for (String name : names) {
      if (name.equals(Papers.STANDARD_INPUT)) {
        new LineFilter(console).run(name, explainer::explain);
      } else {
        console.println(name + "：" + explainer.explain(name));
      }
    }
    return ExitCode.DONE;
  }
}
