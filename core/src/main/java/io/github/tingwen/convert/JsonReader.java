package io.github.tingwen.convert;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads a notice back from the JSON that {@link JsonWriter} writes.
 *
 * <p>It is strict, so that nothing is dropped unseen: an unknown or repeated field, a missing one,
 * a wrong type or an impossible value is refused with its place. Immutable and thread-safe.
 */
public final class JsonReader {

  /** No notice nests deeper than a fifth of this; see the limits in docs. */
  private static final int MAX_DEPTH = 64;

  private static final long MAX_LENGTH = 64L << 20;

  private static final Set<String> PASSAGE_FIELDS = Set.of("text", "at");

  private final JsonMapper mapper;

  /** Makes a reader. */
  public JsonReader() {
    mapper =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(MAX_DEPTH)
                .maxDocumentLength(MAX_LENGTH)
                .build());
  }

  /**
   * Returns the notice that {@code json} holds.
   *
   * @throws NoticeFormatException if it is not such a notice, with the place
   */
  public MeetingNotice read(String json) {
    JsonNode root = tree(requireNonNull(json, "json"));
    Place place = Place.root(root);
    if (!root.isObject()) {
      throw place.refuse("an object is expected");
    }
    String schema = root.path("schema").asText();
    if (!schema.equals(JsonWriter.SCHEMA_ID)) {
      String found = schema.isEmpty() ? "nothing" : schema;
      throw place.field("schema").refuse("is not " + JsonWriter.SCHEMA_ID + " but " + found);
    }
    return MeetingNotice.class.cast(readRecord(place, MeetingNotice.class, Set.of("schema")));
  }

  private JsonNode tree(String json) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new NoticeFormatException("", "not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * A value and where it stands; the path is put together only when it is asked for.
   *
   * @param parent the object or array around it; null for the root
   * @param name its name in an object
   * @param index its index in an array; -1 in an object
   */
  private record Place(Place parent, String name, int index, JsonNode node) {

    private static Place root(JsonNode node) {
      return new Place(null, "", -1, node);
    }

    private Place field(String name) {
      return new Place(this, name, -1, node.path(name));
    }

    private Place element(int index) {
      return new Place(this, "", index, node.path(index));
    }

    private String path() {
      StringBuilder path = new StringBuilder();
      for (Place at = this; at.parent != null; at = at.parent) {
        path.insert(0, "/" + (at.index < 0 ? at.name : String.valueOf(at.index)));
      }
      return path.toString();
    }

    private Place expect(boolean met, String what) {
      if (node.isMissingNode()) {
        throw refuse("is missing");
      }
      if (!met) {
        throw refuse(what + " is expected");
      }
      return this;
    }

    private NoticeFormatException refuse(String why) {
      return new NoticeFormatException(path(), why);
    }

    private NoticeFormatException refuse(Throwable cause) {
      return new NoticeFormatException(path(), String.valueOf(cause.getMessage()), cause);
    }
  }

  private static Object readRecord(Place place, Class<? extends Record> type, Set<String> others) {
    place.expect(place.node().isObject(), "an object");
    RecordShape shape = RecordShape.of(type);
    refuseUnknown(place, shape.names(), others);
    Object[] values = new Object[shape.fields().size()];
    for (int i = 0; i < values.length; i++) {
      RecordShape.Field field = shape.fields().get(i);
      values[i] = readComponent(place.field(field.name()), field.type());
    }
    try {
      return shape.make(values);
    } catch (InvocationTargetException e) {
      throw place.refuse(e.getCause());
    }
  }

  private static void refuseUnknown(Place place, Set<String> known, Set<String> others) {
    for (Iterator<String> names = place.node().fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name) && !others.contains(name)) {
        throw place.field(name).refuse("is unknown; known here are " + known);
      }
    }
  }

  /** Reads what may be absent as empty, everything else as a value. */
  private static Object readComponent(Place place, Type type) {
    boolean absent = place.node().isMissingNode();
    if (type == OptionalInt.class) {
      return absent ? OptionalInt.empty() : OptionalInt.of(readInt(place));
    }
    if (type instanceof ParameterizedType generic) {
      Type element = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return absent ? Optional.empty() : Optional.of(readValue(place, element));
      }
      List<Object> elements = absent ? List.of() : readList(place, element);
      return generic.getRawType() == Set.class ? readSet(place, elements) : elements;
    }
    return readValue(place, type);
  }

  private static List<Object> readList(Place place, Type element) {
    place.expect(place.node().isArray(), "an array");
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < place.node().size(); i++) {
      elements.add(readValue(place.element(i), element));
    }
    return elements;
  }

  private static Set<Object> readSet(Place place, List<Object> elements) {
    Set<Object> set = new LinkedHashSet<>(elements);
    place.expect(set.size() == elements.size(), "each value once");
    return set;
  }

  private static Object readValue(Place place, Type type) {
    Class<?> raw = (Class<?>) type;
    if (raw == Passage.class) {
      return readPassage(place);
    } else if (raw.isRecord()) {
      return readRecord(place, raw.asSubclass(Record.class), Set.of());
    } else if (raw.isEnum()) {
      return readEnum(place, raw);
    } else if (raw == LocalTime.class) {
      return readTime(place);
    } else if (raw == boolean.class) {
      return place.expect(place.node().isBoolean(), "true or false").node().booleanValue();
    }
    throw new IllegalStateException("no JSON form for " + type);
  }

  private static int readInt(Place place) {
    boolean whole = place.node().isIntegralNumber() && place.node().canConvertToInt();
    return place.expect(whole, "a whole number").node().intValue();
  }

  private static String readString(Place place) {
    return place.expect(place.node().isTextual(), "a string").node().textValue();
  }

  private static Object readEnum(Place place, Class<?> type) {
    String name = readString(place);
    Object[] constants = type.getEnumConstants();
    for (Object constant : constants) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw place.refuse(name + " is none of " + Arrays.toString(constants));
  }

  private static LocalTime readTime(Place place) {
    try {
      return LocalTime.parse(readString(place));
    } catch (DateTimeException e) {
      throw place.refuse(e);
    }
  }

  private static Passage readPassage(Place place) {
    place.expect(place.node().isObject(), "an object");
    refuseUnknown(place, PASSAGE_FIELDS, Set.of());
    String text = readString(place.field("text"));
    Place at = place.field("at");
    at.expect(at.node().isArray(), "an array");
    List<int[]> runs = new ArrayList<>(at.node().size());
    for (int i = 0; i < at.node().size(); i++) {
      runs.add(readRun(at.element(i)));
    }
    try {
      return TraceRuns.toPassage(text, runs);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw at.refuse(e);
    }
  }

  private static int[] readRun(Place place) {
    place.expect(place.node().isArray(), "an array");
    int[] run = new int[place.node().size()];
    for (int i = 0; i < run.length; i++) {
      run[i] = readInt(place.element(i));
    }
    return run;
  }
}
