package io.github.tingwen.examples.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Tells in both languages what is wrong with a command line, and where help is. */
final class WrongUsage {

  private WrongUsage() {}

  /** Reports it and returns the exit code. */
  static int report(ParameterException wrong, Console console) {
    console.fail(chinese(wrong) + " " + wrong.getMessage() + ".");
    List<String> near = suggestions(wrong);
    if (!near.isEmpty()) {
      console.fail("是不是： Did you mean: " + String.join(", ", near) + "?");
    }
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    console.fail("用法见： For help: " + command + " --help");
    return ExitCode.USAGE;
  }

  private static List<String> suggestions(ParameterException wrong) {
    return wrong instanceof CommandLine.UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions()
        : List.of();
  }

  private static String chinese(ParameterException wrong) {
    if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return "不认识 " + String.join(" ", unmatched.getUnmatched()) + "。";
    }
    if (wrong instanceof CommandLine.MutuallyExclusiveArgsException) {
      return "这几项只能给一项。";
    }
    if (wrong instanceof CommandLine.MissingParameterException) {
      return "缺少选项或参数。";
    }
    if (wrong instanceof CommandLine.OverwrittenOptionException) {
      return "同一个选项只能给一次。";
    }
    boolean valued = wrong.getArgSpec() != null && wrong.getValue() != null;
    return valued ? name(wrong.getArgSpec()) + " 的值不对：" + wrong.getValue() + "。" : "选项或参数不对。";
  }

  private static String name(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }
}
