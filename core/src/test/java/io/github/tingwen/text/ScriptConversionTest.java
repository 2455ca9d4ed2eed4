package io.github.tingwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptConversionTest {

  private static String simplified(String text) {
    return new ToSimplified().repair(Passage.of(text)).text().toString();
  }

  private static String traditional(String text) {
    return new ToTraditional().repair(Passage.of(text)).text().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "乾淨整潔, 干净整洁",
    "餅乾乾燥, 饼干干燥",
    "乾坤與乾隆, 乾坤与乾隆",
    "著力推進, 着力推进",
    "沉著應對, 沉着应对",
    "隨著發展看著辦, 随着发展看着办",
    "有著名專家的著作, 有著名专家的著作",
    "顯著提升與編著原著, 显著提升与编著原著",
    "干(凈)凈, 干(净)净",
    "裡面裏面後臺後台, 里面里面后台后台",
    "瞭解實情, 了解实情",
    "瞭望遠處, 瞭望远处",
    "資訊支援與建立, 资讯支援与建立",
    "於是召開, 于是召开",
    "哪吒鬧海, 哪吒闹海",
  })
  void traditionalBecomesSimplifiedWithoutChangeOfWords(String from, String to) {
    assertEquals(to, simplified(from));
  }

  @ParameterizedTest
  @ValueSource(strings = {"萧乾同志于昨日报到", "请向於志强报名", "覆盖全镇", "著名作家沈从文", "会议指出", "ABC 123"})
  void simplifiedLinesStay(String text) {
    Passage received = Passage.of(text);
    assertSame(received, new ToSimplified().repair(received).text());
  }

  @ParameterizedTest
  @CsvSource({
    "经理发现问题, 經理發現問題",
    "整理发布, 整理發佈",
    "头发与发展, 頭髮與發展",
    "干部实干干净, 幹部實幹乾淨",
    "镇党委书记范志伟主持会议, 鎮黨委書記范志偉主持會議",
    "规定范围, 規定範圍",
    "赵松、于建国、余少华出席, 趙松、于建國、余少華出席",
  })
  void simplifiedBecomesTraditional(String from, String to) {
    assertEquals(to, traditional(from));
  }

  @Test
  void namesComeBackFromARoundTrip() {
    for (String name : List.of("趙錫雄", "賴文盛", "鍾國強", "范志偉", "余少華", "于建國", "葉劍平", "頔", "鄭𡑍")) {
      assertEquals(name, traditional(simplified(name)));
    }
  }

  @Test
  void traditionalLinesStayTraditional() {
    assertEquals("皇后與后羿在臺灣", traditional("皇后與后羿在臺灣"));
  }

  @Test
  void oneProblemForEachChangedLine() {
    String raw = "會議\n会议\n書記";
    TextRepair.Repaired done = new ToSimplified().repair(Passage.of(raw));
    assertEquals("会议\n会议\n书记", done.text().toString());
    assertEquals(
        List.of("會議", "書記"),
        done.problems().stream().map(p -> p.span().orElseThrow().of(raw)).toList());
  }

  @Test
  void rowsOfTheCorrectionsAreSortedUniqueAndHaveEvidence() {
    List<String> keys =
        TextResource.rows("corrections.tsv").stream()
            .map(row -> row.substring(0, row.indexOf('\t', 4)))
            .toList();
    List<String> sorted =
        keys.stream()
            .sorted(
                (a, b) ->
                    java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()))
            .distinct()
            .toList();
    assertEquals(sorted, keys);
    assertTrue(Corrections.of("t2s").size() > 100 && Corrections.of("s2t").size() > 100);
  }
}
