package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;

/** Papers as councils, owners' corporations and associations in Hong Kong and Macau write them. */
class HongKongFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice parse(String... lines) {
    return PARSER.parse(String.join("\n", lines)).notice();
  }

  private static void assertSays(String expected, MeetingNotice notice, String name) {
    assertEquals(expected, Sayings.of(notice, name), name);
  }

  @Test
  void anAgendaOfACommitteeIsReadBelowItsNumber() {
    MeetingNotice notice =
        parse(
            "立法會CB(1)318/2024(02)號文件",
            "檔號：CB1/PL/HG",
            "",
            "房屋事務委員會",
            "",
            "會議議程",
            "",
            "日　　期：2024年4月8日（星期一）",
            "時　　間：下午2時30分",
            "地　　點：立法會綜合大樓會議室1",
            "",
            "I. 自上次會議後發出的資料文件",
            "（立法會CB(1)290/2024(01)號文件 —— 補充資料）",
            "",
            "II. 下次會議日期",
            "",
            "III. 屋邨維修",
            "（下午2時40分至3時40分）",
            "",
            "IV. 過渡性房屋",
            "政府當局會簡介最新進展。",
            "",
            "V. 其他事項",
            "",
            "立法會秘書處",
            "議會事務部1",
            "2024年4月2日");
    assertSays("AGENDA", notice, "kind");
    assertSays("立法会CB(1)318/2024(02)号文件", notice, "number");
    assertSays("房屋事务委员会", notice, "meeting");
    assertSays("立法会秘书处", notice, "issuer");
    assertSays("自上次会议后发出的资料文件 · 下次会议日期 · 屋邨维修 · 过渡性房屋 · 其他事项", notice, "agenda");
    assertSays("0", notice, "requirements");
    assertEquals("V", notice.agenda().get(4).number().orElseThrow().toString());
  }

  @Test
  void whomOneCallsAndWhatADepartmentDoesAreNoNames() {
    MeetingNotice notice =
        parse(
            "青灣街坊會",
            "通告",
            "本會定於2024年1月20日下午3時在本會禮堂舉行新春座談會。",
            "署方備悉委員的意見。如有查詢，請致電2800 1234與黃秘書聯絡，或向陳幹事洽詢。",
            "2024年1月10日");
    assertEquals("", PeopleListsTest.told(notice));
  }

  @Test
  void whoOnlyCaredForSomethingSpokeToo() {
    MeetingNotice notice =
        parse(
            "消息來源：市政署　　發佈日期：2024年5月9日 17:05",
            "北區社區服務諮詢委員會昨日（5月8日）下午召開平常會議，會議由召集人鮑偉雄主持。",
            "委員潘佩珊建議加裝扶手，委員Maria Antunes則關心雨季排水。",
            "出席會議的尚有副召集人霍志文，以及房屋局代表。");
    assertEquals(
        "CHAIR:召集人/鲍伟雄 SPEAKER:委员/潘佩珊 SPEAKER:委员/Maria Antunes ATTENDEE:副召集人/霍志文",
        PeopleListsTest.told(notice));
  }
}
