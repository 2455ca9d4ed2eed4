package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.reading.GeneratedNotices;
import io.github.tingwen.reading.InventedNotices;
import io.github.tingwen.reading.NoticeBuilder;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.validate.ValidationResult;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ICalendarWriterTest {

  private final ICalendarWriter writer = new ICalendarWriter();

  @Provide
  Arbitrary<MeetingNotice> notices() {
    return GeneratedNotices.notices();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void everyNoticeGivesAValidCalendar(@ForAll("notices") MeetingNotice notice) throws Exception {
    String ics = writer.write(notice).text();
    assertValid(read(ics));
    for (String line : ics.split("\r\n", -1)) {
      assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
      assertTrue(line.indexOf('\n') < 0 && line.indexOf('\r') < 0, line);
    }
  }

  @Test
  void inventedNoticesGiveValidCalendars() throws Exception {
    for (MeetingNotice notice : InventedNotices.all().values()) {
      assertValid(read(writer.write(notice).text()));
    }
  }

  private static Calendar read(String ics) throws Exception {
    return new CalendarBuilder().build(new StringReader(ics));
  }

  private static void assertValid(Calendar calendar) {
    ValidationResult result = calendar.validate();
    assertTrue(!result.hasErrors(), () -> result.getEntries() + "\n" + calendar);
  }

  @Test
  void theMeetingIsAnEventAndTheDeadlineATaskWithAnAlarm() throws Exception {
    Calendar calendar = read(writer.write(InventedNotices.notice()).text());
    CalendarComponent event = only(calendar, Component.VEVENT);
    assertEquals("20260603T143000", value(event, "DTSTART"));
    assertEquals("全镇防汛工作会议", value(event, "SUMMARY"));
    assertEquals("镇政府三楼302会议室", value(event, "LOCATION"));
    assertEquals("CONFIRMED", value(event, "STATUS"));
    CalendarComponent task = only(calendar, Component.VTODO);
    assertEquals("20260601T160000", value(task, "DUE"));
    assertEquals("报参会人员名单", value(task, "SUMMARY"));
    assertTrue(task.toString().contains("BEGIN:VALARM"));
  }

  @Test
  void longTextComesBackWholeFromFolding() throws Exception {
    Calendar calendar = read(writer.write(InventedNotices.notice()).text());
    String description = value(only(calendar, Component.VEVENT), "DESCRIPTION");
    assertTrue(description.contains("要求：有关要求：请准时参会，不得无故缺席。因故不能参会的，要向党政办书面请假。"));
    assertTrue(description.contains("\n地点") || description.contains("\n时间"));
  }

  @Test
  void textWithCommasSemicolonsAndBackslashesComesBack() throws Exception {
    String name = "甲,乙;丙\\丁会议";
    MeetingNotice notice = new NoticeBuilder(name).meetingName(name).build();
    Calendar calendar = read(writer.write(notice).text());
    assertEquals(name, value(only(calendar, Component.VTODO), "SUMMARY"));
  }

  @Test
  void cancellingKeepsTheIdentifier() throws Exception {
    CalendarComponent called =
        only(read(writer.write(weekly(MeetingStatus.SCHEDULED)).text()), "VEVENT");
    CalendarComponent off =
        only(read(writer.write(weekly(MeetingStatus.CANCELLED)).text()), "VEVENT");
    CalendarComponent later =
        only(read(writer.write(weekly(MeetingStatus.POSTPONED)).text()), "VEVENT");
    assertEquals(value(called, "UID"), value(off, "UID"));
    assertEquals("CANCELLED", value(off, "STATUS"));
    assertEquals("1", value(off, "SEQUENCE"));
    assertEquals("CONFIRMED", value(later, "STATUS"));
    assertEquals("（延期）周例会", value(later, "SUMMARY"));
  }

  @Test
  void aCorrectedDayKeepsTheIdentifierAndTheCallerCountsTheChanges() throws Exception {
    MeetingNotice first = dated("6月3日", PartialDate.of(2026, 6, 3), LocalTime.of(9, 0), null);
    MeetingNotice corrected = dated("6月4日", PartialDate.of(2026, 6, 4), LocalTime.of(9, 0), null);
    CalendarComponent old = only(read(writer.write(first).text()), "VEVENT");
    CalendarComponent now = only(read(writer.withSequence(3).write(corrected).text()), "VEVENT");
    assertEquals(value(old, "UID"), value(now, "UID"));
    assertEquals("20260604T090000", value(now, "DTSTART"));
    assertEquals("3", value(now, "SEQUENCE"));
    assertThrows(IllegalArgumentException.class, () -> writer.withSequence(-1));
  }

  @Test
  void aWithdrawnDateIsNotWritten() throws Exception {
    NoticeWriter.Written written = writer.write(InventedNotices.postponed());
    CalendarComponent task = only(read(written.text()), Component.VTODO);
    assertTrue(task.getProperty("DTSTART").isEmpty());
    assertTrue(value(task, "DESCRIPTION").contains("原定时间：9月12日"));
    assertTrue(
        written.losses().stream().anyMatch(loss -> loss.contains("holds no more")),
        () -> written.losses().toString());
  }

  @Test
  void aMeetingOfSeveralDaysKeepsItsLastDay() throws Exception {
    NoticeBuilder several =
        new NoticeBuilder("6月3日至5日周例会")
            .meetingName("周例会")
            .time("6月3日至5日", PartialDate.of(2026, 6, 3), LocalTime.of(9, 0), null)
            .lastDate(PartialDate.of(2026, 6, 5));
    CalendarComponent event = only(read(writer.write(several.build()).text()), "VEVENT");
    assertEquals("20260603T090000", value(event, "DTSTART"));
    assertEquals("20260606T000000", value(event, "DTEND"));
  }

  @Test
  void anImpossibleEndIsLeftOutAndTold() throws Exception {
    MeetingNotice odd =
        dated("6月3日", PartialDate.of(2026, 6, 3), LocalTime.of(14, 0), LocalTime.of(9, 0));
    for (NoticeWriter.Written written : List.of(writer.write(odd), new JsonLdWriter().write(odd))) {
      assertTrue(
          written.losses().stream().anyMatch(loss -> loss.contains("the end 09:00")),
          () -> written.losses().toString());
      assertFalse(written.text().contains("DTEND") || written.text().contains("endDate"));
    }
  }

  private static MeetingNotice dated(String day, PartialDate date, LocalTime from, LocalTime to) {
    return new NoticeBuilder(day + "周例会").meetingName("周例会").time(day, date, from, to).build();
  }

  private static MeetingNotice weekly(MeetingStatus status) {
    return new NoticeBuilder("6月3日上午9:00召开周例会")
        .status(status)
        .meetingName("周例会")
        .time("6月3日上午9:00", PartialDate.of(2026, 6, 3), LocalTime.of(9, 0), LocalTime.of(10, 30))
        .build();
  }

  @Test
  void aMeetingWithoutYearIsATaskWithoutDateAndTheLossIsTold() throws Exception {
    MeetingNotice report = InventedNotices.report();
    assertEquals(DocumentKind.REPORT, report.kind());
    NoticeWriter.Written written = writer.write(report);
    CalendarComponent task = only(read(written.text()), Component.VTODO);
    assertTrue(task.getProperty("DUE").isEmpty());
    assertTrue(
        written.losses().stream().anyMatch(loss -> loss.contains("date is not fully known")));
  }

  @Test
  void theStampIsTheNoticesDateOrTheCallersNeverTheClock() throws Exception {
    CalendarComponent event = only(read(writer.write(InventedNotices.notice()).text()), "VEVENT");
    assertEquals("20260528T000000Z", value(event, "DTSTAMP"));
    ICalendarWriter stamped = writer.withStamp(Instant.parse("2026-05-29T01:02:03Z"));
    event = only(read(stamped.write(InventedNotices.notice()).text()), "VEVENT");
    assertEquals("20260529T010203Z", value(event, "DTSTAMP"));
  }

  @Test
  void differentMeetingsHaveDifferentIdentifiers() {
    List<String> uids = InventedNotices.all().values().stream().map(Identity::of).toList();
    assertEquals(uids.size(), uids.stream().distinct().count());
    assertNotEquals("", uids.get(0));
  }

  private static CalendarComponent only(Calendar calendar, String name) {
    List<CalendarComponent> components = calendar.getComponents(name);
    assertEquals(1, components.size(), calendar::toString);
    return components.get(0);
  }

  private static String value(CalendarComponent component, String property) {
    return component.getProperty(property).orElseThrow().getValue();
  }
}
