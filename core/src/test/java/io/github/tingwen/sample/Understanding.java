package io.github.tingwen.sample;

import io.github.tingwen.parse.NotAMeetingNoticeException;
import io.github.tingwen.parse.NoticeParser;
import io.github.tingwen.parse.ParsedNotice;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Problem;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything the parser says of a text, a line for each leaf of the model: where it stands in the
 * model, its place in the text, its words.
 *
 * <p>Written for people who review what a change of a rule does. For use by one thread.
 */
final class Understanding {

  private static final int EDGE = 9;

  private final List<String> lines = new ArrayList<>();

  private Understanding() {}

  static List<String> of(NoticeParser parser, String text) {
    Understanding understanding = new Understanding();
    try {
      ParsedNotice parsed = parser.parse(text);
      understanding.value("", parsed.notice());
      parsed.problems().forEach(understanding::problem);
    } catch (NotAMeetingNoticeException other) {
      understanding.lines.add("no meeting: " + other.kind() + " for " + other.reasons());
    }
    return understanding.lines;
  }

  private void problem(Problem problem) {
    String place = problem.span().map(span -> " " + span.from() + "-" + span.to()).orElse("");
    lines.add("problem: " + problem.code() + place);
  }

  private void value(String name, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> value(name, present));
    } else if (value instanceof OptionalInt number) {
      number.ifPresent(present -> lines.add(name + " " + present));
    } else if (value instanceof Collection<?> many) {
      many.forEach(one -> value(name, one));
    } else if (value instanceof Passage words) {
      lines.add(
          name
              + words.span().map(s -> " " + s.from() + "-" + s.to()).orElse("")
              + " "
              + shown(words));
    } else if (value instanceof Record record) {
      components(name, record);
    } else {
      lines.add(name + " " + value);
    }
  }

  private void components(String name, Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String inner = name.isEmpty() ? component.getName() : name + "." + component.getName();
      value(inner, read(component, record));
    }
  }

  private static Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " of a public record", e);
    }
  }

  private static String shown(Passage words) {
    String all = words.toString().replace("\n", "⏎");
    int end = all.length() - EDGE;
    return end <= EDGE + 1 ? all : all.substring(0, EDGE) + "…" + all.substring(end);
  }
}
