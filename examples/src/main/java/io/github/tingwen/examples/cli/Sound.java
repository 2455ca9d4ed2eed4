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
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes scripts as sound files, with captions beside them; what fails leaves the files as they
 * were. Thread-safe: an engine for each file.
 */
final class Sound {

  private final VoiceOptions voice;
  private final Delivery delivery;
  private final Optional<Captions> captions;

  /** Makes a writer. */
  Sound(VoiceOptions voice, Delivery delivery, Optional<Captions> captions) {
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

  /** Fails if a file of this name cannot be written. */
  void check(Path target) throws CommandFailure {
    if (!endsWith(target, ".wav") && !endsWith(target, ".opus") && !endsWith(target, ".epub")) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "只能写 .wav、.opus、.epub。 Cannot write " + target + "; name it .wav, .opus or .epub.");
    }
    if (endsWith(target, ".epub") && captions.isPresent()) {
      throw new CommandFailure(
          ExitCode.USAGE, "有声书自带同步文字，不另写字幕。 A talking book needs no captions.");
    }
  }

  private static boolean endsWith(Path target, String extension) {
    return target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(extension);
  }

  /**
   * Writes the reading of a notice and returns a sentence that says so.
   *
   * @param words where the captions go, if there are to be some
   */
  String write(MeetingNotice notice, ReadingScript script, Path target, Optional<Path> words)
      throws CommandFailure, SpeechException {
    try (SpeechEngine engine = voice.engine()) {
      Narrator narrator = new Narrator(voice.frontEnd()::speak, engine, delivery);
      if (endsWith(target, ".epub")) {
        book(notice, script).write(narrator, target);
        return "已写入 " + target + "。 Wrote " + target + ".";
      }
      Duration lasts = narrate(script, narrator, target, words);
      return String.format(
          Locale.ROOT, "已写入 %s，%d 秒。 Wrote %1$s, %2$d s.", target, lasts.toSeconds());
    } catch (IOException e) {
      throw Faults.unwritable(target.toString(), e);
    }
  }

  private Duration narrate(
      ReadingScript script, Narrator narrator, Path target, Optional<Path> words)
      throws IOException, SpeechException {
    try (Track sound =
        endsWith(target, ".wav") ? WavTrack.create(target) : OpusTrack.create(target)) {
      if (words.isEmpty()) {
        return narrator.narrate(script, List.of(sound));
      }
      try (Track beside =
          CaptionTrack.create(
              words.get(), captions.orElseThrow().format, CaptionTrack.Detail.SENTENCES)) {
        return narrator.narrate(script, List.of(sound, beside));
      } catch (IOException e) {
        sound.abandon(); // no sound without its captions
        throw e;
      }
    }
  }

  /** A book tells who issued the notice and when; what the notice does not say is left open. */
  private static TalkingBook book(MeetingNotice notice, ReadingScript script) {
    TalkingBook.Builder book = TalkingBook.builder(title(notice), script).author(author(notice));
    notice
        .signature()
        .date()
        .or(notice.sourceLine()::published)
        .flatMap(PartialDate::toLocalDate)
        .ifPresent(day -> book.modified(day.atStartOfDay().toInstant(ZoneOffset.UTC)));
    return book.build();
  }

  private static String title(MeetingNotice notice) {
    Header header = notice.header();
    return header.title().or(header::meetingName).map(Passage::toString).orElse("会议公文");
  }

  private static String author(MeetingNotice notice) {
    String bodies =
        notice.signature().bodies().stream()
            .map(Passage::toString)
            .collect(Collectors.joining("、"));
    if (!bodies.isEmpty()) {
      return bodies;
    }
    Optional<Passage> issuer = notice.header().issuer();
    return issuer.or(notice.sourceLine()::source).map(Passage::toString).orElse("");
  }
}
