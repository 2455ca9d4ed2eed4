package io.github.tingwen.convert;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a record is made of, asked of the class once.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fields its components in order
 * @param names their names in the same order
 * @param constructor the constructor that takes them all
 */
record RecordShape(List<Field> fields, Set<String> names, Constructor<?> constructor) {

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return made(type);
        }
      };

  /**
   * A component of a record.
   *
   * @param type its type with what it is a list or {@code Optional} of
   */
  record Field(String name, Type type, RecordComponent component) {

    Object of(Record record) {
      try {
        return component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component, e);
      }
    }
  }

  static RecordShape of(Class<? extends Record> type) {
    return SHAPES.get(type);
  }

  private static RecordShape made(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    List<Field> fields =
        Arrays.stream(components).map(c -> new Field(c.getName(), c.getGenericType(), c)).toList();
    Set<String> names =
        fields.stream().map(Field::name).collect(Collectors.toCollection(LinkedHashSet::new));
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new RecordShape(
          fields, Collections.unmodifiableSet(names), type.getConstructor(types));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  /**
   * Makes the record.
   *
   * @throws InvocationTargetException if its constructor refuses the values
   */
  Object make(Object[] values) throws InvocationTargetException {
    try {
      return constructor.newInstance(values);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("cannot make " + constructor, e);
    }
  }
}
