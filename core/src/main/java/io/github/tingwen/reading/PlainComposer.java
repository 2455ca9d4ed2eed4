package io.github.tingwen.reading;

import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** Reads a paper as it stands: a section for each paragraph, no word added. */
final class PlainComposer {

  /** Characters of a paragraph that serve as its name in lists of sections. */
  private static final int TITLE_LENGTH = 16;

  private PlainComposer() {}

  static ReadingScript compose(Passage paper, SlotFinder finder) {
    List<SectionDraft> sections = new ArrayList<>();
    for (Passage paragraph : paragraphs(paper)) {
      SectionDraft section = new SectionDraft(SectionKind.REMAINING, title(paragraph));
      LongPassage.pieces(paragraph).forEach(piece -> section.asItIs(piece, finder));
      sections.add(section);
    }
    return ScriptComposer.numbered(sections);
  }

  private static List<Passage> paragraphs(Passage paper) {
    List<Passage> paragraphs = new ArrayList<>();
    int from = 0;
    while (from < paper.length()) {
      int newline = paper.indexOf("\n", from);
      int to = newline < 0 ? paper.length() : newline;
      Passage paragraph = paper.sub(from, to).strip();
      if (paragraph.length() > 0) {
        paragraphs.add(paragraph);
      }
      from = to + 1;
    }
    return paragraphs;
  }

  private static String title(Passage paragraph) {
    if (paragraph.length() <= TITLE_LENGTH) {
      return paragraph.toString();
    }
    boolean splitsCharacter = Character.isHighSurrogate(paragraph.charAt(TITLE_LENGTH - 1));
    return paragraph.sub(0, splitsCharacter ? TITLE_LENGTH - 1 : TITLE_LENGTH) + "……";
  }
}
