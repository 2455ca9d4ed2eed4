package io.github.tingwen.examples.cli;

import io.github.tingwen.convert.ChineseScript;
import io.github.tingwen.convert.NoticeWriter;
import io.github.tingwen.convert.NoticeWriters;
import io.github.tingwen.convert.SsmlWriter;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.tts.export.FileDraft;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code convert}: writes notices in another format. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = "把会议公文转成别的格式。 Converts notices to another format.")
final class ConvertCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  private final Console console;
  private final Papers papers;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {"公文文件；- 表示标准输入。", "Notices; - is standard input."})
  private List<String> inputs;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = {
        "json、md、html、txt、ssml、ics 或 jsonld；不给则看 --out 的扩展名，再不然就是 json。",
        "json, md, html, txt, ssml, ics or jsonld; without it as the name of --out ends, else json."
      })
  private String format;

  @Option(
      names = "--script",
      defaultValue = "hans",
      paramLabel = "hans|hant",
      description = {"简体或繁体；默认简体。", "Simplified or Traditional; Simplified by default."})
  private Script script;

  @Option(
      names = "--out",
      paramLabel = "FILE|DIR",
      description = {
        "写到文件；多个输入时写到目录。不给或给 - 则写到标准输出。",
        "File to write, a folder for several inputs; standard output without it, or for -."
      })
  private Path out;

  ConvertCommand(Console console, Papers papers) {
    this.console = console;
    this.papers = papers;
  }

  /** The names of the two scripts on the command line. */
  enum Script {
    hans(ChineseScript.SIMPLIFIED),
    hant(ChineseScript.TRADITIONAL);

    private final ChineseScript script;

    Script(ChineseScript script) {
      this.script = script;
    }
  }

  @Override
  public Integer call() throws CommandFailure, InterruptedException {
    NoticeWriter writer = writer();
    Path place = out == null || out.toString().equals(STANDARD_OUTPUT) ? null : out;
    Targets targets = Targets.of(place, inputs, writer.format());
    return new Batch(console, "已转换。 Converted.")
        .run(inputs, input -> convert(input, writer, targets));
  }

  private NoticeWriter writer() throws CommandFailure {
    String format = format();
    try {
      return NoticeWriters.of(format)
          .map(ConvertCommand::withReadings)
          .orElseThrow(
              () ->
                  new CommandFailure(
                      ExitCode.USAGE,
                      "没有这种格式："
                          + format
                          + "。 No such format: "
                          + format
                          + "; there are "
                          + formats()))
          .in(script.script);
    } catch (UnsupportedOperationException e) {
      throw new CommandFailure(ExitCode.USAGE, format + " 不能写成这种字体。 " + e.getMessage() + ".", e);
    }
  }

  /** What is asked for; else what the name of the file says, as {@code read} takes it. */
  private String format() {
    if (format != null) {
      return format;
    }
    String name = out == null || Files.isDirectory(out) ? "" : out.toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return NoticeWriters.of(ending).map(NoticeWriter::format).orElse("json");
  }

  /** SSML says how each character is read, as the voice would read it. */
  private static NoticeWriter withReadings(NoticeWriter writer) {
    return writer instanceof SsmlWriter ssml
        ? ssml.withReadings(MandarinFrontEnd.standard())
        : writer;
  }

  private static String formats() {
    return String.join(", ", NoticeWriters.all().stream().map(NoticeWriter::format).toList());
  }

  private Batch.Done convert(String input, NoticeWriter writer, Targets targets)
      throws CommandFailure {
    MeetingNotice notice = papers.understand(input, papers.text(input)).notice();
    NoticeWriter.Written written = writer.write(notice);
    List<String> losses =
        written.losses().stream().map(loss -> Bilingual.loss(loss, writer.format())).toList();
    Optional<Path> target = targets.of(input);
    if (target.isEmpty()) {
      String text = written.text();
      return new Batch.Done(text.endsWith("\n") ? text : text + "\n", "", losses);
    }
    write(target.get(), written.text());
    return new Batch.Done("", "已写入 %s。 Wrote %1$s.".formatted(target.get()), losses);
  }

  private static void write(Path target, String text) throws CommandFailure {
    try (FileDraft draft = FileDraft.of(target)) {
      Files.writeString(draft.path(), text);
      draft.keep();
    } catch (IOException e) {
      throw Faults.unwritable(target.toString(), e);
    }
  }
}
