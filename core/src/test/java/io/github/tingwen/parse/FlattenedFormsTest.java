package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A notice whose line breaks were lost is read like the one it was. */
class FlattenedFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice read(String text) {
    return PARSER.parse(text).notice();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于召开全县座谈会的通知各乡镇：定于近期召开座谈会，现将有关事项通知如下：一、时间：2024年4月2日上午9时二、地点：县礼堂"
            + "三、参会人员：各单位负责人四、有关要求：（一）请准时参会。（二）请着正装。特此通知。青禾县民政局2024年3月20日 | 2",
        "关于召开全县座谈会的通知各乡镇：定于近期召开座谈会。一、时间：2024年4月2日上午9时；二、地点：县礼堂；三、要求：请准时参会。"
            + "联系人：王明，电话：0531-8800123。青禾县民政局 2024年3月20日 | 1",
        "关于召开全县座谈会的公告 各乡镇： 定于2024年4月2日上午9时在县礼堂召开全县座谈会，请各单位负责人准时参加，不得缺席，如有特殊情况"
            + "须事先请假并说明理由。 青禾县民政局 2024年3月20日 | 2",
      })
  void headFieldsDemandsAndSignatureAreTold(String text, String demands) {
    MeetingNotice notice = PARSER.parse(text).notice();
    assertEquals(text.substring(0, 12), Sayings.of(notice, "title"));
    assertEquals("各乡镇", Sayings.of(notice, "addressees"));
    assertEquals("2024-04-02", Sayings.of(notice, "date"));
    assertEquals("县礼堂", Sayings.of(notice, "place"));
    assertEquals(demands, Sayings.of(notice, "requirements"));
    assertEquals("青禾县民政局", Sayings.of(notice, "signature"));
    assertEquals("2024-03-20", Sayings.of(notice, "signed"));
    assertEquals("-", Sayings.of(notice, "remaining"));
  }

  @ParameterizedTest
  @CsvSource({
    "会议记录, MINUTES",
    "业委会会议纪要, MINUTES",
    "会议议程, AGENDA",
    "会议通知, NOTICE",
  })
  void aPageInOneLineIsTheKindItsFirstWordsName(String title, String kind) {
    MeetingNotice notice =
        read(title + " 时间：2024年4月2日 晚7:30 地点：物业二楼 主持人：秦川 记录：石坚 内容：1.讨论路灯；2.讨论门禁。");
    assertEquals(kind, Sayings.of(notice, "kind"));
    assertEquals(title, Sayings.of(notice, "title"));
    assertEquals("19:30", Sayings.of(notice, "start"));
    assertEquals("物业二楼", Sayings.of(notice, "place"));
    assertEquals("秦川", Sayings.of(notice, "chair"));
    assertEquals("石坚", Sayings.of(notice, "recorder"));
    assertEquals("讨论路灯 · 讨论门禁", Sayings.of(notice, "agenda"));
  }

  @Test
  void aPageInOneLineHasItsTitleAddresseesAndSignature() {
    MeetingNotice notice =
        read(
            "镇水利站 关于召开用水会议的通知 文号：镇水发〔2024〕3号 发布时间：2024-03-30 各村： 定于4月2日（星期二） 9:00在镇礼堂召开用水会议，"
                + "请各村村主任参加。请准时参加。 镇水利站 2024年3月30日");
    assertEquals("关于召开用水会议的通知", Sayings.of(notice, "title"));
    assertEquals("镇水发〔2024〕3号", Sayings.of(notice, "number"));
    assertEquals("各村", Sayings.of(notice, "addressees"));
    assertEquals("镇水利站", Sayings.of(notice, "issuer"));
    assertEquals("09:00", Sayings.of(notice, "start"));
    assertEquals("各村村主任", Sayings.of(notice, "groups"));
    assertEquals("2024-03-30", Sayings.of(notice, "signed"));
  }

  @Test
  void aBareTitleIsNoLabel() {
    MeetingNotice minutes = read("会议记录\n时间：2024年4月2日\n地点：物业二楼\n主持：秦川\n记录：石坚");
    assertEquals("会议记录", Sayings.of(minutes, "title"));
    assertEquals("MINUTES", Sayings.of(minutes, "kind"));
  }
}
