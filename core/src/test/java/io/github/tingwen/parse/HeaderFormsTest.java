package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which meeting, where, when and by whom, in the forms that papers use. */
class HeaderFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static String said(String text, String what) {
    return Sayings.of(PARSER.parse(text.replace("/", "\n")).notice(), what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4月2日，青禾县在县党校召开全县调度会。 | 县党校",
        "4月2日，青禾县于县党校召开全县调度会。 | 县党校",
        "4月2日，全县调度会以视频形式召开，在县委党校报告厅设主会场。县长石坚主持会议。 | 县委党校报告厅",
        "8月3日晚，县委党校报告厅内灯火通明，全县抗旱调度会在这里召开。 | 县委党校报告厅",
        "4月2日，青禾县召开全县调度会。会议在县影剧院召开。 | 县影剧院",
        "由于降雨，4月2日青禾县召开全县调度会。 | -",
      })
  void theRoomIsTheMeetings(String text, String place) {
    assertEquals(place, said(text, "place"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "县第二小学阶梯教室（县直学校请从北门进；家长请从南门进） | 县第二小学阶梯教室",
        "村活动室（原小学教室） | 村活动室（原小学教室）",
        "市统计局六楼会议室（报到地点：金河宾馆大堂） | 市统计局六楼会议室",
        "县影剧院，各乡镇设分会场 | 县影剧院",
      })
  void anAddressIsNoPartOfTheRoom(String value, String place) {
    String text = "关于召开全县座谈会的通知/各单位：/一、时间：2024年4月2日上午9时/二、地点：" + value + "/三、参会人员：各单位负责人";
    assertEquals(place, said(text, "place"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "各场长收看了全省防火会议。随后，青禾县套开全县防火会议。 | 全县防火会议",
        "省安全生产会议召开后，我县随即召开全县安全生产会议。 | 全县安全生产会议",
        "3月9日晚，荷塘街道在值班室开了一次清掏工作碰头会。街道办副主任石坚召集。 | 清掏工作碰头会",
        "某社专业合作社2024年度成员大会会议纪要/时间：2024年3月2日/会议通过了报告。 | 某社专业合作社2024年度成员大会",
        "固江市人民政府专题会议纪要/2023年9月4日，副市长石坚召开公交优化专题会议。 | 公交优化专题会议",
        "开会通知单/开会事由：召开「112年度里民大会」/开会时间：112年5月6日上午9时/开会地点：活动中心 | 112年度里民大会",
        "4月2日，青禾县委召开常委会（扩大）会议，县长石坚主持会议。 | 常委会（扩大）会议",
        "4月2日，青禾县召开2024年“安全生产月”活动启动仪式，县长石坚主持会议。 | 2024年“安全生产月”活动启动仪式",
        "4月2日，青禾县举行庆祝教师节大会，县长石坚主持会议。 | 庆祝教师节大会",
        "4月2日，全县防汛会议在县礼堂召开，县长石坚主持会议。 | 全县防汛会议",
        "4月2日，县长石坚在县礼堂主持召开全县防汛会议。 | 全县防汛会议",
        "关于召开2024年度总结表彰大会的通知/各单位：/会议时间：2025年1月20日/会议地点：礼堂 | 2024年度总结表彰大会",
        "会议邀请/主题：春季供热怎么办/时间：2024年4月6日上午9：00/地点：县图书馆三楼 | 春季供热怎么办",
        "关于召开供热座谈会的通知/会议主题：春季供热怎么办/时间：2024年4月6日上午9：00/地点：县图书馆 | 供热座谈会",
        "9月30日，青禾县召开两次防汛会议，县长石坚主持会议。 | 防汛会议",
        "4月2日，县水利局副局长石坚召集各站所、各村召开防汛协调会。 | 防汛协调会",
      })
  void theMeetingIsTheDocumentsOwn(String text, String name) {
    assertEquals(name, said(text, "meeting"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "元月8日上午 | --01-08 | -",
        "4月2、3日 | --04-02 | --04-03",
        "112.08.19（六）上午9时 | 2023-08-19 | -",
        "7月16日（本周六）晚上7点 | --07-16 | -",
        "六日下午两点 | ---06 | -",
      })
  void daysAreReadInRareForms(String when, String date, String last) {
    String text = when + "，青禾县召开全县安全生产会议，县长石坚主持会议。";
    assertEquals(date, said(text, "date"));
    assertEquals(last, said(text, "lastDate"));
  }

  @Test
  void theYearOfTheNameIsTheMeetings() {
    String text = "青禾公司召开安委会2024年第三季度扩大会议/7月18日，青禾公司召开安委会2024年第三季度扩大会议，经理石坚主持会议。";
    assertEquals("2024-07-18", said(text, "date"));
    String plan = "7月18日，青禾公司召开推进会，研究《2024年秋季收储方案》，经理石坚主持会议。";
    assertEquals("--07-18", said(plan, "date"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青禾县教育局关于召开家长会的通知/各校：/时间：2024年4月2日/地点：礼堂 | 青禾县教育局",
        "濠江联谊会会员大会召集书/各位会员：/兹定于2024年11月4日假座礼堂召开会员大会。 | 濠江联谊会",
        "关于召开座谈会的通知/各校：/定于4月2日召开座谈会。/青禾县教研室　2024年3月1日 | 青禾县教研室",
        "1月16日，砚江区调价听证会举行。本次听证会由区发展改革局组织，副局长石坚主持。 | 区发展改革局",
        "旧区活化咨询委员会昨（十一日）下午五时举行平常会议，主席石坚主持会议。 | 旧区活化咨询委员会",
      })
  void whoCallsIsNamedInManyPlaces(String text, String issuer) {
    assertEquals(issuer, said(text, "issuer"));
  }

  @Test
  void aReplyThatSpeaksOfAMeetingIsNone() {
    String text = "对县人大第48号建议的答复\n石坚代表：\n2024年3月12日，我局召开专题会议，要求各乡整改。\n青禾县民政局\n2024年5月20日";
    NotAMeetingNoticeException refused =
        assertThrows(NotAMeetingNoticeException.class, () -> PARSER.parse(text));
    assertEquals(DocumentKind.OTHER, refused.kind());
  }

  @Test
  void verseThatSpeaksOfAMeetingIsNone() {
    String text = "会议\n——给一台风扇\n台上坐着一台风扇，\n它主持着夏天，\n会议记录写了三行，\n第三行是谁提出：\n散会，让窗子来讲。";
    NotAMeetingNoticeException refused =
        assertThrows(NotAMeetingNoticeException.class, () -> PARSER.parse(text));
    assertEquals(DocumentKind.POEM, refused.kind());
  }

  @ParameterizedTest
  @CsvSource({"教师节大会, 教师节大会", "镇党委会会议, 党委会会议", "业主大会会议, 业主大会会议", "防汛工作会议, 工作会议"})
  void theKindOfAMeetingCutsNoWordInTwo(String name, String kind) {
    String text = "9月10日，青禾县召开" + name + "，县长石坚主持会议。";
    MeetingNotice notice = NoticeParser.builder().build().parse(text).notice();
    assertEquals(kind, notice.header().meetingKind().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6月3日，青禾县召开2024年防溺水工作会议。 | 2024-06-03",
        "11月3日，青禾县召开2024年下半年征兵工作会议。 | 2024-11-03",
        "3月3日，青禾县召开2024年工作总结会议。 | --03-03",
        "12月3日，青禾县召开2024年防溺水工作会议。 | --12-03",
        "3月3日，青禾县召开2024年度工作会议。 | --03-03",
      })
  void aNameTellsTheYearOnlyWhereItMust(String text, String date) {
    assertEquals(date, said(text, "date"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“人比什么都要紧。”6月3日，县长石坚在“护航”行动部署会上说。会议由副县长甘露主持。 | “护航”行动部署会",
        "青禾县召开暑期“护航”行动部署会/6月3日，县长石坚作了动员。 | 暑期“护航”行动部署会",
        "6月3日，石桥村第四村民小组的屋场会在村部召开。 | 石桥村第四村民小组的屋场会",
        "【要闻】青禾县召开防汛调度会/6月3日，县长石坚作了动员。 | 防汛调度会",
      })
  void theNameStandsInTheHeadlineOrWhereSomebodySpoke(String text, String name) {
    assertEquals(name, said(text, "meeting"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青禾县召开防汛调度会/日期：2024-06-05　编辑：管理员　阅读：66/6月3日，县长石坚作了动员。 | 2024-06-03",
        "石桥村召开村民会议/昨晚，石桥村召开村民会议。村主任石坚说，账目每月10日公布。 | -",
      })
  void daysOfThePageAndRecurringOnesAreNotTheMeetings(String text, String date) {
    assertEquals(date, said(text, "date"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "II. 与县政府举行座谈会 | -",
        "2.请镇水利站召开说明会。 | -",
        "三、下次会议定于8月8日上午9时召开。 | -",
      })
  void whatMinutesAnnounceOrAskNamesNoSender(String line, String issuer) {
    String text = "会议记录\n时间：2025年7月8日\n地点：村部\n主持：秦川\n一、讨论用水\n" + line + "\n散会。";
    MeetingNotice minutes = NoticeParser.builder().build().parse(text).notice();
    assertEquals("MINUTES", Sayings.of(minutes, "kind"));
    assertEquals(issuer, Sayings.of(minutes, "issuer"));
    assertEquals("2025-07-08", Sayings.of(minutes, "date"));
  }

  @Test
  void whoCallsInAReleaseIsTheSubjectAndNotWhoSpreadsIt() {
    String text = "白沙镇文化站\n青禾日报发布\n县非遗协会将于2025年7月8日上午9:00在镇礼堂举行传承人座谈会。\n欢迎旁听。";
    MeetingNotice notice = NoticeParser.builder().build().parse(text).notice();
    assertEquals("县非遗协会", Sayings.of(notice, "issuer"));
  }

  @Test
  void aMessageMayCallTheNextMeeting() {
    String text = "下次例会定于2025年7月15日上午9:00在村部召开，请各位组长准时参加。";
    MeetingNotice notice = NoticeParser.builder().build().parse(text).notice();
    assertEquals("NOTICE", Sayings.of(notice, "kind"));
    assertEquals("村部", Sayings.of(notice, "place"));
  }
}
