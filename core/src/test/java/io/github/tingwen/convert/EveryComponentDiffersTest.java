package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.tingwen.model.Contact;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A notice of which one component of the model, however deep, has another value differs from it.
 *
 * <p>The notices are made from the record components, so a component that is added to the model and
 * not compared fails here.
 */
class EveryComponentDiffersTest {

  /** Spelling that is no difference where the date beside it is the same. */
  private static final Set<String> SPELLING =
      Set.of("MeetingTime.text", "PartialDate.yearInferred", "MeetingTime.dayPart");

  /** Makes records of fixed values; the value with the number {@code changed} is another. */
  private static final class Maker {

    private final int changed;
    private int count;
    private String place = "";

    private Maker(int changed) {
      this.changed = changed;
    }

    private boolean isChanged(String component) {
      boolean other = count++ == changed;
      place = other ? component : place;
      return other;
    }

    private Object make(Type type, String component) {
      if (type instanceof ParameterizedType generic) {
        Object value = make(generic.getActualTypeArguments()[0], component);
        Class<?> raw = (Class<?>) generic.getRawType();
        return raw == Optional.class
            ? Optional.of(value)
            : raw == Set.class ? Set.of(value) : List.of(value);
      }
      Class<?> raw = (Class<?>) type;
      return raw.isRecord() ? makeRecord(raw.asSubclass(Record.class)) : leaf(raw, component);
    }

    private Object makeRecord(Class<? extends Record> type) {
      RecordShape shape = RecordShape.of(type);
      List<Object> values = new ArrayList<>();
      for (RecordShape.Field field : shape.fields()) {
        values.add(make(field.type(), type.getSimpleName() + "." + field.name()));
      }
      try {
        return shape.make(values.toArray());
      } catch (InvocationTargetException e) {
        throw new AssertionError(type.getName(), e);
      }
    }

    private Object leaf(Class<?> type, String component) {
      boolean other = isChanged(component);
      if (type == Passage.class) {
        return Passage.of(other ? "乙丙丁" : component);
      } else if (type == LocalTime.class) {
        return LocalTime.of(9, other ? 30 : 0);
      } else if (type == OptionalInt.class) {
        return OptionalInt.of(other ? 8 : 7);
      } else if (type == boolean.class) {
        return other;
      }
      return type.getEnumConstants()[other ? 1 : 0];
    }
  }

  @Test
  void everyComponentIsCompared() {
    MeetingNotice notice = made(new Maker(-1));
    assertEquals(List.of(), NoticeDiff.between(notice, notice).changes());
    int leaves = leaves();
    for (int i = 0; i < leaves; i++) {
      Maker maker = new Maker(i);
      MeetingNotice other = made(maker);
      if (!SPELLING.contains(maker.place)) {
        assertFalse(NoticeDiff.between(notice, other).isEmpty(), maker.place + " is not compared");
      }
    }
  }

  private static MeetingNotice made(Maker maker) {
    return MeetingNotice.class.cast(maker.make(MeetingNotice.class, ""));
  }

  private static int leaves() {
    Maker counting = new Maker(-1);
    MeetingNotice notice = made(counting);
    assertEquals(Contact.Channel.PHONE, notice.contacts().get(0).channel());
    return counting.count;
  }
}
