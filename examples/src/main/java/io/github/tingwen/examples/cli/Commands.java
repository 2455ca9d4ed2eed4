package io.github.tingwen.examples.cli;

import io.github.tingwen.text.TextRepair;
import io.github.tingwen.tts.audio.AudioSink;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The list of commands. */
final class Commands {

  /** What picocli says itself, such as the names of the parts of a help text. */
  private static final String HELP = "io.github.tingwen.examples.cli.help";

  private Commands() {}

  static void addAll(CommandLine line, Console console, Supplier<AudioSink> sinks) {
    Papers papers = new Papers(console, TextRepair.standard());
    line.addSubcommand(new ReadCommand(console, papers, sinks));
    line.addSubcommand(new ConvertCommand(console, papers));
    line.addSubcommand(new CheckCommand(console, papers));
    line.addSubcommand(new DiffCommand(console, papers));
    line.addSubcommand(new SayCommand(console));
    line.addSubcommand(new NormalizeCommand(console));
    line.addSubcommand(new PinyinCommand(console));
    line.addSubcommand(new PhrasesCommand(console));
    line.addSubcommand(new ExplainCommand(console));
    line.addSubcommand(new KioskCommand(console));
    line.getSubcommands().get("read").getCommandSpec().usageMessage().footer(Key.help());
    speakBothLanguages(line);
  }

  /** Gives every command the words and the version of the whole. */
  private static void speakBothLanguages(CommandLine line) {
    ResourceBundle words = ResourceBundle.getBundle(HELP, Locale.ROOT);
    line.setResourceBundle(words);
    for (CommandLine command : line.getSubcommands().values()) {
      command.setResourceBundle(words);
      command.getCommandSpec().version(line.getCommandSpec().version());
    }
  }
}
