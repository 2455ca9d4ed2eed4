package io.github.tingwen.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tingwen.intake.UnreadableDocumentException.Reason;
import io.github.tingwen.reading.InventedNotices;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocxReaderTest {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static String read(byte[] docx) throws IOException {
    return Documents.read(new ByteArrayInputStream(docx)).text();
  }

  private static byte[] bytes(XWPFDocument docx) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    docx.write(bytes);
    return bytes.toByteArray();
  }

  private static byte[] zip(String... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] body(String xml) throws IOException {
    return zip(
        "word/document.xml", "<w:document " + W + "><w:body>" + xml + "</w:body></w:document>");
  }

  private static String p(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  @Provide
  Arbitrary<List<List<String>>> papers() {
    Arbitrary<String> run =
        Arbitraries.of("会议", "6月3日", "<&>", "𠮷", "\t", "\"", "一、", "e\u0301", "ABC")
            .list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .map(parts -> "字" + String.join("", parts) + "尾");
    return run.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(8);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void whatPoiWritesAndReadsWeReadToo(@ForAll("papers") List<List<String>> paper)
      throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      for (List<String> runs : paper) {
        var paragraph = docx.createParagraph();
        runs.forEach(run -> paragraph.createRun().setText(run));
      }
      try (XWPFWordExtractor poi = new XWPFWordExtractor(docx)) {
        assertEquals(poi.getText(), read(bytes(docx)));
      }
    }
  }

  @Test
  void tablesAreReadAsPoiReadsThem() throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      docx.createParagraph().createRun().setText("参会回执");
      XWPFTable table = docx.createTable(2, 2);
      table.getRow(0).getCell(0).setText("姓名");
      table.getRow(0).getCell(1).setText("职务");
      table.getRow(1).getCell(0).setText("单明远");
      table.getRow(1).getCell(1).setText("主任");
      docx.createParagraph().createRun().setText("特此通知");
      try (XWPFWordExtractor poi = new XWPFWordExtractor(docx)) {
        assertEquals("参会回执\n姓名\t职务\n单明远\t主任\n特此通知\n", read(bytes(docx)));
        // POI leaves a blank line after a table.
        assertEquals(poi.getText().replace("\n\n", "\n"), read(bytes(docx)));
      }
    }
  }

  @Test
  void aWholeNoticeComesBackLineByLine() throws IOException {
    String xml =
        InventedNotices.NOTICE.lines().map(DocxReaderTest::p).collect(Collectors.joining());
    assertEquals(InventedNotices.NOTICE, read(body(xml)));
  }

  @Test
  void numbersThatWordShowsAreKept() throws IOException {
    String levels =
        "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "chineseCounting", "%1、")
            + level(1, "decimal", "（%2）")
            + level(2, "decimal", "%2.%3")
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/>"
            + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
    String styles =
        "<w:style w:styleId=\"1\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style>";
    byte[] docx =
        zip(
            "word/document.xml",
            "<w:document "
                + W
                + "><w:body>"
                + numbered(1, 0, "时间")
                + numbered(1, 1, "上午")
                + numbered(1, 2, "九点")
                + numbered(1, 1, "下午")
                + "<w:p><w:pPr><w:pStyle w:val=\"2\"/></w:pPr><w:r><w:t>地点</w:t></w:r></w:p>"
                + numbered(1, 1, "主会场")
                + numbered(2, 0, "其他")
                + numbered(0, 0, "无")
                + "</w:body></w:document>",
            "word/numbering.xml",
            "<w:numbering " + W + ">" + levels + "</w:numbering>",
            "word/styles.xml",
            "<w:styles " + W + ">" + styles + "</w:styles>");
    assertEquals("一、时间\n（1）上午\n1.1 九点\n（2）下午\n二、地点\n（1）主会场\n五、其他\n无\n", read(docx));
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  private static String numbered(int list, int level, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr><w:r><w:t>"
        + words
        + "</w:t></w:r></w:p>";
  }

  @ParameterizedTest
  @CsvSource({
    "chineseCounting, 1, 一",
    "chineseCounting, 12, 十二",
    "chineseCounting, 20, 二十",
    "chineseCountingThousand, 105, 一百零五",
    "chineseLegalSimplified, 11, 壹拾壹",
    "ideographDigital, 10, 一〇",
    "decimalEnclosedCircle, 3, ③",
    "decimalFullWidth, 12, １２",
    "ideographTraditional, 2, 乙",
    "upperRoman, 14, XIV",
    "lowerLetter, 28, bb",
    "decimal, 7, 7",
    "decimalEnclosedCircle, 30, 30",
    "unheardOf, 4, 4",
  })
  void numeralsOfWord(String format, int value, String words) {
    assertEquals(words, Numerals.of(format, value));
  }

  @Test
  void deletedHiddenAndDoubledTextIsNotRead() throws IOException {
    String xml =
        "<w:p><w:r><w:t>会议</w:t></w:r><w:del><w:r><w:delText>取消</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>通知</w:t></w:r></w:ins>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>。</w:t></w:r>"
            + "<w:r><w:ruby><w:rt><w:r><w:t>zhèn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>镇</w:t></w:r>"
            + "</w:rubyBase></w:ruby></w:r><w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r></w:p>";
    assertEquals("会议通知。镇一\n二\n", read(body(xml)));
  }

  @Test
  void aTableInACellAndATextBoxInAParagraphAreRead() throws IOException {
    String inner =
        "<w:tbl><w:tr><w:tc>" + p("内") + "</w:tc><w:tc>" + p("里") + "</w:tc></w:tr></w:tbl>";
    String table =
        "<w:tbl><w:tr><w:tc>"
            + p("甲")
            + p("乙")
            + inner
            + "</w:tc><w:tc>"
            + p("丙")
            + "</w:tc></w:tr></w:tbl>";
    String box =
        "<w:p><w:r><w:t>前</w:t><w:pict><w:txbxContent>"
            + p("框")
            + "</w:txbxContent></w:pict><w:t>后</w:t></w:r></w:p>";
    assertEquals("甲 乙 内\t里\t丙\n框\n前后\n", read(body(table + box)));
  }

  @Test
  void anArchiveThatIsNoWordDocumentIsRefused() throws IOException {
    assertRefused(Reason.UNKNOWN_FORMAT, zip("a.txt", "会议"));
  }

  @Test
  void aBombIsRefusedInTime() throws IOException {
    byte[] bomb = zip("word/media/a", "0".repeat(60_000_000), "word/document.xml", "<a/>");
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertRefused(Reason.RATIO, bomb));
  }

  @Test
  void aLargeArchiveIsRefused() throws IOException {
    byte[] random = new byte[3_000_000];
    new java.util.Random(1).nextBytes(random);
    byte[] large =
        zip("word/a", new String(random, StandardCharsets.ISO_8859_1), "word/document.xml", "<a/>");
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class,
            () ->
                DocumentReader.builder()
                    .maxExpandedBytes(2_000_000)
                    .build()
                    .read(new ByteArrayInputStream(large)));
    assertEquals(Reason.TOO_LARGE, e.reason());
  }

  @Test
  void tooManyEntriesAreRefused() throws IOException {
    String[] entries = new String[2 * 2_001];
    for (int i = 0; i < entries.length; i += 2) {
      entries[i] = "e" + i;
      entries[i + 1] = "";
    }
    assertRefused(Reason.TOO_MANY_ENTRIES, zip(entries));
  }

  @Test
  void limitsOnFileAndEntriesAreTheCallers() throws IOException {
    byte[] paper = zip("a", "", "b", "", "c", "");
    assertEquals(
        Reason.TOO_MANY_ENTRIES, refusal(DocumentReader.builder().maxZipEntries(2), paper));
    assertEquals(
        Reason.TOO_LARGE, refusal(DocumentReader.builder().maxFileBytes(paper.length - 1), paper));
    assertEquals( // neither limit any more: only what is no document
        Reason.UNKNOWN_FORMAT,
        refusal(DocumentReader.builder().maxZipEntries(3).maxFileBytes(paper.length), paper));
  }

  private static Reason refusal(DocumentReader.Builder reader, byte[] paper) {
    return assertThrows(
            UnreadableDocumentException.class,
            () -> reader.build().read(new ByteArrayInputStream(paper)))
        .reason();
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    assertRefused(Reason.TOO_DEEP, body("<w:p>".repeat(600) + "</w:p>".repeat(600)));
  }

  @Test
  void aDocumentTypeIsRefused() throws IOException {
    String xml =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document "
            + W
            + ">"
            + "<w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
    assertRefused(Reason.DOCTYPE, zip("word/document.xml", xml));
    String laughs =
        "<!DOCTYPE a [<!ENTITY x \"哈哈\"><!ENTITY y \"&x;&x;&x;&x;\">]><w:document "
            + W
            + ">&y;</w:document>";
    assertRefused(Reason.DOCTYPE, zip("word/document.xml", laughs));
  }

  @Test
  void brokenXmlAndBrokenArchivesAreRefused() throws IOException {
    assertRefused(Reason.BROKEN, zip("word/document.xml", "<w:document " + W + "><w:body>"));
    byte[] whole = body(p("会议通知".repeat(500)));
    assertRefused(Reason.BROKEN, java.util.Arrays.copyOf(whole, whole.length / 3));
    assertRefused(Reason.UNKNOWN_FORMAT, "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyDamageGivesTextOrAReason(@ForAll int place, @ForAll byte value) throws IOException {
    byte[] docx = body(p("会议") + p("通知"));
    docx[Math.floorMod(place, docx.length)] = value;
    try {
      read(docx);
    } catch (UnreadableDocumentException e) {
      assertEquals(e.reason(), Reason.valueOf(e.reason().name()));
    }
  }

  private static void assertRefused(Reason reason, byte[] docx) {
    UnreadableDocumentException e =
        assertThrows(UnreadableDocumentException.class, () -> read(docx));
    assertEquals(reason, e.reason(), e.getMessage());
  }
}
