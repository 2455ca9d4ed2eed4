package io.github.tingwen.examples.cli;

import io.github.tingwen.convert.NoticeDiff;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code diff}: tells what differs between two versions of a notice. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = "说明新旧两份公文有什么不同。 Tells what differs between two versions of a notice.")
final class DiffCommand implements Callable<Integer> {

  private final Console console;
  private final Papers papers;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = {"原来的公文。", "The notice as it was."})
  private String before;

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = {"现在的公文。", "The notice as it is."})
  private String now;

  DiffCommand(Console console, Papers papers) {
    this.console = console;
    this.papers = papers;
  }

  @Override
  public Integer call() throws CommandFailure {
    NoticeDiff diff = NoticeDiff.between(papers.read(before).notice(), papers.read(now).notice());
    if (diff.isEmpty()) {
      console.println("两份公文没有不同。 The two notices do not differ.");
    }
    for (NoticeDiff.Change change : diff.changes()) {
      console.println(change.spoken().toString());
    }
    return ExitCode.DONE;
  }
}
