package io.github.tingwen.tts.measure;

import io.github.tingwen.parse.NoticeParser;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechEngines;
import io.github.tingwen.tts.export.CaptionTrack;
import io.github.tingwen.tts.export.Narrated;
import io.github.tingwen.tts.export.Narrator;
import io.github.tingwen.tts.export.OpusTrack;
import io.github.tingwen.tts.export.Track;
import io.github.tingwen.tts.export.WavTrack;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Exports notices in one piece, as WAVE, Opus and captions, until an hour has been said: how much
 * processor time that takes, and what stays on the heap every ten minutes of sound.
 *
 * <p>Argument: the number of notices, 30 by default.
 */
final class HourOfSound {

  private HourOfSound() {}

  public static void main(String[] args) throws Exception {
    ReadingScript script = script(args.length > 0 ? Integer.parseInt(args[0]) : 30);
    Path folder = Files.createTempDirectory("hour");
    double before = Processor.seconds();
    try (SpeechEngine engine = SpeechEngines.standard();
        Track wav = WavTrack.create(folder.resolve("hour.wav"));
        Track opus = OpusTrack.create(folder.resolve("hour.opus"));
        Track captions =
            CaptionTrack.create(
                folder.resolve("hour.vtt"), CaptionTrack.Format.VTT, CaptionTrack.Detail.WORDS)) {
      Narrator narrator = new Narrator(MandarinFrontEnd.standard()::speak, engine, Delivery.NORMAL);
      Duration lasts = narrator.narrate(script, List.of(wav, opus, captions, new HeapWatch()));
      double busy = Processor.seconds() - before;
      System.out.printf(
          "%.1f minutes of sound in %.1f s of processor time: %.1f minutes for a minute%n",
          lasts.toSeconds() / 60.0, busy, lasts.toSeconds() / busy);
    } finally {
      for (String name : List.of("hour.wav", "hour.opus", "hour.vtt")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.delete(folder);
    }
  }

  /** Many notices as one script, every sentence under an id of its own. */
  private static ReadingScript script(int notices) {
    NoticeParser parser = NoticeParser.builder().build();
    List<Section> sections = new ArrayList<>();
    int number = 0;
    for (String paper : InventedPapers.papers(notices)) {
      for (Section section : ReadingScript.of(parser.parse(paper).notice()).sections()) {
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence it : section.sentences()) {
          sentences.add(
              new Sentence("s" + ++number, it.role(), it.wording(), it.slots(), it.pause()));
        }
        sections.add(new Section(section.kind(), section.title(), sentences));
      }
    }
    return new ReadingScript(sections, List.of());
  }

  /** Prints what is on the heap every ten minutes of sound. */
  private static final class HeapWatch implements Track {

    private static final int SECONDS = 600;

    private int next = 0;

    @Override
    public void sentence(Narrated narrated) {
      long seconds = narrated.endSample() / narrated.sampleRate();
      if (seconds >= next) {
        System.out.printf("after %d min: %.1f MB%n", seconds / 60, Processor.heapMegabytes());
        next += SECONDS;
      }
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
