package io.github.tingwen.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.Notices;
import io.github.tingwen.model.MeetingNotice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of time and place when their characters are lost. */
class DamagedNoticeTest {

  private static MeetingNotice notice(String time, String place) {
    return Notices.parse(
        "关于召开安全生产会议的通知\n\n各村：\n定于近期召开全镇安全生产会议，有关事项通知如下：\n"
            + time
            + place
            + "三、参会人员：各村书记。\n\n青禾镇人民政府\n2026年11月30日\n");
  }

  private static List<String> read(MeetingNotice notice) {
    return ReadingScript.of(notice).sentences().stream()
        .map(sentence -> sentence.wording().toString())
        .toList();
  }

  @Test
  void aTimeThatCannotBeReadIsNotSaidToBeMissingNorHalfRead() {
    MeetingNotice notice = notice("一、会议时间：12\uFFFD\uFFFD3日上\uFFFD9时\n", "二、会议地点：镇政府三楼会议室\n");
    assertTrue(notice.header().time().isEmpty(), () -> notice.header().time().toString());
    List<String> said = read(notice);
    assertTrue(said.contains("时间看不清，原文有缺损。"), said::toString);
    assertTrue(said.stream().anyMatch(line -> line.contains("12\uFFFD\uFFFD3日")), said::toString);
    assertFalse(said.contains("没有写明时间。"), said::toString);
  }

  @Test
  void damageElsewhereLeavesOpenWhetherTheTimeWasWritten() {
    List<String> said = read(notice("", "二、会议地点：\uFFFD\uFFFD三楼会议室\n一、请\uFFFD时参加。\n"));
    assertTrue(said.contains("没有读出时间，原文有缺损。"), said::toString);
  }

  @Test
  void withoutDamageWhatIsNotWrittenIsSaidToBeMissing() {
    List<String> said = read(notice("", ""));
    assertEquals(1, said.stream().filter("没有写明时间。"::equals).count(), said::toString);
    assertEquals(1, said.stream().filter("没有写明地点。"::equals).count(), said::toString);
  }
}
