package io.github.tingwen.tts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last few takes, so that going back and hearing again cost nothing.
 *
 * <p>For use by one thread.
 */
final class TakeShelf {

  private static final int MOST_TAKES = 8; // about a minute and a half of sound

  private final Map<Order, Take> takes = new LinkedHashMap<>(16, 0.75f, true);

  void put(Take take) {
    takes.put(take.order(), take);
    if (takes.size() > MOST_TAKES) {
      takes.remove(takes.keySet().iterator().next());
    }
  }

  Optional<Take> find(Order order) {
    return Optional.ofNullable(takes.get(order)).filter(take -> !take.isGivenUp());
  }

  void drop(Order order) {
    takes.remove(order);
  }
}
