package io.github.tingwen.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.Contact;
import io.github.tingwen.model.DayPart;
import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.parse.NotAMeetingNoticeException;
import io.github.tingwen.parse.NoticeParser;
import io.github.tingwen.text.GlossStripper;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what the parser makes of every text in a folder, in the shape of the sample's scorer.
 *
 * <p>Arguments: the folder of texts ({@code NN.txt}) and the folder for the predictions ({@code
 * NN.json}).
 */
public final class SamplePredictions {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final GlossStripper GLOSSES = new GlossStripper();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SamplePredictions() {}

  /** Runs over the folder. */
  public static void main(String[] args) throws IOException {
    NoticeParser parser = NoticeParser.builder().build();
    Path out = Files.createDirectories(Path.of(args[1]));
    for (Path text : texts(Path.of(args[0]))) {
      String name = text.getFileName().toString().replaceAll("\\.txt$", ".json");
      MAPPER.writeValue(out.resolve(name).toFile(), predict(parser, Files.readString(text)));
    }
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  static ObjectNode predict(NoticeParser parser, String text) {
    try {
      return shape(parser.parse(text).notice(), text);
    } catch (NotAMeetingNoticeException other) {
      return JSON.objectNode().put("isMeetingDocument", false);
    }
  }

  private static ObjectNode shape(MeetingNotice notice, String text) {
    ObjectNode json = JSON.objectNode().put("isMeetingDocument", true);
    json.put("status", notice.status().name().toLowerCase(Locale.ROOT));
    json.set("header", header(notice));
    json.set("addressees", texts(notice.header().addressees().stream()));
    ArrayNode persons = json.putArray("persons");
    notice.attendees().forEach(person -> persons.add(person(person)));
    ArrayNode groups = json.putArray("groups");
    notice
        .groups()
        .forEach(
            g ->
                groups
                    .addObject()
                    .put("text", g.text().toString())
                    .put("role", role(g.role(), true)));
    ArrayNode directives = json.putArray("directives");
    notice.directives().forEach(directive -> directives.add(directive(directive, text)));
    json.set("agenda", texts(notice.agenda().stream().map(item -> item.text())));
    json.set("decisions", texts(notice.decisions().stream().map(decision -> decision.text())));
    ArrayNode deadlines = json.putArray("deadlines");
    notice.deadlines().forEach(deadline -> deadlines.addObject().put("iso", iso(deadline)));
    ArrayNode contacts = json.putArray("contacts");
    notice.contacts().stream()
        .filter(c -> c.channel() == Contact.Channel.PHONE || c.channel() == Contact.Channel.FAX)
        .forEach(c -> contacts.addObject().put("number", arabic(c.number().toString())));
    ArrayNode background = json.putArray("background");
    notice
        .background()
        .forEach(
            passage -> passage.span().ifPresent(span -> background.add(codePoints(span, text))));
    json.set("sourceLine", sourceLine(notice));
    notice.closing().ifPresent(closing -> json.put("closing", closing.toString()));
    return json;
  }

  private static String arabic(String number) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      int value = "〇一二三四五六七八九".indexOf(c);
      digits.append(value < 0 ? String.valueOf(c) : String.valueOf(value));
    }
    return digits.toString();
  }

  private static ObjectNode header(MeetingNotice notice) {
    Header header = notice.header();
    ObjectNode json = JSON.objectNode();
    put(json, "title", header.title());
    put(json, "docNumber", header.documentNumber());
    put(json, "issuer", header.issuer());
    put(json, "meetingName", header.meetingName());
    put(json, "meetingKind", header.meetingKind());
    put(json, "place", header.place());
    put(json, "purpose", header.purpose());
    put(json, "duration", header.duration());
    told(notice).ifPresent(time -> time(json, time));
    return json;
  }

  /** The sample gives a postponed meeting its original day, and one that is moved its new one. */
  private static Optional<MeetingTime> told(MeetingNotice notice) {
    Header header = notice.header();
    return notice.status() == MeetingStatus.POSTPONED
        ? header.formerTime().or(header::time)
        : header.time();
  }

  private static void time(ObjectNode json, MeetingTime time) {
    time.date().ifPresent(date -> json.putObject("date").put("iso", range(date, time.lastDate())));
    Optional<String> norm =
        time.start().isPresent()
            ? Optional.of(time.start().get() + time.end().map(end -> "/" + end).orElse(""))
            : time.dayPart()
                .filter(part -> part != DayPart.ALL_DAY)
                .map(part -> part == DayPart.MORNING ? "AM" : "PM");
    norm.ifPresent(value -> json.putObject("timeOfDay").put("norm", value));
  }

  private static String range(PartialDate date, Optional<PartialDate> last) {
    return date.iso() + last.map(end -> "/" + end.iso()).orElse("");
  }

  private static String iso(Deadline deadline) {
    return deadline.date().map(PartialDate::iso).orElse("")
        + deadline.time().map(time -> "T" + time).orElse("");
  }

  private static ObjectNode person(Attendee person) {
    ObjectNode json = JSON.objectNode().put("name", person.name().toString());
    if (!person.posts().isEmpty()) {
      json.put(
          "title", person.posts().stream().map(Passage::toString).collect(Collectors.joining("、")));
    }
    ArrayNode roles = json.put("role", role(person.role(), false)).putArray("roles");
    person.roles().forEach(role -> roles.add(role(role, false)));
    return json;
  }

  private static String role(AttendeeRole role, boolean group) {
    boolean invited = role == AttendeeRole.INVITED && !group;
    return invited ? "attendee" : role.name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode directive(Directive directive, String text) {
    ObjectNode json = JSON.objectNode();
    put(json, "lead", directive.lead());
    put(json, "speaker", directive.speaker());
    put(json, "heading", directive.heading());
    ObjectNode requirements =
        json.putObject("requirements").put("count", directive.requirements().size());
    ArrayNode first = requirements.putArray("first12");
    directive.requirements().forEach(r -> first.add(first12(received(r.text(), text))));
    return json;
  }

  /** The words as received, glosses apart: the annotation keeps doubled signs. */
  private static String received(Passage words, String text) {
    String slice = words.span().map(span -> span.of(text)).orElse(words.toString());
    return GLOSSES.repair(Passage.of(slice)).text().toString();
  }

  private static String first12(String text) {
    String squeezed = text.replaceAll("\\s+", "");
    return squeezed.substring(
        0,
        squeezed.offsetByCodePoints(
            0, Math.min(12, squeezed.codePointCount(0, squeezed.length()))));
  }

  private static ObjectNode sourceLine(MeetingNotice notice) {
    ObjectNode json = JSON.objectNode();
    put(json, "source", notice.sourceLine().source());
    notice
        .sourceLine()
        .published()
        .or(() -> notice.signature().date())
        .ifPresent(date -> json.putObject("publishDate").put("iso", date.iso()));
    json.set("authors", texts(notice.sourceLine().authors().stream()));
    return json;
  }

  private static ObjectNode codePoints(Span span, String text) {
    return JSON.objectNode()
        .put("start", text.codePointCount(0, span.from()))
        .put("end", text.codePointCount(0, span.to()));
  }

  private static ArrayNode texts(Stream<Passage> passages) {
    ArrayNode array = JSON.arrayNode();
    passages.forEach(passage -> array.add(passage.toString()));
    return array;
  }

  private static void put(ObjectNode json, String name, Optional<Passage> value) {
    value.ifPresent(passage -> json.put(name, passage.toString()));
  }
}
