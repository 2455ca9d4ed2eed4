package io.github.tingwen.examples.cli;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.Verbosity;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.mandarin.CharacterExplainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: reads notices aloud, or writes them as sound. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "朗读会议公文，或写成声音文件。",
      "Reads notices aloud, or writes them as sound.",
      "朗读时的按键：空格 暂停，n/p 下一句、上一句，N/P 下一节、上一节，r 重复，f 时间地点电话，w 读到哪里，"
          + "s/S 慢、快，+/- 大声、小声，e 名字是哪几个字，q 结束。",
      "Keys while reading: space pause, n/p next and previous sentence, N/P section, r repeat, f facts, "
          + "w where am I, s/S slower and faster, +/- louder and softer, e explain the name, q quit."
    })
final class ReadCommand implements Callable<Integer> {

  private final Console console;
  private final Papers papers;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = {"公文文件；- 表示标准输入。", "Notices; - is standard input."})
  private List<String> inputs;

  @Option(
      names = "--out",
      paramLabel = "FILE|DIR",
      description = {
        "写成 .wav、.opus 或 .epub 文件；多个输入时写到目录。",
        "Write a .wav, .opus or .epub file; a folder of WAV files for several inputs."
      })
  private Path out;

  @Option(
      names = "--captions",
      paramLabel = "vtt|srt",
      description = {"在声音文件旁边写字幕。", "Write captions beside the sound."})
  private Sound.Captions captions;

  @Option(
      names = "--plain",
      description = {"只念公文原话。", "Only the notice's own words."})
  private boolean plain;

  @Option(
      names = "--verbosity",
      defaultValue = "normal",
      paramLabel = "brief|normal|full",
      description = {"详略。", "How much is said."})
  private String verbosity;

  @Option(
      names = "--rate",
      defaultValue = "1",
      paramLabel = "0.5-4",
      description = {"语速。", "Speaking rate."})
  private double rate;

  @Option(
      names = "--volume",
      defaultValue = "0",
      paramLabel = "DB",
      description = {"音量增减，分贝。", "Change of loudness in dB."})
  private double volume;

  @Option(
      names = "--from",
      defaultValue = "1",
      paramLabel = "SECTION",
      description = {"从第几节读起。", "Number of the section to begin with."})
  private int from;

  @Option(
      names = "--list-sections",
      description = {"列出各节，不朗读。", "List the sections and read nothing."})
  private boolean listSections;

  @Mixin private VoiceOptions voice;

  ReadCommand(Console console, Papers papers) {
    this.console = console;
    this.papers = papers;
  }

  @Override
  public Integer call() throws CommandFailure, IOException, InterruptedException {
    Delivery delivery = delivery();
    if (listSections) {
      return new Batch(console, "已列出。 Listed.").run(inputs, this::list);
    }
    if (out != null) {
      Targets targets = Targets.of(out, inputs, "wav");
      Sound sound = new Sound(voice, delivery, captions);
      return new Batch(console, "已写好。 Written.").run(inputs, input -> write(sound, input, targets));
    }
    Loudspeaker.check();
    for (String input : inputs) {
      new Loudspeaker(console, voice, delivery)
          .read(script(papers.read(input)), inputs.size() == 1);
    }
    return ExitCode.DONE;
  }

  private Delivery delivery() throws CommandFailure {
    try {
      return Delivery.NORMAL.withRate(rate).withGainDb(volume);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitCode.USAGE, "选项超出范围。 " + e.getMessage(), e);
    }
  }

  private String write(Sound sound, String input, Targets targets)
      throws CommandFailure, IOException {
    Papers.Paper paper = papers.read(input);
    String remark = sound.write(paper.notice(), script(paper), targets.of(input).orElseThrow());
    if (inputs.size() == 1) {
      console.say(remark);
    }
    return " " + remark;
  }

  private String list(String input) throws CommandFailure {
    int number = 0;
    StringBuilder list = new StringBuilder();
    for (Section section : wholeScript(papers.read(input)).sections()) {
      list.append(++number).append(' ').append(section.title()).append('\n');
    }
    console.print(list.toString());
    return "";
  }

  private ReadingScript script(Papers.Paper paper) throws CommandFailure {
    ReadingScript whole = wholeScript(paper);
    int count = whole.sections().size();
    if (from < 1 || from > count) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "只有 " + count + " 节。 There are " + count + " sections, not " + from + ".");
    }
    return from == 1
        ? whole
        : new ReadingScript(whole.sections().subList(from - 1, count), List.of());
  }

  private ReadingScript wholeScript(Papers.Paper paper) throws CommandFailure {
    if (plain) {
      return ReadingScript.plain(paper.repaired(), paper.notice());
    }
    return ReadingScript.builder(paper.notice())
        .verbosity(level())
        .nameExplainer(name -> CharacterExplainer.standard().explain(name))
        .build();
  }

  private Verbosity level() throws CommandFailure {
    try {
      return Verbosity.valueOf(verbosity.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.USAGE, "详略只有 brief、normal、full。 No such verbosity: " + verbosity, e);
    }
  }
}
