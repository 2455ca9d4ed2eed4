package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;

/** Notices and resolutions of companies: facts under numbers, which demand nothing. */
class ShareholdersTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice notice(String body) {
    String head = "青禾粮油股份有限公司关于召开2025年第三次临时股东大会的通知／重要内容提示：／";
    String foot = "／青禾粮油股份有限公司董事会／2025年8月29日";
    return PARSER.parse((head + body + foot).replace('／', '\n')).notice();
  }

  @Test
  void factsUnderNumbersAreNoDemands() {
    MeetingNotice notice =
        notice(
            "一、召开会议的基本情况／1、会议届次：2025年第三次临时股东大会／2、会议召集人：公司董事会"
                + "／3、会议时间：2025年9月16日14：30／4、会议地点：公司三楼会议室／5、股权登记日：2025年9月9日"
                + "／6、出席对象：／（1）登记在册的全体股东；／（2）公司聘请的律师。"
                + "／二、登记事项／1、登记时间：2025年9月12日／2、登记地点：公司证券部／3、费用：食宿自理。");
    assertEquals("0", Sayings.of(notice, "requirements"));
    assertEquals("公司三楼会议室", Sayings.of(notice, "place"));
    assertEquals("14:30", Sayings.of(notice, "start"));
    assertEquals("登记在册的全体股东 · 公司聘请的律师", Sayings.of(notice, "groups"));
    assertEquals("-", Sayings.of(notice, "addressees"));
  }

  @Test
  void whatIsToBeDoneUnderNumbersIsDemanded() {
    MeetingNotice notice =
        notice(
            "一、会议时间：2025年9月16日14：30／二、登记办法／1、登记时间：2025年9月12日／2、登记地点：公司证券部"
                + "／3、登记方式：请持身份证办理登记。");
    assertEquals("3", Sayings.of(notice, "requirements"));
  }

  @Test
  void whoMayAttendEndsBeforeTheRight() {
    MeetingNotice notice =
        notice(
            "一、召开的日期时间：2025年9月16日 14点30分／二、出席对象／（一）登记日收市后登记在册的公司股东有权出席股东大会。登记日为2025年9月9日。"
                + "／（二）公司聘请的律师。／三、其他事项／1、食宿自理，请准时到会。／2、联系人：秦川／联系电话：0555-6000318");
    assertEquals("2025年第三次临时股东大会", Sayings.of(notice, "meeting"));
    assertEquals("14:30", Sayings.of(notice, "start"));
    assertEquals("登记日收市后登记在册的公司股东 · 公司聘请的律师", Sayings.of(notice, "groups"));
    assertEquals("1、食宿自理，请准时到会。", Sayings.of(notice, "first"));
    assertEquals("秦川", notice.contacts().get(0).name().orElseThrow().toString());
  }

  @Test
  void publishedResolutionsListTheirMotions() {
    String text =
        "青禾粮油股份有限公司2025年第一次临时股东大会决议公告／一、会议召开和出席情况／（一）股东大会召开的时间：2025年9月16日"
            + "／（二）股东大会召开的地点：公司三楼会议室／二、议案审议情况／1、议案名称：关于补选董事的议案／审议结果：通过"
            + "／2、议案名称：关于修订章程的议案／审议结果：通过／三、律师见证情况／程序合法有效。";
    MeetingNotice minutes = PARSER.parse(text.replace('／', '\n')).notice();
    assertEquals("关于补选董事的议案 · 关于修订章程的议案", Sayings.of(minutes, "agenda"));
    assertEquals("公司三楼会议室", Sayings.of(minutes, "place"));
  }
}
