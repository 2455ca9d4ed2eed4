package io.github.tingwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link ResidueRemover} and {@link WidthFolder} take out, fold and leave. */
class CleaningTest {

  private static String cleaned(String text) {
    return new ResidueRemover().repair(Passage.of(text)).text().toString();
  }

  private static String folded(String text) {
    return new WidthFolder().repair(Passage.of(text)).text().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "会议开始<!--EndFragment-->了, 会议开始了",
    "<p>会议</p>结束, 会议\\n结束",
    "一<br/>二, 一\\n二",
    "<span style='a'>会</span>议, 会议",
    "甲<script>var a = 1;</script>乙, 甲乙",
    "会&nbsp;议&ldquo;一&rdquo;&#20108;, 会 议“一”二",
    "会议开始。 |(完), 会议开始。 |(完)",
    "|\\n会议, \\n会议",
    "展开工作；；。会上、、, 展开工作。会上、",
    "???? 9月18日晚, 9月18日晚",
    "????9月\\n(王?李), 9月\\n(王 李)",
    "定于?7月8日(周二)?上午9:30?在村部开会, 定于 7月8日(周二) 上午9:30 在村部开会",
    "7月8日??晚7:00, 7月8日 晚7:00",
    "7月?8日开会, 7月?8日开会",
    "几点有空?上午行吗?, 几点有空?上午行吗?",
    "会\u200B议\u202E。\uFEFF, 会议。",
    "图\\n微信图片_1.jpg\\n字, 图\\n\\n字",
  })
  void residueGoes(String from, String to) {
    assertEquals(to.replace("\\n", "\n"), cleaned(from.replace("\\n", "\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<会议通知>",
        "| 甲 | 乙 |",
        "a<b 且 b>c",
        "AT&T",
        "什么?！",
        "……——",
        "(王?李)",
        "见附件图.jpg。",
        "一。、二",
        "9:30，10:00",
        "1,000.5",
      })
  void textStays(String text) {
    Passage received = Passage.of(text);
    assertSame(received, new ResidueRemover().repair(received).text());
  }

  @Test
  void everyPlaceIsReported() {
    String raw = "一,,二</p>三";
    List<Problem> problems = new ResidueRemover().repair(Passage.of(raw)).problems();
    assertEquals(
        List.of(ProblemCode.PUNCTUATION_DOUBLED, ProblemCode.BOILERPLATE),
        problems.stream().map(Problem::code).toList());
    assertEquals("</p>", problems.get(1).span().orElseThrow().of(raw));
  }

  @ParameterizedTest
  @CsvSource({
    "２０２４年５％, 2024年5%",
    "ＡＰＰ＋５Ｇ, APP+5G",
    "３．５－４, 3.5-4",
    "会\u00A0议, 会 议",
    "８：３０（星期二）, 8：30（星期二）",
  })
  void widthIsFolded(String from, String to) {
    assertEquals(to, folded(from));
  }

  @ParameterizedTest
  @ValueSource(strings = {"，。：；！？（）［］～《》“”", "　　一、会议", "甲．乙－丙", "2024年"})
  void chinesePunctuationStays(String text) {
    Passage received = Passage.of(text);
    assertSame(received, new WidthFolder().repair(received).text());
  }

  @Test
  void cleanTextPassesTheStandardChainAsItIs() {
    Passage text = Passage.of("关于召开会议的通知\n各村（社区）：\n定于9月3日上午9:00召开会议。真的?是的!\n");
    TextRepair.Repaired done = TextRepair.standard().repair(text);
    assertSame(text, done.text());
    assertTrue(done.problems().isEmpty());
  }

  @Test
  @Tag("slow")
  void markupWithoutEndCostsNoTime() {
    for (String unit : List.of("<!--", "<script>", "<p ", "|", "?", ",", ".jpg", "&#")) {
      String hostile = unit.repeat(20_000);
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> assertTrue(cleaned(hostile).length() <= hostile.length()));
    }
  }
}
