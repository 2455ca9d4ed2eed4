package io.github.tingwen.convert;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes all of a notice as JSON: every component of the model under its own name, every passage
 * with its text and the places of its characters in the original.
 *
 * <p>What is absent or an empty list is left out. The shape is described by the JSON schema that
 * {@link #schema()} returns; {@link JsonReader} makes an equal notice of it, and that notice gives
 * the same bytes again. Nothing is lost. Immutable and thread-safe.
 */
public final class JsonWriter implements NoticeWriter {

  /** Names the schema and its version in every file. */
  static final String SCHEMA_ID = "urn:tingwen:meeting-notice:1";

  private static final String SCHEMA_RESOURCE = "meeting-notice-1.schema.json";

  private static final JsonFactory JSON = new JsonFactory();

  private final ChineseScript script;

  /** Makes a writer of the model's own characters. */
  public JsonWriter() {
    this(ChineseScript.SIMPLIFIED);
  }

  private JsonWriter(ChineseScript script) {
    this.script = requireNonNull(script, "script");
  }

  @Override
  public JsonWriter in(ChineseScript other) {
    return new JsonWriter(other);
  }

  /** Returns the JSON schema (2020-12) of what this class writes. */
  public static String schema() {
    try (InputStream schema = JsonWriter.class.getResourceAsStream(SCHEMA_RESOURCE)) {
      return new String(requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String format() {
    return "json";
  }

  @Override
  public String mediaType() {
    return "application/json";
  }

  @Override
  public Written write(MeetingNotice notice) {
    requireNonNull(notice, "notice");
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA_ID);
      writeComponents(json, WrittenWords.of(script, notice).of(notice));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Written(text + "\n", List.of());
  }

  private static void writeComponents(JsonGenerator json, Record record) throws IOException {
    for (RecordShape.Field field : RecordShape.of(record.getClass()).fields()) {
      Optional<Object> value = present(field.of(record));
      if (value.isPresent()) {
        json.writeFieldName(field.name());
        writeValue(json, value.get());
      }
    }
  }

  /** What is to be written: nothing for what is absent and for an empty list. */
  private static Optional<Object> present(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(held -> held);
    }
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
    boolean emptyList = value instanceof Collection<?> values && values.isEmpty();
    return emptyList ? Optional.empty() : Optional.of(value);
  }

  private static void writeValue(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Passage passage) {
      writePassage(json, passage);
    } else if (value instanceof Record record) {
      json.writeStartObject();
      writeComponents(json, record);
      json.writeEndObject();
    } else if (value instanceof Collection<?> values) {
      json.writeStartArray();
      for (Object element : values) {
        writeValue(json, element);
      }
      json.writeEndArray();
    } else {
      writeScalar(json, value);
    }
  }

  private static void writeScalar(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Enum<?> constant) {
      json.writeString(constant.name());
    } else if (value instanceof LocalTime time) {
      json.writeString(time.toString());
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      throw new IllegalStateException("no JSON form for " + value.getClass());
    }
  }

  private static void writePassage(JsonGenerator json, Passage passage) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", passage.toString());
    json.writeArrayFieldStart("at");
    for (int[] run : TraceRuns.of(passage)) {
      json.writeStartArray();
      for (int number : run) {
        json.writeNumber(number);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
