package io.github.tingwen.examples.cli;

import io.github.tingwen.tts.engine.CommandEngine;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechEngines;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.freetts.FreeTtsEngine;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import io.github.tingwen.tts.voice.VoiceModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who speaks, and with which words of the caller's own. */
final class VoiceOptions {

  @Option(
      names = "--engine",
      paramLabel = "NAME|COMMAND",
      description = {
        "语音引擎：名字，或一条命令，有空格的参数加引号，例如 \"espeak-ng -v cmn-latn-pinyin -s {wpm} -f {text} -w {wav}\"。",
        "Speech engine: a name, or a command with {text}, {wav} and {wpm}; quote arguments with spaces."
      })
  private String engine;

  @Option(
      names = "--engine-input",
      paramLabel = "text|pinyin|ssml",
      description = {"给命令的内容，默认 text。", "What a command is given; text by default."})
  private Input engineInput;

  @Option(
      names = "--voice",
      paramLabel = "FILE",
      description = {"另一个嗓音文件。", "Another voice file for the library's own engine."})
  private Path voice;

  @Mixin private LexiconOption lexicon;

  /** What a command can be given, by its names on the command line. */
  enum Input {
    text(CommandEngine.Input.TEXT),
    pinyin(CommandEngine.Input.PINYIN),
    ssml(CommandEngine.Input.SSML);

    private final CommandEngine.Input input;

    Input(CommandEngine.Input input) {
      this.input = input;
    }
  }

  /** Fails if an option is given that would change nothing. */
  void check() throws CommandFailure {
    if (voice != null && engine != null) {
      throw new CommandFailure(
          ExitCode.USAGE, "--voice 和 --engine 只能给一个。 Give --voice or --engine, not both.");
    }
    if (engineInput != null && !isCommand()) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "--engine-input 要和 --engine \"命令\" 一起用。 --engine-input needs --engine with a command.");
    }
  }

  private boolean isCommand() {
    return engine != null && engine.strip().chars().anyMatch(Character::isWhitespace);
  }

  /** Tells on the console if the voice cannot follow a rate other than 1. */
  void warnOfRate(double rate, Console console) {
    if (rate != 1 && isCommand() && !engine.contains("{wpm}")) {
      console.fail(
          "这条命令里没有 {wpm}，--rate 不起作用。 The command has no {wpm}, so --rate changes nothing but the pauses.");
    }
  }

  /** Returns a new engine; the caller closes it. */
  SpeechEngine engine() throws CommandFailure {
    check();
    if (voice != null) {
      return ownVoice();
    }
    try {
      if (engine == null) {
        return FreeTtsEngine.create();
      }
      return isCommand() ? command() : SpeechEngines.named(engine.strip());
    } catch (IOException | SpeechException e) {
      throw new CommandFailure(
          ExitCode.FAILED, "语音引擎用不了。 Cannot use the speech engine: " + e.getMessage() + ".", e);
    }
  }

  private SpeechEngine ownVoice() throws CommandFailure {
    try (InputStream in = Files.newInputStream(voice)) {
      return FreeTtsEngine.of(VoiceModel.read(in));
    } catch (IOException e) {
      throw Faults.unreadable(voice.toString(), e);
    }
  }

  private SpeechEngine command() throws CommandFailure {
    Input input = engineInput == null ? Input.text : engineInput;
    return CommandEngine.builder(Quoted.words(engine)).input(input.input).build();
  }

  /** Returns the front end. */
  MandarinFrontEnd frontEnd() throws CommandFailure {
    return lexicon.frontEnd();
  }
}
