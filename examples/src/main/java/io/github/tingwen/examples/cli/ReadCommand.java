package io.github.tingwen.examples.cli;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.Verbosity;
import io.github.tingwen.tts.audio.AudioSink;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.mandarin.CharacterExplainer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: reads notices aloud, or writes them as sound. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "朗读会议公文，或写成声音文件。 Reads notices aloud, or writes them as sound.")
final class ReadCommand implements Callable<Integer> {

  /** What is said of a notice during which the listener has ended the reading. */
  private static final Batch.Done ENDED = new Batch.Done("", "按 q 结束了。 Ended by q.", List.of());

  private final Console console;
  private final Papers papers;
  private final Supplier<AudioSink> sinks;

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
      paramLabel = "brief|normal|full",
      description = {"详略，默认 normal。", "How much is said; normal by default."})
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

  ReadCommand(Console console, Papers papers, Supplier<AudioSink> sinks) {
    this.console = console;
    this.papers = papers;
    this.sinks = sinks;
  }

  @Override
  public Integer call() throws CommandFailure, InterruptedException {
    Delivery delivery = delivery();
    checkOptions();
    if (listSections) {
      return new Batch(console, "已列出。 Listed.").run(inputs, this::list);
    }
    voice.warnOfRate(rate, console);
    return out == null ? readAloud(delivery) : writeSound(delivery);
  }

  /** An option that would change nothing is a misunderstanding, not to be passed over. */
  private void checkOptions() throws CommandFailure {
    voice.check();
    if (captions != null && (out == null || listSections)) {
      throw new CommandFailure(
          ExitCode.USAGE, "--captions 要和 --out 一起用。 --captions needs --out with a sound file.");
    }
    if (out != null && listSections) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "--list-sections 不写声音文件，不能和 --out 一起用。 --list-sections writes no sound; leave out --out.");
    }
    if (plain && verbosity != null) {
      console.fail("--plain 只念原话，--verbosity 不起作用。 With --plain, --verbosity changes nothing.");
    }
  }

  private int writeSound(Delivery delivery) throws CommandFailure, InterruptedException {
    Sound sound = new Sound(voice, delivery, Optional.ofNullable(captions));
    Targets targets = Targets.of(out, inputs, "wav");
    for (String input : inputs) {
      sound.check(targets.of(input).orElseThrow());
    }
    Optional<Targets> words =
        captions == null ? Optional.empty() : Optional.of(targets.beside(captions.name()));
    return new Batch(console, "已写好。 Written.")
        .run(
            inputs,
            input -> {
              Papers.Paper paper = papers.read(input);
              Path target = targets.of(input).orElseThrow();
              Optional<Path> beside = words.flatMap(files -> files.of(input));
              String remark = sound.write(paper.notice(), script(paper), target, beside);
              return new Batch.Done("", remark, List.of());
            });
  }

  private int readAloud(Delivery delivery) throws CommandFailure, InterruptedException {
    Loudspeaker.check(sinks);
    Optional<Keys> keys = keys();
    Loudspeaker loudspeaker = new Loudspeaker(console, voice, delivery, sinks, keys);
    return new Batch(console, "念过了。 Read aloud.")
        .oneByOne(
            inputs,
            input -> {
              loudspeaker.read(script(papers.read(input)));
              return keys.isPresent() && keys.get().hasEnded() ? ENDED : Batch.Done.IN_SILENCE;
            },
            () -> keys.isPresent() && keys.get().hasEnded());
  }

  /** Standard input gives either a notice or keys. */
  private Optional<Keys> keys() {
    if (inputs.contains(Papers.STANDARD_INPUT)) {
      console.say("标准输入是公文，不听按键。 The notice comes from standard input, so there are no keys.");
      return Optional.empty();
    }
    return Optional.of(Keys.listenTo(console));
  }

  private Delivery delivery() throws CommandFailure {
    Delivery paced = within("--rate", () -> Delivery.NORMAL.withRate(rate));
    return within("--volume", () -> paced.withGainDb(volume));
  }

  private static Delivery within(String option, Supplier<Delivery> change) throws CommandFailure {
    try {
      return change.get();
    } catch (IllegalArgumentException e) {
      String sentence = option + " 超出范围。 " + option + " is out of range: " + e.getMessage() + ".";
      throw new CommandFailure(ExitCode.USAGE, sentence, e);
    }
  }

  private Batch.Done list(String input) throws CommandFailure {
    int number = 0;
    StringBuilder list = new StringBuilder();
    for (Section section : wholeScript(papers.read(input)).sections()) {
      list.append(++number).append(' ').append(section.title()).append('\n');
    }
    return new Batch.Done(list.toString(), "", List.of());
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
    if (verbosity == null) {
      return Verbosity.NORMAL;
    }
    try {
      return Verbosity.valueOf(verbosity.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.USAGE, "详略只有 brief、normal、full。 No such verbosity: " + verbosity, e);
    }
  }
}
