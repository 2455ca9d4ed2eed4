package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.CheckIn;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and hours in the forms that notices use; the paper is of Wednesday, 12 November 2025. */
class WhenFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static Header header(String body) {
    String text = "关于召开村民会议的通知/全体村民：/" + body + "/石桥村村民委员会/2025年11月12日";
    return PARSER.parse(text.replace("/", "\n")).notice().header();
  }

  private static String told(Optional<MeetingTime> time) {
    return time.map(
            t ->
                t.text()
                    + " = "
                    + t.date().map(PartialDate::iso).orElse("-")
                    + t.lastDate().map(d -> ".." + d.iso()).orElse("")
                    + t.start().map(hour -> " " + hour).orElse("")
                    + t.end().map(hour -> "-" + hour).orElse(""))
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "本周六（11月15日）下午3点 | 本周六（11月15日）下午3点 = 2025-11-15 15:00",
        "11月15日（农历九月廿六）下午3点 | 11月15日（农历九月廿六）下午3点 = 2025-11-15 15:00",
        "2026年农历腊月十五（公历2026年2月2日）晚7点 | 2026年农历腊月十五（公历2026年2月2日）晚7点 = 2026-02-02 19:00",
        "农历正月初八上午九点 | 农历正月初八上午九点 = - 09:00",
        "11月15日，星期六，下午3点 | 11月15日，星期六，下午3点 = 2025-11-15 15:00",
        "明晚7点半 | 明晚7点半 = 2025-11-13 19:30",
        "下周三下午3点 | 下周三下午3点 = 2025-11-19 15:00",
        "周六上午9点 | 周六上午9点 = 2025-11-15 09:00",
        "15号下午3点 | 15号下午3点 = 2025-11-15 15:00",
        "下个月3号上午8点整 | 下个月3号上午8点整 = 2025-12-03 08:00",
        "2025.11.27-11.29 | 2025.11.27-11.29 = 2025-11-27..2025-11-29",
        "11月27日9点一刻 | 11月27日9点一刻 = 2025-11-27 09:15",
        "11月27日下午3点45 | 11月27日下午3点45 = 2025-11-27 15:45",
        "11月27日9:00am-11:30am | 11月27日9:00am-11:30am = 2025-11-27 09:00-11:30",
        "11月27日上午9∶00 | 11月27日上午9∶00 = 2025-11-27 09:00",
      })
  void aDayAndItsRemarkAreOne(String words, String time) {
    assertEquals(time, told(header("定于" + words + "在村文化大院召开村民会议。").time()), words);
  }

  @ParameterizedTest
  @CsvSource({
    "江北路118号县会议中心",
    "县会议中心（江北路88号）",
    "幸福小区8号院12号楼",
    "12号会议室",
    "人民路308号（3号线直达）活动室",
  })
  void aHouseNumberIsNoDay(String place) {
    Header header = header("定于2025年11月15日上午9时在" + place + "召开村民会议。");
    assertEquals("2025年11月15日上午9时 = 2025-11-15 09:00", told(header.time()), place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "日期：2025年11月20日/时间：下午2时30分/地点：村部 | 2025年11月20日下午2时30分 = 2025-11-20 14:30",
        "定于11月20日报到，11月21日上午9时在村部召开村民会议。 | 11月21日上午9时 = 2025-11-21 09:00",
        "一、时间/11月20日 15:00-18:00 报到/11月21日 08:30 开幕；10:00 讨论/11月22日 11:00 闭幕/11月23日 离会"
            + " | 11月21日 08:30 = 2025-11-21..2025-11-22 08:30",
        "时间：11月20日晚7：00（一组），11月21日晚7：00（二组）"
            + " | 11月20日晚7：00（一组），11月21日晚7：00（二组） = 2025-11-20 19:00",
        "时间：11月20日下午2：00报到，2：30开会 | 11月20日下午2：30 = 2025-11-20 14:30",
      })
  void theMeetingsOwnHourIsToldApart(String body, String time) {
    assertEquals(time, told(header(body).time()), body);
  }

  @Test
  void whereToReportIsTold() {
    CheckIn in =
        header("定于11月21日上午9时在村部召开村民会议。/报到时间：11月20日14:00-18:00，报到地点：柳河宾馆大堂。")
            .time()
            .orElseThrow()
            .checkIn()
            .orElseThrow();
    assertEquals("柳河宾馆大堂", in.place().map(Passage::toString).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我办11月10日印发的《关于召开村民会议的通知》中，时间由下午3点调整为下午4点。 | 下午4点 = - 16:00",
        "11月10日，我办下发了《村民会议的通知》。现补充通知如下：/一、会议定于11月20日上午9：00召开。"
            + " | 11月20日上午9：00 = 2025-11-20 09:00",
      })
  void theDayOfAnEarlierPaperIsNotTheMeetings(String body, String time) {
    assertEquals(time, told(header(body).time()), body);
  }

  @Test
  void theYearOfALunarDayIsNoPartOfTheDayBefore() {
    String text = "115年腊月初5年腊月初八";
    List<String> days =
        Moments.scan(text).days().stream().map(d -> text.substring(d.from(), d.to())).toList();
    assertEquals(List.of("115年腊月初5", "腊月初八"), days);
  }
}
