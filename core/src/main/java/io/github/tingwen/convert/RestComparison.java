package io.github.tingwen.convert;

import io.github.tingwen.convert.NoticeDiff.Change;
import io.github.tingwen.convert.NoticeDiff.Kind;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the components of the model that differ although no change was told of them, so that two
 * notices are never said to be the same when they are not.
 *
 * <p>Every component of every record is compared by its content: the words without white space, and
 * of a time that is known the day and hours. Where a word stands in its paper is no content.
 */
final class RestComparison {

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("kind", "文种"),
          Map.entry("header", "会议信息"),
          Map.entry("attendees", "人员"),
          Map.entry("groups", "参会范围"),
          Map.entry("background", "背景"),
          Map.entry("agenda", "议程"),
          Map.entry("decisions", "决定"),
          Map.entry("directives", "要求"),
          Map.entry("deadlines", "期限"),
          Map.entry("contacts", "联系方式"),
          Map.entry("replySlip", "回执"),
          Map.entry("closing", "结尾"),
          Map.entry("signature", "落款"),
          Map.entry("sourceLine", "来源"),
          Map.entry("otherMeetings", "其他会议"),
          Map.entry("remaining", "内容"));

  private RestComparison() {}

  /** One change for each component that differs and of which {@code told} says nothing. */
  static List<Change> of(MeetingNotice before, MeetingNotice now, List<Change> told) {
    List<Change> changes = new ArrayList<>();
    for (RecordShape.Field field : RecordShape.of(MeetingNotice.class).fields()) {
      boolean isTold = told.stream().anyMatch(change -> isOf(change.part(), field.name()));
      boolean same = part(field.of(before)).equals(part(field.of(now)));
      if (!isTold && !same) {
        String label = LABELS.getOrDefault(field.name(), field.name());
        Passage spoken = Passage.untraced(label + "有改动。");
        changes.add(
            new Change(Kind.CHANGED, field.name(), Optional.empty(), Optional.empty(), spoken));
      }
    }
    return changes;
  }

  private static boolean isOf(String part, String component) {
    return part.equals(component) || part.startsWith(component + ".");
  }

  /** What holds no more is told, if it is not what the old paper gave. */
  private static final Set<String> FORMER = Set.of("formerTime", "formerPlace");

  /** The content of a component; that the former time is the one of the old paper is no change. */
  private static String part(Object component) {
    return component instanceof Header header
        ? fields(header, FORMER) + content(header.formerTime().flatMap(MeetingTime::checkIn))
        : content(component);
  }

  private static String content(Object value) {
    if (value instanceof Passage passage) {
      return ListComparison.key(passage);
    } else if (value instanceof Optional<?> optional) {
      return optional.map(RestComparison::content).orElse("");
    } else if (value instanceof Collection<?> values) {
      return values.stream().map(RestComparison::content).collect(Collectors.joining("\u001E"));
    } else if (value instanceof PartialDate date) {
      return date.iso();
    } else if (value instanceof MeetingTime time) {
      return NoticeComparison.moment(time) + "\u001F" + content(time.checkIn());
    } else if (value instanceof Record record) {
      return fields(record, Set.of());
    }
    return String.valueOf(value);
  }

  /** The content of all components but those that are compared elsewhere. */
  private static String fields(Record record, Set<String> but) {
    return RecordShape.of(record.getClass()).fields().stream()
        .filter(field -> !but.contains(field.name()))
        .map(field -> content(field.of(record)))
        .collect(Collectors.joining("\u001F"));
  }
}
