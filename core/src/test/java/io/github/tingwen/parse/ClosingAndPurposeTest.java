package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How papers close, what meetings are for and who calls them. */
class ClosingAndPurposeTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final String REPORT = "3月5日，白沙镇召开春耕生产会议，镇长秦川主持会议。会议要求，各村要抓紧备耕。";

  private static MeetingNotice parsed(String text) {
    return PARSER.parse(text.replace('／', '\n')).notice();
  }

  private static MeetingNotice notice(String body) {
    return parsed("关于召开全县供热工作会议的通知／各乡镇：／" + body + "／青禾县住房和城乡建设局／2024年11月4日");
  }

  @ParameterizedTest
  @CsvSource({
    "／会议的召开，为全年丰收奠定了坚实基础。, 会议的召开，为全年丰收奠定了坚实基础。",
    "此次会议的召开，为全年丰收奠定了坚实基础。, 此次会议的召开，为全年丰收奠定了坚实基础。",
    "／此次会议统一了思想，鼓舞了干劲。, 此次会议统一了思想，鼓舞了干劲。",
    "／与会人员纷纷表示，将把春耕抓紧抓实。, 与会人员纷纷表示，将把春耕抓紧抓实。",
    "／大会在热烈的掌声中圆满结束。, 大会在热烈的掌声中圆满结束。",
    "／各村支部书记、村主任参加会议。, -",
    "／会前，与会人员参观了育秧大棚。, -",
    "／镇农技站站长石坚感谢各村支持。会议要求，农资要保供。, -",
  })
  void reportsClose(String body, String expected) {
    assertEquals(expected, Sayings.of(parsed(REPORT + body), "closing"));
  }

  @ParameterizedTest
  @CsvSource({
    "以上事项，请遵照执行。, 以上事项，请遵照执行。",
    "热忱欢迎您的光临！, 热忱欢迎您的光临！",
    "给您带来不便，敬请谅解。, 给您带来不便，敬请谅解。",
    "特此通知。, 特此通知。",
    "请各单位准时参加。, -",
  })
  void noticesClose(String words, String expected) {
    MeetingNotice notice = notice("定于2024年11月14日下午2：30在县礼堂召开全县供热工作会议。／" + words);
    assertEquals(expected, Sayings.of(notice, "closing"));
  }

  @ParameterizedTest
  @CsvSource({
    "为进一步规范供热服务，县住建局定于2024年11月14日在县礼堂召开全县供热工作会议。, 为进一步规范供热服务",
    "为增进沟通、说明措施，本局于2024年11月14日下午召开全县供热工作会议。, 为增进沟通、说明措施",
    "兹定于2024年11月14日在县礼堂召开全县供热工作会议，研究部署今冬供热工作。, 研究部署今冬供热工作",
    "定于2024年11月14日召开全县供热工作会议。会议旨在总结经验，部署任务。, 总结经验，部署任务",
    "因工作需要，定于2024年11月14日召开全县供热工作会议。, -",
    "定于2024年11月14日召开全县供热工作会议，听取各站工作情况汇报。, -",
  })
  void purposesStandBeforeAndBehindTheName(String body, String expected) {
    assertEquals(expected, Sayings.of(notice(body), "purpose"));
  }

  @ParameterizedTest
  @CsvSource({
    "白沙镇召开春耕会议／3月5日，春耕会议在镇政府三楼召开，镇长秦川主持。, 白沙镇",
    "县政府召开春耕会议／3月5日，县长秦川主持召开春耕会议。, -",
    "3月5日，由市农业农村局主办、白沙镇承办的春耕会议在白沙镇礼堂召开。, 市农业农村局",
    "3月5日上午，青禾县、白沙县联合召开春耕会议。, 青禾县、白沙县",
    "3月5日，市委农村工作领导小组春耕会议在市会议中心召开。, -",
    "经县委同意，县总工会决定于3月5日上午9点在工人文化宫召开劳模座谈会。请准时参加。, 县总工会",
  })
  void theBodyThatCallsIsNamed(String text, String expected) {
    assertEquals(expected, Sayings.of(parsed(text), "issuer"));
  }

  @ParameterizedTest
  @CsvSource({
    "参会人员：各乡镇分管负责人各1名。, 各乡镇分管负责人各1名",
    "参会人员：／1.各乡镇乡镇长（由县政府办通知）；／2.特邀代表12名（名单附后）。, 各乡镇乡镇长 · 特邀代表12名",
    "定于2024年11月14日召开全县供热工作会议，供电所、消防站派员到会。, 供电所、消防站",
  })
  void groupsAreToldWithoutNotesAndSignature(String body, String expected) {
    assertEquals(expected, Sayings.of(notice(body), "groups"));
  }

  @ParameterizedTest
  @CsvSource({
    "材料于会议召开3天前报送，名单于会议前一日报送。, 2024-11-11 · 2024-11-13",
    "请提前24小时告知请假事由。, 2024-11-13",
    "请提前一天入住宾馆。, -",
    "会议指出，11月1日以前的天气偏暖。, -",
    "有意见请于公示期满（11月10日）前书面提出。, 2024-11-10",
    "参会对象为截至2024年11月1日登记在册的企业。, -",
    "请于11月13日下午2：30至5：00到宾馆报到。, -",
  })
  void deadlinesBindOnlyWhereSomethingIsDue(String words, String expected) {
    MeetingNotice notice = notice("定于2024年11月14日下午2：30在县礼堂召开全县供热工作会议。" + words);
    assertEquals(expected, Sayings.of(notice, "deadlines"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "研究部署防汛工作，镇长秦川主持会议，各村书记参加。 | 研究部署防汛工作",
        "传达学习上级会议精神，安排部署春耕工作，会议由镇长秦川主持。 | 传达学习上级会议精神，安排部署春耕工作",
        "听取村民对灌溉的意见，20余名村民代表参加。 | 听取村民对灌溉的意见",
      })
  void thePurposeEndsBeforeWhoWasThere(String clauses, String expected) {
    MeetingNotice notice = parsed("3月5日，白沙镇召开春耕会议，" + clauses);
    assertEquals(expected, Sayings.of(notice, "purpose"));
    assertEquals("-", Sayings.of(notice, "remaining"));
  }
}
