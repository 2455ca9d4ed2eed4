package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stressed what, under which heading, and who else took part. */
class LeadFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice report(String sentences) {
    return PARSER.parse("4月2日，青禾县召开全县安全生产工作会议，县长王明主持会议，县委书记李国强出席会议并讲话。\n" + sentences).notice();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "李国强就做好下一步工作提出三点要求：一是要快；二是要准；三是要实。 | 提出三点要求 | 李国强 | 3",
        "李国强对全县安全生产工作提出四点要求，一要快，二要准，三要实，四要严。 | 提出四点要求 | 李国强 | 4",
        "李国强讲三点意见：一要快；二要准；三要实。 | 李国强讲三点意见 | 李国强 | 3",
        "李国强讲了两点：一是查得细；二是改得快。 | 李国强讲了两点 | 李国强 | 2",
        "李国强分析了形势，并就整改提四点要求，一要快、二要准、三要实、四要严。 | 提四点要求 | 李国强 | 4",
        "李国强作了几点强调，一是查得细；二是改得快。王明主持会议。 | 李国强作了几点强调 | 李国强 | 2",
        "就做好下一步工作，李国强同志强调了三点意见。一要快。二要准。三要实。 | 李国强同志强调了三点意见 | 李国强 | 3",
        "李国强主持时强调，各乡镇要排查隐患。 | 李国强主持时强调 | 李国强 | 1",
        "李国强在点评时希望，大家再接再厉。 | 李国强在点评时希望 | 李国强 | 1",
        "李国强再三叮嘱：进山不带火种；下山清点人数。 | 再三叮嘱 | 李国强 | 2",
        "李国强提醒大家：进山不要带火种；下山清点人数。 | 李国强提醒 | 李国强 | 2",
        "会上宣布了两条纪律：1、迟到的，通报；2、缺席的，检讨。 | 会上宣布了两条纪律 | - | 2",
        "李国强强调，一要排查到位。镇里成立6个组，各组要进村入户；隐患要建账。二要整改到位。 | 李国强强调 | 李国强 | 2",
        "李国强强调，要不断完善台账；要事先通知农户；手机要静音。 | 李国强强调 | 李国强 | 3",
        "会议指出，工作取得进展，但仍存在一些问题：一是排查不细；二是整改不快。 | 会议指出 | - | 0",
        "李国强谈三点体会：一是查得细；二是改得快。 | - | - | 0",
        "李国强就整改提高要求。 | - | - | 0",
        "李国强就整改提出要求，王明参加。 | - | - | 0",
        "李国强强调，要排查。4月1日，动员会在镇政府召开，王明主持。 | 李国强强调 | 李国强 | 1",
        "李国强强调，要排查。县教育局局长王明在发言中表示，将认真落实。 | 李国强强调 | 李国强 | 1",
        "李国强在讲话中强调，各乡镇要排查隐患。 | 李国强在讲话中强调 | 李国强 | 1",
        "县委书记李国强指出，各乡镇要排查隐患。 | 李国强指出 | 李国强 | 1",
        "李书记指出，各乡镇要排查隐患。 | 李书记指出 | 李国强 | 1",
        "他强调，各乡镇要排查隐患。 | 他强调 | 李国强 | 1",
        "会上，李国强强调指出，各乡镇要排查隐患。 | 李国强强调指出 | 李国强 | 1",
        "会议号召，全县干部要向先进学习。 | 会议号召 | - | 1",
        "会议希望全县干部再接再厉。 | 会议希望 | - | 1",
        "会议认为，成绩来之不易。会议强调，各乡镇要排查。会议要求，县应急局要督查。 | 会议强调 · 会议要求 | - | 2",
        "会议强调，要做到“三个必须”：必须排查，必须整改，必须督查。 | 会议强调 | - | 3",
        "会议指出，第一，要抓排查；第二，要抓整改；第三，要抓督查。 | 会议指出 | - | 3",
        "会议强调了三点：一、抓排查；二、抓整改；三、抓督查。 | 会议强调 | - | 3",
        "会议提出，全县上下要统一思想：一是要快；二是要准。 | 会议提出 | - | 2",
        "李国强对各乡镇提出要求：要排查。 | 提出 | 李国强 | 1",
        "李国强分析了形势，并强调，各乡镇要排查。 | 并强调 | 李国强 | 1",
        "李国强强调，安全生产责任重于泰山。要抓排查。要抓整改。 | 李国强强调 | 李国强 | 2",
        "会议由县委统一领导，会议强调的事项要落实。 | - | - | 0",
        "李国强代表县委向大家表示感谢。 | - | - | 0",
        "会议传达学习了上级文件精神，研究了贯彻意见。 | - | - | 0",
      })
  void leadsHaveTheirSpeakerAndTheirDemands(
      String sentence, String leads, String speakers, String count) {
    MeetingNotice notice = report(sentence);
    assertEquals(leads, Sayings.of(notice, "leads"));
    assertEquals(speakers, Sayings.of(notice, "speakers"));
    assertEquals(count, Sayings.of(notice, "requirements"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会议强调，一、压实责任。各乡镇要排查。二、强化督查。县应急局要督查。 | 压实责任 · 强化督查 | 2",
        "会议要求：（一）抓排查。各乡镇要排查隐患。（二）抓整改。各乡镇要限期整改。 | 抓排查 · 抓整改 | 2",
        "会议强调，要压实责任：各乡镇要排查；县应急局要督查。 | - | 2",
        "会议强调以下三点意见：/一、压实责任。各乡镇要排查。/二、强化督查。县应急局要督查。 | 压实责任 · 强化督查 | 2",
      })
  void numberedHeadingsAreNoDemands(String sentence, String headings, String count) {
    MeetingNotice notice = report(sentence.replace('/', '\n'));
    assertEquals(headings, Sayings.of(notice, "headings"));
    assertEquals(count, Sayings.of(notice, "requirements"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "出席：王明、李国强。缺席：张立新（出差）。列席：罗一鸣。记录：石坚。 | 张立新 | 罗一鸣 | 石坚",
        "县政协主席罗一鸣列席会议，副县长张立新因公请假。 | 张立新 | 罗一鸣 | -",
      })
  void everybodyHasTheirPart(String sentence, String absent, String observers, String recorder) {
    MeetingNotice notice = report(sentence);
    assertEquals("王明", Sayings.of(notice, "chair"));
    assertEquals(absent, Sayings.of(notice, "absent"));
    assertEquals(observers, Sayings.of(notice, "observers"));
    assertEquals(recorder, Sayings.of(notice, "recorder"));
  }

  @Test
  void minutesTellPeopleBusinessAndDecisionsByTheirLabels() {
    MeetingNotice minutes =
        PARSER
            .parse(
                """
                青禾县安委会第二次会议纪要
                时间：2024年4月2日
                地点：县礼堂
                主持：王明
                出席：李国强、张立新（县应急局局长）
                列席：罗一鸣
                请假：石坚
                记录：苗一凡
                一、关于防汛工作
                会议听取了县水利局的汇报。会议议定，由县水利局牵头。
                二、关于供暖工作
                会议原则同意县住建局的方案。""")
            .notice();
    assertEquals("王明", Sayings.of(minutes, "chair"));
    assertEquals("李国强 · 张立新", Sayings.of(minutes, "attendees"));
    assertEquals("罗一鸣", Sayings.of(minutes, "observers"));
    assertEquals("石坚", Sayings.of(minutes, "absent"));
    assertEquals("苗一凡", Sayings.of(minutes, "recorder"));
    assertEquals("关于防汛工作 · 关于供暖工作", Sayings.of(minutes, "agenda"));
    assertEquals("由县水利局牵头 · 原则同意县住建局的方案", Sayings.of(minutes, "decisions"));
    assertEquals("会议听取了县水利局的汇报。", Sayings.of(minutes, "remaining"));
  }

  @Test
  void minutesOfANeighbourhoodTellMotionsAndWhatBecameOfThem() {
    MeetingNotice minutes =
        PARSER
            .parse(
                "青禾里113年度里民大会会议记录\n壹、时间：113年4月2日\n贰、地点：活动中心\n参、主席：王明\n肆、出席人员：如签到簿\n"
                    + "伍、讨论事项：\n案由一：修建凉亭案，提请讨论。\n决议：照案通过。\n陆、临时动议：石坚提：加装路灯。\n柒、散会：上午11时")
            .notice();
    assertEquals("2024-04-02", Sayings.of(minutes, "date"));
    assertEquals("活动中心", Sayings.of(minutes, "place"));
    assertEquals("王明", Sayings.of(minutes, "chair"));
    assertEquals("修建凉亭案 · 加装路灯", Sayings.of(minutes, "agenda"));
    assertEquals("照案通过", Sayings.of(minutes, "decisions"));
  }

  @Test
  void aNoticeTellsItsNumberAddresseesPurposeAndLength() {
    MeetingNotice notice =
        PARSER
            .parse(
                "关于召开座谈会的通知\n青政办〔2024〕12号\n各乡镇人民政府，县直各部门：\n为总结去年工作，部署今年任务，定于2024年4月2日上午9时"
                    + "在县礼堂召开座谈会，会期半天。\n一、会议内容：听取汇报；部署工作。\n二、参会人员：各乡镇长，县直部门负责人。\n"
                    + "三、其他事项：请着正装。\n特此通知。")
            .notice();
    assertEquals("青政办〔2024〕12号", Sayings.of(notice, "number"));
    assertEquals("各乡镇人民政府，县直各部门", Sayings.of(notice, "addressees"));
    assertEquals("为总结去年工作，部署今年任务", notice.header().purpose().orElseThrow().toString());
    assertEquals("会期半天", notice.header().duration().orElseThrow().toString());
    assertEquals("听取汇报 · 部署工作", Sayings.of(notice, "agenda"));
    assertEquals("各乡镇长，县直部门负责人", Sayings.of(notice, "groups"));
    assertEquals("1", Sayings.of(notice, "requirements"));
    assertEquals("特此通知。", notice.closing().orElseThrow().toString());
    assertEquals("-", Sayings.of(notice, "remaining"));
  }

  @ParameterizedTest
  @CsvSource({
    "会议对下一步工作作了安排：/一、抓排查。/二、抓整改。, 2",
    "会议就防汛工作进行了安排部署：/一是抓排查。二是抓整改。, 2",
    "会议对下一步工作作了安排。/一是抓排查。, 0"
  })
  void theMeetingArrangesWhatStandsInTheLinesBelow(String lines, String count) {
    assertEquals(count, Sayings.of(report(lines.replace('/', '\n')), "requirements"));
  }
}
