package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A notice whose line breaks were lost is read like the one it was. */
class FlattenedFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

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
}
