package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a notice asks without 要, 须 or 请, by when, and what it plans. */
class BidsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final String HEAD = "关于召开全体党员大会的通知/各支部：/定于2023年3月29日（第5周周三）下午2:00在学院礼堂召开全体党员大会。";

  private static String said(String what, String text) {
    return Sayings.of(PARSER.parse(text.replace('/', '\n')).notice(), what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "全体党员佩戴党徽，提前10分钟入场，按指定区域就座。 | 1",
        "因公出差、生病等确实无法到会的，由本人写出书面说明。 | 1",
        "汇报材料由各支部于3月27日前报送学院办公室。 | 1",
        "逾期不予受理。 | 1",
        "会场设有座席二百个。 | 0",
        "各支部已于3月20日前报送名单。 | 0",
        "预备党员列席会议，没有表决权。 | 0",
      })
  void aNoticeMayAskWithoutAWordOfAsking(String sentence, String count) {
    assertEquals(count, said("requirements", HEAD + "/" + sentence));
  }

  @Test
  void aRemarkThatEndsInAWeekdayBelongsToTheDay() {
    assertEquals("14:00", said("start", HEAD));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "请各支部在会后一周内报送小结。 | 2023-04-05",
        "请各支部于会议结束后3日内报送小结。 | 2023-04-01",
        "选票可于3月25日前每晚7点至9点领取。 | 2023-03-25",
      })
  void limitsCountFromTheMeeting(String sentence, String day) {
    assertEquals(day, said("deadlines", HEAD + "/" + sentence));
  }

  @Test
  void anHourOfALaterDayIsNotTheMeetingsOwn() {
    String text =
        "关于召开现场推进会的通知/各县：/一、时间和地点/2020年9月15日至16日，青石县。其中15日下午报到（14:00—18:00，酒店大堂），"
            + "16日上午参观、下午开会。";
    assertEquals("-", said("start", text));
    String opened = "关于举办恳谈会的通知/各会员：/定于2020年9月15日—16日在县城举办恳谈会。14日全天报到，15日上午8点半开幕。";
    assertEquals("08:30", said("start", opened));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会上拟安排三项活动：一是发布价格指数，二是请专家讲授技术，三是参观茶园。 | 发布价格指数 · 请专家讲授技术 · 参观茶园",
        "大会分两个环节：一是通报情况；二是分组讨论。 | 通报情况 · 分组讨论",
      })
  void whatAMeetingIsPlannedToHaveIsItsAgenda(String sentence, String agenda) {
    assertEquals(agenda, said("agenda", HEAD + "/" + sentence));
    assertEquals("0", said("requirements", HEAD + "/" + sentence));
  }
}
