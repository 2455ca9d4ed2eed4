package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.MeetingNotice;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that tell by body or kind whose people they name. */
class PeopleListsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  static String told(MeetingNotice notice) {
    return notice.attendees().stream().map(PeopleListsTest::told).collect(Collectors.joining(" "));
  }

  private static String told(Attendee person) {
    return person.roles().iterator().next()
        + ":"
        + person.posts().stream().map(Object::toString).collect(Collectors.joining("+"))
        + "/"
        + person.name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "出席：桐湾派出所：秦川、荀可；物业公司：甘露 | ATTENDEE:桐湾派出所/秦川 ATTENDEE:桐湾派出所/荀可 ATTENDEE:物业公司/甘露",
        "列席：区消防大队 高翔、尤佳 | OBSERVER:区消防大队/高翔 OBSERVER:区消防大队/尤佳",
        "出席：物业公司 经理 罗一鸣；业委会 沈珏 | ATTENDEE:物业公司 经理/罗一鸣 ATTENDEE:业委会/沈珏",
        "出席：王明（教育局）、李国强（民政局副局长） | ATTENDEE:教育局/王明 ATTENDEE:民政局副局长/李国强",
        "出席：市住建局王明；市城管局关山 | ATTENDEE:市住建局/王明 ATTENDEE:市城管局/关山",
        "请假：王明（住院） | ABSENT:/王明",
        "出席：调解员：王明（司法所）、李国强 | ATTENDEE:调解员+司法所/王明 ATTENDEE:调解员/李国强",
        "出席：王明；着装要求：穿团服、戴团徽 | ATTENDEE:/王明",
      })
  void namesBelongToTheBodyBeforeThem(String line, String expected) {
    MeetingNotice notice =
        PARSER.parse("桐湾社区消防协调会会议纪要\n时间：2025年3月5日\n" + line + "\n决议：照案通过。").notice();
    assertEquals(expected, told(notice));
  }

  @Test
  void listsOfInvitedPeopleAreAnnounced() {
    MeetingNotice notice =
        PARSER
            .parse(
                """
                关于召开民情恳谈会的通知
                各网格：
                定于3月5日下午2点在社区议事厅召开民情恳谈会，请以下同志参加：
                居民代表：秦川、荀可
                商户代表：罗一鸣
                请准时参加。
                桐湾社区
                2025年3月1日
                """)
            .notice();
    assertEquals("ATTENDEE:居民代表/秦川 ATTENDEE:居民代表/荀可 ATTENDEE:商户代表/罗一鸣", told(notice));
    assertEquals("-", Sayings.of(notice, "remaining"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "各村书记陆续发言，县长石坚作总结。 | SPEAKER:县长/石坚",
        "县长石坚主持，各中队队长逐一汇报。 | CHAIR:县长/石坚",
        "县长石坚主持。各中小学校长，全县医生代表共80余人参加会议。 | CHAIR:县长/石坚",
        "县长石坚主持，主持人于当天到场。 | CHAIR:县长/石坚",
        "县长石坚要求，各村要列席例会，对缺席人员通报批评，要做好记录。 | SPEAKER:县长/石坚",
        "县长石坚强调，一要汇报到位；二要记录到位；三要请假登记。 | SPEAKER:县长/石坚",
        "县长石坚讲三点意见：一要汇报；二要记录。 | SPEAKER:县长/石坚",
      })
  void mannersAndDemandsNameNobodyAndGiveNoPart(String sentence, String expected) {
    assertEquals(expected, told(PARSER.parse("4月2日，青禾县召开全县安全生产工作会议。" + sentence).notice()));
  }
}
