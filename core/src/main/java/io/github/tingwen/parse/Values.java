package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ends numbered parts that hold a labelled value before lines that are no part of it. Stateless.
 */
final class Values {

  private Values() {}

  // rule: 四、参会人员：各村书记 ends before a line that asks something (请准时参加。); so do the parts of a
  // list under such a label. What demands, or whom to call, goes on.
  static List<Item> end(Paper paper, List<Item> items, List<Line> asking) {
    List<Item> ended = new ArrayList<>();
    int next = 0;
    int last = 0;
    for (Item item : items) {
      Optional<Labels.Label> label = Labels.at(paper, item.content(), item.lineEnd());
      boolean value = label.filter(l -> isValue(l.kind())).isPresent();
      last = value ? Math.max(last, item.to()) : last;
      boolean inside = value || label.isEmpty() && item.from() < last;
      while (next < asking.size() && asking.get(next).from() <= item.from()) {
        next++;
      }
      int stop = inside ? firstBehind(own(paper, item, label), asking, next) : item.to();
      ended.add(stop < item.to() ? item.until(stop) : item);
    }
    return List.copyOf(ended);
  }

  /** Where a line may end the part: behind the label's own line, or the next if that is empty. */
  private static int own(Paper paper, Item item, Optional<Labels.Label> label) {
    boolean empty =
        label.filter(l -> paper.trim(l.to(), item.lineEnd(), "：").isEmpty()).isPresent();
    int start = paper.trim(item.lineEnd(), item.to(), "").from();
    return empty ? start + 1 : item.lineEnd();
  }

  private static int firstBehind(int own, List<Line> asking, int from) {
    int i = from;
    while (i < asking.size() && asking.get(i).from() < own) {
      i++;
    }
    return i < asking.size() ? asking.get(i).from() : Integer.MAX_VALUE;
  }

  private static boolean isValue(Field.Kind kind) {
    return switch (kind) {
      case TIME,
          PLACE,
          TIME_PLACE,
          BRANCH,
          ATTENDEES,
          OBSERVERS,
          INVITED,
          ABSENT,
          CHAIR,
          RECORDER,
          REPORTER,
          AGENDA,
          NAME,
          DURATION,
          ISSUER ->
          true;
      default -> false;
    };
  }
}
