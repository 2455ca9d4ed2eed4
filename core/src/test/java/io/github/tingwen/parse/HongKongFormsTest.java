package io.github.tingwen.parse;

import static io.github.tingwen.parse.Sayings.assertSays;
import static io.github.tingwen.parse.Sayings.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;

/** Papers as councils, owners' corporations and associations in Hong Kong and Macau write them. */
class HongKongFormsTest {

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

  @Test
  void aCorporationsNoticeSaysToWhomItGoesAndWhatItAsks() {
    MeetingNotice notice =
        parse(
            "榕閣業主立案法團",
            "第三次業主周年大會通告",
            "",
            "致：各業主",
            "",
            "本法團謹訂於二零二三年十二月九日（星期六）晚上八時正，假座大廈地下會所舉行二零二三年度業主周年大會，敬請　台端出席。",
            "",
            "議程：",
            "1. 省覽財務報告（截至2023年3月31日）",
            "2. 討論截至2023年9月30日之賬目",
            "3. 議決維修承辦商（附報價比較表）",
            "",
            "注意事項：",
            "　　(i) 業主如未克親身出席，可於會議舉行前48小時（即12月7日晚上八時前）交回委任文書；",
            "　　(ii) 請帶備身份證明文件；",
            "　　(iv) 聯名業主須由一人投票。",
            "",
            "二零二三年十一月二十日");
    assertSays("第三次业主周年大会通告", notice, "title");
    assertSays("榕阁业主立案法团", notice, "issuer");
    assertSays("各业主", notice, "addressees");
    assertSays("省览财务报告 · 讨论截至2023年9月30日之账目 · 议决维修承办商", notice, "agenda");
    assertSays("2023-12-07", notice, "deadlines");
    assertSays("3", notice, "requirements");
  }

  @Test
  void aConvocationOfAnAssociationHasItsAddressAndAddressees() {
    MeetingNotice notice =
        parse(
            "澳門福新街坊眾互助會",
            "召　集　書",
            "謹訂於二零二四年二月廿五日（星期日）下午三時正，在本會會址（澳門福新街14號地下）召開2024年度會員大會。",
            "敬希各會員依時出席，並攜帶會員證以資識別。",
            "此致",
            "全體會員　台照",
            "會員大會主席 談錫祥",
            "二○二四年二月八日");
    assertSays("召　集　书", notice, "title");
    assertSays("澳门福新街坊众互助会", notice, "issuer");
    assertSays("本会会址（澳门福新街14号地下）", notice, "place");
    assertSays("全体会员", notice, "addressees");
    assertSays("1", notice, "requirements");
    assertSays("-", notice, "closing");
  }

  @Test
  void aGreetingIsNoAddresseeAndACourtesyAloneNoDemand() {
    MeetingNotice notice =
        parse(
            "關於召開街坊座談會的通知",
            "各位街坊：",
            "定於2024年3月2日下午三時在禮堂（青灣道12號）召開街坊座談會。",
            "敬請各位街坊撥冗出席。",
            "此致",
            "敬禮",
            "青灣街坊會",
            "2024年2月20日");
    assertSays("各位街坊", notice, "addressees");
    assertSays("0", notice, "requirements");
    assertSays("礼堂", notice, "place");
  }

  @Test
  void mattersStandOverTheirParagraphs() {
    MeetingNotice notice =
        parse(
            "青嶼區議會 社區服務委員會 第三次會議",
            "會議記錄（節錄）",
            "日期：2024 年 5 月 23 日（星期四）",
            "時間：下午 2 時 30 分",
            "地點：青嶼民政事務處會議室",
            "出席者：",
            "劉展鵬議員, M.H., JP（主席）",
            "馮柏年先生, J.P.（增選委員）",
            "缺席委員：岑達光先生",
            "(1) 通過上次會議記錄",
            "1.1 會議記錄獲一致通過。",
            "(2) 撥款申請（文件第7/2024號）",
            "2.1 康先生簡介文件內容。",
            "2.2 主席要求署方於六月底前以書面回覆委員的查詢。",
            "2.3 委員的意見綜述如下：",
            "　　(i) 馮柏年先生指出，該空地晨早有街坊打太極；",
            "　　(ii) 支持建議，惟認為應鋪設防滑地墊。",
            "(3) 其他事項",
            "3.1 委員沒有提出其他事項。");
    assertSays("青屿区议会 社区服务委员会 第三次会议\n会议记录（节录）", notice, "title");
    assertSays("青屿区议会 社区服务委员会 第三次会议", notice, "meeting");
    assertSays("通过上次会议记录 · 拨款申请 · 其他事项", notice, "agenda");
    assertSays("主席要求", notice, "leads");
    assertEquals("CHAIR:主席/刘展鹏 SPEAKER:增选委员/冯柏年 ABSENT:委员/岑达光", PeopleListsTest.told(notice));
  }

  @Test
  void mattersWithoutNumberStandOverNumberedParagraphs() {
    MeetingNotice notice =
        parse(
            "青瀝區議會",
            "社區事務委員會第三次會議紀錄",
            "日期：2024年5月16日（星期四）",
            "時間：下午2時30分",
            "地點：青瀝區議會會議室",
            "開會詞",
            "1. 主席歡迎各委員出席會議。",
            "通過第二次會議紀錄",
            "2. 會議紀錄無須修改，獲得通過。",
            "健體設施增設計劃（文件第9/2024號）",
            "3. 部門代表簡介文件內容。",
            "4. 委員會備悉文件內容。",
            "其他事項",
            "5. 沒有委員提出其他事項。");
    assertSays("通过第二次会议纪录 · 健体设施增设计划 · 其他事项", notice, "agenda");
  }

  @Test
  void whoSumsUpAsksInALaterClause() {
    MeetingNotice notice =
        parse("北區社區服務諮詢委員會昨日（5月8日）下午召開平常會議，會議由召集人鮑偉雄主持。", "鮑偉雄總結時表示，社區意見已向部門反映，希望部門認真研究建議，盡快公佈安排。");
    assertSays("希望", notice, "leads");
    assertSays("鲍伟雄", notice, "speakers");
  }
}
