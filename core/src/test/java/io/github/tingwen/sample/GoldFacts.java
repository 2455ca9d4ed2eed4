package io.github.tingwen.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads the facts of an annotation. */
final class GoldFacts {

  private final JsonNode gold;
  private final Facts facts = new Facts();

  private GoldFacts(JsonNode gold) {
    this.gold = gold;
  }

  static Facts of(JsonNode gold) {
    GoldFacts reader = new GoldFacts(gold);
    boolean meeting = gold.path("isMeetingDocument").asBoolean();
    reader.facts.add("kind", meeting ? gold.path("kind").asText() : "reject");
    if (meeting) {
      reader.header();
      reader.people();
      reader.body();
      reader.margins();
    }
    return reader.facts;
  }

  private void header() {
    JsonNode header = gold.path("header");
    facts.add("status", gold.path("status").asText());
    for (String field :
        new String[] {
          "title", "docNumber", "issuer", "meetingName", "place", "purpose", "duration"
        }) {
      words(field, header.path(field));
      place(field, header.path(field));
    }
    words("meetingKind", header.path("meetingKind"));
    facts.add("date", header.path("date").path("iso").asText());
    facts.add("timeOfDay", header.path("timeOfDay").path("norm").asText());
    facts.add("checkIn", header.path("checkIn").path("norm").asText().replaceAll("/.*", ""));
    gold.path("addressees").forEach(one -> words("addressee", one));
  }

  private void people() {
    for (JsonNode person : gold.path("persons")) {
      String name = Facts.repaired(person.path("name").asText());
      facts.add("person", name);
      facts.add("person, role", name + " " + person.path("role").asText());
      facts.add("person, roles", name + " " + joined(person.path("roles")));
      facts.add("person, posts", name + " " + Facts.repaired(person.path("title").asText("")));
      facts.add("person, place", person.path("start").asText());
    }
    for (JsonNode group : gold.path("groups")) {
      words("group", group);
      place("group", group);
      facts.add(
          "group, role",
          Facts.repaired(group.path("text").asText()) + " " + group.path("role").asText());
    }
  }

  private static String joined(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false)
        .map(value -> value.asText().toLowerCase(Locale.ROOT))
        .sorted()
        .collect(Collectors.joining("+"));
  }

  private void body() {
    for (JsonNode directive : gold.path("directives")) {
      text("lead", directive.path("lead"));
      text("effective lead", directive.path("effectiveLead"));
      text("speaker", directive.path("speaker"));
      text("heading", directive.path("heading"));
      facts.add("heading, place", directive.path("headingStart").asText(""));
      facts.add("directive, place", range(directive));
      directive
          .path("requirements")
          .path("first12")
          .forEach(
              words -> facts.add("requirement", Facts.beginning(Facts.repaired(words.asText()))));
      directive
          .path("requirements")
          .path("spans")
          .forEach(
              at -> facts.add("requirement, place", at.path(0).asInt() + "-" + at.path(1).asInt()));
    }
    for (String field : new String[] {"agenda", "decisions"}) {
      gold.path(field).forEach(one -> words(field, one));
      gold.path(field).forEach(one -> place(field, one));
    }
    for (JsonNode vote : gold.path("votes")) {
      facts.add("vote", count(vote, "for") + count(vote, "against") + count(vote, "abstain"));
    }
  }

  private static String count(JsonNode vote, String of) {
    return vote.path(of).isNumber() ? vote.path(of).asText() + " " : "- ";
  }

  private void margins() {
    for (JsonNode deadline : gold.path("deadlines")) {
      facts.add("deadline", deadline.path("iso").asText());
      place("deadline", deadline);
    }
    for (JsonNode contact : gold.path("contacts")) {
      facts.add("contact", contact.path("number").asText().replaceAll("\\D", ""));
      facts.add("extension", contact.path("extension").asText("").replaceAll("\\D", ""));
      text("contact, name", contact.path("name"));
    }
    JsonNode source = gold.path("sourceLine");
    words("source", source.path("source"));
    facts.add("published", source.path("publishDate").path("iso").asText());
    source.path("authors").forEach(author -> words("author", author));
    gold.path("background").forEach(passage -> place("background", passage));
    words("closing", gold.path("closing"));
    gold.path("replySlip").path("form").path("fields").forEach(field -> text("slip, field", field));
    for (JsonNode other : gold.path("otherMeetings")) {
      words("other meeting", other.path("meetingName"));
      facts.add("other meeting, date", other.path("date").path("iso").asText());
    }
  }

  private void text(String field, JsonNode words) {
    facts.add(field, Facts.repaired(words.asText("")));
  }

  private void words(String field, JsonNode slice) {
    text(field, slice.isTextual() ? slice : slice.path("text"));
  }

  private void place(String field, JsonNode slice) {
    if (slice.path("start").isNumber()) {
      facts.add(field + ", place", range(slice));
    }
  }

  private static String range(JsonNode slice) {
    return slice.path("start").asInt() + "-" + slice.path("end").asInt();
  }
}
