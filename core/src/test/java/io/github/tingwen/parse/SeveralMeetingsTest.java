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
        "定于7月8日上午9:00在镇礼堂召开组长会，7月9日下午3:00在村小学召开党员会。"
            + " # 组长会 # 7月8日上午9:00 # 7月9日下午3:00 党员会 村小学",
        "定于7月8日上午9:00在镇礼堂召开组长会；下午3:00在村小学召开党员会。"
            + " # 组长会 # 7月8日上午9:00 # 7月8日下午3:00 党员会 村小学",
        "定于7月8日上午9:00在镇礼堂召开组长会。/另定于7月10日晚7:30在晒谷场召开村民会议，请每户来一人。"
            + " # 组长会 # 7月8日上午9:00 # 7月10日晚7:30 村民会议 晒谷场",
        "一、7月8日（周二）上午9:00，在镇礼堂召开组长会，请组长参加。/二、7月9日（周三）上午9:00，在村小学召开党员会，请党员参加。"
            + " # 组长会 # 7月8日（周二）上午9:00 # 7月9日（周三）上午9:00 党员会 村小学",
        "7月8日9:00召开组长会议，7月9日9:00召开党员会议，地点均在镇礼堂，请准时参加。"
            + " # 组长会议 # 7月8日9:00 # 7月9日9:00 党员会议 镇礼堂",
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
    MeetingNotice report =
        read("5月6日，白沙镇召开用水会议，镇长秦川主持。/5月7日下午3:00，白沙镇在镇礼堂召开防火会议，副镇长石坚主持。");
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
}
