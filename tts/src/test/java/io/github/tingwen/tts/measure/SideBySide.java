package io.github.tingwen.tts.measure;

import io.github.tingwen.parse.NoticeParser;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.tts.NoticePlayer;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechEngines;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays a notice with sixteen players at once, each with its own voice and its own sink that takes
 * samples as slowly as a loudspeaker does, and compares what each was given with what a player
 * gives on its own. Ends with status 1 if anything differs.
 *
 * <p>Argument: the number of players, 16 by default.
 */
final class SideBySide {

  private SideBySide() {}

  public static void main(String[] args) throws Exception {
    int players = args.length > 0 ? Integer.parseInt(args[0]) : 16;
    ReadingScript script =
        ReadingScript.of(NoticeParser.builder().build().parse(InventedPapers.paper(0)).notice());
    List<DigestSink> alone = play(script, 1, 0);
    double busyBefore = Processor.seconds();
    long start = System.nanoTime();
    List<DigestSink> together = play(script, players, 1);
    double wall = (System.nanoTime() - start) / 1e9;
    double busy = Processor.seconds() - busyBefore;
    double sound = alone.get(0).seconds();
    String expected = alone.get(0).digest();
    long same = together.stream().filter(sink -> sink.digest().equals(expected)).count();
    System.out.printf(
        "%d players, %.0f s of sound each: %.1f s, %.1f s of processor time,"
            + " %.1f %% of a core for each; %d gave the same samples as one alone%n",
        players, sound, wall, busy, 100 * busy / wall / players, same);
    System.exit(same == players ? 0 : 1);
  }

  private static List<DigestSink> play(ReadingScript script, int players, double pace)
      throws Exception {
    List<DigestSink> sinks = new ArrayList<>();
    List<SpeechEngine> engines = new ArrayList<>();
    List<NoticePlayer> all = new ArrayList<>();
    for (int i = 0; i < players; i++) {
      DigestSink sink = new DigestSink(pace);
      SpeechEngine engine = SpeechEngines.standard();
      sinks.add(sink);
      engines.add(engine);
      all.add(NoticePlayer.builder(script).engine(engine).sink(sink).build());
    }
    all.forEach(NoticePlayer::play);
    for (NoticePlayer player : all) {
      player.awaitEnd();
    }
    all.forEach(NoticePlayer::close);
    engines.forEach(SpeechEngine::close);
    return sinks;
  }
}
