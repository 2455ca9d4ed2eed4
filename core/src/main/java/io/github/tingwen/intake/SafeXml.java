package io.github.tingwen.intake;

import io.github.tingwen.intake.UnreadableDocumentException.Reason;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through the elements of a part of an Office document; the names are without namespace.
 *
 * <p>A document type is refused, nothing outside the part is read, and nesting is limited. For one
 * thread.
 */
final class SafeXml {

  /** The markup of Word in its two namespaces, transitional and strict. */
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private final XMLStreamReader xml;
  private final int maxDepth;
  private int depth;

  SafeXml(byte[] part, int maxDepth) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("javax.xml.stream.isReplacingEntityReferences", false);
    this.xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    this.maxDepth = maxDepth;
  }

  /** Goes to the next start, end or text; false at the end of the part. */
  boolean next() throws XMLStreamException, UnreadableDocumentException {
    while (xml.hasNext()) {
      int event = event();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new UnreadableDocumentException(Reason.DOCTYPE, "the XML declares a document type");
      }
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > maxDepth) {
        throw new UnreadableDocumentException(
            Reason.TOO_DEEP, "elements are nested deeper than " + maxDepth);
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      if (xml.isStartElement() || xml.isEndElement() || xml.isCharacters()) {
        return true;
      }
    }
    return false;
  }

  /** The JDK's parser answers some damage with whatever it ran into, such as a message it lacks. */
  private int event() throws XMLStreamException {
    try {
      return xml.next();
    } catch (RuntimeException e) {
      throw new XMLStreamException("malformed in a way the parser has no words for", e);
    }
  }

  boolean isStart() {
    return xml.isStartElement();
  }

  boolean isEnd() {
    return xml.isEndElement();
  }

  boolean isText() {
    return xml.isCharacters();
  }

  String text() {
    return xml.getText();
  }

  /** The element's name in Word's namespace, {@code Fallback}, or {@code ""} for any other. */
  String name() {
    String namespace = xml.getNamespaceURI();
    boolean word = TRANSITIONAL.equals(namespace) || STRICT.equals(namespace);
    return word || COMPATIBILITY.equals(namespace) ? xml.getLocalName() : "";
  }

  /** The value of the attribute in Word's namespace, or {@code ""}. */
  String attribute(String name) {
    String value = xml.getAttributeValue(TRANSITIONAL, name);
    if (value == null) {
      value = xml.getAttributeValue(STRICT, name);
    }
    return value == null ? "" : value;
  }

  int number(String attribute, int otherwise) {
    String value = attribute(attribute);
    return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : otherwise;
  }

  /** An on-off property is on unless its value says no (§17.17.4). */
  boolean isOn() {
    String value = attribute("val");
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /** Goes behind the end of the element that has just started. */
  void skip() throws XMLStreamException, UnreadableDocumentException {
    int inside = depth;
    while (depth >= inside && next()) {
      // Everything inside is left out.
    }
  }
}
