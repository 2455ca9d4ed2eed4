package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers that call a meeting, whatever they are called. */
class CallingTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice parse(String text) {
    return PARSER.parse(text).notice();
  }

  @ParameterizedTest
  @ValueSource(strings = {"紧急通知", "补充通知", "温馨提示", "通告", "公告", "更正", "告居民书", "关于召开业主接待会的通知"})
  void aTitleThatNamesNoMeetingDoesIfTheTextCallsOne(String title) {
    MeetingNotice notice =
        parse(title + "\n各位业主：\n业主接待会定于6月20日19:00在小区广场举行。\n翠屏苑物业服务中心\n2025年6月17日");
    assertEquals(DocumentKind.NOTICE, notice.kind());
    assertEquals("业主接待会", notice.header().meetingName().orElseThrow().toString());
    assertEquals("小区广场", notice.header().place().orElseThrow().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "通知：今天下午4点在三楼小会议室开会，请各科室负责人带上季度总结参加。\n办公室\n2025年3月5日",
        "开会通知\n各位居民：\n明天晚上7点在社区三楼会议室开会，请大家准时参加。\n幸福社区居委会\n2025年6月17日",
      })
  void aShortOneThatOnlySaysWhenToMeetIsNotice(String text) {
    MeetingNotice notice = parse(text);
    assertEquals(DocumentKind.NOTICE, notice.kind());
    assertEquals(true, notice.header().meetingName().isEmpty(), "开会 is no name");
  }

  @Test
  void versesAreStillVerses() {
    assertThrows(
        NotAMeetingNoticeException.class, () -> PARSER.parse("江边\n春水平沙岸，轻舟过小桥。\n渔人归去晚，灯火照归潮。"));
  }
}
