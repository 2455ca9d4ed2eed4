package io.github.tingwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossStripperTest {

  private final GlossStripper repair = new GlossStripper();

  private String repaired(String page) {
    return repair.repair(Passage.of(page)).text().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "青石鎮(zhèn)召開會議, 青石鎮召開會議",
    "書(shū)記主持會(huì)議(yì), 書記主持會議",
    "內（nèi）部, 內部",
    "內（nèi)部, 內部",
    "黨委(擴(kuò)大)會議, 黨委(擴大)會議",
    "收割I(lǐng)P, 收割IP",
    "會(hui)(hui)議(yi), 會議",
    "1月(yue)8日(ri), 1月8日",
    "會(hui4)議(yi4), 會議",
    "擴(kuo\u0300)大, 擴大",
    "準(zhŭn)備, 準備",
    "數(shù)(shǔ)據, 數據",
  })
  void glossesGo(String page, String paper) {
    assertEquals(paper, repaired(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "各村(社區)負責人",
        "青石镇（扩大）会议",
        "联系人(Li)",
        "上涨(up)",
        "会议(he)",
        "(nèi)",
        "方案(xuéxí)",
        "文件(a)(b)(c)",
        "条件(一)(二)",
        "王(先生)、5(kg)",
        "真的?！还有吗？！",
        "什么?他说。",
      })
  void realBracketsAndMarksStay(String text) {
    Passage received = Passage.of(text);
    TextRepair.Repaired done = repair.repair(received);
    assertSame(received, done.text());
    assertTrue(done.problems().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "鎮 (zhèn) 黨委, 鎮黨委",
    "鎮 (zhèn)黨委, 鎮黨委",
    "學(xué) 習(xí) 貫(guàn) 徹, 學習貫徹",
    "會議強(qiáng)調(diào) 堅定信心, 會議強調 堅定信心",
  })
  void spacesThatGlossesLeaveFoldAndThePagesOwnStay(String page, String paper) {
    assertEquals(paper, repaired(page));
  }

  @Test
  void everyRemovalIsReportedWithItsPlace() {
    String page = "青石鎮(zhèn)黨委(擴(kuò)大)會議";
    TextRepair.Repaired done = repair.repair(Passage.of(page));
    assertEquals(2, done.problems().size());
    assertEquals("(zhèn)", done.problems().get(0).span().orElseThrow().of(page));
    assertEquals("(kuò)", done.problems().get(1).span().orElseThrow().of(page));
    assertEquals(ProblemCode.GLOSS_REMOVED, done.problems().get(0).code());
  }

  @ParameterizedTest
  @CsvSource({
    "市民咨詢?nèi)绾纬蔀閳髮W對象, 市民咨詢如何成為報學對象",
    "十日以?xún)?nèi)答復, 十日以內答復",
    "不受侵?jǐn)_, 不受侵擾",
  })
  void glossesAstrideTwoCharactersAreUndone(String page, String paper) {
    assertEquals(paper, repaired(page));
  }

  @Test
  void aFullStopCutInTwoIsRestoredAndReported() {
    String page = "有立有破?！半p減”工作";
    TextRepair.Repaired done = repair.repair(Passage.of(page));
    assertEquals("有立有破。“雙減”工作", done.text().toString());
    Problem problem = done.problems().get(0);
    assertEquals(ProblemCode.BYTES_RESTORED, problem.code());
    assertEquals("?！半p", problem.span().orElseThrow().of(page));
    assertTrue(problem.message().contains("?！半p"), problem.message());
  }

  @Test
  void aDamagedPlaceThatCannotBeRestoredStaysAndIsMarked() {
    String page = "(編輯/?圎惼)";
    TextRepair.Repaired done = repair.repair(Passage.of(page));
    assertEquals(page, done.text().toString());
    assertEquals(ProblemCode.DAMAGED_TEXT, done.problems().get(0).code());
  }

  @Test
  void aSwallowedDigitIsNeverGuessed() {
    BytewiseDamage damage = new BytewiseDamage(Map.of('內', "nèi"), BytewiseDamage.Decoder.SWALLOWS);
    String page = damage.damaged("市民咨詢如何成為8號窗口");
    TextRepair.Repaired done = repair.repair(Passage.of(page));
    assertTrue(page.startsWith("市民咨詢?nèi)"), page);
    assertEquals("市民咨詢如何成為?號窗口", done.text().toString());
    assertEquals(ProblemCode.DAMAGED_TEXT, done.problems().get(0).code());
  }
}
