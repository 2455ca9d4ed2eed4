package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.GeneratedNotices;
import io.github.tingwen.reading.InventedNotices;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(JsonWriter.schema());

  private final JsonWriter writer = new JsonWriter();
  private final JsonReader reader = new JsonReader();

  @Provide
  Arbitrary<MeetingNotice> notices() {
    return GeneratedNotices.notices();
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void everyNoticeComesBackEqualAndGivesTheSameBytes(@ForAll("notices") MeetingNotice notice) {
    String json = writer.write(notice).text();
    MeetingNotice back = reader.read(json);
    assertEquals(notice, back);
    assertEquals(json, writer.write(back).text());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenFitsTheSchema(@ForAll("notices") MeetingNotice notice) {
    assertFits(writer.write(notice).text());
  }

  @Test
  void inventedNoticesFitTheSchemaAndLoseNothing() {
    for (MeetingNotice notice : InventedNotices.all().values()) {
      NoticeWriter.Written written = writer.write(notice);
      assertFits(written.text());
      assertEquals(0, written.losses().size());
      assertEquals(notice, reader.read(written.text()));
    }
  }

  private static void assertFits(String json) {
    var errors = SCHEMA.validate(json, InputFormat.JSON);
    assertTrue(errors.isEmpty(), errors::toString);
  }

  @Test
  void theSchemaRefusesWhatTheReaderRefuses() {
    String json = writer.write(InventedNotices.notice()).text();
    String unknown = json.replace("\"kind\"", "\"sort\"");
    assertTrue(!SCHEMA.validate(unknown, InputFormat.JSON).isEmpty());
    assertThrows(NoticeFormatException.class, () -> reader.read(unknown));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "`\"kind\" : \"NOTICE\"` | `\"kind\" : \"MEMO\"` | /kind",
        "`\"kind\" : \"NOTICE\"` | `\"colour\" : 1, \"kind\" : \"NOTICE\"` | /colour",
        "`\"start\" : \"14:30\"` | `\"start\" : \"25:30\"` | /header/time/start",
        "`\"month\" : 6` | `\"month\" : 13` | /header/time/date",
        "`\"month\" : 6` | `\"month\" : 6.5` | /header/time/date/month",
        "`\"at\" : [ [ 25, 0 ] ]` | `\"at\" : [ [ 24, 0 ] ]` | /header/title/at",
        "`\"at\" : [ [ 25, 0 ] ]` | `\"at\" : [ [ 25, 9, 0 ] ]` | /header/title/at",
        "`\"at\" : [ [ 25, 0 ] ]` | `\"at\" : [ [ 25, 2147483647 ] ]` | /header/title/at",
        "`\"at\" : [ [ 25, 0 ] ]` | `\"at\" : \"0\"` | /header/title/at",
        "`[ \"REPORTER\" ]` | `[ ]` | /attendees/0",
        "`[ \"REPORTER\" ]` | `[ \"REPORTER\", \"REPORTER\" ]` | /attendees/0/roles",
        "`\"status\" : \"SCHEDULED\",` | `` | /status",
        "`meeting-notice:1` | `meeting-notice:2` | /schema",
      })
  void whatIsOddIsRefusedWithItsPlace(String written, String changed, String path) {
    String json = writer.write(InventedNotices.notice()).text();
    assertTrue(json.contains(written), written);
    String odd =
        json.replaceFirst(
            java.util.regex.Pattern.quote(written),
            java.util.regex.Matcher.quoteReplacement(changed == null ? "" : changed));
    NoticeFormatException e = assertThrows(NoticeFormatException.class, () -> reader.read(odd));
    assertEquals(path, e.path(), e.getMessage());
  }

  @Test
  void deepNestingIsRefusedAndNotFollowed() {
    String deep = "[".repeat(1_000_000);
    assertThrows(NoticeFormatException.class, () -> reader.read(deep));
  }

  @Test
  void repeatedFieldsAndTrailingTextAreRefused() {
    String json = writer.write(InventedNotices.bare()).text();
    assertThrows(NoticeFormatException.class, () -> reader.read(json + "{}"));
    String twice = json.replace("\"kind\" :", "\"kind\" : \"NOTICE\", \"kind\" :");
    assertThrows(NoticeFormatException.class, () -> reader.read(twice));
  }
}
