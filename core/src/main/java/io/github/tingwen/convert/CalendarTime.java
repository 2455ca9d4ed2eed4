package io.github.tingwen.convert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates and times of iCalendar, and the time zone they are in. */
final class CalendarTime {

  static final String ZONE = "Asia/Shanghai";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

  private CalendarTime() {}

  /** China has had UTC+8 without summer time since 15 September 1991 (IANA time zone database). */
  static void zone(ContentLines lines) {
    lines.add("BEGIN", "VTIMEZONE").add("TZID", ZONE).add("BEGIN", "STANDARD");
    lines.add("DTSTART", "19910915T010000");
    lines.add("TZOFFSETFROM", "+0900").add("TZOFFSETTO", "+0800").add("TZNAME", "CST");
    lines.add("END", "STANDARD").add("END", "VTIMEZONE");
  }

  /** Adds a date, or a date and hour. */
  static void add(ContentLines lines, String name, LocalDate day, Optional<LocalTime> hour) {
    if (hour.isPresent()) {
      String value = DAY.format(day) + "T" + HOUR.format(hour.get());
      lines.add(name + ";TZID=" + ZONE, value);
    } else {
      lines.add(name + ";VALUE=DATE", DAY.format(day));
    }
  }

  static String utc(Instant instant) {
    var time = instant.atOffset(ZoneOffset.UTC);
    return DAY.format(time) + "T" + HOUR.format(time) + "Z";
  }
}
