package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.tts.mandarin.MandarinFrontEnd.Aligned;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd.Tones;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is lost is told, and never makes another number of what is left. */
class LossReaderTest {

  private static final MandarinFrontEnd FRONT_END = MandarinFrontEnd.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "定于12月13日上午9：30召开",
        "时间：2025-11-28 14:00",
        "在3楼301会议室",
        "电话0531-88061234",
        "手机13800001234转102",
        "（0531）88061234",
        "预算¥12,000元，占25.5%",
        "共1305人，约3.5万元",
        "乘G102次到A3-12座",
        "第14届，12-15日",
        "身份证110101199003071234",
        "鲁政办〔2025〕12号，GB/T 19001"
      })
  void everyDigitThatIsLostIsTold(String written) {
    for (char sign : new char[] {'\uFFFD', '\uE123', '〓'}) {
      for (int i = 0; i < written.length(); i++) {
        if (Character.isDigit(written.charAt(i))) {
          assertTold(written, i, sign);
        }
      }
    }
  }

  private static void assertTold(String written, int at, char sign) {
    String damaged = written.substring(0, at) + sign + written.substring(at + 1);
    String said = FRONT_END.normalize(damaged);
    long told = said.chars().filter(c -> c == '某').count();
    assertTrue(told == 1 || said.contains("一字不清"), () -> damaged + " is said " + said);
    assertTrue(!said.contains("至八百"), () -> damaged + " is said " + said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"共1305人", "在3楼301会议室", "12月13日", "2025年", "38万元"})
  void questionMarksInsideNumbersAreLostDigitsToo(String written) {
    for (int i = 1; i < written.length() - 1; i++) {
      boolean inside =
          Character.isDigit(written.charAt(i)) && Character.isDigit(written.charAt(i - 1));
      if (inside) {
        String damaged = written.substring(0, i) + '?' + written.substring(i + 1);
        assertTrue(FRONT_END.normalize(damaged).contains("某"), damaged);
      }
    }
  }

  @Test
  void theWordsForALossTraceToItsPlace() {
    List<Aligned> aligned = FRONT_END.align("在3\uFFFD1室\uFFFD\uFFFD请各", Tones.SPOKEN);
    assertEquals(Optional.of("mou3"), aligned.get(2).pinyin());
    assertEquals(Optional.of("yi2 zi4 bu4 qing1"), aligned.get(5).pinyin());
  }

  @ParameterizedTest
  @CsvSource({"韩国김씨代表, 2", "日本の代表, 2", "Привет各位, 0", "ﷲ各位, 0"})
  void theFrontEndTellsForeignLettersWhereTheyStand(String line, int at) {
    assertEquals(
        Optional.of("wai4 wen2 zi4"), FRONT_END.align(line, Tones.CITATION).get(at).pinyin());
  }

  @Test
  void aLostHalfOfASurrogatePairIsToldToo() {
    assertEquals("请各，一字不清，单位", FRONT_END.normalize("请各\uD840单位"));
    assertEquals("请各，一字不清，单位", FRONT_END.normalize("请各\uDC00单位"));
    assertEquals("三某一会议室", FRONT_END.normalize("3\uD8401会议室"));
  }

  @Test
  void noLetterOrDigitOfAnyScriptIsSilent() {
    List<String> silent = new ArrayList<>();
    for (int c = 0x80; c < 0x20000; c++) {
      boolean sayable = Character.isLetterOrDigit(c) && !isMark(c);
      if (sayable && FRONT_END.normalize("会" + Character.toString(c) + "议").equals("会议")) {
        silent.add("U+" + Integer.toHexString(c));
      }
    }
    assertEquals(List.of(), silent);
  }

  /** Marks that only change the letter before them, and signs of no script. */
  private static boolean isMark(int c) {
    return Character.getType(c) == Character.MODIFIER_LETTER;
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFFFD", "1\uFFFD", "1?", "?", "□1", "김", "한 ", "1-\uFFFD,", "〓月"})
  void longDamagedLinesTakeLinearTime(String piece) {
    assertTimeout(Duration.ofSeconds(5), () -> FRONT_END.normalize(piece.repeat(20_000)));
  }
}
