package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.Directive;
import io.github.tingwen.model.MeetingNotice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Demands whose parts stand in paragraphs of their own. */
class DemandsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice report(String demands) {
    return PARSER.parse("白沙镇召开防汛工作会议\n4月2日，白沙镇在镇礼堂召开防汛工作会议。镇长秦川主持会议。\n" + demands).notice();
  }

  private static List<String> headings(MeetingNotice notice) {
    return notice.directives().stream()
        .flatMap(directive -> directive.heading().stream())
        .map(Object::toString)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "会议要求：\n（一）压实责任。各村要划片包干。\n（二）备足物资。要补充沙袋。\n（三）强化值守。要有人接听。",
        "会议要求，\n一、压实责任。各村要划片包干。\n二、备足物资。要补充沙袋。\n三、强化值守。要有人接听。",
        "秦川提出三点意见：\n1.压实责任。各村要划片包干。\n2.备足物资。要补充沙袋。\n3.强化值守。要有人接听。",
        "会议强调：\n一是压实责任。各村要划片包干。\n二是备足物资。要补充沙袋。\n三是强化值守。要有人接听。",
        "秦川提出三点要求：\n第一，压实责任。各村要划片包干。\n第二，备足物资。要补充沙袋。\n第三，强化值守。要有人接听。",
        "会议强调：一、压实责任。各村要划片包干。二、备足物资。要补充沙袋。三、强化值守。要有人接听。",
      })
  void theirHeadingsShareTheLead(String demands) {
    MeetingNotice notice = report(demands);
    assertEquals(List.of("压实责任", "备足物资", "强化值守"), headings(notice));
    assertEquals(1, notice.directives().get(0).requirements().size());
    assertEquals(1, notice.directives().stream().map(Directive::effectiveLead).distinct().count());
    assertEquals(List.of(), notice.remaining());
  }

  @Test
  void anotherMatterOfTheMinutesIsNoPartOfTheList() {
    MeetingNotice notice = report("一、研究防汛工作。会议要求，各村要划片包干。\n二、听取春耕情况汇报。会议听取了农技站的汇报。");
    assertEquals(1, notice.directives().size());
    assertEquals(1, notice.directives().get(0).requirements().size());
  }

  @Test
  void whatIsToBeDoneUnderAListOfDecisionsIsDemanded() {
    MeetingNotice notice =
        PARSER
            .parse(
                """
                白沙镇专题会议纪要
                2024年4月2日，镇长秦川主持召开专题会议。
                一、会议议定事项
                1.新增泵站一座。
                2.各村要清理沟渠。
                二、有关要求
                各站所要抓好落实。
                """)
            .notice();
    assertEquals("会议议定", Sayings.of(notice, "leads"));
    assertEquals("有关要求", Sayings.of(notice, "headings"));
    assertEquals("2", Sayings.of(notice, "requirements"));
    assertEquals("-", Sayings.of(notice, "agenda"));
    assertEquals(List.of(), notice.remaining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "秦川通报了有关情况，并提三点意见：一要备足沙袋；二要加强值守。",
        "秦川就下步工作讲两点意见，一要备足沙袋；二要加强值守。",
        "秦川讲了两点：一要备足沙袋；二要加强值守。",
        "秦川强调了两点意见：一要备足沙袋；二要加强值守。副镇长石坚主持会议。",
        "秦川在总结时强调，一要备足沙袋，二要加强值守。",
        "会上，秦川在听取汇报后要求，一要备足沙袋，二要加强值守。副镇长石坚在发言中表示，将认真落实。",
      })
  void pointsThatSomebodyMakesAreDemands(String demands) {
    MeetingNotice notice = report(demands);
    assertEquals("秦川", Sayings.of(notice, "speakers"));
    assertEquals("2", Sayings.of(notice, "requirements"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "秦川参加会议并就贯彻会议精神提出要求，副镇长石坚、罗一鸣参加。",
        "秦川讲话 石坚主持",
      })
  void whoElseWasThereIsNotDemanded(String words) {
    assertEquals("0", Sayings.of(report(words), "requirements"));
  }

  @Test
  void theLeadBeginsWithWhoSpeaks() {
    MeetingNotice notice = report("秦川在总结时强调，要备足沙袋。他在讲话中要求，要加强值守。");
    assertEquals("秦川在总结时强调 · 他在讲话中要求", Sayings.of(notice, "leads"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "副镇长石坚要求，各村要列席例会，要记录问题清单。",
        "副镇长石坚强调，对缺席人员要通报批评，请假人员要登记。",
      })
  void whatIsDemandedTellsNothingOfTheSpeakersPart(String demands) {
    MeetingNotice notice = report(demands);
    assertEquals("-", Sayings.of(notice, "recorder"));
    assertEquals("-", Sayings.of(notice, "observers"));
    assertEquals("-", Sayings.of(notice, "absent"));
  }
}
