package io.github.tingwen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.parse.NoticeParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Remarks and decisions are told with the item of the agenda they belong to. */
class MattersTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static List<String> said(String text, SectionKind kind) {
    return ReadingScript.of(PARSER.parse(text.replace('／', '\n')).notice()).sections().stream()
        .filter(section -> section.kind() == kind)
        .flatMap(section -> section.sentences().stream())
        .map(sentence -> sentence.wording().toString())
        .toList();
  }

  @Test
  void aRemarkInBracketsIsToldWithItsItemAndNotAgain() {
    String notice =
        "关于召开全镇河长制工作会议的通知／各村：／定于2025年3月6日上午9：00在镇政府会议室召开全镇河长制工作会议。"
            + "／一、会议议程／1.通报巡河情况；／2.东渠村、西岭村作交流发言（每村不超过5分钟）；／3.镇长讲话（10分钟）。／白沙镇人民政府／2025年3月1日";
    assertEquals(
        List.of(
            "议程，共三项。", "第一项：通报巡河情况。", "第二项：东渠村、西岭村作交流发言（每村不超过5分钟）。", "第三项：镇长讲话（10分钟）。"),
        said(notice, SectionKind.AGENDA));
    assertEquals(List.of(), said(notice, SectionKind.REMAINING));
  }

  @Test
  void aDecisionOfMinutesIsToldWithItsItem() {
    String minutes =
        "云泉社区管理委员会会议纪录／时间：112年6月20日下午2时／地点：社区会议室／主席：叶长青／讨论事项："
            + "／案由一：电梯保养案。／决议：照案通过。／案由二：停车场收费案。／决议：缓议。";
    assertEquals(
        List.of("会议决定，共两项。", "第一项：电梯保养案：照案通过。", "第二项：停车场收费案：缓议。"),
        said(minutes, SectionKind.DECISIONS));
  }

  @Test
  void aDecisionThatNamesItsPaperIsNotPutUnderAnotherMatter() {
    String report =
        "6月3日，县长罗一鸣主持召开县政府第12次常务会议。／会议听取了抗旱工作汇报。／会议审议通过了《公墓管理办法》。／会议研究了夜市管理工作。";
    assertEquals(List.of("会议决定。", "通过了《公墓管理办法》。"), said(report, SectionKind.DECISIONS));
  }

  @Test
  void aMatterRightBeforeADecisionIsToldWithIt() {
    String report =
        "6月3日，县长罗一鸣主持召开县政府第12次常务会议。／会议听取了抗旱工作汇报。／会议研究了夜市搬迁事宜，同意试运行三个月。";
    assertEquals(List.of("会议决定。", "夜市搬迁事宜：同意试运行三个月。"), said(report, SectionKind.DECISIONS));
  }
}
