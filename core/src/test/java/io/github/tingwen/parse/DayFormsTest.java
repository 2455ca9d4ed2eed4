package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and hours in the forms in which papers write them, also damaged ones. */
class DayFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice report(String when) {
    return PARSER.parse(when + "，青禾县召开全县安全生产会议，县长石坚主持会议。").notice();
  }

  private static MeetingNotice notice(String lines) {
    return PARSER.parse("关于召开全县座谈会的通知\n各单位：\n" + lines.replace('/', '\n') + "\n三、地点：县礼堂").notice();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024 年 4 月 2 日 | 2024-04-02 | -",
        "中华民国 113 年5月10日 | 2024-05-10 | -",
        "民国一百零五年五月十日 | 2016-05-10 | -",
        "（99）年5月10日 | --05-10 | -",
        "1899年4月2日 | --04-02 | -",
        "二零二四年四月二日 | 2024-04-02 | -",
        "五月廿三日 | --05-23 | -",
        "五月卅一日 | --05-31 | -",
        "十月十日 | --10-10 | -",
        "二十日 | ---20 | -",
        "4月2日、3日 | --04-02 | --04-03",
        "4月2日、5日 | --04-02 | --04-05",
        "4月2、5日 | --04-02 | --04-05",
        "4月2日（周三）、3日、6日 | --04-02 | --04-06",
        "4月5日、2日内 | --04-05 | -",
        "4月2日～3号 | --04-02 | --04-03",
        "3月30至31日 | --03-30 | --03-31",
        "3月30日-4月2日 | --03-30 | --04-02",
        "三十一日至二日 | ---31 | ---02",
        "2023年12月31日至2024年1月2日 | 2023-12-31 | 2024-01-02",
        "2023年12月31日至1月2日 | 2023-12-31 | 2024-01-02",
        "12月31日 | --12-31 | -",
        "2024-4-12 | 2024-04-12 | -",
        "2024-13-12 | - | -",
        "2024.4/12 | - | -",
        "4月2日（礼拜二） | --04-02 | -",
        "4月2日（下周二） | --04-02 | -",
        "4月2日星期二 | --04-02 | -",
        "4月30日、5月4日 | --04-30 | --05-04",
        "9月30日和10月8日 | --09-30 | --10-08",
        "4月2日和5日 | --04-02 | --04-05",
        "2023年12月30日、2024年1月4日 | 2023-12-30 | 2024-01-04",
        "4月2日和三个村 | --04-02 | -",
      })
  void daysAreReadInEveryForm(String when, String first, String last) {
    assertEquals(first, Sayings.of(report(when), "date"));
    assertEquals(last, Sayings.of(report(when), "lastDate"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7月12（星期二） | --07-12 | -",
        "7月12上午 | --07-12 | -",
        "1112日 | --11-12 | -",
        "45日 | --04-05 | -",
        "712-15日 | --07-12 | --07-15",
      })
  void aDayThatLostASignIsStillRead(String when, String first, String last) {
    assertEquals(first, Sayings.of(report(when), "date"));
    assertEquals(last, Sayings.of(report(when), "lastDate"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "凌晨5时 | 05:00 | - | MORNING",
        "清晨6点钟 | 06:00 | - | MORNING",
        "早8时许 | 08:00 | - | MORNING",
        "上午9：5 | - | - | MORNING",
        "午间1时 | 13:00 | - | NOON",
        "午后3点 | 15:00 | - | AFTERNOON",
        "下午两点 | 14:00 | - | AFTERNOON",
        "下午3点整 | 15:00 | - | AFTERNOON",
        "下午3时正 | 15:00 | - | AFTERNOON",
        "下午3点20分 | 15:20 | - | AFTERNOON",
        "下午3.30 | 15:30 | - | AFTERNOON",
        "傍晚 | - | - | EVENING",
        "晚 | - | - | EVENING",
        "夜间 | - | - | EVENING",
        "晚12时 | 00:00 | - | EVENING",
        "全天 | - | - | ALL_DAY",
        "15:20:30 | 15:20 | - | -",
        "15：20分 | 15:20 | - | -",
        "15时20 | 15:20 | - | -",
        "24时 | 00:00 | - | -",
        "25时 | - | - | -",
        "9：60 | - | - | -",
        "3点 | - | - | -",
        "9点 | 09:00 | - | -",
        "15时期间 | - | - | -",
        "上午9时至11时 | 09:00 | 11:00 | MORNING",
        "上午9：00—下午5：00 | 09:00 | 17:00 | MORNING",
        "下午2:00到4:30 | 14:00 | 16:30 | AFTERNOON",
      })
  void hoursAreReadInEveryForm(String hour, String start, String end, String part) {
    MeetingTime time = report("4月2日" + hour).header().time().orElseThrow();
    assertEquals(start, time.start().map(Object::toString).orElse("-"));
    assertEquals(end, time.end().map(Object::toString).orElse("-"));
    assertEquals(part, time.dayPart().map(Object::toString).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12月32日 | -",
        "第12日常工作 | -",
      })
  void aDayThatCannotBeIsNoDay(String when, String date) {
    assertEquals(date, Sayings.of(report(when), "date"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、时间：2024年4月2日上午8：00报到，8：30开会 | 08:30 | 08:00",
        "一、时间：2024年4月2日下午2：00报到，2：30开会 | 14:30 | 14:00",
        "一、日期：2024年4月2日/二、时间：8：30-9：00报到，9：00开会 | 09:00 | 08:30",
        "一、时间：2024年4月2日（星期二），下午3时/二、报到时间：4月1日下午5时 | 15:00 | 17:00",
        "一、时间：2024年4月2日（星期二），下午3时/请提前10分钟入场。 | 15:00 | -",
        "定于2024年4月2日下午3时在县礼堂召开座谈会，2：40签到。 | 15:00 | 14:40",
      })
  void theHourToBeThereIsNotTheHourOfTheMeeting(String lines, String start, String checkIn) {
    assertEquals("2024-04-02", Sayings.of(notice(lines), "date"));
    assertEquals(start, Sayings.of(notice(lines), "start"));
    assertEquals(checkIn, Sayings.of(notice(lines), "checkIn"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青禾公司第三季度例会/7月18日，青禾公司召开2024年第三季度例会。 | 2024-07-18",
        "青禾公司例会/7月18日，青禾公司召开2024年第三次例会，经理石坚主持会议。 | 2024-07-18",
        "青禾公司例会/1月18日，青禾公司召开2023年第四季度例会，经理石坚主持会议。 | --01-18",
        "青禾公司例会/1月18日，青禾公司召开2023年度例会，经理石坚主持会议。 | --01-18",
        "青禾里113年度里民大会/1月18日，青禾里召开里民大会，里长石坚主持会议。 | 2024-01-18",
        "青禾里1113年度里民大会/1月18日，青禾里召开里民大会，里长石坚主持会议。 | --01-18",
        "青禾公司例会/7月18日，青禾公司召开例会，学习2024年第三批文件，经理石坚主持会议。 | --07-18",
        "青禾公司例会/7月18日，青禾公司召开例会，传达2024年上半年会议精神，经理石坚主持会议。 | 2024-07-18",
      })
  void theYearInTheNameOfTheMeetingIsItsYear(String text, String date) {
    assertEquals(date, Sayings.of(PARSER.parse(text.replace('/', '\n')).notice(), "date"));
  }
}
