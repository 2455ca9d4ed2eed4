package io.github.tingwen.examples.cli;

import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.export.CaptionTrack;
import io.github.tingwen.tts.export.Narrator;
import io.github.tingwen.tts.export.OpusTrack;
import io.github.tingwen.tts.export.TalkingBook;
import io.github.tingwen.tts.export.Track;
import io.github.tingwen.tts.export.WavTrack;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes scripts as sound files, with captions beside them. Thread-safe: an engine for each file.
 */
final class Sound {

  private final VoiceOptions voice;
  private final Delivery delivery;
  private final Captions captions;

  /**
   * Makes a writer.
   *
   * @param captions the format of the captions, or null for none
   */
  Sound(VoiceOptions voice, Delivery delivery, Captions captions) {
    this.voice = voice;
    this.delivery = delivery;
    this.captions = captions;
  }

  /** The caption formats, by their names on the command line. */
  enum Captions {
    vtt(CaptionTrack.Format.VTT),
    srt(CaptionTrack.Format.SRT);

    private final CaptionTrack.Format format;

    Captions(CaptionTrack.Format format) {
      this.format = format;
    }
  }

  /**
   * Writes a script to {@code target} and returns a sentence that says so.
   *
   * @param notice what the script is of; it names a talking book and its author
   */
  String write(MeetingNotice notice, ReadingScript script, Path target)
      throws CommandFailure, IOException {
    MandarinFrontEnd frontEnd = voice.frontEnd();
    try (SpeechEngine engine = voice.engine()) {
      Narrator narrator = new Narrator(frontEnd::speak, engine, delivery);
      return isBook(target)
          ? writeBook(book(notice, script), narrator, target)
          : writeTracks(script, narrator, target);
    } catch (SpeechException e) {
      throw new CommandFailure(ExitCode.FAILED, "说不出来。 " + e.getMessage(), e);
    }
  }

  private static boolean isBook(Path target) {
    return target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".epub");
  }

  private String writeBook(TalkingBook book, Narrator narrator, Path target)
      throws CommandFailure, IOException, SpeechException {
    if (captions != null) {
      throw new CommandFailure(
          ExitCode.USAGE, "有声书自带同步文字，不另写字幕。 A talking book needs no captions.");
    }
    try (OutputStream out = Files.newOutputStream(target)) {
      book.write(narrator, out);
    }
    return "已写入 " + target + "。 Wrote " + target + ".";
  }

  /** A book with the author and the day that the notice names; never those of today. */
  private static TalkingBook book(MeetingNotice notice, ReadingScript script) {
    Header header = notice.header();
    String title = header.title().or(header::meetingName).map(Passage::toString).orElse("会议公文");
    TalkingBook.Builder book = TalkingBook.builder(title, script);
    author(notice).ifPresent(book::author);
    notice
        .signature()
        .date()
        .or(notice.sourceLine()::published)
        .flatMap(PartialDate::toLocalDate)
        .ifPresent(day -> book.modified(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    return book.build();
  }

  private static Optional<String> author(MeetingNotice notice) {
    List<Passage> bodies = notice.signature().bodies();
    return bodies.isEmpty()
        ? notice.header().issuer().map(Passage::toString)
        : Optional.of(bodies.stream().map(Passage::toString).collect(Collectors.joining("、")));
  }

  private String writeTracks(ReadingScript script, Narrator narrator, Path target)
      throws CommandFailure, IOException, SpeechException {
    List<Track> tracks = new ArrayList<>();
    try {
      tracks.add(sound(target));
      if (captions != null) {
        Path file = target.resolveSibling(baseName(target) + "." + captions.name());
        tracks.add(CaptionTrack.create(file, captions.format, CaptionTrack.Detail.SENTENCES));
      }
      Duration lasts = narrator.narrate(script, tracks);
      return String.format(
          Locale.ROOT, "已写入 %s，%d 秒。 Wrote %1$s, %2$d s.", target, lasts.toSeconds());
    } finally {
      for (Track track : tracks) {
        track.close();
      }
    }
  }

  private static Track sound(Path target) throws CommandFailure, IOException {
    String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".wav")) {
      return WavTrack.create(target);
    }
    if (name.endsWith(".opus")) {
      return OpusTrack.create(target);
    }
    throw new CommandFailure(
        ExitCode.USAGE,
        "只能写 .wav、.opus、.epub。 Cannot write " + name + "; name it .wav, .opus or .epub.");
  }

  private static String baseName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
