package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.NoticeBuilder;
import io.github.tingwen.reading.ReadingScript;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reading leaves out is named; what it says in another place is no loss. */
class LossesTest {

  @Test
  void outlineNumeralsAndWordsSaidElsewhereAreNoLosses() {
    MeetingNotice notice =
        new NoticeBuilder("关于召开防汛工作会议的通知。定于明日召开防汛工作会议。\n一、\n3.\n")
            .title("关于召开防汛工作会议的通知")
            .remaining("一、", "3.", "召开防汛工作会议")
            .build();
    assertEquals(List.of(), Losses.of(notice, ReadingScript.of(notice)));
  }

  @Test
  void theWordsThatAreMissingAreNamed() {
    NoticeBuilder builder = new NoticeBuilder("甲乙、丙丁、戊己、庚辛、壬癸到会");
    for (String name : List.of("甲乙", "丙丁", "戊己", "庚辛", "壬癸")) {
      builder.attendee(name, List.of(), AttendeeRole.OBSERVER);
    }
    MeetingNotice notice = builder.build();
    assertEquals(
        List.of("attendees: shortened at this length: 庚辛、壬癸"),
        Losses.of(notice, ReadingScript.of(notice)));
  }
}
