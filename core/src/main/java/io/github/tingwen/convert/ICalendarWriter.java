package io.github.tingwen.convert;

import static java.util.Objects.requireNonNull;

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
import java.util.OptionalInt;
import java.util.Set;

/**
 * Writes the meeting as an event and its deadlines as tasks with alarms, in iCalendar (RFC 5545).
 *
 * <p>Times are those of China (UTC+8, which Hong Kong, Macau and Taiwan share). A meeting whose
 * date is not fully known becomes a task without date, so that nothing is invented. The identifiers
 * come from what names the meeting, not from its day, so the notice that corrects, postpones or
 * cancels it replaces it in a calendar. A date the notice withdraws is written only of a meeting
 * that is cancelled; one put off without a new date is a task without date, too. No clock is asked:
 * the time stamp is the notice's own date unless {@link #withStamp} gives one. What a calendar
 * cannot hold is listed as lost. Immutable and thread-safe.
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
  private final OptionalInt sequence;

  /** Makes a writer that takes the time stamp from the notice. */
  public ICalendarWriter() {
    this(ChineseScript.SIMPLIFIED, Optional.empty(), OptionalInt.empty());
  }

  private ICalendarWriter(ChineseScript script, Optional<Instant> stamp, OptionalInt sequence) {
    this.script = requireNonNull(script, "script");
    this.stamp = stamp;
    this.sequence = sequence;
  }

  @Override
  public ICalendarWriter in(ChineseScript other) {
    return new ICalendarWriter(other, stamp, sequence);
  }

  /** Returns a writer that stamps what it writes with {@code instant} (DTSTAMP). */
  public ICalendarWriter withStamp(Instant instant) {
    return new ICalendarWriter(script, Optional.of(requireNonNull(instant, "instant")), sequence);
  }

  /**
   * Returns a writer that says how often the notice was changed before (SEQUENCE). Calendars keep
   * the entry with the highest number; of equal ones that with the later {@link #withStamp stamp}.
   * Unless set, it is 1 of a meeting that is put off or cancelled, else 0.
   *
   * @param changes 0 or more
   */
  public ICalendarWriter withSequence(int changes) {
    if (changes < 0) {
      throw new IllegalArgumentException("changes must not be negative: " + changes);
    }
    return new ICalendarWriter(script, stamp, OptionalInt.of(changes));
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
    requireNonNull(notice, "notice");
    ContentLines lines = new ContentLines();
    lines.add("BEGIN", "VCALENDAR").add("VERSION", "2.0");
    lines.add("PRODID", "-//Tingwen//Tingwen 1//ZH").add("CALSCALE", "GREGORIAN");
    CalendarTime.zone(lines);
    int changes = sequence.orElse(isChanged(notice) ? 1 : 0);
    Instant at = stamp.orElseGet(() -> stampOf(notice));
    WrittenWords words = WrittenWords.of(script, notice);
    new Calendar(words.of(notice), words, Identity.of(notice), at, changes, lines).write();
    lines.add("END", "VCALENDAR");
    return new Written(lines.toString(), losses(notice));
  }

  private static boolean isChanged(MeetingNotice notice) {
    return notice.status() == MeetingStatus.CANCELLED
        || notice.status() == MeetingStatus.POSTPONED
        || notice.header().formerTime().isPresent()
        || notice.header().formerPlace().isPresent();
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
    Header header = notice.header();
    Optional<MeetingSpan> span = header.time().flatMap(MeetingSpan::of);
    span.ifPresent(known -> losses.addAll(known.impossible()));
    if (span.filter(known -> known.start().isEmpty() && known.end().isPresent()).isPresent()) {
      losses.add("the hour of the end is left out, since that of the start is not known");
    }
    if (span.isEmpty() && header.time().isPresent()) {
      losses.add("the date is not fully known: the meeting is a task without date, not an event");
    } else if (span.isEmpty() && header.formerTime().isPresent()) {
      losses.add(
          "the date holds no more and no new one is given: the meeting is a task without date");
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
    private final WrittenWords script;
    private final Instant stamp;
    private final int sequence;
    private final ContentLines lines;
    private final String uid;

    private Calendar(
        MeetingNotice notice,
        WrittenWords script,
        String uid,
        Instant stamp,
        int sequence,
        ContentLines lines) {
      this.notice = notice;
      this.header = notice.header();
      this.script = script;
      this.stamp = stamp;
      this.sequence = sequence;
      this.lines = lines;
      this.uid = uid;
    }

    private void write() {
      Optional<MeetingSpan> span = header.time().flatMap(MeetingSpan::of);
      if (span.isPresent()) {
        event(span.get());
      } else {
        undated();
      }
      for (int i = 0; i < notice.deadlines().size(); i++) {
        task(notice.deadlines().get(i), i + 1);
      }
    }

    private void event(MeetingSpan span) {
      begin("VEVENT", uid);
      times(span);
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
      lines.add("SEQUENCE", Integer.toString(sequence));
    }

    /** The end is the hour it ends, else the midnight after the last of several days. */
    private void times(MeetingSpan span) {
      Optional<LocalDate> afterLast = span.lastDay().map(day -> day.plusDays(1));
      CalendarTime.add(lines, "DTSTART", span.day(), span.start());
      if (span.start().isEmpty()) {
        afterLast.ifPresent(day -> CalendarTime.add(lines, "DTEND", day, Optional.empty()));
      } else if (span.end().isPresent()) {
        CalendarTime.add(lines, "DTEND", span.lastDay().orElse(span.day()), span.end());
      } else {
        Optional<LocalTime> midnight = Optional.of(LocalTime.MIDNIGHT);
        afterLast.ifPresent(day -> CalendarTime.add(lines, "DTEND", day, midnight));
      }
    }

    private void meeting() {
      lines.addText("SUMMARY", summary());
      header.place().ifPresent(place -> lines.addText("LOCATION", place));
      lines.addText("DESCRIPTION", description());
      notice
          .contacts()
          .forEach(contact -> lines.addText("CONTACT", ContactText.of(contact, script)));
      lines.addText("CATEGORIES", script.of("会议"));
    }

    private Passage summary() {
      Passage name =
          header.meetingName().or(header::title).orElse(Passage.untraced(script.of("会议")));
      return switch (notice.status()) {
        case CANCELLED -> Passage.untraced("（取消）").then(name);
        case POSTPONED -> Passage.untraced(script.of("（延期）")).then(name);
        default -> name;
      };
    }

    /** What has no property of its own, one line each. */
    private String description() {
      List<String> words = new ArrayList<>();
      header.title().ifPresent(title -> words.add(title.toString()));
      header.documentNumber().ifPresent(number -> words.add(script.of("文号：") + number));
      header.issuer().ifPresent(issuer -> words.add(script.of("召开单位：") + issuer));
      header.time().ifPresent(time -> words.add(script.of("时间：") + time.text()));
      header.formerTime().ifPresent(time -> words.add(script.of("原定时间：") + time.text()));
      header.formerPlace().ifPresent(place -> words.add(script.of("原定地点：") + place));
      header
          .time()
          .flatMap(MeetingTime::checkIn)
          .ifPresent(in -> words.add(script.of("报到：") + in.text()));
      header.branchVenues().forEach(venue -> words.add(script.of("分会场：") + venue));
      header.purpose().ifPresent(purpose -> words.add(script.of("目的：") + purpose));
      header.duration().ifPresent(duration -> words.add(script.of("会期：") + duration));
      header.addressees().forEach(addressee -> words.add(script.of("发给：") + addressee));
      notice.agenda().forEach(item -> words.add(script.of("议程：") + item.timedText()));
      notice.directives().forEach(block -> words.add(script.of("要求：") + block.text()));
      return String.join("\n", words);
    }

    /** A meeting put off to a date is as certain as one announced for it. */
    private String eventStatus() {
      return notice.status() == MeetingStatus.CANCELLED ? "CANCELLED" : "CONFIRMED";
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
      lines.addText("DESCRIPTION", whom + deadline.text() + "，" + action);
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
