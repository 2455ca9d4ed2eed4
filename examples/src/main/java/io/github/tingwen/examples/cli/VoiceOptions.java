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
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who speaks, and with which words of the caller's own. */
final class VoiceOptions {

  @Option(
      names = "--engine",
      paramLabel = "NAME|COMMAND",
      description = {
        "语音引擎：名字，或一条命令，例如 \"espeak-ng -v cmn-latn-pinyin -f {text} -w {wav}\"。",
        "Speech engine: a name, or a command with {text} and {wav}."
      })
  private String engine;

  @Option(
      names = "--engine-input",
      defaultValue = "text",
      paramLabel = "text|pinyin|ssml",
      description = {"给命令的内容。", "What a command is given."})
  private String engineInput;

  @Option(
      names = "--voice",
      paramLabel = "FILE",
      description = {"另一个嗓音文件。", "Another voice file for the library's own engine."})
  private Path voice;

  @Mixin private LexiconOption lexicon;

  /** Returns a new engine; the caller closes it. */
  SpeechEngine engine() throws CommandFailure {
    try {
      if (voice != null) {
        try (InputStream in = Files.newInputStream(voice)) {
          return FreeTtsEngine.of(VoiceModel.read(in));
        }
      }
      if (engine == null) {
        return FreeTtsEngine.create();
      }
      return engine.indexOf(' ') < 0 ? SpeechEngines.named(engine) : command();
    } catch (IOException | SpeechException e) {
      throw new CommandFailure(
          ExitCode.FAILED, "语音引擎用不了。 Cannot use the speech engine: " + e.getMessage(), e);
    }
  }

  private SpeechEngine command() throws CommandFailure {
    try {
      CommandEngine.Input input = CommandEngine.Input.valueOf(engineInput.toUpperCase(Locale.ROOT));
      return CommandEngine.builder(engine.trim().split(" +")).input(input).build();
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitCode.USAGE, "没有这种内容。 No such input: " + engineInput, e);
    }
  }

  /** Returns the front end. */
  MandarinFrontEnd frontEnd() throws CommandFailure {
    return lexicon.frontEnd();
  }
}
