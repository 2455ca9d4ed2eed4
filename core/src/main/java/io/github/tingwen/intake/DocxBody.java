package io.github.tingwen.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads {@code word/document.xml}: what a reader of the paper sees, line by line. For one thread. */
final class DocxBody {

  private final SafeXml xml;
  private final Numbering numbering;
  private final LimitedWriter text;

  /** Text of paragraphs that are open; a text box opens one inside another. */
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();

  /** Cells of tables that are open; a table in a cell opens another. */
  private final Deque<StringBuilder> rows = new ArrayDeque<>();

  private boolean inText;
  private boolean hidden;
  private boolean runProperties;
  private boolean firstCell;
  private String style = "";
  private Optional<Integer> list = Optional.empty();
  private Optional<Integer> level = Optional.empty();
  private boolean labelled;

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
      } else if (inText && !hidden && !paragraphs.isEmpty()) {
        append(xml.text());
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
      case "p" -> beginParagraph();
      case "pStyle" -> style = xml.attribute("val");
      case "numId" -> list = Optional.of(xml.number("val", 0));
      case "ilvl" -> level = Optional.of(xml.number("val", 0));
      case "rPr" -> runProperties = true;
      case "vanish" -> hidden = runProperties && xml.isOn();
      case "r" -> hidden = false;
      case "t" -> beginText();
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

  private void beginParagraph() {
    paragraphs.push(new StringBuilder());
    style = "";
    list = Optional.empty();
    level = Optional.empty();
    labelled = false;
  }

  private void beginText() {
    label();
    inText = true;
  }

  /** A sign of a run; the tab stops among the paragraph's properties are none. */
  private void sign(String sign) {
    if (!hidden && !paragraphs.isEmpty() && labelled) {
      append(sign);
    }
  }

  private void append(String words) {
    paragraphs.element().append(words);
  }

  /** Puts the number before the first words; a paragraph without words shows it too, but says nothing. */
  private void label() {
    if (labelled || paragraphs.isEmpty()) {
      return;
    }
    labelled = true;
    Optional<Numbering.Place> styled = numbering.placeOf(style);
    Optional<Numbering.Place> place =
        list.map(id -> new Numbering.Place(id, level.or(() -> styled.map(Numbering.Place::level)).orElse(0)))
            .or(() -> styled);
    place.ifPresent(at -> append(numbering.labelAt(at)));
  }

  private void endParagraph() throws UnreadableDocumentException {
    if (paragraphs.isEmpty()) {
      return;
    }
    String words = paragraphs.pop().toString().strip();
    labelled = true;
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
