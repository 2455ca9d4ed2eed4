package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.MeetingNotice;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How offices set down people, numbers and demands in notices and agendas. */
class OfficePapersTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final String HEAD = "关于召开全县水利工作会议的通知/各单位：/一、时间：2024年4月2日上午9时/二、地点：县礼堂/";

  private static MeetingNotice parsed(String text) {
    return PARSER.parse(text.replace('/', '\n')).notice();
  }

  private static String said(String what, String text) {
    return Sayings.of(parsed(text), what);
  }

  private static String posts(MeetingNotice notice, String name) {
    return notice.attendees().stream()
        .filter(a -> a.name().toString().equals(name))
        .flatMap(a -> a.posts().stream())
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "主 持 人：石镇邦  县委常委、副县长 | 石镇邦 | 县委常委 副县长",
        "出席：石镇邦 县委常委、副县长；秦川 县水利局局长 | 石镇邦 | 县委常委 副县长",
        "出席：石镇邦 县委常委、副县长；秦川 县水利局局长 | 秦川 | 县水利局局长",
        "出席：县委常委石镇邦、副县长秦川 | 秦川 | 副县长",
      })
  void dualPostsMayFollowTheName(String line, String name, String posts) {
    assertEquals(posts, posts(parsed(HEAD + line), name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "副县长秦川、石坚，副县长荀可（出差） | 荀可",
        "副县长秦川（因病请假）、石坚 | 秦川",
        "副县长秦川（主持农业）、石坚 | -",
      })
  void whoIsMarkedAsAwayOnTheListWasAbsent(String list, String absent) {
    String text = "青禾县人民政府第12次常务会议议题/时间：2024年4月2日/主持：县长甘露/出席：" + list + "/一、研究供水方案";
    assertEquals(absent, said("absent", text));
    assertEquals("青禾县人民政府", said("issuer", text));
  }

  @Test
  void aVerbOfListeningIsNoPartOfThePost() {
    String text = "关于召开家长会的通知/各位家长：/定于2024年4月2日下午3时召开家长会。先集中收听校长秦川讲话，再分班交流。";
    assertEquals("校长", posts(parsed(text), "秦川"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "请18时前报镇应急办（6000119 石坚）。 | 6000119",
        "书面说明交到学院党委办公室（工科楼A302，66000421）。 | 66000421",
        "材料报送至县档案局（共6000119份）。 | -",
        "请到县礼堂（旧址，20240402）集合。 | -",
        "材料存县档案局（20240402）。 | -",
      })
  void digitsInTheBracketBehindAnOfficeAreItsTelephone(String line, String number) {
    assertEquals(number, said("contacts", HEAD + "三、要求：" + line));
  }

  @Test
  void aFlattenedParagraphMayOpenWithItsAddressees() {
    MeetingNotice notice =
        parsed(
            "关于召开全区培训会的通知/各镇残联、各用人单位: 为做好年审工作,现将有关事项通知如下: 一、时间:2021年4月13日上午9:00;"
                + " 二、地点:区中心五楼; 三、注意事项:1、请扫码报名。2、请自带执照。 联系电话:6000512、6000513(吕老师)"
                + " 区残联 二〇二一年四月六日");
    assertEquals("各镇残联、各用人单位", Sayings.of(notice, "addressees"));
    assertEquals("6000512 · 6000513", Sayings.of(notice, "contacts"));
    assertEquals("区残联", Sayings.of(notice, "issuer"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "汇报单位：县水利局（5分钟）、白沙镇（3分钟） | 县水利局（5分钟）、白沙镇（3分钟）",
        "汇报单位：县水利局（8分钟） | 县水利局",
        "发言单位：白沙镇、青石镇人民政府。 | 白沙镇、青石镇人民政府",
      })
  void officesThatReportSpeak(String line, String group) {
    MeetingNotice notice = parsed(HEAD + line);
    String speakers =
        notice.groups().stream()
            .filter(g -> g.role() == AttendeeRole.SPEAKER)
            .map(g -> g.text().toString())
            .collect(Collectors.joining(" · "));
    assertEquals(group, speakers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "秦川叮嘱各村回去当天就开院坝会，把事情说给大伙听。 | 秦川叮嘱",
        "秦川提醒大家，上坟祭祖不要烧纸放炮。 | 秦川提醒",
        "秦川提醒大家，播种以三厘米为宜。 | -",
      })
  void whoAdmonishesDemands(String sentence, String lead) {
    String report = "4月2日，白沙镇召开春耕工作会议，镇长秦川主持会议。" + sentence;
    assertEquals(lead, said("leads", report));
  }
}
