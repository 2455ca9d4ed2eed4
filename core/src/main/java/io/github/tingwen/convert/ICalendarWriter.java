package io.github.tingwen.convert;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.text.Passage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the meeting as an event and its deadlines as tasks with alarms, in iCalendar (RFC 5545).
 *
 * <p>Times are those of China (UTC+8, which Hong Kong, Macau and Taiwan share). A meeting whose
 * date is not fully known becomes a task without date, so that nothing is invented. The identifiers
 * come from what names the meeting, so the notice that cancels it replaces it in a calendar. No
 * clock is asked: the time stamp is the notice's own date unless {@link #withStamp} gives one. What
 * a calendar cannot hold is listed as lost. Immutable and thread-safe.
 */
public final class ICalendarWriter implements NoticeWriter {

  /** What events, tasks and their descriptions hold. */
  private static final Set<Losses.Part> HELD =
      EnumSet.of(
          Losses.Part.HEADER,
          Losses.Part.AGENDA,
          Losses.Part.DIRECTIVES,
          Losses.Part.DEADLINES,
          Losses.Part.CONTACTS);

  private final ChineseScript script;
  private final Optional<Instant> stamp;

  /** Makes a writer that takes the time stamp from the notice. */
  public ICalendarWriter() {
    this(ChineseScript.SIMPLIFIED, Optional.empty());
  }

  private ICalendarWriter(ChineseScript script, Optional<Instant> stamp) {
    this.script = requireNonNull(script, "script");
    this.stamp = stamp;
  }

  @Override
  public ICalendarWriter in(ChineseScript other) {
    return new ICalendarWriter(other, stamp);
  }

  /** Returns a writer that stamps what it writes with {@code instant} (DTSTAMP). */
  public ICalendarWriter withStamp(Instant instant) {
    return new ICalendarWriter(script, Optional.of(instant));
  }

  @Override
  public String format() {
    return "ics";
  }

  @Override
  public String mediaType() {
    return "text/calendar";
  }

  @Override
  public Written write(MeetingNotice notice) {
    ContentLines lines = new ContentLines(script);
    lines.add("BEGIN", "VCALENDAR").add("VERSION", "2.0");
    lines.add("PRODID", "-//Tingwen//Tingwen 1//ZH").add("CALSCALE", "GREGORIAN");
    CalendarTime.zone(lines);
    new Calendar(notice, stamp.orElseGet(() -> stampOf(notice)), lines).write();
    lines.add("END", "VCALENDAR");
    return new Written(lines.toString(), losses(notice));
  }

  private static Instant stampOf(MeetingNotice notice) {
    return notice
        .signature()
        .date()
        .or(() -> notice.sourceLine().published())
        .or(() -> notice.header().time().flatMap(MeetingTime::date))
        .flatMap(PartialDate::toLocalDate)
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElse(Instant.EPOCH);
  }

  private static List<String> losses(MeetingNotice notice) {
    List<String> losses = new ArrayList<>(Losses.of(notice, "iCalendar", HELD));
    boolean dated =
        notice
            .header()
            .time()
            .flatMap(MeetingTime::date)
            .flatMap(PartialDate::toLocalDate)
            .isPresent();
    if (!dated && notice.header().time().isPresent()) {
      losses.add("the date is not fully known: the meeting is a task without date, not an event");
    }
    for (Deadline deadline : notice.deadlines()) {
      if (deadline.date().flatMap(PartialDate::toLocalDate).isEmpty()) {
        losses.add("a deadline's date is not fully known: " + deadline.text());
      }
    }
    return losses;
  }

  /** The components of one notice. For one thread. */
  private static final class Calendar {

    private final MeetingNotice notice;
    private final Header header;
    private final Instant stamp;
    private final ContentLines lines;
    private final String uid;

    private Calendar(MeetingNotice notice, Instant stamp, ContentLines lines) {
      this.notice = notice;
      this.header = notice.header();
      this.stamp = stamp;
      this.lines = lines;
      this.uid = Identity.of(notice);
    }

    private void write() {
      Optional<LocalDate> day =
          header.time().flatMap(MeetingTime::date).flatMap(PartialDate::toLocalDate);
      if (day.isPresent()) {
        event(day.get());
      } else {
        undated();
      }
      for (int i = 0; i < notice.deadlines().size(); i++) {
        task(notice.deadlines().get(i), i + 1);
      }
    }

    private void event(LocalDate day) {
      begin("VEVENT", uid);
      times(day, header.time().orElseThrow());
      meeting();
      lines.add("STATUS", eventStatus());
      lines.add("END", "VEVENT");
    }

    private void undated() {
      begin("VTODO", uid);
      meeting();
      boolean cancelled = notice.status() == MeetingStatus.CANCELLED;
      lines.add("STATUS", cancelled ? "CANCELLED" : "NEEDS-ACTION");
      lines.add("END", "VTODO");
    }

    private void begin(String component, String id) {
      lines.add("BEGIN", component).add("UID", id).add("DTSTAMP", CalendarTime.utc(stamp));
      boolean changed =
          notice.status() == MeetingStatus.CANCELLED || notice.status() == MeetingStatus.POSTPONED;
      lines.add("SEQUENCE", changed ? "1" : "0");
    }

    private void times(LocalDate day, MeetingTime time) {
      Optional<LocalDate> last =
          time.lastDate().flatMap(PartialDate::toLocalDate).filter(day::isBefore);
      if (time.start().isEmpty()) {
        CalendarTime.add(lines, "DTSTART", day, Optional.empty());
        last.ifPresent(end -> CalendarTime.add(lines, "DTEND", end.plusDays(1), Optional.empty()));
        return;
      }
      CalendarTime.add(lines, "DTSTART", day, time.start());
      Optional<LocalTime> end = time.end();
      LocalDate lastDay = last.orElse(day);
      if (end.isPresent() && lastDay.atTime(end.get()).isAfter(day.atTime(time.start().get()))) {
        CalendarTime.add(lines, "DTEND", lastDay, end);
      }
    }

    private void meeting() {
      lines.addText("SUMMARY", summary());
      header.place().ifPresent(place -> lines.addText("LOCATION", place));
      lines.addText("DESCRIPTION", Passage.untraced(description()));
      notice
          .contacts()
          .forEach(contact -> lines.addText("CONTACT", Passage.untraced(contact(contact))));
      lines.addText("CATEGORIES", Passage.untraced("会议"));
    }

    private Passage summary() {
      Passage name = header.meetingName().or(header::title).orElse(Passage.untraced("会议"));
      return switch (notice.status()) {
        case CANCELLED -> Passage.untraced("（取消）").then(name);
        case POSTPONED -> Passage.untraced("（延期）").then(name);
        default -> name;
      };
    }

    /** What has no property of its own, one line each. */
    private String description() {
      List<String> words = new ArrayList<>();
      header.title().ifPresent(title -> words.add(title.toString()));
      header.documentNumber().ifPresent(number -> words.add("文号：" + number));
      header.issuer().ifPresent(issuer -> words.add("召开单位：" + issuer));
      header.time().ifPresent(time -> words.add("时间：" + time.text()));
      header.time().flatMap(MeetingTime::checkIn).ifPresent(in -> words.add("报到：" + in.text()));
      header.branchVenues().forEach(venue -> words.add("分会场：" + venue));
      header.purpose().ifPresent(purpose -> words.add("目的：" + purpose));
      header.duration().ifPresent(duration -> words.add("会期：" + duration));
      header.addressees().forEach(addressee -> words.add("发给：" + addressee));
      notice.agenda().forEach(item -> words.add("议程：" + item.text()));
      notice.directives().forEach(block -> words.add("要求：" + block.text()));
      return String.join("\n", words);
    }

    private static String contact(Contact contact) {
      String name = contact.name().map(who -> who + "，").orElse("");
      String extension = contact.extension().map(number -> "，分机" + number).orElse("");
      return name + contact.number() + extension;
    }

    private String eventStatus() {
      return switch (notice.status()) {
        case CANCELLED -> "CANCELLED";
        case POSTPONED -> "TENTATIVE";
        case HELD, SCHEDULED -> "CONFIRMED";
      };
    }

    private void task(Deadline deadline, int number) {
      begin("VTODO", number + "-" + uid);
      Passage action = deadline.action().orElse(deadline.text());
      lines.addText("SUMMARY", action);
      deadline
          .date()
          .flatMap(PartialDate::toLocalDate)
          .ifPresent(day -> CalendarTime.add(lines, "DUE", day, deadline.time()));
      String whom = deadline.binding().map(binding -> binding + "：").orElse("");
      lines.addText("DESCRIPTION", Passage.untraced(whom + deadline.text() + "，" + action));
      lines.add("RELATED-TO", uid);
      boolean cancelled = notice.status() == MeetingStatus.CANCELLED;
      lines.add("STATUS", cancelled ? "CANCELLED" : "NEEDS-ACTION");
      if (deadline.date().flatMap(PartialDate::toLocalDate).isPresent() && !cancelled) {
        alarm(action);
      }
      lines.add("END", "VTODO");
    }

    /** A reminder a day before the deadline. */
    private void alarm(Passage action) {
      lines.add("BEGIN", "VALARM").add("ACTION", "DISPLAY").addText("DESCRIPTION", action);
      lines.add("TRIGGER;RELATED=END", "-P1D").add("END", "VALARM");
    }
  }
}
