package io.github.tingwen.examples.cli;

import io.github.tingwen.tts.freetts.CmuEnglish;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import io.github.tingwen.tts.mandarin.UserLexicon;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Readings of the caller's own, for every command that reads Chinese. */
final class LexiconOption {

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = {"自己的读音表，.tsv 或 .pls。", "Readings of your own, .tsv or .pls."})
  private Path lexicon;

  /** Returns the front end that every command uses: English words by the CMU dictionary. */
  MandarinFrontEnd frontEnd() throws CommandFailure {
    return MandarinFrontEnd.builder().english(new CmuEnglish()).lexicon(readings()).build();
  }

  private UserLexicon readings() throws CommandFailure {
    if (lexicon == null) {
      return UserLexicon.empty();
    }
    try {
      return UserLexicon.read(lexicon);
    } catch (IOException e) {
      throw Faults.unreadable(lexicon.toString(), e);
    }
  }
}
