package io.github.tingwen.tts.export;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.convert.Xml;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.tts.engine.SpeechException;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A notice as an EPUB 3.3 book that speaks: text and sound in step, sentence by sentence, under the
 * sentences' ids.
 *
 * <p>One file of text, sound (Opus) and media overlay for each section, a table of contents, a page
 * list if pages are known, and accessibility metadata. Sources: W3C, "EPUB 3.3" and "EPUB
 * Accessibility 1.1". The same script, voice and time give the same bytes.
 *
 * <pre>{@code
 * TalkingBook.builder("关于召开会议的通知", script).modified(instant).build().write(narrator, out);
 * }</pre>
 *
 * <p>Immutable and thread-safe; writing uses the narrator's thread.
 */
public final class TalkingBook {

  /** Before February 1980 the JDK adds an extra field, which an EPUB must not have. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final String title;
  private final String author;
  private final ReadingScript script;
  private final Instant modified;
  private final Map<String, String> pages;

  private TalkingBook(Builder builder) {
    title = builder.title;
    author = builder.author;
    script = builder.script;
    modified = builder.modified;
    pages = new LinkedHashMap<>(builder.pages);
  }

  /**
   * Returns a builder.
   *
   * @param title the title of the book, not blank
   * @param script what is read, at least one sentence
   */
  public static Builder builder(String title, ReadingScript script) {
    return new Builder(title, script);
  }

  /**
   * Writes the whole book; the stream is left open.
   *
   * @throws SpeechException if a sentence cannot be said; what was written is then no book
   */
  public void write(Narrator narrator, OutputStream out) throws IOException, SpeechException {
    ZipOutputStream zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
    putMimetype(zip);
    BookPages text = new BookPages(title, script, pages);
    put(zip, "META-INF/container.xml", BookPages.container());
    put(zip, "EPUB/style.css", BookPages.style());
    List<Long> durations = new ArrayList<>();
    for (int number = 1; number <= script.sections().size(); number++) {
      List<Clip> clips = putSound(zip, narrator, number);
      durations.add(clips.stream().mapToLong(Clip::millis).sum());
      put(zip, "EPUB/part" + number + ".xhtml", text.part(number));
      put(zip, "EPUB/part" + number + ".smil", BookPages.overlay(number, clips));
    }
    put(zip, "EPUB/nav.xhtml", text.navigation());
    put(
        zip,
        "EPUB/package.opf",
        new BookPackage(title, author, script, modified, pages, durations).write());
    zip.finish();
  }

  /**
   * Writes the whole book to a file, which is created or replaced when all has been said.
   *
   * @throws SpeechException if a sentence cannot be said; what was there stays as it was
   */
  public void write(Narrator narrator, Path file) throws IOException, SpeechException {
    try (FileDraft draft = FileDraft.of(file)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft.path()))) {
        write(narrator, out);
      }
      draft.keep();
    }
  }

  /** Speaks a section into the book; returns when each sentence sounds. */
  private List<Clip> putSound(ZipOutputStream zip, Narrator narrator, int number)
      throws IOException, SpeechException {
    Section section = script.sections().get(number - 1);
    zip.putNextEntry(entry("EPUB/part" + number + ".opus"));
    ClipTrack clips = new ClipTrack();
    try (OpusTrack sound = OpusTrack.to(new Unclosed(zip))) {
      narrator.narrate(new ReadingScript(List.of(section), List.of()), List.of(sound, clips));
    }
    zip.closeEntry();
    return clips.clips();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** First, not compressed, without extra fields: EPUB 3.3, section 4.3. */
  private static void putMimetype(ZipOutputStream zip) throws IOException {
    byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(type);
    ZipEntry entry = entry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
    zip.closeEntry();
  }

  /** Keeps a stream open when what writes to it is closed. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  /** Options of a {@link TalkingBook}. For use by one thread. */
  public static final class Builder {

    private final String title;
    private final ReadingScript script;
    private final Map<String, String> pages = new LinkedHashMap<>();
    private String author = "";
    private Instant modified = Instant.EPOCH;

    private Builder(String title, ReadingScript script) {
      this.title = title.strip();
      this.script = requireNonNull(script, "script");
      if (!Xml.isVisible(this.title) || script.sections().isEmpty()) {
        throw new IllegalArgumentException("a book needs a title and a section");
      }
    }

    /** Sets who issued the notice; nobody by default. */
    public Builder author(String value) {
      author = value.strip();
      return this;
    }

    /** Sets the time of the last change, to the second; the year 1970 by default. */
    public Builder modified(Instant value) {
      modified = requireNonNull(value, "modified");
      return this;
    }

    /**
     * Tells that a page of the paper begins with a sentence.
     *
     * @param sentenceId the id of a sentence of the script
     * @param label the page's number as printed
     */
    public Builder page(String sentenceId, String label) {
      if (script.sentence(sentenceId).isEmpty() || !Xml.isVisible(label)) {
        throw new IllegalArgumentException("no page: " + sentenceId + ", " + label);
      }
      pages.put(sentenceId, label.strip());
      return this;
    }

    /** Returns the book. */
    public TalkingBook build() {
      return new TalkingBook(this);
    }
  }
}
