package io.github.tingwen.examples.cli;

import io.github.tingwen.text.Problem;
import io.github.tingwen.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
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
    description = "列出公文里修复过的和可疑的地方。 Lists what was repaired and what is doubtful.")
final class CheckCommand implements Callable<Integer> {

  /** From the first character to the last; what concerns the whole text comes at the end. */
  private static final Comparator<Problem> IN_ORDER_OF_TEXT =
      Comparator.comparingInt((Problem p) -> p.span().map(Span::from).orElse(Integer.MAX_VALUE))
          .thenComparingInt(p -> p.span().map(Span::to).orElse(Integer.MAX_VALUE))
          .thenComparing(Problem::code);

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
  public Integer call() throws CommandFailure, InterruptedException {
    return new Batch(console, "已检查。 Checked.").run(inputs, this::check);
  }

  private Batch.Done check(String input) throws CommandFailure {
    String text = papers.text(input);
    List<Problem> problems = new ArrayList<>(papers.understand(input, text).problems());
    problems.sort(IN_ORDER_OF_TEXT);
    LineMap lines = new LineMap(text);
    StringBuilder report = new StringBuilder();
    for (Problem problem : problems) {
      String place = problem.span().map(span -> lines.place(span.from()) + ":").orElse("");
      report.append(input).append(':').append(place).append(' ').append(problem.code());
      report.append(' ').append(Bilingual.problem(problem)).append('\n');
    }
    int count = problems.size();
    String remark = count + " 处。 Places: " + count + ".";
    return new Batch.Done(report.toString(), inputs.size() == 1 ? "" : remark, List.of());
  }
}
