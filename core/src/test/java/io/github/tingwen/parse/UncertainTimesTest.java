package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a notice that names a day for something else, provides for a case or corrects another tells.
 */
class UncertainTimesTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final String CALL = "定于2024年11月14日上午9时在县礼堂召开供热工作会议。";

  private static String said(String title, String body, String name) {
    String text = title + "\n各乡镇：\n" + body.replace('／', '\n') + "\n青禾县住房和城乡建设局\n2024年11月4日";
    return Sayings.of(PARSER.parse(text).notice(), name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "拟于2024年12月中旬召开供热工作会议，具体时间另行通知。请于11月8日前推荐代表。 # -",
        "因议程调整，请于11月8日前重新报送名单，会议时间不变。 # -",
        "《关于召开供热工作会议的通知》已于11月1日下发，现增加乡镇长参加会议。 # -",
        "县政府11月1日印发的《关于召开供热工作会议的通知》，会场改为县党校。 # -",
        "参加供热工作会议的人员于11月8日领取材料。 # -",
        "请于11月14日前往县礼堂参加供热工作会议。 # 2024-11-14",
        "请于11月14日到县礼堂参加供热工作会议，材料于11月8日前报送。 # 2024-11-14",
      })
  void aDayForSomethingElseIsNotTheMeetings(String body, String date) {
    assertEquals(date, said("关于供热工作会议的补充通知", body, "date"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "若到会人数不足，会议改为11月15日上午9时召开。",
        "法定人数不足时，会议将顺延至11月15日同时同地举行。",
        "到会代表未达半数的，会议延期至11月15日举行。",
        "如下午六时仍悬挂八号风球，会议将取消，另行通知。",
        "倘因台风停课，会议改期举行。",
        "遇暴雪封路，会议取消。",
      })
  void whatIsProvidedForACaseChangesNothingYet(String provision) {
    assertEquals("SCHEDULED", said("关于召开供热工作会议的通知", CALL + provision, "status"));
    assertEquals("2024-11-14", said("关于召开供热工作会议的通知", CALL + provision, "date"));
    assertEquals("-", said("关于召开供热工作会议的通知", CALL + provision, "decisions"));
    assertEquals(provision, said("关于召开供热工作会议的通知", CALL + provision, "remaining"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "县政府11月1日印发的《关于召开供热工作会议的通知》中会议时间有误，应为“11月14日下午2：00”。 # 2024-11-14 # -",
        "前发供热工作会议通知中，时间应为11月14日上午9时，误写为11月13日。 # 2024-11-14 # 2024-11-13",
        "供热工作会议时间原写为11月13日，现更正为11月14日上午9时。 # 2024-11-14 # 2024-11-13",
      })
  void aCorrectionPutsNothingOff(String body, String date, String former) {
    assertEquals("SCHEDULED", said("更正通知", body, "status"));
    assertEquals(date, said("更正通知", body, "date"));
    assertEquals(former, said("更正通知", body, "former"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "定于2024年11月14日召开供热工作会议，地点在县礼堂，上午8：30签到，9：00开会。 # 09:00",
        "定于2024年11月14日召开供热工作会议。下午1：30报到，2：00正式开会。 # 14:00",
        "定于2024年11月14日召开供热工作会议。会议室上午8：00开放。 # -",
      })
  void aLaterSentenceMayTellTheHour(String body, String start) {
    assertEquals(start, said("关于召开供热工作会议的通知", body, "start"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "报名截止时间由11月5日延长至11月8日，会议时间仍为11月14日上午9：00。 # 2024-11-14",
        "初定于11月下旬召开供热工作会议，回执请于11月8日前反馈。 # -",
      })
  void aProlongedDeadlineIsNotTheMeetingsDay(String body, String date) {
    assertEquals(date, said("关于供热工作会议的补充通知", body, "date"));
    assertEquals("2024-11-08", said("关于供热工作会议的补充通知", body, "deadlines"));
  }
}
