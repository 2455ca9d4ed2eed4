package io.github.tingwen.examples.cli;

import io.github.tingwen.parse.ParsedNotice;
import io.github.tingwen.text.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code check}: tells what was repaired and what is doubtful in a notice, with line and column.
 */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {"列出公文里修复过的和可疑的地方。", "Lists what was repaired and what is doubtful."})
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final Papers papers;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {"公文文件；- 表示标准输入。", "Notices; - is standard input."})
  private List<String> inputs;

  CheckCommand(Console console, Papers papers) {
    this.console = console;
    this.papers = papers;
  }

  @Override
  public Integer call() throws InterruptedException {
    return new Batch(console, "已检查。 Checked.").run(inputs, this::check);
  }

  private String check(String input) throws CommandFailure {
    String text = papers.text(input);
    ParsedNotice parsed = papers.understand(text);
    LineMap lines = new LineMap(text);
    StringBuilder report = new StringBuilder();
    for (Problem problem : parsed.problems()) {
      String place = problem.span().map(span -> lines.place(span.from())).orElse("");
      report.append(input).append(':').append(place.isEmpty() ? "" : place + ":");
      report.append(' ').append(problem.code()).append(' ').append(problem.message());
      report.append('\n');
    }
    console.print(report.toString());
    return " " + parsed.problems().size() + " 处。";
  }
}
