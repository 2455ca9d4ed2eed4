package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.text.Passage;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places in the forms that notices use. */
class WhereFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice notice(String body) {
    String text = "关于召开推进会的通知/各单位：/" + body + "/市数据局/2025年11月12日";
    return PARSER.parse(text.replace("/", "\n")).notice();
  }

  private static String place(String body) {
    return notice(body).header().place().map(Passage::toString).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "在青湾会展中心（Qingwan Convention Center）3F M301会议室召开推进会。"
            + " | 青湾会展中心（Qingwan Convention Center）3F M301会议室",
        "召开推进会，地点在市图书馆（长江路5号，地铁2号线B口）负一层报告厅。" + " | 市图书馆（长江路5号，地铁2号线B口）负一层报告厅",
        "通过腾讯会议线上召开推进会，会议号：986 123 456，密码：1234。 | 腾讯会议，会议号：986 123 456，密码：1234",
        "召开推进会。/会议地点：三楼会议室（同步开通腾讯会议，会议号：123-456-789）" + " | 三楼会议室（同步开通腾讯会议，会议号：123-456-789）",
        "召开推进会。/会议地点：主会场设在市政务中心3F报告厅（人民路118号），各县设分会场。 | 市政务中心3F报告厅",
        "召开推进会。/会议地点：开幕式：大礼堂；分组讨论：各会议室 | 开幕式：大礼堂；分组讨论：各会议室",
        "召开推进会。/会议地点：Room 301, Block A, 科技园大厦 | Room 301, Block A, 科技园大厦",
        "在三楼小会议室开会，请各科室负责人参加。 | 三楼小会议室",
      })
  void theWholePlaceIsTold(String clause, String place) {
    assertEquals(place, place("定于2025年11月20日上午9:00" + clause), clause);
  }

  @Test
  void theColonOfAnHourEndsNoClause() {
    assertEquals("社区三楼会议室", place("推进会将于11月20日19:00在社区三楼会议室召开。"));
  }

  @Test
  void branchVenuesAreNoPeople() {
    MeetingNotice notice =
        notice("定于11月20日召开推进会。/二、会议地点：主会场：市政务中心；分会场：各县（市、区）视频会议室" + "/三、参会人员/主会场：局班子成员/分会场：各县局负责人");
    assertEquals("市政务中心", notice.header().place().map(Passage::toString).orElse("-"));
    assertEquals("[各县（市、区）视频会议室]", notice.header().branchVenues().toString());
  }

  @Test
  void aPlaceThatIsToldLaterIsNotSaidToBeMissing() {
    String said =
        ReadingScript.of(notice("定于11月20日召开推进会。计票在社区会议室公开进行，欢迎监督。")).sentences().stream()
            .map(sentence -> sentence.wording().toString())
            .collect(Collectors.joining("\n"));
    assertTrue(said.contains("社区会议室"), said);
    assertFalse(said.contains("没有写明地点"), said);
  }
}
