package io.github.tingwen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.parse.NoticeParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was decided is told once, with the matter it was decided on. */
class DecidedTest {

  private static final String MINUTES = "白沙镇镇长办公会议纪要\n2024年3月6日，镇长秦川主持召开镇长办公会议。现纪要如下：\n";

  private static List<String> said(SectionKind kind, String body) {
    String text = MINUTES + body.replace('／', '\n');
    return ReadingScript.of(NoticeParser.builder().build().parse(text).notice()).sections().stream()
        .filter(section -> section.kind() == kind)
        .flatMap(section -> section.sentences().stream())
        .map(sentence -> sentence.wording().toString())
        .toList();
  }

  @Test
  void aBlockThatOnlyDecidesIsNoDemand() {
    String body = "一、关于围挡／会议议定：／（一）围挡不低于两米；／（二）样式由镇城建办确定。／二、关于绿化／会议要求，各村要补栽树苗。";
    assertEquals(
        List.of("会议决定，共两项。", "第一项：关于围挡，会议议定：围挡不低于两米。", "第二项：样式由镇城建办确定。"),
        said(SectionKind.DECISIONS, body));
    assertEquals(List.of("关于绿化。", "会议要求：", "各村要补栽树苗。"), said(SectionKind.DIRECTIVE, body));
  }

  @Test
  void aBlockThatAlsoDemandsStays() {
    String body = "一、关于围挡／会议议定：／（一）围挡不低于两米。／（二）镇城建办要在6月底前完工。";
    assertEquals(
        List.of("关于围挡。", "会议议定：", "（一）围挡不低于两米。", "（二）镇城建办要在6月底前完工。"),
        said(SectionKind.DIRECTIVE, body));
  }
}
