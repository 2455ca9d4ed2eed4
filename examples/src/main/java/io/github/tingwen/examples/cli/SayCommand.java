package io.github.tingwen.examples.cli;

import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.audio.WavFile;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.export.FileDraft;
import io.github.tingwen.tts.mandarin.PinyinText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code say}: speaks a sentence or toned pinyin into a file. */
@Command(
    name = "say",
    mixinStandardHelpOptions = true,
    description = "把一句话或带调拼音说成声音文件。 Speaks a sentence or toned pinyin into a WAV file.")
final class SayCommand implements Callable<Integer> {

  private final Console console;

  @ArgGroup(multiplicity = "1")
  private What what;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE|DIR",
      description = {"写到哪里。", "Where to write."})
  private Path out;

  @Mixin private LexiconOption lexicon;

  SayCommand(Console console) {
    this.console = console;
  }

  /** What is to be said: exactly one of three. */
  static final class What {

    @Parameters(
        paramLabel = "TEXT",
        description = {"要说的话；- 表示标准输入。", "What to say; - is standard input."})
    private String text;

    @Option(
        names = "--pinyin",
        paramLabel = "PINYIN",
        description = {"带调拼音，按所给声调说：\"yi2 ban4\"。", "Toned pinyin, spoken as given."})
    private String pinyin;

    @Option(
        names = "--pinyin-list",
        paramLabel = "FILE",
        description = {
          "每行一项带调拼音，每项写成 DIR 里的一个文件。",
          "One item of toned pinyin a line, one file in DIR each."
        })
    private String list;
  }

  @Override
  public Integer call() throws CommandFailure {
    checkTarget();
    try (Speaker speaker = Speaker.create(lexicon.frontEnd())) {
      if (what.list != null) {
        sayList(speaker);
      } else {
        Pcm pcm = what.pinyin == null ? speaker.say(text()) : sayPinyin(speaker);
        write(pcm, out);
        console.say(
            String.format(
                Locale.ROOT, "已写入 %s，%.1f 秒。 Wrote %1$s, %2$.1f s.", out, pcm.millis() / 1000.0));
      }
    } catch (SpeechException e) {
      throw Faults.unsayable(e);
    }
    return ExitCode.DONE;
  }

  private void checkTarget() throws CommandFailure {
    if (what.list == null && !out.toString().toLowerCase(Locale.ROOT).endsWith(".wav")) {
      throw new CommandFailure(ExitCode.USAGE, "只能写 .wav。 Cannot write " + out + "; name it .wav.");
    }
  }

  private Pcm sayPinyin(Speaker speaker) throws CommandFailure, SpeechException {
    try {
      return speaker.sayPinyin(what.pinyin);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.USAGE, "拼音写法不对。 Not toned pinyin: " + e.getMessage() + ".", e);
    }
  }

  private String text() throws CommandFailure {
    if (!what.text.equals(Papers.STANDARD_INPUT)) {
      return what.text;
    }
    List<String> all = new ArrayList<>();
    try (Lines lines = Lines.of(what.text, console)) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        all.add(line.get());
      }
    }
    return String.join("\n", all);
  }

  /** Says a list after all of it has been read: a bad line leaves no files behind. */
  private void sayList(Speaker speaker) throws CommandFailure, SpeechException {
    List<String> items = items();
    Targets.makeFolder(out);
    for (String item : items) {
      write(speaker.sayPinyin(item), out.resolve(item.replace(" ", "") + ".wav"));
    }
    int count = items.size();
    console.say("写好 " + count + " 个文件，在 " + out + "。 Wrote " + count + " files to " + out + ".");
  }

  private List<String> items() throws CommandFailure {
    List<String> items = new ArrayList<>();
    try (Lines lines = Lines.of(what.list, console)) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        String item = line.get().strip();
        if (!item.isEmpty()) {
          items.add(checked(item, lines.number()));
        }
      }
    }
    if (items.isEmpty()) {
      throw new CommandFailure(
          ExitCode.FAILED, what.list + " 里没有要说的。 There is nothing to say in " + what.list + ".");
    }
    return items;
  }

  private String checked(String item, int number) throws CommandFailure {
    try {
      PinyinText.parse(item);
      return item;
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.UNREADABLE,
          String.format(
              Locale.ROOT,
              "%s 第 %d 行不是带调拼音。 Line %2$d of %1$s is not toned pinyin: %3$s.",
              what.list,
              number,
              e.getMessage()),
          e);
    }
  }

  private void write(Pcm pcm, Path file) throws CommandFailure {
    if (what.list != null) {
      Targets.refuseInputs(file, List.of(what.list));
    }
    try (FileDraft draft = FileDraft.of(file)) {
      try (OutputStream to = Files.newOutputStream(draft.path())) {
        WavFile.write(pcm, to);
      }
      draft.keep();
    } catch (IOException e) {
      throw Faults.unwritable(file.toString(), e);
    }
  }
}
