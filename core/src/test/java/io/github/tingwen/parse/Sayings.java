package io.github.tingwen.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.model.Vote;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a notice says under the names used in docs/notice-format.md; several values joined by ·. */
final class Sayings {

  private static final NoticeParser PARSER = NoticeParser.builder().build();

  private Sayings() {}

  /** The notice of a paper of these lines. */
  static MeetingNotice parse(String... lines) {
    return PARSER.parse(String.join("\n", lines)).notice();
  }

  static void assertSays(String expected, MeetingNotice notice, String name) {
    assertEquals(expected, of(notice, name), name);
  }

  static String of(MeetingNotice notice, String name) {
    Header header = notice.header();
    Optional<MeetingTime> time = header.time();
    return switch (name) {
      case "kind" -> notice.kind().name();
      case "status" -> notice.status().name();
      case "title" -> one(header.title());
      case "number" -> one(header.documentNumber());
      case "issuer" -> one(header.issuer());
      case "purpose" -> one(header.purpose());
      case "closing" -> one(notice.closing());
      case "meeting" -> one(header.meetingName());
      case "place" -> one(header.place());
      case "date" -> one(time.flatMap(MeetingTime::date).map(PartialDate::iso));
      case "lastDate" -> one(time.flatMap(MeetingTime::lastDate).map(PartialDate::iso));
      case "former" -> one(header.formerTime().flatMap(MeetingTime::date).map(PartialDate::iso));
      case "start" -> one(time.flatMap(MeetingTime::start));
      case "checkIn" -> one(time.flatMap(MeetingTime::checkIn).flatMap(c -> c.time()));
      case "published" -> one(notice.sourceLine().published().map(PartialDate::iso));
      case "signed" -> one(notice.signature().date().map(PartialDate::iso));
      default -> many(notice, name);
    };
  }

  private static String many(MeetingNotice notice, String name) {
    return switch (name) {
      case "addressees" -> all(notice.header().addressees().stream());
      case "chair" -> persons(notice, AttendeeRole.CHAIR);
      case "recorder" -> persons(notice, AttendeeRole.RECORDER);
      case "attendees" -> persons(notice, AttendeeRole.ATTENDEE);
      case "observers" -> persons(notice, AttendeeRole.OBSERVER);
      case "absent" -> persons(notice, AttendeeRole.ABSENT);
      case "speakers" -> all(notice.directives().stream().flatMap(d -> d.speaker().stream()));
      case "groups" -> all(notice.groups().stream().map(g -> g.text()));
      case "leads" -> all(notice.directives().stream().flatMap(d -> d.lead().stream()));
      case "headings" -> all(notice.directives().stream().flatMap(d -> d.heading().stream()));
      case "requirements" -> String.valueOf(requirements(notice).size());
      case "first" -> requirements(notice).get(0);
      case "agenda" -> all(notice.agenda().stream().map(a -> a.text()));
      case "decisions" -> all(notice.decisions().stream().map(d -> d.text()));
      case "votes" ->
          all(notice.decisions().stream().flatMap(d -> d.vote().stream()).map(Sayings::vote));
      case "deadlines" ->
          all(notice.deadlines().stream().flatMap(d -> d.date().stream()).map(PartialDate::iso));
      case "contacts" -> all(notice.contacts().stream().map(c -> c.number()));
      case "remaining" -> all(notice.remaining().stream());
      case "signature" -> all(notice.signature().bodies().stream());
      case "others" ->
          all(notice.otherMeetings().stream().flatMap(o -> o.header().meetingName().stream()));
      default -> throw new IllegalArgumentException("unknown name in an expect fence: " + name);
    };
  }

  private static String persons(MeetingNotice notice, AttendeeRole role) {
    return all(notice.attendees(role).stream().map(Attendee::name));
  }

  private static List<String> requirements(MeetingNotice notice) {
    return notice.directives().stream()
        .flatMap(d -> d.requirements().stream())
        .map(r -> r.text().toString())
        .toList();
  }

  private static String vote(Vote vote) {
    return Stream.of(vote.inFavour(), vote.against(), vote.abstaining())
        .map(count -> count.isPresent() ? String.valueOf(count.getAsInt()) : "-")
        .collect(Collectors.joining("/"));
  }

  private static String one(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }

  private static String all(Stream<?> values) {
    String joined = values.map(Object::toString).collect(Collectors.joining(" · "));
    return joined.isEmpty() ? "-" : joined;
  }
}
