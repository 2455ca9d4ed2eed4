package io.github.tingwen.intake;

import javax.xml.stream.XMLStreamException;

/** Reads {@code word/numbering.xml} (§17.9). For one thread. */
final class NumberingReader {

  private final SafeXml xml;
  private final Numbering numbering;
  private int abstractList = -1;
  private int list = -1;
  private int level = -1;
  private int start = 1;
  private String format = "decimal";
  private String text = "";

  private NumberingReader(SafeXml xml, Numbering numbering) {
    this.xml = xml;
    this.numbering = numbering;
  }

  static void read(SafeXml xml, Numbering numbering)
      throws XMLStreamException, UnreadableDocumentException {
    NumberingReader reader = new NumberingReader(xml, numbering);
    while (xml.next()) {
      if (xml.isStart()) {
        reader.start();
      } else if (xml.isEnd()) {
        reader.end();
      }
    }
  }

  private void start() {
    switch (xml.name()) {
      case "abstractNum" -> abstractList = xml.number("abstractNumId", -1);
      case "num" -> list = xml.number("numId", -1);
      case "abstractNumId" -> numbering.addList(list, xml.number("val", -1));
      case "lvl" -> beginLevel();
      case "start" -> start = xml.number("val", 1);
      case "numFmt" -> format = xml.attribute("val");
      case "lvlText" -> text = xml.attribute("val");
      case "lvlOverride" -> level = xml.number("ilvl", 0);
      case "startOverride" ->
          numbering.addStart(new Numbering.Place(list, level), xml.number("val", 1));
      default -> {
        // Layout.
      }
    }
  }

  private void beginLevel() {
    level = xml.number("ilvl", 0);
    start = 1;
    format = "decimal";
    text = "";
  }

  private void end() {
    switch (xml.name()) {
      case "lvl" -> {
        if (abstractList >= 0) {
          numbering.addLevel(abstractList, level, new Numbering.Level(start, format, text));
        }
      }
      case "abstractNum" -> abstractList = -1;
      default -> {
        // Layout.
      }
    }
  }
}
