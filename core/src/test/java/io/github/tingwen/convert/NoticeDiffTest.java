package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.convert.NoticeDiff.Kind;
import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.reading.GeneratedNotices;
import io.github.tingwen.reading.InventedNotices;
import io.github.tingwen.reading.NoticeBuilder;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.text.Passage;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NoticeDiffTest {

  private static final String OLD =
      "6月3日下午2:30，三楼会议室。甲事。乙事。丙事。丁事。单明远 0999-1111111。6月1日前报名单。要带材料。要关手机。王小明";

  private static final String NEW =
      "6月4日上午9:00，礼堂。乙事。丙事。丁事。甲事。戊事。单明远 0999-2222222。6月2日前报名单。要带全部材料。王小明";

  private static NoticeBuilder old() {
    return new NoticeBuilder(OLD)
        .time("6月3日下午2:30", PartialDate.of(2026, 6, 3), LocalTime.of(14, 30), null)
        .place("三楼会议室")
        .agendaItem(null, "甲事")
        .agendaItem(null, "乙事")
        .agendaItem(null, "丙事")
        .agendaItem(null, "丁事")
        .contact("单明远", Contact.Channel.PHONE, "0999-1111111", null)
        .deadline("6月1日前", PartialDate.of(2026, 6, 1), null, "报名单", null)
        .directive(null, null, "要带材料。要关手机。", "要带材料。", "要关手机。")
        .attendee("王小明", List.of(), AttendeeRole.ATTENDEE);
  }

  private static NoticeBuilder changed() {
    return new NoticeBuilder(NEW)
        .time("6月4日上午9:00", PartialDate.of(2026, 6, 4), LocalTime.of(9, 0), null)
        .place("礼堂")
        .agendaItem(null, "乙事")
        .agendaItem(null, "丙事")
        .agendaItem(null, "丁事")
        .agendaItem(null, "甲事")
        .agendaItem(null, "戊事")
        .contact("单明远", Contact.Channel.PHONE, "0999-2222222", null)
        .deadline("6月2日前", PartialDate.of(2026, 6, 2), null, "报名单", null)
        .directive(null, null, "要带全部材料。", "要带全部材料。")
        .attendee("王小明", List.of(), AttendeeRole.CHAIR);
  }

  @Provide
  Arbitrary<MeetingNotice> notices() {
    return GeneratedNotices.notices();
  }

  @Test
  void everyDifferenceIsASentence() {
    NoticeDiff diff = NoticeDiff.between(old().build(), changed().build());
    assertEquals(
        List.of(
            "时间由6月3日下午2:30改为6月4日上午9:00。",
            "地点由三楼会议室改为礼堂。",
            "期限由6月1日前，报名单改为6月2日前，报名单。",
            "联系方式由单明远，0999-1111111改为单明远，0999-2222222。",
            "议程“甲事”由第1项移到第4项。",
            "增加议程：戊事。",
            "要求由要带材料改为要带全部材料。",
            "取消要求：要关手机。",
            "人员由王小明（参加）改为王小明（主持）。"),
        diff.changes().stream().map(change -> change.spoken().toString()).toList());
    assertEquals(
        List.of(
            Kind.MOVED,
            Kind.MOVED,
            Kind.CHANGED,
            Kind.CHANGED,
            Kind.MOVED,
            Kind.ADDED,
            Kind.CHANGED,
            Kind.CANCELLED,
            Kind.CHANGED),
        diff.changes().stream().map(NoticeDiff.Change::kind).toList());
  }

  @Test
  void onlyTheNewWordsAreTracedAndToTheNewPaper() {
    Passage spoken = NoticeDiff.between(old().build(), changed().build()).changes().get(0).spoken();
    int from = spoken.indexOf("6月4日", 0);
    assertEquals("6月4日上午9:00", spoken.span().orElseThrow().of(NEW));
    assertFalse(spoken.isTraced(from - 1));
    assertFalse(spoken.isTraced(spoken.indexOf("6月3日", 0)));
  }

  @Test
  void aCancelledMeetingIsSaidFirst() {
    MeetingNotice off = changed().status(MeetingStatus.CANCELLED).build();
    NoticeDiff diff = NoticeDiff.between(old().build(), off);
    assertEquals("会议取消。", diff.changes().get(0).spoken().toString());
    assertEquals(Kind.CANCELLED, diff.changes().get(0).kind());
  }

  @Test
  void theSameHourInOtherWordsIsNoDifference() {
    MeetingNotice same =
        new NoticeBuilder(OLD.replace("6月3日下午2:30", "6月3日14时30分"))
            .time("6月3日14时30分", PartialDate.of(2026, 6, 3), LocalTime.of(14, 30), null)
            .build();
    MeetingNotice first =
        new NoticeBuilder(OLD)
            .time("6月3日下午2:30", PartialDate.of(2026, 6, 3), LocalTime.of(14, 30), null)
            .build();
    assertTrue(NoticeDiff.between(first, same).isEmpty());
  }

  @Test
  void theScriptCanBePlayedAndKnowsItsNumbers() {
    ReadingScript script = NoticeDiff.between(old().build(), changed().build()).script();
    assertEquals("与原来的通知相比：", script.sentences().get(0).wording().toString());
    assertEquals(10, script.sections().size());
    assertEquals(4, script.sentences().get(1).slots().size());
    NoticeDiff none = NoticeDiff.between(old().build(), old().build());
    assertEquals("两份通知没有不同。", none.script().sentences().get(0).wording().toString());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aNoticeDoesNotDifferFromItself(@ForAll("notices") MeetingNotice notice) {
    assertEquals(List.of(), NoticeDiff.between(notice, notice).changes());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsAddedAndCancelledMakesUpForTheDifferenceInLength(
      @ForAll("notices") MeetingNotice one, @ForAll("notices") MeetingNotice other) {
    NoticeDiff there = NoticeDiff.between(one, other);
    assertEquals(
        other.contacts().size() - one.contacts().size(),
        count(there, "contacts", Kind.ADDED) - count(there, "contacts", Kind.CANCELLED));
    assertEquals(
        other.agenda().size() - one.agenda().size(),
        count(there, "agenda", Kind.ADDED) - count(there, "agenda", Kind.CANCELLED));
  }

  private static long count(NoticeDiff diff, String part, Kind kind) {
    return diff.changes().stream()
        .filter(change -> change.part().equals(part) && change.kind() == kind)
        .count();
  }

  @Test
  void inventedNoticesDiffer() {
    assertFalse(
        NoticeDiff.between(InventedNotices.notice(), InventedNotices.postponed()).isEmpty());
  }

  @Test
  void aDeadlineThatStandsInADemandIsToldOnce() {
    String text = "请于6月1日前报名单。要关手机。";
    NoticeBuilder old =
        new NoticeBuilder(text)
            .deadline("6月1日前", PartialDate.of(2026, 6, 1), null, "报名单", null)
            .directive(null, null, text, "请于6月1日前报名单。", "要关手机。");
    String later = "请于6月2日前报名单。要关好手机。";
    NoticeBuilder now =
        new NoticeBuilder(later)
            .deadline("6月2日前", PartialDate.of(2026, 6, 2), null, "报名单", null)
            .directive(null, null, later, "请于6月2日前报名单。", "要关好手机。");
    assertEquals(
        List.of("期限由6月1日前，报名单改为6月2日前，报名单。", "要求由要关手机改为要关好手机。"),
        NoticeDiff.between(old.build(), now.build()).changes().stream()
            .map(change -> change.spoken().toString())
            .toList());
  }
}
