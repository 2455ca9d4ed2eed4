package io.github.tingwen.convert;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.reading.Verbosity;

/**
 * Writes what is read aloud as plain text: a sentence on each line, a blank line between sections.
 *
 * <p>Immutable and thread-safe.
 */
public final class PlainTextWriter implements NoticeWriter {

  private final ChineseScript script;
  private final Verbosity verbosity;

  /**
   * Makes a writer of the normal length in the model's own characters: the sentences of {@link
   * ReadingScript#of}, with every person and group named.
   */
  public PlainTextWriter() {
    this(ChineseScript.SIMPLIFIED, Verbosity.NORMAL);
  }

  private PlainTextWriter(ChineseScript script, Verbosity verbosity) {
    this.script = requireNonNull(script, "script");
    this.verbosity = requireNonNull(verbosity, "verbosity");
  }

  @Override
  public PlainTextWriter in(ChineseScript other) {
    return new PlainTextWriter(other, verbosity);
  }

  /** Returns a writer of the script at another length. */
  public PlainTextWriter withVerbosity(Verbosity other) {
    return new PlainTextWriter(script, other);
  }

  @Override
  public String format() {
    return "txt";
  }

  @Override
  public String mediaType() {
    return "text/plain";
  }

  @Override
  public Written write(MeetingNotice notice) {
    requireNonNull(notice, "notice");
    ReadingScript reading = ShownScript.of(notice, verbosity);
    String text = text(reading, WrittenWords.of(script, notice));
    return new Written(text, Losses.of(notice, reading));
  }

  /** Returns the sentences of {@code reading} as text. */
  public String text(ReadingScript reading) {
    requireNonNull(reading, "reading");
    return text(reading, WrittenWords.of(script, reading));
  }

  private static String text(ReadingScript reading, WrittenWords words) {
    StringBuilder text = new StringBuilder(2048);
    for (Section section : reading.sections()) {
      text.append(text.length() == 0 ? "" : "\n");
      for (Sentence sentence : section.sentences()) {
        text.append(words.of(sentence.wording())).append('\n');
      }
    }
    return text.toString();
  }
}
