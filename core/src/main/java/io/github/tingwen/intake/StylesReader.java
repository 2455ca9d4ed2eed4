package io.github.tingwen.intake;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads from {@code word/styles.xml} which styles number their paragraphs (§17.7.4). */
final class StylesReader {

  private final SafeXml xml;
  private final Numbering numbering;
  private String id = "";
  private String basedOn = "";
  private Optional<Integer> list = Optional.empty();
  private Optional<Integer> level = Optional.empty();

  private StylesReader(SafeXml xml, Numbering numbering) {
    this.xml = xml;
    this.numbering = numbering;
  }

  static void read(SafeXml xml, Numbering numbering)
      throws XMLStreamException, UnreadableDocumentException {
    StylesReader reader = new StylesReader(xml, numbering);
    while (xml.next()) {
      if (xml.isStart()) {
        reader.start();
      } else if (xml.isEnd() && xml.name().equals("style")) {
        reader.end();
      }
    }
  }

  private void start() {
    switch (xml.name()) {
      case "style" -> {
        id = xml.attribute("styleId");
        basedOn = "";
        list = Optional.empty();
        level = Optional.empty();
      }
      case "basedOn" -> basedOn = xml.attribute("val");
      case "numId" -> list = Optional.of(xml.number("val", 0));
      case "ilvl" -> level = Optional.of(xml.number("val", 0));
      default -> {
        // Looks.
      }
    }
  }

  private void end() {
    numbering.addStyle(id, new Numbering.Style(list, level, basedOn));
  }
}
