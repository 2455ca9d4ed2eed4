package io.github.tingwen.examples.cli;

import io.github.tingwen.tts.audio.AudioSink;
import io.github.tingwen.tts.audio.SpeakerSink;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line: {@code java -jar tingwen.jar COMMAND}. */
@Command(
    name = "tingwen",
    version = "tingwen 0.1.0-SNAPSHOT",
    mixinStandardHelpOptions = true,
    description = {
      "听文：读懂会议公文，转成别的格式，用普通话念出来。",
      "Tingwen: understands Chinese meeting notices, converts them, reads them aloud in Mandarin."
    },
    footer = {
      "退出码：0 完成，1 失败，2 用法不对，3 没有声音设备，4 不是会议公文，5 读不了或超过限额。",
      "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 no sound device, 4 not a meeting document, "
          + "5 unreadable or over a limit."
    })
public final class Tingwen implements Callable<Integer> {

  private static final char UNREPRESENTABLE = '\uFFFD';

  private final Console console;

  Tingwen(Console console) {
    this.console = console;
  }

  @Option(
      names = {"-q", "--quiet"},
      scope = CommandLine.ScopeType.INHERIT,
      description = {"只报错误，不报进度。", "Errors only, no progress."})
  private void setQuiet(boolean quiet) {
    if (quiet) {
      console.beQuiet();
    }
  }

  @Override
  public Integer call() {
    console.fail(
        "缺少命令，例如 read 或 convert。 A command is missing, such as read or convert.\n"
            + "用法见： For help: tingwen --help");
    return ExitCode.USAGE;
  }

  /** Runs a command and exits with its code. */
  public static void main(String[] args) {
    Console console =
        new Console(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    System.exit(run(args, console));
  }

  /** Runs a command on the given streams and returns its exit code. */
  static int run(String[] args, Console console) {
    return run(args, console, SpeakerSink::standard);
  }

  /**
   * Runs a command.
   *
   * @param sinks where what is read aloud is heard
   */
  static int run(String[] args, Console console, Supplier<AudioSink> sinks) {
    if (Arrays.stream(args).anyMatch(arg -> arg.indexOf(UNREPRESENTABLE) >= 0)) {
      console.fail(
          "本机的语言环境传不了中文参数和文件名：请设 LC_ALL=C.UTF-8，或用 - 从标准输入读。 This locale"
              + " cannot pass Chinese arguments: set LC_ALL=C.UTF-8, or use - for standard input.");
      return ExitCode.USAGE;
    }
    CommandLine commands = new CommandLine(new Tingwen(console));
    Commands.addAll(commands, console, sinks);
    PrintWriter help = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
    commands.setOut(help);
    commands.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    commands.setParameterExceptionHandler((e, words) -> WrongUsage.report(e, console));
    commands.setExecutionExceptionHandler((e, line, parsed) -> report(e, console));
    commands.setUsageHelpAutoWidth(false);
    commands.setExpandAtFiles(false); // a word such as @村民 is a word
    int code = commands.execute(asked(args));
    return help.checkError()
        ? report(Faults.outputLost(new IOException("the help text was cut off")), console)
        : code;
  }

  /** {@code help read} is what many type for {@code read --help}. */
  private static String[] asked(String[] args) {
    boolean help = args.length > 0 && args[0].equals("help");
    return help
        ? Stream.concat(Arrays.stream(args).skip(1), Stream.of("--help")).toArray(String[]::new)
        : args;
  }

  private static int report(Exception exception, Console console) {
    CommandFailure failure = Faults.of(exception);
    console.fail(failure.getMessage());
    return failure.exitCode();
  }
}
