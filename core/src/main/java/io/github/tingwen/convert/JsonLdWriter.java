package io.github.tingwen.convert;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.text.Passage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the meeting as a schema.org {@code Event} in JSON-LD, for search engines and web sites.
 *
 * <p>{@code <} is written as an escape, so the text may stand in a script element of a page. Times
 * are those of China (UTC+8). What an Event cannot hold is listed as lost. Immutable and
 * thread-safe.
 */
public final class JsonLdWriter implements NoticeWriter {

  private static final Set<Losses.Part> HELD =
      EnumSet.of(
          Losses.Part.HEADER,
          Losses.Part.ATTENDEES,
          Losses.Part.GROUPS,
          Losses.Part.AGENDA,
          Losses.Part.CONTACTS);

  private static final JsonMapper MAPPER = new JsonMapper();

  private final ChineseScript script;

  /** Makes a writer of the model's own characters. */
  public JsonLdWriter() {
    this(ChineseScript.SIMPLIFIED);
  }

  private JsonLdWriter(ChineseScript script) {
    this.script = requireNonNull(script, "script");
  }

  @Override
  public JsonLdWriter in(ChineseScript other) {
    return new JsonLdWriter(other);
  }

  @Override
  public String format() {
    return "jsonld";
  }

  @Override
  public String mediaType() {
    return "application/ld+json";
  }

  @Override
  public Written write(MeetingNotice notice) {
    requireNonNull(notice, "notice");
    WrittenWords words = WrittenWords.of(script, notice);
    ObjectNode event = MAPPER.createObjectNode();
    event.put("@context", "https://schema.org").put("@type", "Event");
    event.put("identifier", Identity.of(notice));
    event.put("inLanguage", script.languageTag());
    event.put("eventStatus", "https://schema.org/" + status(notice));
    event(event, words.of(notice), words);
    return new Written(print(event), losses(notice));
  }

  private static void event(ObjectNode event, MeetingNotice notice, WrittenWords words) {
    name(event, notice.header(), words);
    notice.header().time().ifPresent(time -> times(event, time));
    notice.header().formerTime().ifPresent(time -> formerTime(event, time));
    places(event, notice.header());
    organizer(event, notice);
    attendees(event, notice);
    audience(event, notice);
    agenda(event, notice);
  }

  private static String print(ObjectNode event) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try {
      String json =
          MAPPER
              .writer(new DefaultPrettyPrinter().withObjectIndenter(indenter))
              .writeValueAsString(event);
      return json.replace("<", "\\u003C") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings can be written", e);
    }
  }

  private static void name(ObjectNode event, Header header, WrittenWords words) {
    Optional<String> name = header.meetingName().or(header::title).map(Passage::toString);
    event.put("name", name.orElse(words.of("会议")));
    header.title().ifPresent(title -> event.put("alternateName", title.toString()));
    String description =
        Stream.concat(
                Stream.of(header.purpose(), header.duration())
                    .flatMap(Optional::stream)
                    .map(Passage::toString),
                header.formerPlace().map(place -> words.of("原定地点：") + place).stream())
            .collect(Collectors.joining("；"));
    if (!description.isEmpty()) {
      event.put("description", description);
    }
    header.meetingKind().ifPresent(kind -> event.put("keywords", kind.toString()));
    header.documentNumber().ifPresent(number -> document(event, number));
  }

  private static void document(ObjectNode event, Passage number) {
    ObjectNode document = event.putObject("subjectOf");
    document.put("@type", "DigitalDocument").put("identifier", number.toString());
  }

  private static String status(MeetingNotice notice) {
    return switch (notice.status()) {
      case CANCELLED -> "EventCancelled";
      case POSTPONED -> notice.header().time().isPresent() ? "EventRescheduled" : "EventPostponed";
      case SCHEDULED ->
          notice.header().formerTime().isPresent() ? "EventRescheduled" : "EventScheduled";
      case HELD -> "EventScheduled";
    };
  }

  private static void times(ObjectNode event, MeetingTime time) {
    Optional<LocalDate> day = time.date().flatMap(PartialDate::toLocalDate);
    MeetingSpan.of(time).ifPresent(span -> span(event, span));
    time.checkIn()
        .flatMap(
            in ->
                in.date()
                    .flatMap(PartialDate::toLocalDate)
                    .or(() -> day)
                    .flatMap(date -> in.time().map(hour -> iso(date, Optional.of(hour)))))
        .ifPresent(door -> event.put("doorTime", door));
  }

  private static void span(ObjectNode event, MeetingSpan span) {
    event.put("startDate", iso(span.day(), span.start()));
    if (span.lastDay().isPresent() || span.end().isPresent()) {
      event.put("endDate", iso(span.lastDay().orElse(span.day()), span.end()));
    }
  }

  private static void formerTime(ObjectNode event, MeetingTime time) {
    MeetingSpan.of(time)
        .ifPresent(span -> event.put("previousStartDate", iso(span.day(), span.start())));
  }

  private static String iso(LocalDate day, Optional<LocalTime> hour) {
    return day + hour.map(time -> "T" + time + "+08:00").orElse("");
  }

  private static void places(ObjectNode event, Header header) {
    List<Passage> venues = new ArrayList<>();
    header.place().ifPresent(venues::add);
    venues.addAll(header.branchVenues());
    if (!venues.isEmpty()) {
      ArrayNode places = event.putArray("location");
      venues.forEach(
          venue -> places.addObject().put("@type", "Place").put("name", venue.toString()));
    }
  }

  private static void organizer(ObjectNode event, MeetingNotice notice) {
    if (notice.header().issuer().isEmpty() && notice.contacts().isEmpty()) {
      return;
    }
    ObjectNode organizer = event.putObject("organizer").put("@type", "Organization");
    notice.header().issuer().ifPresent(issuer -> organizer.put("name", issuer.toString()));
    if (!notice.contacts().isEmpty()) {
      ArrayNode contacts = organizer.putArray("contactPoint");
      notice.contacts().forEach(contact -> contact(contacts.addObject(), contact));
    }
  }

  private static void contact(ObjectNode point, Contact contact) {
    point.put("@type", "ContactPoint");
    contact.name().ifPresent(name -> point.put("name", name.toString()));
    String extension = contact.extension().map(number -> "-" + number).orElse("");
    String property =
        switch (contact.channel()) {
          case PHONE -> "telephone";
          case FAX -> "faxNumber";
          case EMAIL -> "email";
          case WEB -> "url";
        };
    point.put(property, contact.number() + extension);
  }

  private static void attendees(ObjectNode event, MeetingNotice notice) {
    if (notice.attendees().isEmpty()) {
      return;
    }
    ArrayNode attendees = event.putArray("attendee");
    for (Attendee person : notice.attendees()) {
      ObjectNode entry = attendees.addObject().put("@type", "Person");
      entry.put("name", person.name().toString());
      if (!person.posts().isEmpty()) {
        entry.put("jobTitle", String.join("、", person.posts()));
      }
    }
  }

  private static void audience(ObjectNode event, MeetingNotice notice) {
    List<Passage> called = new ArrayList<>(notice.header().addressees());
    notice.groups().forEach(group -> called.add(group.text()));
    if (!called.isEmpty()) {
      ArrayNode audience = event.putArray("audience");
      called.forEach(
          who -> audience.addObject().put("@type", "Audience").put("audienceType", who.toString()));
    }
  }

  private static void agenda(ObjectNode event, MeetingNotice notice) {
    if (!notice.agenda().isEmpty()) {
      ArrayNode about = event.putArray("about");
      notice
          .agenda()
          .forEach(
              item ->
                  about.addObject().put("@type", "Thing").put("name", item.timedText().toString()));
    }
  }

  private static List<String> losses(MeetingNotice notice) {
    List<String> losses = new ArrayList<>(Losses.of(notice, "schema.org Event", HELD));
    notice.header().time().ifPresent(time -> losses.addAll(losses("header.time", time)));
    notice
        .header()
        .formerTime()
        .ifPresent(time -> losses.addAll(losses("header.formerTime", time)));
    return losses;
  }

  private static List<String> losses(String part, MeetingTime time) {
    return MeetingSpan.of(time)
        .map(MeetingSpan::impossible)
        .orElse(List.of("the date is not fully known: " + time.text()))
        .stream()
        .map(loss -> part + ": " + loss)
        .toList();
  }
}
