package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import io.github.tingwen.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextNormalizerTest {

  private static final TextNormalizer NORMALIZER = new TextNormalizer();

  private static String spoken(String written, Slot... slots) {
    return NORMALIZER.normalize(Passage.of(written), List.of(slots)).text().toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dates",
        "times",
        "numbers",
        "phones",
        "documents",
        "mixed",
        "traditional",
        "lost",
        "foreign",
        "everyday"
      })
  void everyCaseOfTheFileIsSaidAsWritten(String file) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String[] row : rows(file)) {
      String spoken = spoken(row[0]);
      if (!spoken.equals(row[1])) {
        wrong.add(row[0] + " => " + row[1] + " but was " + spoken);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static List<String[]> rows(String file) throws IOException {
    try (InputStream in =
        TextNormalizerTest.class.getResourceAsStream("normalize/" + file + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("# "))
          .map(row -> row.split(" => ", -1))
          .toList();
    }
  }

  @Test
  void outputIsHanLettersAndPunctuationWhateverComesIn() {
    StringBuilder everything = new StringBuilder();
    for (char c = 1; c < 0xFFFF; c++) {
      everything.append(c).append(c % 7 == 0 ? "12" : "");
    }
    spoken(everything.toString())
        .codePoints()
        .forEach(c -> assertTrue(isSayable(c), () -> "U+" + Integer.toHexString(c)));
  }

  private static boolean isSayable(int c) {
    boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    boolean punctuation =
        switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
    return letter
        || punctuation
        || c == ' '
        || Character.isIdeographic(c) && c != '〇'
        || c >= 0x4E00 && c <= 0x9FFF;
  }

  @Test
  void everyDigitTracesToItselfAndUnitsToTheirSign() {
    Passage spoken = NORMALIZER.normalize(Passage.of("共1305人，占25%"), List.of()).text();
    assertEquals("共一千三百零五人，占百分之二十五", spoken.toString());
    assertEquals(Optional.of(new Span(1, 2)), spoken.spanAt(1));
    assertEquals(Optional.of(new Span(1, 2)), spoken.spanAt(2));
    assertEquals(Optional.of(new Span(3, 4)), spoken.spanAt(5));
    assertEquals(Optional.of(new Span(4, 5)), spoken.spanAt(6));
    assertEquals(Optional.of(new Span(10, 11)), spoken.spanAt(10));
    assertEquals(Optional.of(new Span(8, 9)), spoken.spanAt(13));
  }

  @Test
  void slotsSettleWhatTheCharactersLeaveOpen() {
    assertEquals("四月十二日", spoken("4.12", new Slot(SlotKind.DATE, 0, 4)));
    assertEquals("四点一二", spoken("4.12"));
    assertEquals("四月十二日至四月十五日", spoken("4.12-4.15", new Slot(SlotKind.DATE, 0, 9)));
    assertEquals("幺幺零幺", spoken("1101", new Slot(SlotKind.PHONE, 0, 4)));
    assertEquals("一千一百零一", spoken("1101"));
    assertEquals("一一零一", spoken("1101", new Slot(SlotKind.ROOM, 0, 4)));
    assertEquals("二零二四年四月十二日", spoken("20240412", new Slot(SlotKind.DATE, 0, 8)));
    assertEquals("三点零五分", spoken("3：05", new Slot(SlotKind.TIME, 0, 4)));
    assertEquals("四四零幺", spoken("4401", new Slot(SlotKind.ID_NUMBER, 0, 4)));
  }

  @Test
  void slotsMoveWithTheirWords() {
    String text = "请于4月12日拨打0755-12345678";
    Slot date = new Slot(SlotKind.DATE, 2, 7);
    Slot phone = new Slot(SlotKind.PHONE, 9, 22);
    Normalized spoken = NORMALIZER.normalize(Passage.of(text), List.of(date, phone));
    assertEquals("请于四月十二日拨打零七五五 幺二三四 五六七八", spoken.text().toString());
    assertEquals(
        List.of(new Slot(SlotKind.DATE, 2, 7), new Slot(SlotKind.PHONE, 9, 23)), spoken.slots());
  }

  @Test
  void tracesCountInTheCallersText() {
    Passage cut = Passage.of("会议定于9：30召开").sub(4);
    Passage spoken = NORMALIZER.normalize(cut, List.of()).text();
    assertEquals("九点三十分召开", spoken.toString());
    assertEquals(Optional.of(new Span(4, 5)), spoken.spanAt(0));
    assertEquals(Optional.of(new Span(6, 7)), spoken.spanAt(2));
    assertEquals(Optional.of(new Span(7, 8)), spoken.spanAt(4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1-",
        "a.",
        "1:",
        "(0",
        "2021、",
        "1/",
        "￥1-",
        "+86",
        "9 ",
        "@a",
        "1,",
        "11/5-",
        "1.12-",
        "8012、",
        "AM 9",
        "8AM - ",
        "a_1",
        "京A1",
        "3-201",
        "123 ",
        "内线：",
        "2025.11-",
        "￥1，",
        "（8012"
      })
  void longOddLinesTakeLinearTime(String piece) {
    assertTimeout(Duration.ofSeconds(5), () -> spoken(piece.repeat(20_000)));
  }
}
