package io.github.tingwen.parse;

import static io.github.tingwen.parse.Sayings.assertSays;
import static io.github.tingwen.parse.Sayings.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;

/** Notices and minutes as offices, schools and associations in Taiwan write them. */
class TaiwanFormsTest {

  @Test
  void aFormBelowItsFileNumberHasTitleSenderAndMatter() {
    MeetingNotice notice =
        parse(
            "檔　　號：0113/B02/1",
            "保存年限：",
            "柳汀市公所　開會通知單",
            "受文者：柳汀市各里辦公處",
            "發文日期：中華民國113年3月6日",
            "發文字號：柳市民字第1130004521號",
            "開會事由：研商本市113年度社區防災演練分工事宜",
            "開會時間：中華民國113年3月20日（星期三）下午2時30分",
            "開會地點：本所三樓大禮堂",
            "主持人：高主任秘書惠民",
            "備註：",
            "一、請準時出席，並攜帶環保杯。",
            "二、如遇天然災害停止上班，本會議順延至次週同日召開，不另通知。");
    assertSays("开会通知单", notice, "title");
    assertSays("柳汀市公所", notice, "issuer");
    assertSays("研商本市113年度社区防灾演练分工事宜", notice, "meeting");
    assertSays("-", notice, "purpose");
    assertSays("-", notice, "decisions");
    assertSays("SCHEDULED", notice, "status");
  }

  @Test
  void theOfficeAboveTheTitleIsNotTheBody() {
    MeetingNotice notice =
        parse(
            "榕園社區管理委員會　函",
            "檔號：",
            "保存年限：",
            "地址：柳汀市榕園路1號",
            "承辦人：蔡宗翰",
            "開會通知",
            "開會事由：第12屆第1次區分所有權人會議",
            "開會時間：113年5月25日(星期六)上午9時30分",
            "開會地點：本社區中庭");
    assertSays("开会通知", notice, "title");
    assertSays("榕园社区管理委员会", notice, "issuer");
    assertSays("第12届第1次区分所有权人会议", notice, "meeting");
  }

  @Test
  void theRestIsNobodyAndTheWardIsOfThePost() {
    MeetingNotice notice =
        parse(
            "柳汀市榕園社區發展協會第三屆第五次理事會會議紀錄",
            "一、時間：中華民國112年10月21日(星期六)晚上7時",
            "二、地點：社區活動中心2樓",
            "三、主席：謝理事長水生　　　紀錄：白秀枝",
            "四、列席：柳汀市公所社會課林課長惠如、榕園里江里長金水",
            "五、提案討論：",
            "案由一：年度工作計畫案，提請討論。",
            "決議：第三項刪除，餘照案通過。");
    assertSays("林惠如 · 江金水", notice, "observers");
    assertEquals(
        "CHAIR:理事长/谢水生 RECORDER:/白秀枝 OBSERVER:柳汀市公所社会课课长/林惠如 OBSERVER:榕园里里长/江金水",
        PeopleListsTest.told(notice));
    assertSays("第三项删除，余照案通过", notice, "decisions");
  }

  @Test
  void motionsElectionsAndWhatIsRaisedAreTheAgenda() {
    MeetingNotice notice =
        parse(
            "榕園社區發展協會第八屆第一次會員大會會議紀錄",
            "壹、時間：一一三年三月十七日上午九時",
            "貳、地點：榕園社區活動中心",
            "參、主席：蕭理事長文通　　　記錄：白雅婷",
            "肆、提案討論",
            "第一案",
            "提案人：理事會",
            "案由：為修繕活動中心屋頂，擬動支公積金五萬元，提請討論。",
            "決議：函請鎮公所辦理會勘。",
            "第二案　提案單位：總幹事",
            "案由：常年會費調整案。",
            "決議：舉手表決，贊成58票、反對9票，通過。",
            "拾壹、選舉",
            "選舉第八屆常務監事。開票結果：江金花61票、林水木8票，由江金花當選。",
            "拾貳、臨時動議",
            "會員代表詹美雲：建議改善停車場照明。",
            "主席裁示：請總務組改善。",
            "拾參、散會");
    assertSays("为修缮活动中心屋顶，拟动支公积金五万元 · 常年会费调整案 · 选举第八届常务监事 · 建议改善停车场照明", notice, "agenda");
    assertSays("函请镇公所办理会勘 · 通过 · 由江金花当选 · 请总务组改善", notice, "decisions");
    assertSays("-", notice, "issuer");
    assertEquals("第一案", notice.agenda().get(0).number().orElseThrow().toString());
    assertEquals(5, notice.attendees().size());
  }

  @Test
  void whoSpeaksOrReportsInALineIsTold() {
    MeetingNotice notice =
        parse(
            "瑞峰國小113學年度第1次校務會議紀錄",
            "時間：113年8月29日上午9時",
            "地點：圖書室",
            "主席：江校長文彬　　　記錄：連雅芳",
            "出席：全體教職員工、家長會代表（詳如簽到冊）",
            "壹、各處室報告：",
            "教務處（教務主任邱靜宜）：課表已公告。",
            "貳、臨時動議：",
            "家長會代表紀淑娟：建請於校門口增設遮雨棚。",
            "主席裁示：請總務處評估。");
    assertEquals(
        "CHAIR:校长/江文彬 RECORDER:/连雅芳 REPORTER:教务主任/邱静宜 SPEAKER:家长会代表/纪淑娟",
        PeopleListsTest.told(notice));
    assertSays("全体教职员工、家长会代表", notice, "groups");
  }

  @Test
  void whatTheChairAndTheOfficesAskForIsDemanded() {
    MeetingNotice notice =
        parse(
            "瑞峰國小113學年度第1次校務會議紀錄",
            "一、時間：113年8月29日上午9時",
            "二、地點：圖書室",
            "三、主席：江校長文彬　　　記錄：連雅芳",
            "四、主席致詞：",
            "(一)感謝全體同仁一學期以來的辛勞。",
            "(二)西棟封閉，請各班於9月1日前完成搬遷。",
            "五、各處室報告：",
            "教務處：課表已公告，請參閱手冊。",
            "總務處：冷氣卡啟用，請各班向出納組領取。",
            "六、提案討論：",
            "案由一：校務計畫，提請審議。",
            "決議：照案通過。");
    assertSays("江文彬", notice, "speakers");
    assertSays("2", notice, "requirements");
    assertSays("(二)西栋封闭，请各班于9月1日前完成搬迁。", notice, "first");
  }
}
