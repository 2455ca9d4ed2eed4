package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the last items of an agenda that look like labels: 其他事项, 下次会议日期. Stateless. */
final class AgendaTail {

  private static final Set<String> OTHERS =
      Set.of("其他", "其它", "其他事项", "其它事项", "其他议题", "其他有关事项", "其他事宜", "临时动议", "自由讨论");
  private static final int LONGEST = 20;

  private AgendaTail() {}

  /**
   * The items that go on with a list that ends at {@code end}.
   *
   * <p>rule: 4.其他事项 with nothing below it, right behind the third item of an agenda, is its fourth
   * and asks for nothing; so are the short lines that go on counting behind it.
   */
  static List<Item> behind(Draft draft, int end) {
    List<Item> tail = new ArrayList<>();
    int at = end;
    for (Item item : draft.outline.items()) {
      boolean next = item.from() >= at && isOwnLine(draft, item);
      boolean joined = next && draft.paper.trim(at, item.from(), "。；").isEmpty();
      if (next && !(joined && (isOther(draft, item) || goesOn(draft, tail, item)))) {
        return tail;
      }
      if (next) {
        tail.add(item);
        at = item.lineEnd();
      }
    }
    return tail;
  }

  private static boolean isOwnLine(Draft draft, Item item) {
    return item.content() < item.lineEnd()
        && (item.from() == 0
            || Scan.at(draft.view(), item.from() - 1) == '\n'
            || draft.paper.trim(Math.max(0, item.from() - 1), item.from(), "").isEmpty());
  }

  private static boolean isOther(Draft draft, Item item) {
    boolean alone = draft.paper.trim(item.lineEnd(), item.to(), "").isEmpty();
    Stretch head = draft.paper.trim(item.content(), item.lineEnd(), "。；：");
    return alone && item.number() > 1 && OTHERS.contains(draft.paper.text(head));
  }

  private static boolean goesOn(Draft draft, List<Item> tail, Item item) {
    Item last = tail.isEmpty() ? null : tail.get(tail.size() - 1);
    return last != null
        && item.level() == last.level()
        && item.number() == last.number() + 1
        && item.lineEnd() - item.content() <= LONGEST
        && Requirements.mark(draft.view(), item.content(), item.lineEnd()) < 0
        && draft.fields.startingAt(item.from()).isEmpty();
  }
}
