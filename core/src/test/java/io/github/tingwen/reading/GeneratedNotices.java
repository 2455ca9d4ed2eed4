package io.github.tingwen.reading;

import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Span;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes any notice the model can hold, component by component, with any words in any places. */
public final class GeneratedNotices {

  /** Words with the signs that formats have to escape, and characters outside the BMP. */
  private static final List<String> WORDS =
      List.of(
          "会议",
          "镇长",
          "要",
          "请各村",
          "6月3日",
          "下午2:30",
          "三楼302室",
          "0999-6512302",
          "一是",
          "。",
          "，",
          "；",
          "：",
          "“",
          "”",
          "《",
          "》",
          "（",
          "）",
          "\n",
          " ",
          "　",
          "<b>",
          "&amp;",
          "]]>",
          "\"",
          "'",
          "\\",
          "*",
          "_",
          "#",
          "|",
          "-",
          "`",
          "[",
          "]",
          "\u0007",
          "\uFEFF",
          "𠮷",
          "\uD83D\uDE00",
          "e\u0301",
          "https://example.org",
          "a@example.org",
          "〔2026〕12号",
          "￥120万元",
          "110101199001010010",
          "趙");

  private GeneratedNotices() {}

  public static Arbitrary<MeetingNotice> notices() {
    return record(MeetingNotice.class);
  }

  public static Arbitrary<Passage> passages() {
    Arbitrary<Passage> piece =
        Combinators.combine(Arbitraries.of(WORDS), Arbitraries.integers().between(0, 3), spans())
            .as(GeneratedNotices::piece);
    return piece.list().ofMinSize(1).ofMaxSize(8).map(Passage::join);
  }

  private static Arbitrary<Span> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 5000), Arbitraries.integers().between(0, 9))
        .as((from, length) -> new Span(from, from + length));
  }

  private static Passage piece(String words, int how, Span place) {
    return switch (how) {
      case 0 -> Passage.untraced(words);
      case 1 -> Passage.builder().append(words, place).build();
      default -> Passage.of("字".repeat(place.from()) + words).sub(place.from());
    };
  }

  private static <T extends Record> Arbitrary<T> record(Class<T> type) {
    RecordComponent[] components = type.getRecordComponents();
    List<Arbitrary<Object>> parts =
        Arrays.stream(components).map(part -> value(part.getGenericType())).toList();
    return Combinators.combine(parts).as(values -> construct(type, components, values));
  }

  private static <T extends Record> T construct(
      Class<T> type, RecordComponent[] components, List<Object> values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types).newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type + " of " + values, e);
    }
  }

  private static Arbitrary<Object> value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return container(generic);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == Passage.class) {
      return passages().asGeneric();
    } else if (raw == PartialDate.class) {
      return dates().asGeneric();
    } else if (raw == OptionalInt.class) {
      return optionalInt(0, 3000).asGeneric();
    } else if (raw == LocalTime.class) {
      return times().asGeneric();
    } else if (raw.isEnum()) {
      return Arbitraries.of(raw.getEnumConstants()).asGeneric();
    }
    return record(raw.asSubclass(Record.class)).asGeneric();
  }

  private static Arbitrary<Object> container(ParameterizedType generic) {
    Arbitrary<Object> element = value(generic.getActualTypeArguments()[0]);
    if (generic.getRawType() == Optional.class) {
      return element.optional().asGeneric();
    }
    if (generic.getRawType() == Set.class) {
      return Arbitraries.subsetOf(AttendeeRole.values())
          .filter(roles -> !roles.isEmpty())
          .map(EnumSet::copyOf)
          .asGeneric();
    }
    return element.list().ofMaxSize(3).asGeneric();
  }

  private static Arbitrary<OptionalInt> optionalInt(int least, int most) {
    return Arbitraries.integers()
        .between(least, most)
        .optional()
        .map(number -> number.map(OptionalInt::of).orElse(OptionalInt.empty()));
  }

  private static Arbitrary<PartialDate> dates() {
    return Combinators.combine(
            optionalInt(1900, 2100),
            optionalInt(1, 12),
            optionalInt(1, 31),
            Arbitraries.of(true, false))
        .as(PartialDate::new);
  }

  private static Arbitrary<LocalTime> times() {
    return Arbitraries.integers().between(0, 24 * 60 - 1).map(m -> LocalTime.of(m / 60, m % 60));
  }
}
