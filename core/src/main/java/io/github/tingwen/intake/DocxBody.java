package io.github.tingwen.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads {@code word/document.xml}: what a reader of the paper sees, line by line. For one thread.
 */
final class DocxBody {

  private final SafeXml xml;
  private final Numbering numbering;
  private final LimitedWriter text;

  /** Paragraphs that are open; a text box opens one inside another. */
  private final Deque<Paragraph> paragraphs = new ArrayDeque<>();

  /** Rows of tables that are open; a table in a cell opens another. */
  private final Deque<StringBuilder> rows = new ArrayDeque<>();

  private boolean inText;
  private boolean hidden;
  private boolean runProperties;
  private boolean firstCell;

  /** A paragraph up to where the reader is. */
  private static final class Paragraph {
    private final StringBuilder words = new StringBuilder();
    private String style = "";
    private Optional<Integer> list = Optional.empty();
    private Optional<Integer> level = Optional.empty();
    private boolean begun;
  }

  DocxBody(SafeXml xml, Numbering numbering, int maxText) {
    this.xml = xml;
    this.numbering = numbering;
    this.text = new LimitedWriter(maxText);
  }

  String read() throws XMLStreamException, UnreadableDocumentException {
    while (xml.next()) {
      if (xml.isStart()) {
        start();
      } else if (xml.isEnd()) {
        end();
      } else if (inText && !hidden) {
        words(xml.text());
      }
    }
    return text.toString();
  }

  private void start() throws XMLStreamException, UnreadableDocumentException {
    switch (xml.name()) {
      // Deleted or moved away, instructions of fields, the reading above a ruby, and the copy of a
      // text box for old programs.
      case "del", "moveFrom", "instrText", "delText", "rt", "Fallback", "pPrChange", "rPrChange" ->
          xml.skip();
      case "p" -> paragraphs.push(new Paragraph());
      case "pStyle" -> paragraph().style = xml.attribute("val");
      case "numId" -> paragraph().list = Optional.of(xml.number("val", 0));
      case "ilvl" -> paragraph().level = Optional.of(xml.number("val", 0));
      case "rPr" -> runProperties = true;
      case "vanish" -> hidden = runProperties && xml.isOn();
      case "r" -> hidden = false;
      case "t" -> inText = true;
      case "tab" -> sign("\t");
      case "br", "cr" -> sign("\n");
      case "noBreakHyphen" -> sign("-");
      case "tr" -> beginRow();
      case "tc" -> beginCell();
      default -> {
        // Looks and layout.
      }
    }
  }

  private void end() throws UnreadableDocumentException {
    switch (xml.name()) {
      case "p" -> endParagraph();
      case "r" -> hidden = false;
      case "rPr" -> runProperties = false;
      case "t" -> inText = false;
      case "tr" -> endRow();
      default -> {
        // Looks and layout.
      }
    }
  }

  /** The innermost open paragraph; one that is thrown away if the file has none here. */
  private Paragraph paragraph() {
    return paragraphs.isEmpty() ? new Paragraph() : paragraphs.element();
  }

  private void words(String words) {
    Paragraph paragraph = paragraph();
    if (!paragraph.begun) {
      paragraph.begun = true;
      paragraph.words.append(label(paragraph));
    }
    paragraph.words.append(words);
  }

  /** A sign inside the words; before them it is an indent, or a tab stop of the layout. */
  private void sign(String sign) {
    Paragraph paragraph = paragraph();
    if (!hidden && paragraph.begun) {
      paragraph.words.append(sign);
    }
  }

  /** The number before the words: the paragraph's own, or that of its style. */
  private String label(Paragraph paragraph) {
    Optional<Numbering.Place> styled = numbering.placeOf(paragraph.style);
    Optional<Integer> level = paragraph.level.or(() -> styled.map(Numbering.Place::level));
    return paragraph
        .list
        .map(list -> new Numbering.Place(list, level.orElse(0)))
        .or(() -> styled)
        .map(numbering::labelAt)
        .orElse("");
  }

  private void endParagraph() throws UnreadableDocumentException {
    if (paragraphs.isEmpty()) {
      return;
    }
    String words = paragraphs.pop().words.toString().strip();
    if (rows.isEmpty()) {
      write(words);
    } else if (!words.isEmpty()) {
      StringBuilder row = rows.element();
      boolean begins = row.length() == 0 || row.charAt(row.length() - 1) == '\t';
      row.append(begins ? "" : " ").append(words.replace('\n', ' '));
    }
  }

  private void write(String line) throws UnreadableDocumentException {
    if (!line.isEmpty()) {
      char[] chars = (line + "\n").toCharArray();
      text.write(chars, 0, chars.length);
    }
  }

  private void beginRow() {
    rows.push(new StringBuilder());
    firstCell = true;
  }

  private void beginCell() {
    if (!firstCell && !rows.isEmpty()) {
      rows.element().append('\t');
    }
    firstCell = false;
  }

  private void endRow() throws UnreadableDocumentException {
    if (rows.isEmpty()) {
      return;
    }
    String row = rows.pop().toString().strip();
    firstCell = false;
    if (rows.isEmpty()) {
      write(row);
    } else {
      rows.element().append(rows.element().length() == 0 ? "" : " ").append(row);
    }
  }
}
