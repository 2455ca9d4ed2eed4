package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.Notices;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.reading.ReadingScript;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The new time of a meeting that is put off and its former one are never taken for each other. */
class PutOffMeetingTest {

  private static MeetingNotice notice(String sentence) {
    return Notices.parse("关于全县工作会议延期的通知\n\n各单位：\n" + sentence + "\n\n云溪县人民政府办公室\n2026年11月30日\n");
  }

  private static String iso(Optional<MeetingTime> time) {
    return time.map(
            t ->
                t.date().map(PartialDate::iso).orElse("?")
                    + t.start().map(hour -> "T" + hour).orElse(""))
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "因故，全县工作会议延期至2026年12月10日上午9：30在县政府礼堂召开。, 2026-12-10T09:30, -",
    "原定于12月3日上午9：30召开的全县工作会议，延期至12月10日下午2：30召开。, 2026-12-10T14:30, 2026-12-03T09:30",
    "原定12月3日召开的全县工作会议，因故推迟到12月10日召开。, 2026-12-10, 2026-12-03",
    "全县工作会议由12月3日改为12月5日召开。, 2026-12-05, 2026-12-03",
    "原定于12月3日上午9：30召开的全县工作会议，改为当日下午2：30召开。, 2026-12-03T14:30, 2026-12-03T09:30",
    "原定于12月3日上午9：30召开的全县工作会议因故延期，具体时间另行通知。, -, 2026-12-03T09:30",
    "定于12月3日召开的全县工作会议推迟召开，时间另行通知。, -, 2026-12-03",
    "定于12月3日召开全县工作会议，报名截止时间延期至12月2日。, 2026-12-03, -",
    "原定于12月3日召开的全县工作会议改为12月5日上午9时召开。, 2026-12-05T09:00, 2026-12-03",
    "12月3日的全县工作会议延期，如遇大雨另行通知。, -, 2026-12-03",
    "定于12月3日召开全县工作会议，如遇大雨推迟。, 2026-12-03, -",
  })
  void bothTimesAreHeldApart(String sentence, String now, String former) {
    Header header = notice(sentence).header();
    assertEquals(now, iso(header.time()), sentence);
    assertEquals(former, iso(header.formerTime()), sentence);
  }

  @Test
  void aCancelledMeetingKeepsTheTimeItWouldHaveHad() {
    Header header = notice("原定于12月3日召开的全县工作会议取消召开。").header();
    assertEquals("2026-12-03", iso(header.time()));
    assertEquals("-", iso(header.formerTime()));
  }

  private static String read(MeetingNotice notice) {
    return ReadingScript.of(notice).sentences().stream()
        .map(sentence -> sentence.wording().toString())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theOnlyTimeIsNotAnnouncedAsTheFormerOne() {
    String said = read(notice("因故，全县工作会议延期至2026年12月10日上午9：30在县政府礼堂召开。"));
    assertTrue(said.contains("时间：2026年12月10日上午9：30。"), said);
    assertFalse(said.contains("原定"), said);
  }

  @Test
  void theNewTimeIsReadBeforeTheFormerOne() {
    String said = read(notice("原定于12月3日上午9：30召开的全县工作会议，延期至12月10日上午9：30召开。"));
    int now = said.indexOf("新的时间：12月10日上午9：30。");
    assertTrue(now >= 0 && now < said.indexOf("原定时间：12月3日上午9：30。"), said);
  }
}
