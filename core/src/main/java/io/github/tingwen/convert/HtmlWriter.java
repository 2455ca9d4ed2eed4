package io.github.tingwen.convert;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.Verbosity;
import io.github.tingwen.text.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a notice as one accessible page that needs neither script nor network.
 *
 * <p>The page follows {@link ReadingScript}: a section for each section, and each sentence under
 * its id, so that a player can highlight what it says. Headings, landmarks and lists are marked as
 * such; the style is large, of the highest contrast in light and dark, and prints without
 * navigation. Nothing is lost that is read aloud at the chosen length. Immutable and thread-safe.
 */
public final class HtmlWriter implements NoticeWriter {

  private static final String STYLE = style();

  private final ChineseScript script;
  private final Verbosity verbosity;

  /**
   * Makes a writer of the normal length in the model's own characters: the sentences and ids of
   * {@link ReadingScript#of}, with every person and group named.
   */
  public HtmlWriter() {
    this(ChineseScript.SIMPLIFIED, Verbosity.NORMAL);
  }

  private HtmlWriter(ChineseScript script, Verbosity verbosity) {
    this.script = requireNonNull(script, "script");
    this.verbosity = requireNonNull(verbosity, "verbosity");
  }

  private static String style() {
    try (InputStream style = HtmlWriter.class.getResourceAsStream("page.css")) {
      return new String(requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public HtmlWriter in(ChineseScript other) {
    return new HtmlWriter(other, verbosity);
  }

  /** Returns a writer of the script at another length. */
  public HtmlWriter withVerbosity(Verbosity other) {
    return new HtmlWriter(script, other);
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public Written write(MeetingNotice notice) {
    requireNonNull(notice, "notice");
    ReadingScript reading = ShownScript.of(notice, verbosity);
    WrittenWords words = WrittenWords.of(script, notice);
    String page = page(words.of(title(notice)).toString(), reading, words);
    return new Written(page, Losses.of(notice, reading));
  }

  private static Passage title(MeetingNotice notice) {
    return notice
        .header()
        .title()
        .or(() -> notice.header().meetingName())
        .map(Passage::strip)
        .filter(title -> Xml.isVisible(title.toString()))
        .orElse(Passage.untraced("会议文件"));
  }

  /** Returns the page of {@code reading} under {@code title}. */
  public String page(String title, ReadingScript reading) {
    requireNonNull(title, "title");
    WrittenWords words = WrittenWords.of(script, requireNonNull(reading, "reading"));
    return page(words.of(title), reading, words);
  }

  private String page(String title, ReadingScript reading, WrittenWords words) {
    StringBuilder page = new StringBuilder(8192);
    head(page, title, words);
    navigation(page, reading.sections(), words);
    page.append("<main id=\"content\">\n");
    int number = 0;
    for (Section section : reading.sections()) {
      HtmlSection.append(page, section, ++number, words);
    }
    page.append("</main>\n</body>\n</html>\n");
    return page.toString();
  }

  private void head(StringBuilder page, String title, WrittenWords words) {
    page.append("<!DOCTYPE html>\n<html lang=\"").append(script.languageTag()).append("\">\n");
    page.append("<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<title>").append(Xml.escape(title)).append("</title>\n");
    page.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    page.append("<a class=\"skip\" href=\"#content\">");
    page.append(words.of("跳到正文")).append("</a>\n");
    page.append("<header>\n<h1>").append(Xml.escape(title)).append("</h1>\n</header>\n");
  }

  private static void navigation(StringBuilder page, List<Section> sections, WrittenWords words) {
    if (sections.isEmpty()) {
      return;
    }
    page.append("<nav aria-label=\"").append(words.of("目录")).append("\">\n<ol>\n");
    int number = 0;
    for (Section section : sections) {
      page.append("<li><a href=\"#part").append(++number).append("\">");
      page.append(Xml.escape(words.of(section.title()))).append("</a></li>\n");
    }
    page.append("</ol>\n</nav>\n");
  }
}
