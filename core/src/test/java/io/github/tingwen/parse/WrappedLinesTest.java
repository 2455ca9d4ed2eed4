package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text whose lines were broken at the edge of a page. */
class WrappedLinesTest {

  private static final String WRAPPED =
      """
      关于召开2025年度青禾县供热
      工作座谈会的通知

      各镇人民政府、街道办事处，县直各有
      关单位：
          为做好今年的供热工作，经县政府同意，定于
      2025年7月15日（星期二）上午9：30，在县行政中
      心三楼会议室召开座谈会。请各单位分管负责同志
      参加，并于7月11日下午5：00前将参会回执报县住
      建局办公室。

          联系人：石坚、王明，联系电话：0555-6000
      318。

                       青禾县人民政府办公室
                          2025年7月7日
      """;

  @Test
  void aBrokenParagraphIsReadAsOne() {
    MeetingNotice notice = NoticeParser.builder().build().parse(WRAPPED).notice();
    assertEquals("县行政中心三楼会议室", Sayings.of(notice, "place"));
    assertEquals("09:30", Sayings.of(notice, "start"));
    assertEquals("各单位分管负责同志", Sayings.of(notice, "groups"));
    assertEquals("2025-07-11", Sayings.of(notice, "deadlines"));
    assertEquals("0555-6000318", Sayings.of(notice, "contacts"));
    assertEquals("各镇人民政府、街道办事处，县直各有关单位", Sayings.of(notice, "addressees"));
    assertEquals("青禾县人民政府办公室", Sayings.of(notice, "signature"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "各村：\n定于4月2日召开防汛会。\n请准时参加。",
        "参会单位\n县发展和改革局、县财政局、县水利局\n县自然资源和规划局、县应急管理局\n县卫生健康局、县教育局、县民政局。",
        "一、县发展和改革局主要负责人及分管负责人\n二、县自然资源和规划局主要负责人及工作人\n三、县住房和城乡建设局主要负责人及工作人\n四、县卫生健康局主要负责人以及分管负责人",
        "县发展和改革局主要负责人及分管负责人。\n县自然资源和规划局主要负责人及工作人。\n县住房和城乡建设局主要负责人及工作人。\n县卫生健康局主要负责人以及分管负责人。",
      })
  void linesThatEndByThemselvesStayApart(String text) {
    assertEquals(text, WrappedLines.joined(Passage.of(text)).toString());
  }
}
