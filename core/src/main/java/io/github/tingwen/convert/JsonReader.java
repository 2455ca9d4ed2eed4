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
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
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
    Place place = new Place("", root);
    if (!root.isObject()) {
      throw place.refuse("an object is expected");
    }
    String schema = root.path("schema").asText();
    if (!schema.equals(JsonWriter.SCHEMA_ID)) {
      throw place.field("schema").refuse("is not " + JsonWriter.SCHEMA_ID + ": " + schema);
    }
    return readRecord(place, MeetingNotice.class, Set.of("schema"));
  }

  private JsonNode tree(String json) {
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException e) {
      throw new NoticeFormatException("", "not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** A value and where it stands. */
  private record Place(String path, JsonNode node) {

    private Place field(String name) {
      return new Place(path + "/" + name, node.path(name));
    }

    private Place element(int index) {
      return new Place(path + "/" + index, node.path(index));
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
      return new NoticeFormatException(path, why);
    }

    private NoticeFormatException refuse(Throwable cause) {
      return new NoticeFormatException(path, String.valueOf(cause.getMessage()), cause);
    }
  }

  private static <T extends Record> T readRecord(Place place, Class<T> type, Set<String> others) {
    place.expect(place.node().isObject(), "an object");
    RecordComponent[] components = type.getRecordComponents();
    Set<String> known = new LinkedHashSet<>(others);
    Arrays.stream(components).map(RecordComponent::getName).forEach(known::add);
    refuseUnknown(place, known);
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Place field = place.field(components[i].getName());
      values[i] = readComponent(field, components[i].getGenericType());
    }
    return construct(place, type, components, values);
  }

  private static void refuseUnknown(Place place, Set<String> known) {
    for (Iterator<String> names = place.node().fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (!known.contains(name)) {
        throw place.field(name).refuse("is unknown; known here are " + known);
      }
    }
  }

  private static <T extends Record> T construct(
      Place place, Class<T> type, RecordComponent[] components, Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      throw place.refuse(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
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

  @SuppressWarnings("unchecked") // the caller asked whether it is an enum
  private static Object readEnum(Place place, Class<?> type) {
    String name = readString(place);
    Set<?> constants = EnumSet.allOf(type.asSubclass(Enum.class));
    return constants.stream()
        .filter(constant -> constant.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> place.refuse(name + " is none of " + constants));
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
    refuseUnknown(place, Set.of("text", "at"));
    String text = readString(place.field("text"));
    Place at = place.field("at");
    at.expect(at.node().isArray(), "an array");
    List<List<Integer>> runs = new ArrayList<>();
    for (int i = 0; i < at.node().size(); i++) {
      runs.add(readRun(at.element(i)));
    }
    try {
      return TraceRuns.toPassage(text, runs);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw at.refuse(e);
    }
  }

  private static List<Integer> readRun(Place place) {
    place.expect(place.node().isArray(), "an array");
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < place.node().size(); i++) {
      run.add(readInt(place.element(i)));
    }
    return run;
  }
}
