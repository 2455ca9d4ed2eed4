package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who attends by office, and who is only spoken of. */
class GroupFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice notice(String body) {
    return PARSER
        .parse("关于召开座谈会的通知\n各村：\n" + body.replace("/", "\n") + "\n工商联\n2025年4月7日\n")
        .notice();
  }

  private static String groups(MeetingNotice notice) {
    return notice.groups().stream()
        .map(group -> group.role().name().charAt(0) + ":" + group.text())
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "定于4月10日上午9:30在镇政府召开座谈会。请各村支部书记、村主任准时参加。 # A:各村支部书记、村主任",
        "定于4月10日上午9:30在镇政府召开座谈会。请各村、各单位准时参加。 # ''",
        "一、时间：4月10日上午9:30/二、参会人员：各校校长/三、要求：请各单位准时参会。 # A:各校校长",
        "一、时间：4月10日上午9:30/二、参会人员：全体业主/行动不便的业主，可委托家人参加。 # A:全体业主",
        "定于4月10日上午9:30在会所召开业主大会，每户限一名代表参加。 # ''",
      })
  void whoIsAddressedDoesNotAttendForThat(String body, String expected) {
    assertEquals(expected, groups(notice(body)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "一、时间：4月10日上午9:30/二、参加人员：代表30名，特邀代表5名，列席代表2名。 # A:代表30名 | I:特邀代表5名 | O:列席代表2名",
        "一、时间：4月10日上午9:30/二、参加人员：会员代表，特邀市民政局负责人到会指导。 # A:会员代表 | I:市民政局负责人",
        "一、时间：4月10日上午9:30/二、参加人员：各村书记/根据《条例》第五条规定。 # A:各村书记",
        "一、时间：4月10日上午9:30/二、参加人员：各村书记，并将名单于4月8日前报来 # A:各村书记",
        "一、时间：4月10日上午9:30/二、参加人员：代表各3名，由各街道推荐，并将名单于4月8日前报来 # A:代表各3名",
      })
  void aListIsSplitByHowTheyAttend(String body, String expected) {
    assertEquals(expected, groups(notice(body)));
  }

  @Test
  void thePeopleOfAVenueAreToldOnceAndTheSignatureIsNone() {
    MeetingNotice notice = notice("一、时间：4月10日上午9:30/二、参加人员/（一）主会场：市政府分管副市长。/（二）分会场：各县分管负责同志。");
    assertEquals("A:市政府分管副市长 | A:各县分管负责同志", groups(notice));
  }

  @Test
  void thePostToldOnceBehindNamesIsNoGroup() {
    String text = "11月3日，青禾县召开环境整治会，县长罗一鸣主持。石坚、王明两位副县长和各镇镇长参加会议。";
    assertEquals("A:各镇镇长", groups(PARSER.parse(text).notice()));
  }

  @Test
  void whoIsToBeTalkedToLaterWasNotThere() {
    String text = "11月3日，青禾县召开环境整治会，县长罗一鸣主持。会议要求，对连续排名末位的村，约谈党支部书记。";
    assertEquals("", groups(PARSER.parse(text).notice()));
  }
}
