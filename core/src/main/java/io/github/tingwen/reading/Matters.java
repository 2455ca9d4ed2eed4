package io.github.tingwen.reading;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.Decision;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What belongs to the items of an agenda by where it stands: remarks in brackets, decisions.
 *
 * <p>Immutable and thread-safe.
 */
final class Matters {

  /** A decision further behind its item may be on something else. */
  private static final int FARTHEST = 400;

  private static final int LONGEST = 60;

  /** Between an item and what was resolved on it in the same breath stands a comma. */
  private static final int NEXT = 2;

  private final TreeMap<Integer, Passage> remaining = new TreeMap<>();
  private final TreeMap<Integer, AgendaItem> items = new TreeMap<>();
  private final boolean alternate;
  private final int behindLast;

  Matters(MeetingNotice notice) {
    for (Passage part : notice.remaining()) {
      part.span().ifPresent(span -> remaining.put(span.from(), part));
    }
    for (AgendaItem item : notice.agenda()) {
      item.text().span().ifPresent(span -> items.put(span.from(), item));
    }
    this.alternate = alternate(notice);
    this.behindLast = firstBehind(notice, items.isEmpty() ? 0 : items.lastKey());
  }

  private static int firstBehind(MeetingNotice notice, int item) {
    return starts(notice).filter(at -> at > item).min().orElse(0);
  }

  private static IntStream starts(MeetingNotice notice) {
    return notice.decisions().stream()
        .flatMap(decision -> decision.text().span().stream())
        .mapToInt(Span::from);
  }

  /** Whether decisions stand between the items and not all behind the last of them. */
  private boolean alternate(MeetingNotice notice) {
    return items.size() == 1
        || starts(notice)
            .anyMatch(at -> items.floorKey(at) != null && items.higherKey(at) != null);
  }

  /** The item with the remark in brackets behind it that has no other place. */
  Passage withRemark(Passage item) {
    int end = item.span().map(Span::to).orElse(0);
    Map.Entry<Integer, Passage> part = remaining.floorEntry(end);
    if (part == null) {
      return item;
    }
    Passage words = part.getValue();
    int at = 0;
    while (at < words.length() && words.spanAt(at).map(Span::from).orElse(0) < end) {
      at++;
    }
    boolean remark = at < words.length() && "（(".indexOf(words.charAt(at)) >= 0;
    boolean next = remark && words.spanAt(at).map(Span::from).orElse(0) == end;
    return next ? item.then(words.sub(at)) : item;
  }

  /**
   * The item that the decision was taken on, unless its words tell: a numbered part of minutes, of
   * the last one no more than the first decision behind it, or a matter right before it.
   */
  Optional<Passage> of(Decision decision) {
    String words = decision.text().toString();
    boolean named = words.indexOf('《') >= 0;
    Optional<Span> own = named ? Optional.empty() : decision.text().span();
    return own.map(span -> items.lowerEntry(span.from()))
        .map(Map.Entry::getValue)
        .filter(item -> item.text().length() <= LONGEST && !words.contains(item.text()))
        .filter(item -> belongs(item, own.get()))
        .map(AgendaItem::text);
  }

  private boolean belongs(AgendaItem item, Span decision) {
    int gap = decision.from() - item.text().span().orElseThrow().to();
    boolean last = items.higherKey(decision.from()) == null;
    boolean part = item.number().isPresent() && alternate && gap <= FARTHEST;
    return gap >= 0
        && (gap <= NEXT || part && (!last || decision.from() == behindLast));
  }
}
