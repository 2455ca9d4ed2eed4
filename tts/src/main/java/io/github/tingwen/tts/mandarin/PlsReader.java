package io.github.tingwen.tts.mandarin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads lexemes of the W3C Pronunciation Lexicon Specification 1.0: every grapheme of a lexeme gets
 * its first phoneme. An alias is refused, because it says other words and not another reading.
 *
 * <p>For use by one thread.
 */
final class PlsReader {

  private final InputStream in;
  private final Map<String, List<String>> readings = new TreeMap<>();
  private final List<String> graphemes = new ArrayList<>();
  private String phoneme = "";
  private String alphabet = "";

  PlsReader(InputStream in) {
    this.in = in;
  }

  Map<String, List<String>> read() throws IOException {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes()));
      while (xml.hasNext()) {
        step(xml, xml.next());
      }
      return readings;
    } catch (XMLStreamException e) {
      throw new LexiconFormatException("not a pronunciation lexicon: " + e.getMessage(), e);
    }
  }

  private byte[] bytes() throws IOException {
    byte[] bytes = in.readNBytes(UserLexicon.MOST_CHARACTERS + 1);
    if (bytes.length > UserLexicon.MOST_CHARACTERS) {
      throw UserLexicon.tooLarge();
    }
    return bytes;
  }

  /**
   * No document types, so no entities but the five of XML: neither files nor addresses are opened.
   */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private void step(XMLStreamReader xml, int event) throws IOException, XMLStreamException {
    if (event == XMLStreamConstants.DTD) {
      throw fault(xml, "a document type is not allowed");
    }
    if (event == XMLStreamConstants.START_ELEMENT) {
      begin(xml);
    } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("lexeme")) {
      end(xml);
    }
  }

  private void begin(XMLStreamReader xml) throws IOException, XMLStreamException {
    switch (xml.getLocalName()) {
      case "lexicon" -> alphabet = attribute(xml, alphabet);
      case "grapheme" -> graphemes.add(xml.getElementText().strip());
      case "phoneme" -> phoneme(xml);
      case "alias" -> throw fault(xml, "an alias is not supported, give a phoneme");
      default -> {}
    }
  }

  private void phoneme(XMLStreamReader xml) throws IOException, XMLStreamException {
    String its = attribute(xml, alphabet);
    if (!its.equals("x-pinyin") && !its.equals("pinyin")) {
      throw fault(xml, "the alphabet must be x-pinyin, not \"" + its + "\"");
    }
    String text = xml.getElementText().strip();
    phoneme = phoneme.isEmpty() ? text : phoneme;
  }

  private static String attribute(XMLStreamReader xml, String otherwise) {
    String value = xml.getAttributeValue(null, "alphabet");
    return value == null ? otherwise : value;
  }

  private void end(XMLStreamReader xml) throws IOException {
    try {
      for (String grapheme : graphemes) {
        readings.put(grapheme, UserLexicon.syllables(grapheme, phoneme));
      }
    } catch (IllegalArgumentException e) {
      throw fault(xml, e.getMessage());
    }
    graphemes.clear();
    phoneme = "";
  }

  private static LexiconFormatException fault(XMLStreamReader xml, String what) {
    return new LexiconFormatException("line " + xml.getLocation().getLineNumber() + ": " + what);
  }
}
