package io.github.tingwen.convert;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.SectionKind;
import io.github.tingwen.reading.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A section of a reading script as HTML: heading, paragraphs and lists of sentences with ids. */
final class HtmlSection {

  /** Where running text after an item belongs to the item: who reports, how was voted. */
  private static final Set<SectionKind> ITEMS_WITH_TEXT =
      EnumSet.of(
          SectionKind.AGENDA,
          SectionKind.DECISIONS,
          SectionKind.CONTACTS,
          SectionKind.OTHER_MEETINGS);

  private final StringBuilder page;
  private final Section section;
  private final WrittenWords words;

  private HtmlSection(StringBuilder page, Section section, WrittenWords words) {
    this.page = page;
    this.section = section;
    this.words = words;
  }

  static void append(StringBuilder page, Section section, int number, WrittenWords words) {
    new HtmlSection(page, section, words).append("part" + number);
  }

  private void append(String id) {
    page.append("<section id=\"").append(id).append("\" aria-labelledby=\"");
    page.append(id).append("-title\">\n<h2 id=\"").append(id).append("-title\">");
    int at = heading();
    page.append("</h2>\n");
    while (at < section.sentences().size()) {
      boolean item = sentence(at).role() == Sentence.Role.ITEM;
      at = item ? list(at) : paragraph(at);
    }
    page.append("</section>\n");
  }

  private Sentence sentence(int index) {
    return section.sentences().get(index);
  }

  /** Writes the sentences of the heading, or the title where there is none; returns the next. */
  private int heading() {
    List<Sentence> sentences = section.sentences();
    int at = 0;
    while (at < sentences.size() && sentences.get(at).role() == Sentence.Role.HEADING) {
      HtmlSentence.append(page, sentences.get(at++), words);
    }
    if (at == 0) {
      page.append(Xml.escape(words.of(section.title())));
    }
    return at;
  }

  /** Writes text up to the next item; in the summary each answer is a paragraph of its own. */
  private int paragraph(int from) {
    int at = from;
    page.append("<p>");
    do {
      HtmlSentence.append(page, sentence(at++), words);
    } while (at < section.sentences().size()
        && sentence(at).role() != Sentence.Role.ITEM
        && section.kind() != SectionKind.SUMMARY);
    page.append("</p>\n");
    return at;
  }

  private int list(int from) {
    int at = from;
    page.append("<ul>\n");
    while (at < section.sentences().size() && sentence(at).role() == Sentence.Role.ITEM) {
      page.append("<li>");
      at = item(at);
      page.append("</li>\n");
    }
    page.append("</ul>\n");
    return at;
  }

  /** Writes one item: sentences up to a longer pause, and the text that belongs to it. */
  private int item(int from) {
    int at = from;
    Pause pause;
    do {
      pause = sentence(at).pause();
      HtmlSentence.append(page, sentence(at++), words);
    } while (at < section.sentences().size()
        && sentence(at).role() == Sentence.Role.ITEM
        && (pause == Pause.SHORT || pause == Pause.SENTENCE));
    while (at < section.sentences().size()
        && sentence(at).role() == Sentence.Role.TEXT
        && ITEMS_WITH_TEXT.contains(section.kind())) {
      HtmlSentence.append(page, sentence(at++), words);
    }
    return at;
  }
}
