package io.github.tingwen.tts.export;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Captions, one for each sentence or one for each word, written as the script is spoken.
 *
 * <p>In WebVTT a cue has the id of its sentence ({@code s7}), for a word with its number ({@code
 * s7-2}): the ids of the page. Sources: W3C, "WebVTT"; for SRT the practice of SubRip. For use by
 * one thread.
 */
public final class CaptionTrack implements Track {

  /** The file format. */
  public enum Format {
    /** WebVTT. */
    VTT,
    /** SubRip. */
    SRT
  }

  /** What one caption holds. */
  public enum Detail {
    /** A sentence. */
    SENTENCES,
    /** A word; where an engine does not tell its words' times they are estimates. */
    WORDS
  }

  private final Writer out;
  private final Optional<FileDraft> draft;
  private final Format format;
  private final Detail detail;
  private int cues;
  private long lastEnd; // ms; cues never overlap
  private boolean abandoned;
  private boolean closed;

  private CaptionTrack(Writer out, Optional<FileDraft> draft, Format format, Detail detail)
      throws IOException {
    this.out = out;
    this.draft = draft;
    this.format = requireNonNull(format, "format");
    this.detail = requireNonNull(detail, "detail");
    if (format == Format.VTT) {
      out.write("WEBVTT\n\n");
    }
  }

  /** Creates the file, or replaces it if it is there, when the track is closed. UTF-8. */
  public static CaptionTrack create(Path path, Format format, Detail detail) throws IOException {
    FileDraft draft = FileDraft.of(path);
    Writer out = Files.newBufferedWriter(draft.path(), StandardCharsets.UTF_8);
    return new CaptionTrack(out, Optional.of(draft), format, detail);
  }

  /** Writes to {@code out}, which is closed with the track. */
  public static CaptionTrack to(Writer out, Format format, Detail detail) throws IOException {
    return new CaptionTrack(requireNonNull(out, "out"), Optional.empty(), format, detail);
  }

  @Override
  public void sentence(Narrated narrated) throws IOException {
    String id = narrated.spoken().sentence().id();
    String words = narrated.spoken().sentence().wording().toString();
    if (detail == Detail.SENTENCES) {
      cue(id, narrated, narrated.startSample(), narrated.endSample(), words);
      return;
    }
    List<Narrated.SpokenWord> all = narrated.words();
    for (int w = 0; w < all.size(); w++) {
      Narrated.SpokenWord word = all.get(w);
      String text = words.substring(word.from(), word.to());
      cue(id + "-" + (w + 1), narrated, word.startSample(), word.endSample(), text);
    }
  }

  private void cue(String id, Narrated in, long fromSample, long toSample, String words)
      throws IOException {
    long from = Math.max(lastEnd, Timestamp.millis(fromSample, in.sampleRate()));
    long to = Timestamp.millis(toSample, in.sampleRate());
    String line = oneLine(words);
    if (to <= from || line.isEmpty()) {
      return; // nothing sounds, or nothing is to be seen
    }
    lastEnd = to;
    cues++;
    char point = format == Format.VTT ? '.' : ',';
    out.write(format == Format.VTT ? id : Integer.toString(cues));
    out.write("\n" + Timestamp.clock(from, point) + " --> " + Timestamp.clock(to, point) + "\n");
    out.write((format == Format.VTT ? escape(line) : line) + "\n\n");
  }

  /** Control characters and line ends would end a cue. */
  private static String oneLine(String words) {
    StringBuilder line = new StringBuilder();
    words
        .codePoints()
        .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> c != ' ' || !endsInSpace(line))
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  private static boolean endsInSpace(StringBuilder line) {
    return line.length() == 0 || line.charAt(line.length() - 1) == ' ';
  }

  private static String escape(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public void abandon() {
    abandoned = true;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (draft.isEmpty()) {
      out.close();
      return;
    }
    try (FileDraft file = draft.get()) {
      out.close();
      if (!abandoned) {
        file.keep();
      }
    }
  }
}
