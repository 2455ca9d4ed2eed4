package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a stranger wrote never becomes an element of the SSML, which stays well-formed. */
class SsmlWriterFuzzTest {

  private static final Set<String> ELEMENTS =
      Set.of("speak", "p", "s", "break", "phoneme", "say-as", "sub", "mark", "metadata", "meta",
          "emphasis", "prosody", "lang", "token", "voice", "lexicon", "audio");

  @DictionaryFile(resourcePath = "/fuzz/markup.dict")
  @FuzzTest
  void write(byte[] bytes) throws XMLStreamException {
    String ssml = new SsmlWriter().write(InjectedNotice.of(bytes)).text();
    Set<String> found = elements(ssml);
    assertTrue(ELEMENTS.containsAll(found), () -> found + " in " + ssml);
  }

  private static Set<String> elements(String xml) throws XMLStreamException {
    XMLStreamReader reader =
        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
    Set<String> names = new TreeSet<>();
    while (reader.hasNext()) {
      reader.next();
      if (reader.isStartElement()) {
        names.add(reader.getLocalName());
      }
    }
    return names;
  }
}
