package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.Directive;
import io.github.tingwen.model.MeetingNotice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the parts of minutes ask for without the words of a lead. */
class PartDemandsTest {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private static MeetingNotice minutes(String parts) {
    return PARSER.parse("工程例会纪要\n时间：2024年3月4日下午2:30\n地点：项目部会议室\n主持：农志远\n" + parts).notice();
  }

  private static List<String> demands(Directive block) {
    return block.requirements().stream().map(one -> one.text().toString()).toList();
  }

  @Test
  void aTaskUnderAHeadingIsADemandWithThatHeading() {
    MeetingNotice notice =
        minutes("一、关于围挡问题\n围挡破损12处。由施工单位负责，3月8日前完成更换。\n二、关于用水问题\n水厂已接通临时用水。\n三、其他\n无。");
    assertEquals("关于围挡问题", Sayings.of(notice, "headings"));
    assertEquals(List.of("由施工单位负责，3月8日前完成更换。"), demands(notice.directives().get(0)));
    assertTrue(notice.remaining().toString().contains("围挡破损12处。"));
  }

  @Test
  void whateverStandsUnderAHeadOfDemandsIsOne() {
    MeetingNotice notice =
        minutes("一、监理意见\n（一）基坑周边堆载过多，三日内清理到位。\n（二）电工每天巡查两次。\n二、业主要求\n材料先报验后使用。\n三、关于用水\n已接通。");
    assertEquals("监理意见 · 业主要求", Sayings.of(notice, "headings"));
    assertEquals("3", Sayings.of(notice, "requirements"));
    assertEquals("关于用水", Sayings.of(notice, "agenda"));
  }

  @Test
  void whatWasDecidedIsNotDemandedAgain() {
    MeetingNotice notice = minutes("一、关于电梯大修\n同意动用维修资金，施工单位须三家以上比价。\n二、关于用水\n已接通。");
    assertEquals("同意动用维修资金", Sayings.of(notice, "decisions"));
    assertEquals("施工单位须三家以上比价。", Sayings.of(notice, "first"));
  }

  @Test
  void whatSomebodySaidIsNoDemand() {
    MeetingNotice notice = minutes("一、关于道路\n有人说，路面要加宽。覃大河：要先量地。\n二、关于用水\n水费无须调整。");
    assertEquals("0", Sayings.of(notice, "requirements"));
  }

  @Test
  void aHeadingIsToldOnceThoughALeadFollows() {
    MeetingNotice notice = minutes("一、关于围挡\n施工单位要更换围挡。\n会议强调，围挡要写上标语。\n二、关于用水\n已接通。");
    assertEquals("关于围挡", Sayings.of(notice, "headings"));
    assertEquals("2", Sayings.of(notice, "requirements"));
    assertEquals("施工单位要更换围挡。", Sayings.of(notice, "first"));
  }

  @Test
  void aRemarkBelowTheLastPartIsNoneOfItsDemands() {
    MeetingNotice notice = minutes("一、关于用水\n水厂要按时送水。\n请未签名的人员到项目部补签。");
    assertEquals("1", Sayings.of(notice, "requirements"));
  }
}
