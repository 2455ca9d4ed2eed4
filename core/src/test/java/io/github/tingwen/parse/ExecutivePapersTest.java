package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads, matters and leads of minutes and of news of executive meetings. */
class ExecutivePapersTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice read(String text) {
    return PARSER.parse(text).notice();
  }

  private static String chairOf(MeetingNotice notice) {
    return notice.attendees(AttendeeRole.CHAIR).get(0).posts().toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1月3日，代县长龙在渊主持召开县政府常务会议，研究春运工作。 | -",
        "1月3日，代县长龙渊在京主持召开县政府常务会议，研究春运工作。 | 京",
        "1月3日，代县长龙渊在县宾馆主持召开县政府常务会议，研究春运工作。 | 县宾馆",
      })
  void aNameThatHoldsZaiIsNoPlace(String sentence, String place) {
    assertEquals(place, Sayings.of(read("县政府召开常务会议\n" + sentence), "place"));
  }

  @Test
  void anOfficeOutweighsTheBodyBeforeTheName() {
    MeetingNotice notice =
        read(
            "关于研究泵站检修的专题会议纪要\n4月8日，局党组成员、副局长宁小湾在局二楼会议室主持召开专题会议，研究泵站检修问题。\n"
                + "一、关于时限\n会议要求，各泵站要在汛前完成检修。\n出席：局机关　宁小湾　排水科　扈三杰");
    assertEquals("[局党组成员, 副局长]", chairOf(notice));
  }

  @Test
  void bothOfficesBeforeTheNameAreTold() {
    MeetingNotice notice =
        read("青石村村民会议记录\n时间：2024年3月5日\n地点：村部\n主持人：村支部书记、村主任宁小湾\n记录人：扈三杰\n议题：修路\n决议：同意修路。");
    assertEquals("[村支部书记, 村主任]", chairOf(notice));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "〔2024〕第7期 | 〔2024〕第7期",
        "第7期 | 第7期",
        "水务纪要〔2024〕7号 | 水务纪要〔2024〕7号",
      })
  void theHeadOfMinutesTellsNumberAndBody(String line, String number) {
    MeetingNotice notice =
        read(
            "会议纪要\n"
                + line
                + "\n岭东区水务局办公室　　2024年4月9日\n\n关于研究泵站检修的专题会议纪要\n"
                + "2024年4月8日，副局长宁小湾主持召开专题会议。\n一、关于时限\n会议要求，各泵站要完成检修。");
    assertEquals(number, Sayings.of(notice, "number"));
    assertEquals("岭东区水务局办公室", Sayings.of(notice, "issuer"));
  }

  @Test
  void theFirmMetAndItsOfficePrinted() {
    MeetingNotice notice =
        read(
            "云岭矿业有限公司总经理办公会会议纪要\n2024年2月3日，总经理那文彬主持召开总经理办公会。\n一、关于值班\n会议决定，值班领导每天带班。\n"
                + "云岭矿业有限公司办公室　2024年2月4日印发");
    assertEquals("云岭矿业有限公司", Sayings.of(notice, "issuer"));
  }

  @ParameterizedTest
  @CsvSource({"会议议题及研究情况如下", "会议研究事项如下", "会议研究了以下议题"})
  void whatIsAnnouncedWithNumbersAreMatters(String words) {
    MeetingNotice notice =
        read(
            "镇政府召开镇长办公会\n5月12日，镇长时大年主持召开镇长办公会。\n"
                + words
                + "：\n1.研究集镇停车问题。会议要求，镇执法队要划好车位。\n2.听取校车安全情况汇报。会议强调，校车要按时检修。");
    assertEquals("研究集镇停车问题 · 听取校车安全情况汇报", Sayings.of(notice, "agenda"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会议在分析近期事故时强调，校车要按时检修。 | 强调",
        "镇党委要求，各校要排班护学。 | 镇党委要求",
        "业委会要求物业：要清理楼道。 | 业委会要求",
        "时大年在总结时强调，校车要按时检修。 | 时大年在总结时强调",
        "按照县委要求，各校要排班护学。会议强调，要护学。 | 会议强调",
      })
  void theLeadBeginsWithWhoSpeaks(String sentence, String lead) {
    MeetingNotice notice = read("镇政府召开镇长办公会\n5月12日，镇长时大年主持召开镇长办公会。\n" + sentence);
    assertEquals(lead, Sayings.of(notice, "leads"));
  }
}
