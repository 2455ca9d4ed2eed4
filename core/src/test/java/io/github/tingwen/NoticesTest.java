package io.github.tingwen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.convert.NoticeFormatException;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.InventedNotices;
import org.junit.jupiter.api.Test;

class NoticesTest {

  @Test
  void whatWasWrittenAsJsonIsReadBack() {
    MeetingNotice notice = InventedNotices.notice();
    assertEquals(notice, Notices.fromJson(Notices.toJson(notice)));
  }

  @Test
  void jsonThatIsNoNoticeIsRefusedWithThePlace() {
    NoticeFormatException refused =
        assertThrows(NoticeFormatException.class, () -> Notices.fromJson("{}"));
    assertEquals("/schema", refused.path());
    assertTrue(refused.getMessage().endsWith("but nothing"), refused.getMessage());
  }
}
