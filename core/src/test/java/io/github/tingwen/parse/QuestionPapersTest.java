package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tingwen.model.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of advice speak of meetings and tell of none. */
class QuestionPapersTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "【学法小课堂】业主大会那些事\n问：临时会议由谁召集？\n答：业主委员会应当组织召开临时会议，并提前15日通知业主。会议决定对业主有约束力。",
        "换届会议由谁主持？\n有业主来信询问。首次会议由街道办事处组织召开，换届会议由业主委员会主持召开，会议决定应当公示七日。",
        "村务问答\n1.问：村民会议由谁主持？\n答：村民会议由村民委员会召集，村委会主任主持会议。会议要求半数以上村民参加会议。",
      })
  void adviceIsRefused(String text) {
    assertThrows(NotAMeetingNoticeException.class, () -> PARSER.parse(text));
  }

  @Test
  void questionsPutAtAMeetingDoNotMakeItAdvice() {
    String text =
        "电梯加不加？议事会上见分晓\n8月3日晚，桂花里社区在二楼活动室召开居民议事会，社区书记贺春梅主持会议。\n"
            + "问：费用怎么分？\n答：按楼层分摊。\n会议要求，楼栋长要逐户登记意见。";
    assertEquals(DocumentKind.REPORT, PARSER.parse(text).notice().kind());
  }

  @Test
  void aQuestionInTheTitleOfAReportDoesNot() {
    String text = "昨晚的议事会，你参加了吗？\n8月3日晚，桂花里社区召开居民议事会，社区书记贺春梅主持会议。会议要求，楼栋长要登记意见。";
    assertEquals(DocumentKind.REPORT, PARSER.parse(text).notice().kind());
  }
}
