package io.github.tingwen.parse;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.OtherMeeting;
import io.github.tingwen.text.Passage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notices that call several meetings: one is the main one, the others stand beside it. */
class SeveralMeetingsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice read(String text) {
    return PARSER.parse(text.replace('/', '\n')).notice();
  }

  private static String others(MeetingNotice notice) {
    return notice.otherMeetings().stream()
        .map(OtherMeeting::header)
        .map(SeveralMeetingsTest::told)
        .collect(joining(" · "));
  }

  private static String told(Header header) {
    Optional<Passage> time = header.time().map(MeetingTime::text);
    return Optional.of(time).stream().map(SeveralMeetingsTest::words).collect(joining())
        + " "
        + words(header.meetingName())
        + " "
        + words(header.place());
  }

  private static String words(Optional<Passage> part) {
    return part.map(Passage::toString).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "定于7月8日上午9:00在镇礼堂召开组长会，7月9日下午3:00在村小学召开党员会。" + " # 组长会 # 7月8日上午9:00 # 7月9日下午3:00 党员会 村小学",
        "定于7月8日上午9:00在镇礼堂召开组长会；下午3:00在村小学召开党员会。" + " # 组长会 # 7月8日上午9:00 # 7月8日下午3:00 党员会 村小学",
        "定于7月8日上午9:00在镇礼堂召开组长会。/另定于7月10日晚7:30在晒谷场召开村民会议，请每户来一人。"
            + " # 组长会 # 7月8日上午9:00 # 7月10日晚7:30 村民会议 晒谷场",
        "一、7月8日（周二）上午9:00，在镇礼堂召开组长会，请组长参加。/二、7月9日（周三）上午9:00，在村小学召开党员会，请党员参加。"
            + " # 组长会 # 7月8日（周二）上午9:00 # 7月9日（周三）上午9:00 党员会 村小学",
        "7月8日9:00召开组长会议，7月9日9:00召开党员会议，地点均在镇礼堂，请准时参加。" + " # 组长会议 # 7月8日9:00 # 7月9日9:00 党员会议 镇礼堂",
      })
  void aSecondMeetingKeepsItsHourAndPlace(String text, String name, String time, String others) {
    MeetingNotice notice = read("会议通知/各村：/" + text + "/白沙镇人民政府/2025年7月1日");
    assertEquals("SCHEDULED", notice.status().name());
    assertEquals(name, words(notice.header().meetingName()));
    assertEquals(time, words(notice.header().time().map(MeetingTime::text)));
    assertEquals(others, others(notice));
  }

  @ParameterizedTest
  @CsvSource({
    "请各村于7月20日前召开村民代表会议。",
    "各支部于7月20日召开组织生活会。",
    "前期已于7月9日召开预备会。",
    "会议期间可到现场观摩。",
    "本次会议7月8日上午11:30结束。"
  })
  void whatOthersHoldOrWhatWasHeldIsNoSecondMeeting(String text) {
    String lead = "定于7月8日上午9:00在镇礼堂召开组长会。";
    MeetingNotice notice = read("会议通知/各村：/" + lead + text + "/白沙镇人民政府/2025年7月1日");
    assertEquals("", others(notice));
  }

  @Test
  void aSecondMeetingOfAReportKeepsItsHour() {
    MeetingNotice report = read("5月6日，白沙镇召开用水会议，镇长秦川主持。/5月7日下午3:00，白沙镇在镇礼堂召开防火会议，副镇长石坚主持。");
    assertEquals("5月7日下午3:00 防火会议 镇礼堂", others(report));
  }

  @ParameterizedTest
  @CsvSource({"会议通知两则", "会议通知（两则）", "开会通知二则"})
  void aTitleThatCountsNoticesIsOfANotice(String title) {
    MeetingNotice notice = read(title + "/一、7月8日上午9:00，在镇礼堂召开组长会。/白沙镇人民政府/2025年7月1日");
    assertEquals("NOTICE", notice.kind().name());
  }

  @ParameterizedTest
  @CsvSource({
    "7月8日上午9点在镇礼堂召开组长会，请各组长参加。, NOTICE",
    "7月8日上午9点在镇礼堂召开组长会，请全体组长准时到会。, NOTICE",
    "7月8日上午9点在镇礼堂召开组长会，镇长秦川主持。会议要求，请各组长带头参加。, REPORT",
  })
  void whoAsksPeopleToComeCallsAMeeting(String text, String kind) {
    assertEquals(kind, read(text).kind().name());
  }

  @Test
  void blocksThatEachHaveATimeAreMeetings() {
    MeetingNotice notice =
        read(
            "会议通知/一、组长会/时间：7月8日上午9:00/地点：镇礼堂/参加人员：全体组长/议程：研究修路"
                + "/二、党员会/时间：7月9日下午3:00/地点：村小学/参加人员：全体党员/议程：民主评议"
                + "/三、有关要求/请准时参加。/白沙镇人民政府/2025年7月1日");
    assertEquals("组长会", Sayings.of(notice, "meeting"));
    assertEquals("镇礼堂", Sayings.of(notice, "place"));
    assertEquals("全体组长", Sayings.of(notice, "groups"));
    assertEquals("研究修路", Sayings.of(notice, "agenda"));
    assertEquals("1", Sayings.of(notice, "requirements"));
    assertEquals("7月9日下午3:00 党员会 村小学", others(notice));
  }

  @Test
  void rowsThatOpenWithDayAndHourAreMeetings() {
    MeetingNotice notice =
        read("一周会议安排/7月8日 9:00 组长会 镇礼堂 全体组长/7月9日 15:00 党员会 老槐树下 全体党员" + "/白沙镇人民政府/2025年7月1日");
    assertEquals("NOTICE", notice.kind().name());
    assertEquals("组长会", Sayings.of(notice, "meeting"));
    assertEquals("全体组长", Sayings.of(notice, "groups"));
    assertEquals("7月9日 15:00 党员会 老槐树下", others(notice));
  }

  @Test
  void theTitleSaysWhichOfTheRowsIsTheMainMeeting() {
    MeetingNotice notice =
        read("关于召开换届大会的通知/各会员：/预备会：7月8日晚7:30在宾馆五楼会议室/换届大会：7月9日9:00在宾馆礼堂" + "/书画协会/2025年7月1日");
    assertEquals("换届大会", Sayings.of(notice, "meeting"));
    assertEquals("宾馆礼堂", Sayings.of(notice, "place"));
    assertEquals("7月8日晚7:30 预备会 宾馆五楼会议室", others(notice));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "一、时间：第一期7月8日至9日；第二期7月15日至16日/二、地点：县党校" + " # 第一期：7月8日至9日；第二期：7月15日至16日 # 县党校 # -",
        "一、时间：低年级7月8日9:00，高年级7月9日9:00/二、地点：低年级在操场，高年级在礼堂"
            + " # 低年级：7月8日9:00；高年级：7月9日9:00 # 低年级在操场，高年级在礼堂 # -",
        "一组：7月8日晚7:00，在祠堂/二组：7月9日晚7:00，在村小学" + " # 一组：7月8日晚7:00；二组：7月9日晚7:00 # 一组：祠堂；二组：村小学 # -",
        "第一场：7月8日9:00，居民代表，301室；第二场：7月9日9:00，企业代表，302室。"
            + " # 第一场：7月8日9:00；第二场：7月9日9:00 # 第一场：301室；第二场：302室"
            + " # 第一场：居民代表 · 第二场：企业代表",
        "座谈会分两场，第一场7月8日9:00，第二场7月9日9:00，地点均在镇礼堂。" + " # 第一场：7月8日9:00；第二场：7月9日9:00 # 镇礼堂 # -",
        "一、第一期/时间：7月8日至9日/地点：县党校/二、第二期/时间：7月15日至16日/地点：县职教中心"
            + " # 第一期：7月8日至9日；第二期：7月15日至16日 # 第一期：县党校；第二期：县职教中心 # -",
      })
  void sessionsOfOneMeetingAreAllTold(String text, String time, String place, String groups) {
    MeetingNotice notice = read("关于召开座谈会的通知/各村：/" + text + "/白沙镇人民政府/2025年7月1日");
    assertEquals(time, words(notice.header().time().map(MeetingTime::text)));
    assertEquals("2025-07-08", Sayings.of(notice, "date"));
    assertEquals(place, Sayings.of(notice, "place"));
    assertEquals(groups, Sayings.of(notice, "groups"));
    assertEquals("", others(notice));
  }

  @ParameterizedTest
  @CsvSource({
    "定于7月8日9:00在镇礼堂召开座谈会。/7月8日9:00 开幕式/7月8日14:00 分组会",
    "时间：7月8日9:00/地点：镇礼堂/第一阶段7月10日至11日自查，第二阶段7月12日至13日检查。",
  })
  void aProgrammeBesideTheTimeIsNoFurtherMeeting(String text) {
    MeetingNotice notice = read("关于召开座谈会的通知/各村：/" + text + "/白沙镇人民政府/2025年7月1日");
    assertEquals("7月8日9:00", words(notice.header().time().map(MeetingTime::text)));
    assertEquals("镇礼堂", Sayings.of(notice, "place"));
    assertEquals("", others(notice));
  }
}
