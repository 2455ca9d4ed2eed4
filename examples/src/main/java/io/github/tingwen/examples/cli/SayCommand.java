package io.github.tingwen.examples.cli;

import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.audio.WavFile;
import io.github.tingwen.tts.engine.SpeechException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    description = {"把一句话或带调拼音说成声音文件。", "Speaks a sentence or toned pinyin into a WAV file."})
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
    private Path list;
  }

  @Override
  public Integer call() throws CommandFailure, IOException {
    try (Speaker speaker = Speaker.create(lexicon.frontEnd())) {
      if (what.list != null) {
        sayList(speaker);
      } else if (what.pinyin != null) {
        write(speaker.sayPinyin(what.pinyin), out);
      } else {
        write(speaker.say(text()), out);
      }
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitCode.USAGE, "拼音写法不对。 Not toned pinyin: " + e.getMessage(), e);
    } catch (SpeechException e) {
      throw new CommandFailure(ExitCode.FAILED, "说不出来：" + e.getMessage(), e);
    }
    return ExitCode.DONE;
  }

  private String text() throws IOException {
    return what.text.equals("-") ? String.join("\n", console.lines()) : what.text;
  }

  private void sayList(Speaker speaker) throws CommandFailure, IOException, SpeechException {
    Files.createDirectories(out);
    int count = 0;
    for (String line : readList()) {
      String item = line.strip();
      if (!item.isEmpty()) {
        write(speaker.sayPinyin(item), out.resolve(item.replace(" ", "") + ".wav"));
        count++;
      }
    }
    console.say("写好 " + count + " 个文件，在 " + out + "。 Wrote " + count + " files to " + out + ".");
  }

  private List<String> readList() throws CommandFailure {
    try {
      return Files.readAllLines(what.list, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.UNREADABLE, "读不了 " + what.list + "。 Cannot read " + what.list + ": " + e, e);
    }
  }

  private void write(Pcm pcm, Path file) throws IOException {
    try (OutputStream to = Files.newOutputStream(file)) {
      WavFile.write(pcm, to);
    }
    if (what.list == null) {
      console.say(
          String.format("已写入 %s，%.1f 秒。 Wrote %1$s, %2$.1f s.", file, pcm.millis() / 1000.0));
    }
  }
}
