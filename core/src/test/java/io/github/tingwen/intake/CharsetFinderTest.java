package io.github.tingwen.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.intake.UnreadableDocumentException.Reason;
import io.github.tingwen.reading.InventedNotices;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.ToTraditional;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetFinderTest {

  private static final String[] SIMPLIFIED = {
    InventedNotices.NOTICE,
    InventedNotices.REPORT,
    InventedNotices.MINUTES,
    InventedNotices.POSTPONED,
    "请各村干部6月3日到会。",
    "会议通知",
  };

  static Stream<Arguments> simplified() {
    return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK", "GB2312")
        .flatMap(name -> Arrays.stream(SIMPLIFIED).map(text -> Arguments.of(name, text)));
  }

  static Stream<Arguments> traditional() {
    return Stream.of("UTF-8", "UTF-16LE", "Big5", "Big5-HKSCS", "GB18030")
        .flatMap(
            name -> Arrays.stream(SIMPLIFIED).map(text -> Arguments.of(name, traditional(text))));
  }

  private static String traditional(String text) {
    return new ToTraditional().repair(Passage.of(text)).text().toString().replace("裏", "裡");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-utf-8", "_8", "..", "no-such-charset", "x:y"})
  void aDeclarationOfNoCharsetIsPassedOver(String name) throws IOException {
    String page =
        "<html><head><meta charset=\"" + name + "\"></head><body><p>会议通知</p></body></html>";
    byte[] bytes = page.getBytes(Charset.forName("GBK"));
    assertEquals("会议通知\n", Documents.read(new ByteArrayInputStream(bytes)).text());
  }

  @ParameterizedTest
  @MethodSource({"simplified", "traditional"})
  void textComesBackFromEveryCharset(String name, String text) throws IOException {
    Charset charset = Charset.forName(name);
    byte[] bytes = text.replace('〔', '[').replace('〕', ']').getBytes(charset);
    String expected = new String(bytes, charset);
    assertEquals(expected, Documents.read(new ByteArrayInputStream(bytes)).text(), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesAndIsNoPartOfTheText(String name) throws IOException {
    byte[] bytes = ("\uFEFF" + "会").getBytes(Charset.forName(name));
    Document document = Documents.read(new ByteArrayInputStream(bytes));
    assertEquals("会", document.text());
    assertEquals(name, document.charset().orElseThrow().name());
  }

  @Test
  void hongKongCharactersAreRead() throws IOException {
    byte[] bytes = "深水埗區議會於下午二時在會議室舉行會議，請各議員出席。啲".getBytes(Charset.forName("Big5-HKSCS"));
    String text = Documents.read(new ByteArrayInputStream(bytes)).text();
    assertTrue(text.startsWith("深水埗") && text.endsWith("啲"), text);
  }

  @Test
  void aDeclarationIsBelievedIfItFits() throws IOException {
    String page = "<html><head><meta charset=gb2312></head><body><p>镕堃</p></body></html>";
    byte[] bytes = page.getBytes(Charset.forName("GBK"));
    assertEquals("镕堃\n", Documents.read(new ByteArrayInputStream(bytes)).text());
  }

  @Test
  void aWrongDeclarationIsNotBelieved() throws IOException {
    String page = "<html><head><meta charset=\"gb2312\"></head><body><p>会议通知</p></body></html>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertEquals("会议通知\n", Documents.read(new ByteArrayInputStream(bytes)).text());
  }

  @Test
  void aLostByteDoesNotLoseTheText() throws IOException {
    byte[] bytes = InventedNotices.NOTICE.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream cut = new ByteArrayOutputStream();
    cut.write(bytes, 0, 4);
    cut.write(bytes, 5, bytes.length - 5);
    Document document = Documents.read(new ByteArrayInputStream(cut.toByteArray()));
    assertTrue(document.text().contains("全镇防汛工作会议"));
    assertTrue(document.text().contains("\uFFFD"));
  }

  @Test
  void plainTextIsNotChanged() throws IOException {
    String text = "一、时间\r\n　　6月3日\r\n<!--EndFragment--></p>\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(text, Documents.read(new ByteArrayInputStream(bytes)).text());
    assertArrayEquals(bytes, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    byte[] bytes = new byte[3000];
    new java.util.Random(1).nextBytes(bytes);
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class,
            () -> Documents.read(new ByteArrayInputStream(bytes)));
    assertEquals(Reason.UNKNOWN_FORMAT, e.reason());
  }

  @Test
  void anEmptyFileIsRefused() {
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class,
            () -> Documents.read(new ByteArrayInputStream(" \n".getBytes(StandardCharsets.UTF_8))));
    assertEquals(Reason.EMPTY, e.reason());
  }
}
