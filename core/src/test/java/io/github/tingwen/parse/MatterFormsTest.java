package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.MeetingNotice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which matter a meeting demanded what it did: executive meetings deal with many in a row. */
class MatterFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice report(String sentences) {
    return PARSER.parse("6月3日，县长罗一鸣主持召开县政府第12次常务会议。\n" + sentences).notice();
  }

  private static List<String> texts(MeetingNotice notice) {
    return notice.directives().stream().map(Directive::text).map(Object::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "会议听取了抗旱工作汇报，要求各乡镇要抢修水渠。 | 要求",
        "会议专题研究了校舍维修工作，强调：一要排查；二要加固。 | 强调",
        "会议审议了《公墓管理办法》，指出要广泛征求意见。 | 指出",
        "会议听取了信访工作汇报，罗一鸣强调，要包案到人。 | 罗一鸣强调",
        "会议研究了夜市管理工作。会议强调，要方便群众。 | 会议强调",
        "会议传达学习了全市防火会议精神。会议要求，各林场要值好班。 | 会议要求",
        "会议审议通过了《公墓管理办法》。会议要求，县民政局要抓好宣传。 | 会议要求",
      })
  void theMatterStaysWithTheDemand(String sentence, String lead) {
    MeetingNotice notice = report(sentence);
    assertEquals(lead, Sayings.of(notice, "leads"));
    assertEquals(List.of(sentence), texts(notice));
  }

  @Test
  void eachLeadOfASentenceHasItsOwnMatter() {
    MeetingNotice notice = report("会议听取了信访工作汇报，强调要包案到人；审议了《公墓管理办法》，要求县民政局要抓好宣传。");
    assertEquals(List.of("会议听取了信访工作汇报，强调要包案到人；", "审议了《公墓管理办法》，要求县民政局要抓好宣传。"), texts(notice));
    assertEquals("2", Sayings.of(notice, "requirements"));
  }

  @Test
  void aSentenceOfAnotherParagraphIsNoMatter() {
    MeetingNotice notice = report("会议听取了信访工作汇报。\n会议强调，要包案到人。");
    assertEquals(List.of("会议强调，要包案到人。"), texts(notice));
  }

  @Test
  void whatWasHeardIsAnItemAndNothingIsLeftOfItsSentence() {
    MeetingNotice notice = report("会议审议通过了《公墓管理办法》。\n会议听取了全县普查推进情况的汇报。\n会议研究了人事任免。\n会议还研究了其他议题。");
    assertEquals(
        List.of("全县普查推进情况的汇报", "人事任免"),
        notice.agenda().stream().map(AgendaItem::text).map(Object::toString).toList());
    assertEquals("会议还研究了其他议题。", Sayings.of(notice, "remaining"));
  }
}
