package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.GeneratedNotices;
import io.github.tingwen.reading.InventedNotices;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonLdWriterTest {

  private final JsonLdWriter writer = new JsonLdWriter();

  @Provide
  Arbitrary<MeetingNotice> notices() {
    return GeneratedNotices.notices();
  }

  private JsonNode event(MeetingNotice notice) throws Exception {
    return new ObjectMapper().readTree(writer.write(notice).text());
  }

  @Test
  void theNoticeIsAnEvent() throws Exception {
    JsonNode event = event(InventedNotices.notice());
    assertEquals("https://schema.org", event.at("/@context").asText());
    assertEquals("Event", event.at("/@type").asText());
    assertEquals("全镇防汛工作会议", event.at("/name").asText());
    assertEquals("2026-06-03T14:30+08:00", event.at("/startDate").asText());
    assertEquals("2026-06-03T14:00+08:00", event.at("/doorTime").asText());
    assertEquals("镇政府三楼302会议室", event.at("/location/0/name").asText());
    assertEquals("0999-6512302-216", event.at("/organizer/contactPoint/0/telephone").asText());
    assertEquals("副镇长", event.at("/attendee/0/jobTitle").asText());
  }

  @Test
  void aPostponedMeetingSaysSo() throws Exception {
    JsonNode event = event(InventedNotices.postponed());
    assertEquals("https://schema.org/EventPostponed", event.at("/eventStatus").asText());
  }

  @Test
  void aDateWithoutYearIsNotMadeUpAndTold() throws Exception {
    assertTrue(event(InventedNotices.report()).at("/startDate").isMissingNode());
    assertTrue(
        writer.write(InventedNotices.report()).losses().stream()
            .anyMatch(loss -> loss.startsWith("header.time")));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void datesAreIsoAndNothingCanEndAScriptElement(@ForAll("notices") MeetingNotice notice)
      throws Exception {
    assertFalse(writer.write(notice).text().contains("<"));
    JsonNode event = event(notice);
    for (String field : new String[] {"startDate", "endDate", "doorTime"}) {
      if (event.has(field)) {
        parse(event.get(field).asText());
      }
    }
  }

  private static void parse(String date) {
    if (date.contains("T")) {
      OffsetDateTime.parse(date);
    } else {
      LocalDate.parse(date);
    }
  }
}
