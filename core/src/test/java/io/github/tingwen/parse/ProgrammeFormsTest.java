package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.MeetingNotice;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Programmes: lines that open with an hour, and tables of hours and topics. */
class ProgrammeFormsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static final String TABLE =
      """
      青禾省护理学会学术交流会日程表
      时间：2024年6月14日（周五）　地点：青禾宾馆一楼报告厅
      |时间|内容|主讲人|主持人|
      |08:30-08:50|开幕式（致辞、合影）|石敏芝 学会理事长|秦川 学会秘书长|
      |08:50-09:40|伤口的处置|荀可 市中心医院主任护师|秦川|
      |09:40-10:00|茶歇| | |
      |10:00-11:50|优秀论文交流（每人8分钟）|一、二等奖获得者|甘露 常务理事|
      |12:00|午餐（凭餐券）| | |
      温馨提示：请参会人员佩戴代表证。会务组：0736-6000591 黎老师
      """;

  private static final String DAY =
      """
      白沙镇第十七届人民代表大会第四次会议日程
      （2024年1月9日预备会议通过）
      1月10日（星期三）
      上午8：30　代表报到（镇文体中心一楼大厅）
      9：00　第一次全体会议（镇文体中心礼堂）
      1．听取镇人民政府工作报告（镇长石坚）
      2．学习《代表法》（县司法局 秦川，10分钟）
      12：00　午餐
      """;

  private static MeetingNotice parsed(String text) {
    return PARSER.parse(text).notice();
  }

  private static String persons(MeetingNotice notice, AttendeeRole role) {
    return notice.attendees(role).stream()
        .map(a -> a.name().toString())
        .collect(Collectors.joining(" "));
  }

  @Test
  void theRowsOfATableAreTheAgendaWithoutBreaks() {
    MeetingNotice notice = parsed(TABLE);
    assertEquals("开幕式（致辞、合影） · 伤口的处置 · 优秀论文交流", Sayings.of(notice, "agenda"));
    assertEquals("08:30-08:50 开幕式（致辞、合影）", notice.agenda().get(0).timedText().toString());
    assertEquals("08:30", Sayings.of(notice, "start"));
    assertEquals("1", Sayings.of(notice, "requirements"));
  }

  @Test
  void theCellsNameWhoSpeaksAndWhoChairs() {
    MeetingNotice notice = parsed(TABLE);
    assertEquals("石敏芝 荀可", persons(notice, AttendeeRole.SPEAKER));
    assertEquals("秦川 甘露", persons(notice, AttendeeRole.CHAIR));
    assertEquals("一、二等奖获得者", Sayings.of(notice, "groups"));
  }

  @Test
  void aProgrammeBeginsWithItsFirstSession() {
    MeetingNotice notice = parsed(DAY);
    assertEquals("2024-01-10", Sayings.of(notice, "date"));
    assertEquals("09:00", Sayings.of(notice, "start"));
    assertEquals("镇文体中心礼堂", Sayings.of(notice, "place"));
  }

  @Test
  void theBracketBehindAMatterNamesWhoReports() {
    assertEquals("石坚 秦川", persons(parsed(DAY), AttendeeRole.REPORTER));
  }

  @Test
  void aNoticeMayHoldAProgramme() {
    MeetingNotice notice =
        parsed(
            """
            家长会通知书
            尊敬的家长：
            我校将于2023年11月3日15:00召开七年级家长会，具体安排如下：
              14:20—14:50  家长入校（凭通知从南门进）
              15:00—15:40  集中收听校长石坚讲话（校园广播）
              15:45—17:00  分班交流
            清江市第九中学
            2023年10月30日
            """);
    assertEquals(
        List.of("15:00—15:40 集中收听校长石坚讲话（校园广播）", "15:45—17:00 分班交流"),
        notice.agenda().stream().map(item -> item.timedText().toString()).toList());
  }

  @Test
  void howLongEachMaySpeakIsNoPartOfAMatter() {
    MeetingNotice notice =
        parsed(
            """
            关于召开全市推进会的通知
            各县：
            一、时间：2024年4月2日上午9时
            二、地点：市礼堂
            三、日程
            （1）实地察看污水站；
            （2）青石县、白沙县作交流发言，每家不超过6分钟；
            （3）市领导讲话。
            """);
    assertEquals("实地察看污水站 · 青石县、白沙县作交流发言 · 市领导讲话", Sayings.of(notice, "agenda"));
  }
}
