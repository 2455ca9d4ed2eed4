package io.github.tingwen.examples.cli;

import io.github.tingwen.text.TextRepair;
import picocli.CommandLine;

/** The list of commands. */
final class Commands {

  private Commands() {}

  static void addAll(CommandLine line, Console console) {
    Papers papers = new Papers(console, TextRepair.standard());
    line.addSubcommand(new ReadCommand(console, papers));
    line.addSubcommand(new ConvertCommand(console, papers));
    line.addSubcommand(new CheckCommand(console, papers));
    line.addSubcommand(new DiffCommand(console, papers));
    line.addSubcommand(new SayCommand(console));
    line.addSubcommand(new NormalizeCommand(console));
    line.addSubcommand(new PinyinCommand(console));
    line.addSubcommand(new PhrasesCommand(console));
    line.addSubcommand(new ExplainCommand(console));
    line.addSubcommand(new KioskCommand(console));
  }
}
