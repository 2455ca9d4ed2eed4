package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.text.ProblemCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parser promises to its callers. */
class NoticeParserTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice read(String text) {
    return PARSER.parse(text).notice();
  }

  private static String dateOf(NoticeParser parser, String when) {
    String text = when + "，青禾县召开全县安全生产工作会议，县长王明主持会议。";
    return parser
        .parse(text)
        .notice()
        .header()
        .time()
        .flatMap(t -> t.date())
        .map(PartialDate::iso)
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "4月2日上午, --04-02",
    "二〇二四年四月二日上午九时, 2024-04-02",
    "二○○三年四月三日, 2003-04-03",
    "二OO九年三月一日, 2009-03-01",
    "1 月 2 日, --01-02",
    "2024年4月2日（周二）下午2：30, 2024-04-02",
    "2024.04.02, 2024-04-02",
    "114/4/15 19:00~20:30, 2025-04-15",
    "中华民国112年6月20日, 2023-06-20",
    "(113)年5月10日, 2024-05-10",
    "民国一百一十三年五月十日, 2024-05-10",
    "十二日下午三时, ---12",
    "712日, --07-12",
    "12日至15日, ---12",
    "昨日, -",
  })
  void datesAreReadInEveryForm(String when, String iso) {
    assertEquals(iso, dateOf(PARSER, when));
  }

  @ParameterizedTest
  @CsvSource({"9月3日, 2026-09-03", "昨日, 2026-08-31", "今日, 2026-09-01", "12月30日, 2026-12-30"})
  void referenceDateCompletesWhatThePaperLeavesOpen(String when, String iso) {
    NoticeParser parser = NoticeParser.builder().referenceDate(LocalDate.of(2026, 9, 1)).build();
    assertEquals(iso, dateOf(parser, when));
  }

  @ParameterizedTest
  @CsvSource({
    "下午2：30, 14:30",
    "下午15：00, 15:00",
    "上午9点半, 09:30",
    "晚8时, 20:00",
    "中午12时, 12:00",
    "14时30分, 14:30",
    "晚上七时三十分, 19:30",
  })
  void hoursAreReadInEveryForm(String hour, String expected) {
    MeetingNotice notice = read("4月2日" + hour + "，青禾县召开全县安全生产工作会议，县长王明主持会议。");
    assertEquals(expected, notice.header().time().orElseThrow().start().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会议由县长王明主持。 | 王明 | 县长",
        "县长王明主持会议。 | 王明 | 县长",
        "县委副书记、县长王明主持会议。 | 王明 | 县委副书记、县长",
        "会议由王明县长主持。 | 王明 | 县长",
        "由王县长明远主持。 | 王明远 | 县长",
        "受县委书记李军委托，县长王明主持会议。 | 王明 | 县长",
        "县长欧阳明远主持会议。 | 欧阳明远 | 县长",
        "县长张国和主持会议。 | 张国和 | 县长",
        "副局长（主持工作）王明主持会议。 | 王明 | 副局长（主持工作）",
        "会议由局党组书记、局长买买提·吐尔逊主持。 | 买买提·吐尔逊 | 局党组书记、局长",
      })
  void theChairIsFoundInEveryPhrase(String sentence, String name, String posts) {
    MeetingNotice notice = read("4月2日，青禾县召开全县安全生产工作会议。" + sentence);
    assertEquals(1, notice.attendees(AttendeeRole.CHAIR).size(), notice.attendees().toString());
    var chair = notice.attendees(AttendeeRole.CHAIR).get(0);
    assertEquals(name, chair.name().toString());
    assertEquals(posts, String.join("、", chair.posts().stream().map(Object::toString).toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "重要, 0", "需要, 0", "要素, 0", "纪要, 0", "主要, 0",
  })
  void wordsThatHoldYaoDemandNothing(String word, int count) {
    MeetingNotice notice = read("4月2日，青禾县召开工作会议。会议指出，这项工作" + word + "大家共同了解。");
    assertEquals(count, notice.directives().get(0).requirements().size());
  }

  @Test
  void aPersonWhoSentAnotherWasNotThere() {
    MeetingNotice notice = read("4月2日，青禾县召开工作会议。受县委书记李军委托，县长王明主持会议。");
    assertEquals(AttendeeRole.MENTIONED, notice.attendees().get(0).role());
    assertEquals("李军", notice.attendees().get(1).representing().orElseThrow().toString());
  }

  @Test
  void aMadeUpYearIsNeverGiven() {
    MeetingNotice notice = read("4月2日，青禾县召开2023年度工作会议。");
    assertTrue(notice.header().time().orElseThrow().date().orElseThrow().year().isEmpty());
  }

  @Test
  void leavesAreTracedToTheCallersText() {
    String text = "\n\n  4月2日，青禾县召开全县安全生产工作会议。";
    var span = read(text).header().meetingName().orElseThrow().span().orElseThrow();
    assertEquals("全县安全生产工作会议", span.of(text));
  }

  @Test
  void navigationIsReportedAndKeptOut() {
    ParsedNotice parsed = PARSER.parse("您当前的位置：首页 > 要闻\n4月2日，青禾县召开工作会议，县长王明主持会议。");
    assertEquals(ProblemCode.BOILERPLATE, parsed.problems().get(0).code());
    assertTrue(parsed.notice().remaining().isEmpty());
  }

  @Test
  void aRepeatedParagraphCountsOnce() {
    String paragraph = "4月2日，青禾县召开全县安全生产工作会议，县长王明主持会议。会议强调，要抓好落实。\n";
    ParsedNotice parsed = PARSER.parse(paragraph + paragraph);
    assertEquals(1, parsed.notice().directives().size());
    assertEquals(ProblemCode.DUPLICATE_PARAGRAPH, parsed.problems().get(0).code());
  }

  @Test
  void whatHasNoPlaceInTheModelRemains() {
    MeetingNotice notice = read("4月2日，青禾县召开工作会议。\n会场外的玉兰花开得正好。");
    assertEquals("会场外的玉兰花开得正好。", notice.remaining().get(0).toString());
  }

  @Test
  void openEndsAreReported() {
    ParsedNotice parsed =
        PARSER.parse(
            "4月2日，青禾县召开工作会议。\n会场外的玉兰花开得正好。\n会议强调，要把河道巡查落到人头，要备足沙袋和抢险队伍，各乡镇要把值班表贴到村口，让群众随时找得");
    var codes = parsed.problems().stream().map(p -> p.code()).toList();
    assertEquals(
        java.util.List.of(ProblemCode.YEAR_UNKNOWN, ProblemCode.TRUNCATED, ProblemCode.UNPLACED),
        codes);
  }

  @Test
  void anotherKindOfPaperIsNamedWithItsSigns() {
    NotAMeetingNoticeException other =
        assertThrows(
            NotAMeetingNoticeException.class, () -> read("县医院公开招聘公告\n招聘岗位三个，报名时间另定，考试分笔试和面试。"));
    assertEquals(DocumentKind.RECRUITMENT, other.kind());
    assertTrue(other.reasons().contains("招聘"), other.reasons().toString());
    assertTrue(other.score() > 4);
  }

  @Test
  void aTextBeyondTheLimitIsRefused() {
    NoticeParser parser = NoticeParser.builder().maxLength(10).build();
    TextTooLongException refused =
        assertThrows(TextTooLongException.class, () -> parser.parse("会".repeat(11)));
    assertEquals(11, refused.length());
    assertEquals(10, refused.limit());
  }

  @Test
  void limitsMustBePositive() {
    assertThrows(IllegalArgumentException.class, () -> NoticeParser.builder().maxLength(0));
    assertThrows(IllegalArgumentException.class, () -> NoticeParser.builder().maxProblems(0));
  }
}
