package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notices as they go round in groups of neighbours, and papers that only look like notices. */
class ShortMessagesTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice parsed(String text) {
    return PARSER.parse(text.replace('/', '\n')).notice();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "【通知】5月20日下午3点，在村部召开党员大会，请全体党员参加。 | --05-20",
        "【会议提醒】4月11日上午9:30在街道四楼召开工作例会，请各社区专干准时到会。 | --04-11",
        "通知：6月3日晚上7:30，在楼下凉亭开业主会，商量装电梯，各家来个人。 | --06-03",
        "紧急通知/全体村民：/3月8日晚7点半在村部开会，商量修渠的事，每家来一个人。 | --03-08",
        "📣通知📣/🕘时间：2025年7月9日上午9:00/📌地点：街道三楼会议室/📋内容：辅具申请办法/🙏请大家准时到会 | 2025-07-09",
        "开会/兹定于2025.3.15(周六)晚7:00在居委会2楼召开居民会,内容:1、垃圾分类；2、助老午餐。请准时参加!/居委会 2025.3.12 | 2025-03-15",
        "通  告/定于2025年8月9日在村部二楼召开村民代表会，请准时参加！/村委会/2025年8月6日 | 2025-08-09",
      })
  void aMessageCallsPeopleTogether(String text, String date) {
    MeetingNotice notice = parsed(text);
    assertEquals("NOTICE", Sayings.of(notice, "kind"));
    assertEquals("SCHEDULED", Sayings.of(notice, "status"));
    assertEquals(date, Sayings.of(notice, "date"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "📍地点：社区二楼/⏰时间：6月6日晚上7:30/📝内容：电梯改造 | 社区二楼 | 电梯改造",
        "地点 Venue: 社区中心/时间 Time: 2025年6月6日 (Fri) 19:30/议程 Agenda:/1. 垃圾分类/2. 夜间噪音 | 社区中心 | 垃圾分类 · 夜间噪音",
        "地点：社区中心/时间：2025年6月6日19:30/会议程序：/甲、主席致词/乙、会务报告 | 社区中心 | 主席致词 · 会务报告",
        "1 地点/社区中心/2 时间/2025年6月6日19:30/3 会议议程/垃圾分类 | 社区中心 | 垃圾分类",
      })
  void labelsAreReadBehindPicturesAndBesideOtherLanguages(
      String lines, String place, String agenda) {
    MeetingNotice notice = parsed("居民会议通知/" + lines + "/请大家准时参加。");
    assertEquals(place, Sayings.of(notice, "place"));
    assertEquals(agenda, Sayings.of(notice, "agenda"));
    assertEquals("19:30", Sayings.of(notice, "start"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于征求《会议管理办法（征求意见稿）》意见的通知/各单位：/为规范会议组织，我办起草了办法，请于5月20日前反馈。 | OTHER",
        "关于国庆节放假安排的通知/10月1日至8日放假。节前召开一次安全会议，值班人员要坚守岗位。 | OTHER",
        "开庭公告/本院定于2025年9月10日上午9时在第三审判庭公开开庭审理一案。 | OTHER",
        "社区工作者招聘公告/招聘工作者20名。地点：区行政服务中心三楼会议室。面试动员会于4月20日上午9时召开。 | RECRUITMENT",
        "关于印发全区工作会议纪要的通知/现将纪要印发给你们，请认真贯彻落实。 | OTHER",
      })
  void otherPapersCallNobody(String text, String kind) {
    NotAMeetingNoticeException refused =
        assertThrows(NotAMeetingNoticeException.class, () -> parsed(text));
    assertEquals(kind, refused.kind().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "云湖股份有限公司第五届董事会第三次会议决议公告/一、董事会会议召开情况/会议于2025年7月28日召开，由董事长石坚主持。 | 云湖股份有限公司第五届董事会第三次会议",
        "云湖股份第三届监事会第六次会议决议公告/一、会议召开情况/1.会议召开时间：2025年4月24日/2.会议召集人：监事会主席石坚/监事会决议通过。 | 云湖股份第三届监事会第六次会议",
        "社区居民代表会议表决结果公告/2025年4月12日，和平社区召开居民代表会议，应到代表45人。 | 社区居民代表会议",
      })
  void resultsMadePublicAreOfAMeetingHeld(String text, String name) {
    MeetingNotice notice = parsed(text);
    assertEquals("HELD", Sayings.of(notice, "status"));
    assertEquals(name, Sayings.of(notice, "meeting"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "参会人员：县气象局：路明、尤佳；县水利局：闻涛 | 路明 · 尤佳 · 闻涛",
        "参会人员：县水利局石坚、王明；县应急局罗一鸣 | 石坚 · 王明 · 罗一鸣",
        "出席：石坚、米兰 | 石坚 · 米兰",
      })
  void personsOfSeveralBodiesAreAllNamed(String line, String attendees) {
    MeetingNotice notice = parsed("会商会议纪要/时间：2025年7月18日/" + line + "/一、关于值守/会议同意轮班。");
    assertEquals(attendees, Sayings.of(notice, "attendees"));
    assertEquals("-", Sayings.of(notice, "remaining"));
  }

  @ParameterizedTest
  @CsvSource({
    "各中小学校长，全区教师代表共300人",
    "各医院院长，全市医生代表共80余人",
    "各村书记，青年代表共20人",
  })
  void representativesAreCountedAndNotNamed(String groups) {
    MeetingNotice notice = parsed("5月9日，青禾县召开座谈会，县长石坚主持。" + groups + "参加座谈会。");
    assertEquals(groups, Sayings.of(notice, "groups"));
    assertEquals("-", Sayings.of(notice, "attendees"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "各位家长：原定4月11日下午的家长会因暴雨取消，时间另定。 | CANCELLED",
        "各位业主：原定于7月12日晚上7点的业主大会因雷雨推迟，时间另行通知。 | POSTPONED",
        "提醒/各位业主，7月12日晚上7点小区凉亭召开业主会，请带房产证。 | SCHEDULED",
      })
  void aMessageOfAChangeIsANotice(String text, String status) {
    assertEquals(status, Sayings.of(parsed(text), "status"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "时间：4月11日下午3：00/地点：/七年级：各班教室/八年级：学校报告厅 | 七年级：各班教室；八年级：学校报告厅",
        "地点：学校礼堂/时间/预备会议：4月11日下午3：00/正式会议：4月12日上午9：00 | 学校礼堂",
      })
  void partsOnLinesOfTheirOwnAreAllTold(String lines, String place) {
    MeetingNotice notice = parsed("关于召开家长会的通知/各位家长：/" + lines + "/桐花中学/2024年4月1日");
    assertEquals(place, Sayings.of(notice, "place"));
    assertEquals("2024-04-11", Sayings.of(notice, "date"));
    assertEquals("15:00", Sayings.of(notice, "start"));
    assertEquals("-", Sayings.of(notice, "remaining"));
  }
}
