package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.reading.ReadingScript;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a notice calls, puts off or calls off its meeting. */
class MeetingStatusTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice notice(String body) {
    return PARSER.parse("关于全县供热工作会议有关事项的通知\n各乡镇：\n" + body + "\n青禾县住房和城乡建设局\n2024年11月4日").notice();
  }

  @ParameterizedTest
  @CsvSource({
    "定于2024年11月14日在县礼堂召开全县供热工作会议，具体议程另行通知。, SCHEDULED",
    "拟于近期在县礼堂召开全县供热工作会议，具体时间另行通知。, SCHEDULED",
    "定于2024年11月14日在县礼堂召开全县供热工作会议。会场如有变动，另行通知。, SCHEDULED",
    "定于2024年11月14日在县礼堂召开全县供热工作会议。如遇雨雪天气延期举行，另行通知。, SCHEDULED",
    "定于2024年11月14日在县礼堂召开全县供热工作会议。报名截止时间延期至11月10日。, SCHEDULED",
    "原定2024年11月14日召开的全县供热工作会议，地点由县礼堂改为县政府三楼会议室，时间不变。, SCHEDULED",
    "定于2024年11月14日在县礼堂召开全县供热工作会议，报告厅改为三楼。, SCHEDULED",
    "因领导出差，全县供热工作会议时间调整为11月16日上午9时，地点不变。, POSTPONED",
    "原定于2024年11月14日召开的全县供热工作会议因故延期，具体时间另行通知。, POSTPONED",
    "原定于2024年11月14日召开的全县供热工作会议，现改为11月16日召开，地点不变。, POSTPONED",
    "原定于2024年11月14日召开的全县供热工作会议提前至11月12日召开。, SCHEDULED",
    "因大雪封路，全县供热工作会议暂不召开，何时召开另行通知。, POSTPONED",
    "原定于2024年11月14日召开的全县供热工作会议因故取消。, CANCELLED",
  })
  void onlyTheMeetingItselfIsPutOff(String body, MeetingStatus status) {
    assertEquals(status, notice(body).status());
  }

  @ParameterizedTest
  @CsvSource({
    "原定于2024年11月14日在县礼堂召开的全县供热工作会议，现改为11月16日召开，地点不变。, 地点：县礼堂",
    "原定于2024年11月14日在县礼堂召开的全县供热工作会议，延期至11月16日召开。, 地点：县礼堂",
    "原定于2024年11月14日在县礼堂召开的全县供热工作会议因故延期，时间另行通知。, 原定地点：县礼堂",
  })
  void thePlaceHoldsWhereOnlyTheTimeChanged(String body, String place) {
    String said =
        ReadingScript.of(notice(body)).sentences().stream()
            .map(sentence -> sentence.wording().toString())
            .collect(Collectors.joining("\n", "\n", ""));
    assertTrue(said.contains("\n" + place), said);
  }

  @ParameterizedTest
  @CsvSource({
    "关于召开供热工作会议的通知（已取消）, CANCELLED",
    "【已取消】关于召开供热工作会议的通知, CANCELLED",
    "关于召开供热工作会议的通知（延期）, POSTPONED",
    "(改期)关于召开供热工作会议的通知, POSTPONED",
    "关于召开供热工作会议的通知（第二次）, SCHEDULED",
  })
  void aMarkOnTheTitleTellsWhatBecameOfTheMeeting(String title, MeetingStatus status) {
    String text = title + "\n各乡镇：\n定于2024年11月14日在县礼堂召开供热工作会议。\n青禾县住建局\n2024年11月4日";
    assertEquals(status, PARSER.parse(text).notice().status());
  }
}
