package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.MeetingNotice;
import org.junit.jupiter.api.Test;

/** Words beside a name, a body or a place that do not belong to it. */
class OddmentsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice notice(String text) {
    return PARSER.parse(text.replace('／', '\n')).notice();
  }

  private static String persons(MeetingNotice notice) {
    return notice.attendees().stream()
        .map(
            person ->
                String.join("、", person.posts().stream().map(Object::toString).toList())
                    + " "
                    + person.name())
        .toList()
        .toString();
  }

  @Test
  void whatIsHandedInIsNoPartOfThePost() {
    MeetingNotice notice =
        notice(
            "关于召开组织生活会的通知／各党小组：／定于2025年2月27日下午2：00在三楼活动室召开组织生活会。请于2月24日前交组织委员王明华。／第一党支部／2025年2月18日");
    assertEquals("[组织委员 王明华]", persons(notice));
  }

  @Test
  void aMeetingOfLeadersIsNoPerson() {
    MeetingNotice notice = notice("开会／兹定于2025年3月15日晚7：00在居委会二楼召开楼组长会，请准时参加。／居委会／2025年3月12日");
    assertEquals("[]", persons(notice));
  }

  @Test
  void whoSpeaksToThePressIsRead() {
    MeetingNotice notice =
        notice(
            "新闻发布会预告／时间：2025年12月3日10：00／地点：县新闻发布厅／发布人：县残联党组书记、理事长 王明华；县民政局局长 李国强／县政府新闻办／2025年12月1日");
    assertEquals("[县残联党组书记、理事长 王明华, 县民政局局长 李国强]", persons(notice));
  }

  @Test
  void whereVotesAreCountedIsNoPlaceOfTheMeeting() {
    MeetingNotice notice =
        notice(
            "关于召开业主大会的公告／各位业主：／业主委员会决定于2025年5月6日召开业主大会会议，采用书面征求意见形式。／计票时间：5月21日上午9：00，地点：居委会二楼。／棠园小区业主委员会／2025年4月21日");
    assertEquals("-", Sayings.of(notice, "place"));
  }

  @Test
  void aDeadlineOfFewIsNoTimeToReportForAll() {
    MeetingNotice notice =
        notice(
            "关于召开表彰会的通知／各班级：／定于2025年12月30日下午2：00在礼堂召开表彰会。／一、请获奖学生于当天1：30前到后台集合。／二、请各班于1：50前就座。／学生处／2025年12月25日");
    assertEquals("-", Sayings.of(notice, "checkIn"));
    assertEquals("当天1：30前", notice.deadlines().get(0).text().toString());
    assertEquals("各班", notice.deadlines().get(1).binding().orElseThrow().toString());
  }

  @Test
  void aLaterKindOfDelegateMakesNoObserversOfAll() {
    MeetingNotice notice =
        notice(
            "关于召开代表大会的通知／各小组：／定于2025年12月30日下午2：00在礼堂召开代表大会。／参会人员：正式代表、列席代表、特邀代表／校工会／2025年12月25日");
    assertEquals("ATTENDEE", notice.groups().get(0).role().name());
  }
}
