package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;

/** Rows of tables, parts with bare numbers, and contacts over two lines. */
class TableFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice parsed(String text) {
    return PARSER.parse(text).notice();
  }

  @Test
  void rowsWithOneSpaceAreLabelled() {
    MeetingNotice notice =
        parsed(
            """
            会议名称 第三季度网格联席会
            会议时间 2025年9月18日 下午三点
            会议地点 桐湾社区三楼
            主持人 社区书记 石坚
            参会人员 物业经理 秦川、网格长 荀可
            缺席 罗一鸣
            """);
    assertEquals("第三季度网格联席会", Sayings.of(notice, "meeting"));
    assertEquals("桐湾社区三楼", Sayings.of(notice, "place"));
    assertEquals("15:00", Sayings.of(notice, "start"));
    assertEquals("石坚", Sayings.of(notice, "chair"));
    assertEquals("秦川 · 荀可", Sayings.of(notice, "attendees"));
    assertEquals("罗一鸣", Sayings.of(notice, "absent"));
  }

  @Test
  void aLabelWordInASentenceOpensNoRow() {
    MeetingNotice notice =
        parsed(
            "关于召开业主大会的通知\n各位业主：\n定于2025年5月4日下午3时在小区凉亭召开业主大会。\n时间 紧任务重，请准时参加。\n棠园小区业主委员会\n2025年4月20日");
    assertEquals("15:00", Sayings.of(notice, "start"));
    assertEquals("小区凉亭", Sayings.of(notice, "place"));
  }

  @Test
  void aListInACellKeepsAllItsItems() {
    MeetingNotice notice =
        parsed("会议通知\n会议名称\t网格工作例会\n会议时间\t2025年6月18日 15:00\n会议内容\t1.通报考评\n\t2.网格长发言\n\t3.部署下月工作\n");
    assertEquals("通报考评 · 网格长发言 · 部署下月工作", Sayings.of(notice, "agenda"));
    assertEquals("-", Sayings.of(notice, "remaining"));
  }

  @Test
  void numbersWithoutASignNumberParts() {
    MeetingNotice notice =
        parsed(
            """
            关于召开无障碍改造协调会的通知
            各单位：
            现将有关事项通知如下：
            1 会议时间
            2025年11月12日15:00
            2 会议地点
            区政府1号楼5楼会议室
            3 参会人员
            区住建局、区残联分管负责人
            4 有关要求
            4.1 请各单位于11月11日12:00前报送名单
            4.2 请汇报单位准备材料
            区残联
            2025年11月5日
            """);
    assertEquals("15:00", Sayings.of(notice, "start"));
    assertEquals("区政府1号楼5楼会议室", Sayings.of(notice, "place"));
    assertEquals("区住建局、区残联分管负责人", Sayings.of(notice, "groups"));
    assertEquals("2", Sayings.of(notice, "requirements"));
    assertEquals("-", Sayings.of(notice, "remaining"));
  }

  @Test
  void typedStopsEndSentences() {
    MeetingNotice notice =
        parsed(
            """
            关于召开文旅工作会议的通知
            各单位:
            现将有关事项通知如下:
            一,会议时间:2025年2月19日上午9:00.
            二,会议地点:市文化馆一楼多功能厅.
            三,参会人员:各单位主要负责人.
            市文化和旅游局
            2025年2月13日
            """);
    assertEquals("市文化馆一楼多功能厅", Sayings.of(notice, "place"));
    assertEquals("各单位主要负责人", Sayings.of(notice, "groups"));
    assertEquals("-", Sayings.of(notice, "remaining"));
  }

  @Test
  void aDocumentNumberEndsWithItsLastSign() {
    MeetingNotice notice =
        parsed("文号：青水发〔2025〕8号 各乡镇水利站：\n定于3月6日上午9点在县水利局三楼召开春季防汛会议，请各站站长参加。\n青禾县水利局\n2025年3月2日");
    assertEquals("青水发〔2025〕8号", Sayings.of(notice, "number"));
  }

  @Test
  void spacedDatesAreNoNumbers() {
    MeetingNotice notice =
        parsed("关于召开业主大会的通知\n各位业主：\n1 月 2 日下午3时在小区凉亭召开业主大会，请准时参加。\n2 月 3 日起缴费。\n棠园小区业主委员会");
    assertEquals("--01-02", Sayings.of(notice, "date"));
  }

  @Test
  void whoAnswersMayStandOnTheLineAboveTheNumber() {
    MeetingNotice notice =
        parsed("关于召开理事会的通知\n各理事：\n定于2025年9月5日下午2时在协会三楼召开理事会，请准时出席。\n联络人：林秘书\n电话：02-20000001\n某某协会");
    assertEquals("林秘书", notice.contacts().get(0).name().orElseThrow().toString());
  }
}
