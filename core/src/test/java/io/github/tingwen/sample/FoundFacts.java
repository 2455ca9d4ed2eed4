package io.github.tingwen.sample;

import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.CheckIn;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.DayPart;
import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Group;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.model.Vote;
import io.github.tingwen.parse.NotAMeetingNoticeException;
import io.github.tingwen.parse.NoticeParser;
import io.github.tingwen.text.Passage;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Reads the facts of what the parser makes of a text. */
final class FoundFacts {

  private final String text;
  private final Facts facts = new Facts();

  private FoundFacts(String text) {
    this.text = text;
  }

  static Facts of(NoticeParser parser, String text) {
    FoundFacts reader = new FoundFacts(text);
    try {
      reader.notice(parser.parse(text).notice());
    } catch (NotAMeetingNoticeException other) {
      reader.facts.add("kind", "reject");
    }
    return reader.facts;
  }

  private void notice(MeetingNotice notice) {
    facts.add("kind", lower(notice.kind()));
    facts.add("status", lower(notice.status()));
    header(notice.header());
    people(notice);
    body(notice);
    margins(notice);
  }

  private void header(Header header) {
    words("title", header.title());
    words("docNumber", header.documentNumber());
    words("issuer", header.issuer());
    words("meetingName", header.meetingName());
    words("place", header.place());
    words("purpose", header.purpose());
    words("duration", header.duration());
    header.meetingKind().ifPresent(kind -> facts.add("meetingKind", Facts.plain(kind)));
    header.formerTime().or(header::time).ifPresent(this::time);
    header.addressees().forEach(one -> facts.add("addressee", Facts.plain(one)));
  }

  private void time(MeetingTime time) {
    String last = time.lastDate().map(end -> "/" + end.iso()).orElse("");
    facts.add("date", time.date().map(date -> date.iso() + last));
    String end = time.end().map(until -> "/" + until).orElse("");
    Optional<String> half =
        time.dayPart()
            .filter(part -> part != DayPart.ALL_DAY)
            .map(part -> part == DayPart.MORNING ? "AM" : "PM");
    facts.add("timeOfDay", time.start().map(start -> start + end).or(() -> half));
    facts.add("checkIn", time.checkIn().flatMap(CheckIn::time));
  }

  private void people(MeetingNotice notice) {
    for (Attendee person : notice.attendees()) {
      String name = Facts.plain(person.name());
      facts.add("person", name);
      facts.add("person, role", name + " " + role(person.role()));
      facts.add("person, roles", name + " " + roles(person));
      facts.add("person, posts", name + " " + posts(person));
      facts.add("person, place", start(person.name()));
    }
    for (Group group : notice.groups()) {
      words("group", Optional.of(group.text()));
      facts.add("group, role", Facts.plain(group.text()) + " " + lower(group.role()));
    }
  }

  private static String role(AttendeeRole role) {
    return role == AttendeeRole.INVITED ? "attendee" : lower(role);
  }

  private static String roles(Attendee person) {
    return person.roles().stream()
        .map(FoundFacts::role)
        .distinct()
        .sorted()
        .collect(Collectors.joining("+"));
  }

  private static String posts(Attendee person) {
    return person.posts().stream().map(Facts::plain).collect(Collectors.joining("、"));
  }

  private void body(MeetingNotice notice) {
    notice.directives().forEach(this::directive);
    notice.agenda().forEach(item -> words("agenda", Optional.of(item.text())));
    notice
        .decisions()
        .forEach(
            decision -> {
              words("decisions", Optional.of(decision.text()));
              decision.vote().ifPresent(this::vote);
            });
  }

  private void directive(Directive directive) {
    directive.lead().ifPresent(lead -> facts.add("lead", Facts.plain(lead)));
    directive.effectiveLead().ifPresent(lead -> facts.add("effective lead", Facts.plain(lead)));
    directive.speaker().ifPresent(who -> facts.add("speaker", Facts.plain(who)));
    directive.heading().ifPresent(heading -> facts.add("heading", Facts.plain(heading)));
    facts.add("heading, place", directive.heading().map(this::start));
    facts.add("directive, place", range(directive.text()));
    directive
        .requirements()
        .forEach(
            demand -> {
              facts.add("requirement", Facts.beginning(Facts.plain(demand.text())));
              facts.add("requirement, place", range(demand.text()));
            });
  }

  private void vote(Vote vote) {
    facts.add("vote", count(vote.inFavour()) + count(vote.against()) + count(vote.abstaining()));
  }

  private static String count(OptionalInt votes) {
    return votes.isPresent() ? votes.getAsInt() + " " : "- ";
  }

  private void margins(MeetingNotice notice) {
    notice.deadlines().forEach(this::deadline);
    notice.contacts().stream()
        .filter(c -> c.channel() == Contact.Channel.PHONE || c.channel() == Contact.Channel.FAX)
        .forEach(this::contact);
    notice.sourceLine().source().ifPresent(source -> facts.add("source", Facts.plain(source)));
    facts.add(
        "published",
        notice.sourceLine().published().or(() -> notice.signature().date()).map(PartialDate::iso));
    notice.sourceLine().authors().forEach(author -> facts.add("author", Facts.plain(author)));
    notice.background().forEach(passage -> facts.add("background, place", range(passage)));
    notice.closing().ifPresent(closing -> facts.add("closing", Facts.plain(closing)));
    notice
        .replySlip()
        .ifPresent(
            slip -> slip.fields().forEach(field -> facts.add("slip, field", Facts.plain(field))));
    notice
        .otherMeetings()
        .forEach(
            other -> {
              facts.add("other meeting", other.header().meetingName().map(Facts::plain));
              facts.add(
                  "other meeting, date",
                  other.header().time().flatMap(MeetingTime::date).map(PartialDate::iso));
            });
  }

  private void deadline(Deadline deadline) {
    String hour = deadline.time().map(time -> "T" + time).orElse("");
    facts.add("deadline", deadline.date().map(PartialDate::iso).orElse("") + hour);
    facts.add("deadline, place", range(deadline.text()));
  }

  private void contact(Contact contact) {
    facts.add("contact", contact.number().toString().replaceAll("\\D", ""));
    facts.add("extension", contact.extension().map(e -> e.toString().replaceAll("\\D", "")));
    facts.add("contact, name", contact.name().map(Facts::plain));
  }

  private void words(String field, Optional<Passage> words) {
    words.ifPresent(
        passage -> {
          facts.add(field, Facts.plain(passage));
          facts.add(field + ", place", range(passage));
        });
  }

  private String start(Passage words) {
    return words.span().map(span -> String.valueOf(codePoint(span.from()))).orElse("");
  }

  private String range(Passage words) {
    return words.span().map(s -> codePoint(s.from()) + "-" + codePoint(s.to())).orElse("");
  }

  private int codePoint(int at) {
    return text.codePointCount(0, at);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
