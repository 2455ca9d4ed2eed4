package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.GeneratedNotices;
import io.github.tingwen.reading.InventedNotices;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Readings;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SsmlWriterTest {

  private static final Schema SCHEMA = schema();

  /** Knows how two characters are read. */
  private static final Readings READINGS =
      sentence -> {
        Map<Integer, String> sounds = Map.of((int) '单', "shan4", (int) '乐', "yue4", 0x20BB7, "ji2");
        List<Optional<String>> units = new ArrayList<>();
        String wording = sentence.wording().toString();
        for (int i = 0; i < wording.length(); i++) {
          units.add(Optional.ofNullable(sounds.get(wording.codePointAt(i))));
        }
        return units;
      };

  private static Schema schema() {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(SsmlWriterTest.class.getResource("/convert/ssml.xsd"));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  @Provide
  Arbitrary<MeetingNotice> notices() {
    return GeneratedNotices.notices();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyNoticeGivesValidSsmlWithAMarkForEachSentence(@ForAll("notices") MeetingNotice notice)
      throws Exception {
    String ssml = new SsmlWriter().withReadings(READINGS).write(notice).text();
    validate(ssml);
    NodeList marks = parse(ssml).getElementsByTagName("mark");
    List<Sentence> sentences = ReadingScript.of(notice).sentences();
    assertEquals(sentences.size(), marks.getLength());
    for (int i = 0; i < marks.getLength(); i++) {
      assertEquals(
          sentences.get(i).id(), marks.item(i).getAttributes().getNamedItem("name").getNodeValue());
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theWordsAreThoseOfTheScript(@ForAll("notices") MeetingNotice notice) throws Exception {
    StringBuilder words = new StringBuilder();
    ReadingScript.of(notice).sentences().forEach(sentence -> words.append(sentence.wording()));
    Document ssml = parse(new SsmlWriter().withReadings(READINGS).write(notice).text());
    assertEquals(visible(words.toString()), visible(ssml.getDocumentElement().getTextContent()));
  }

  private static String visible(String words) {
    return words.replaceAll("[\\p{Cntrl}\\s]", "");
  }

  @Test
  void theSchemaIsAwake() {
    String ssml = new SsmlWriter().write(InventedNotices.notice()).text();
    assertThrows(SAXException.class, () -> validate(ssml.replace("telephone", "fon")));
    assertThrows(SAXException.class, () -> validate(ssml.replace("name=\"s2\"", "name=\"s1\"")));
    assertThrows(SAXException.class, () -> validate(ssml.replace("<p>", "<p><p></p>")));
  }

  private static void validate(String ssml) throws SAXException, IOException {
    SCHEMA.newValidator().validate(new StreamSource(new StringReader(ssml)));
  }

  private static Document parse(String ssml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(ssml)));
  }

  @Test
  void whatTheModelKnowsBecomesSayAsAndSub() {
    String ssml = new SsmlWriter().write(InventedNotices.notice()).text();
    assertTrue(ssml.contains("<say-as interpret-as=\"telephone\">0999-6512302</say-as>"));
    assertTrue(ssml.contains("<say-as interpret-as=\"characters\">302</say-as>会议室"));
    assertTrue(ssml.contains("<sub alias=\"青政办，二零二六，12号\">青政办〔2026〕12号</sub>"));
    assertTrue(ssml.contains("<sub alias=\"下午2点30分\">下午2:30</sub>"));
    assertTrue(ssml.contains("<sub alias=\"qhz艾特example点org\">qhz@example.org</sub>"));
  }

  @Test
  void namesAreReadAsTheReadingsSay() {
    String ssml = new SsmlWriter().withReadings(READINGS).write(InventedNotices.notice()).text();
    assertTrue(ssml.contains("<phoneme alphabet=\"x-pinyin\" ph=\"shan4\">单</phoneme>明远"));
  }

  @Test
  void aCharacterOutsideTheBasicPlaneHasOnePhoneme() {
    ReadingScript script = ReadingScript.plain(Passage.of("姓𠮷。"));
    String ssml = new SsmlWriter().withReadings(READINGS).ssml(script);
    assertTrue(ssml.contains("姓<phoneme alphabet=\"x-pinyin\" ph=\"ji2\">𠮷</phoneme>。"), ssml);
  }

  @Test
  void readingsOfAnotherLengthAreRefused() {
    SsmlWriter writer = new SsmlWriter().withReadings(sentence -> List.of());
    assertThrows(IllegalStateException.class, () -> writer.write(InventedNotices.notice()));
  }

  @ParameterizedTest
  @CsvSource({
    "2026年6月3日（星期三）, '二零二六年6月3日，星期三'",
    "6月3日-5日, 6月3日到5日",
    "2026-06-03, 2026-06-03",
  })
  void datesForVoices(String written, String spoken) {
    assertEquals(spoken, SpokenForms.date(written));
  }

  @ParameterizedTest
  @CsvSource({"9:00-11:30, 9点到11点30分", "下午3：05, 下午3点零5分", "晚8时, 晚8时"})
  void timesForVoices(String written, String spoken) {
    assertEquals(spoken, SpokenForms.time(written));
  }

  @ParameterizedTest
  @CsvSource({"￥120万元, 120万元", "'￥1,500', 1500元", "300元, 300元"})
  void sumsForVoices(String written, String spoken) {
    assertEquals(spoken, SpokenForms.money(written));
  }
}
