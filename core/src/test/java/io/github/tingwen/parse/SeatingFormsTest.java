package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who sits where: posts and places end before the words that tell of it. */
class SeatingFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice notice(String body) {
    String text =
        "县残联关于召开视频会议的通知／各乡镇：／定于2025年6月18日14:30召开全县残联系统视频会议。／" + body + "／县残疾人联合会／2025年6月12日";
    return PARSER.parse(text.replace('／', '\n')).notice();
  }

  @Test
  void whoSitsAtWhichVenueIsAGroupWithoutIt() {
    MeetingNotice notice =
        notice("一、会议地点／主会场设在县残联二楼会议室；分会场设在各乡镇残联，有条件的自行延伸。／二、参会人员／县残联全体干部在主会场参会；各乡镇残联专干在分会场参会。");
    assertEquals("县残联全体干部 · 各乡镇残联专干", Sayings.of(notice, "groups"));
    assertEquals("县残联二楼会议室", Sayings.of(notice, "place"));
    assertEquals(
        "各乡镇残联",
        notice.header().branchVenues().stream()
            .map(Object::toString)
            .collect(Collectors.joining(" · ")));
  }

  @Test
  void whoTakesPartOnlineIsAGroup() {
    MeetingNotice notice = notice("机关干部在四楼会议室参会，乡镇专干通过视频系统参会。");
    assertEquals("机关干部 · 乡镇专干", Sayings.of(notice, "groups"));
  }

  @Test
  void whatIsVisitedIsNoPlaceOfTheMeeting() {
    String report = "5月8日，市人大视察组到我县视察敬老院建设工作并召开座谈会。县长秦川陪同。";
    assertEquals("-", Sayings.of(PARSER.parse(report).notice(), "place"));
  }
}
