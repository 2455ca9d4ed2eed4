package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Meetings that are held again and again have words for their time and no date. */
class RecurringTimesTest {

  private static MeetingNotice read(String text) {
    return paper("关于例会的通知/各组：/" + text + "/白沙镇人民政府/2025年7月1日");
  }

  private static MeetingNotice paper(String paper) {
    return NoticeParser.builder().build().parse(paper.replace('/', '\n')).notice();
  }

  private static String words(Optional<MeetingTime> time) {
    return time.map(MeetingTime::text).map(Object::toString).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "每周四下午3:30在镇政府二楼召开组长例会，请准时参加。 | 每周四下午3:30 | 15:30",
        "组长例会定于每月第三个周五上午9点在村部召开。 | 每月第三个周五上午9点 | 09:00",
        "组长例会每月最后一个星期六晚7:00在村部召开。 | 每月最后一个星期六晚7:00 | 19:00",
        "自8月起每月15日晚7:30在村部召开组长例会。 | 自8月起每月15日晚7:30 | 19:30",
        "每周一、三、五上午8:10在村部召开组长例会。 | 每周一、三、五上午8:10 | 08:10",
        "一、会议时间：每周二下午2:00/二、会议地点：村部/三、参会人员：组长 | 每周二下午2:00 | 14:00",
      })
  void aRecurringMeetingHasNoDate(String text, String words, String start) {
    MeetingNotice notice = read(text);
    assertEquals(words, words(notice.header().time()));
    assertEquals("-", Sayings.of(notice, "date"));
    assertEquals(start, Sayings.of(notice, "start"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "组长例会由每周一上午9:00调整为每周三上午8:40召开。 | 每周三上午8:40 | 每周一上午9:00",
        "组长例会时间由每月第一个周六上午9点改为第二个周六上午9点。 | 每月第二个周六上午9点 | 每月第一个周六上午9点",
        "原定每周三上午9:30召开的组长例会，本周调整至周五（7月4日）上午9:30。 | 7月4日上午9:30 | 每周三上午9:30",
      })
  void aChangeOfARecurringTimePutsNothingOff(String text, String now, String former) {
    MeetingNotice notice = read(text);
    assertEquals("SCHEDULED", notice.status().name());
    assertEquals(now, words(notice.header().time()));
    assertEquals(former, words(notice.header().formerTime()));
  }

  @Test
  void theMeetingIsNamedBehindItsTime() {
    MeetingNotice notice = paper("关于调整例会地点的通知/各组：/每周五上午8:30的组务例会改在二楼小会议室召开。/办公室/2025年7月1日");
    assertEquals("组务例会", Sayings.of(notice, "meeting"));
    assertEquals("二楼小会议室", Sayings.of(notice, "place"));
  }

  @Test
  void whatIsDueEveryWeekIsNoTimeOfTheMeeting() {
    MeetingNotice notice = read("定于7月8日9:00在村部召开组长会。会议要求每周五下午4:00前报送进度。");
    assertEquals("7月8日9:00", words(notice.header().time()));
    assertEquals("-", words(notice.header().formerTime()));
  }
}
