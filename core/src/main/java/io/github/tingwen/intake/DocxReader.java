package io.github.tingwen.intake;

import io.github.tingwen.intake.UnreadableDocumentException.Reason;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the text of a Word document: paragraphs, list numbers, tables; nothing that was deleted.
 *
 * <p>Office Open XML, ECMA-376 part 1 (5th edition) §17, transitional or strict.
 */
final class DocxReader {

  private static final String DOCUMENT = "word/document.xml";
  private static final String NUMBERING = "word/numbering.xml";
  private static final String STYLES = "word/styles.xml";

  private final Limits limits;

  DocxReader(Limits limits) {
    this.limits = limits;
  }

  String read(byte[] bytes) throws UnreadableDocumentException {
    try {
      ZipParts parts = ZipParts.read(bytes, limits, DOCUMENT, NUMBERING, STYLES);
      byte[] document =
          parts
              .part(DOCUMENT)
              .orElseThrow(
                  () ->
                      new UnreadableDocumentException(
                          Reason.UNKNOWN_FORMAT, "a ZIP archive, but not a Word document"));
      Numbering numbering = new Numbering();
      if (parts.part(NUMBERING).isPresent()) {
        NumberingReader.read(xml(parts.part(NUMBERING).get()), numbering);
      }
      if (parts.part(STYLES).isPresent()) {
        StylesReader.read(xml(parts.part(STYLES).get()), numbering);
      }
      return new DocxBody(xml(document), numbering, limits.textBytes()).read();
    } catch (XMLStreamException e) {
      throw new UnreadableDocumentException(Reason.BROKEN, "the XML inside is damaged", e);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableDocumentException(Reason.BROKEN, "the archive is damaged", e);
    }
  }

  private SafeXml xml(byte[] part) throws XMLStreamException {
    return new SafeXml(part, limits.depth());
  }
}
