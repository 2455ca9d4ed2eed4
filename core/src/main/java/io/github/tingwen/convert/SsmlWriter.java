package io.github.tingwen.convert;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Readings;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.SectionKind;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.reading.Verbosity;
import java.util.Optional;

/**
 * Writes what is read aloud as SSML 1.1 for any synthesiser.
 *
 * <p>Before each sentence stands a {@code mark} with its id; what the model knows becomes {@code
 * say-as} or {@code sub}; contacts are slow. With {@link Readings} every run of Han characters is a
 * {@code phoneme}, so that a foreign voice reads names and polyphones as ours does. Nothing is lost
 * that is read aloud at the chosen length. Immutable and thread-safe if the readings are.
 */
public final class SsmlWriter implements NoticeWriter {

  private static final String NAMESPACE = "http://www.w3.org/2001/10/synthesis";

  private final ChineseScript script;
  private final Verbosity verbosity;
  private final Optional<Readings> readings;

  /** Makes a writer of the normal length without phonemes. */
  public SsmlWriter() {
    this(ChineseScript.SIMPLIFIED, Verbosity.NORMAL, Optional.empty());
  }

  private SsmlWriter(ChineseScript script, Verbosity verbosity, Optional<Readings> readings) {
    this.script = requireNonNull(script, "script");
    this.verbosity = requireNonNull(verbosity, "verbosity");
    this.readings = readings;
  }

  @Override
  public SsmlWriter in(ChineseScript other) {
    return new SsmlWriter(other, verbosity, readings);
  }

  /** Returns a writer of the script at another length. */
  public SsmlWriter withVerbosity(Verbosity other) {
    return new SsmlWriter(script, other, readings);
  }

  /**
   * Returns a writer that says how each character is read, as toned pinyin in the vendor alphabet
   * {@code x-pinyin}.
   */
  public SsmlWriter withReadings(Readings chosen) {
    return new SsmlWriter(script, verbosity, Optional.of(requireNonNull(chosen, "readings")));
  }

  @Override
  public String format() {
    return "ssml";
  }

  @Override
  public String mediaType() {
    return "application/ssml+xml";
  }

  @Override
  public Written write(MeetingNotice notice) {
    requireNonNull(notice, "notice");
    ReadingScript reading = ReadingScript.builder(notice).verbosity(verbosity).build();
    String ssml = ssml(reading, WrittenWords.of(script, notice));
    return new Written(ssml, Losses.of(notice, reading));
  }

  /** Returns the sentences of {@code reading} as SSML. */
  public String ssml(ReadingScript reading) {
    requireNonNull(reading, "reading");
    return ssml(reading, WrittenWords.of(script, reading));
  }

  private String ssml(ReadingScript reading, WrittenWords words) {
    StringBuilder ssml = new StringBuilder(8192);
    ssml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<speak version=\"1.1\" xmlns=\"");
    ssml.append(NAMESPACE).append("\" xml:lang=\"zh-CN\">\n");
    reading.sections().forEach(section -> section(ssml, section, words));
    ssml.append("</speak>\n");
    return ssml.toString();
  }

  private void section(StringBuilder ssml, Section section, WrittenWords words) {
    boolean slow = section.kind() == SectionKind.CONTACTS;
    ssml.append("<p>\n");
    for (Sentence sentence : section.sentences()) {
      ssml.append("<s><mark name=\"").append(Xml.escape(sentence.id())).append("\"/>");
      ssml.append(slow ? "<prosody rate=\"slow\">" : "");
      SsmlSentence.append(ssml, sentence, readings, words);
      ssml.append(slow ? "</prosody>" : "");
      ssml.append("<break time=\"").append(sentence.pause().millis()).append("ms\"/></s>\n");
    }
    ssml.append("</p>\n");
  }
}
