package io.github.tingwen.tts;

import java.util.List;
import java.util.Optional;

/**
 * Where takes come from: made before and kept, or wished for.
 *
 * <p>For use by one thread.
 */
final class Studio {

  private final TakeShelf shelf = new TakeShelf();
  private final Timekeeper timekeeper = new Timekeeper();
  private final Voice voice;

  Studio(Voice voice) {
    this.voice = voice;
  }

  Optional<Take> find(Order order) {
    return shelf.find(order);
  }

  void keep(Take take) {
    shelf.put(take);
    timekeeper.learn(take);
  }

  /** Has the voice make those of the orders that are not there, in this order, and nothing else. */
  void want(List<Order> orders) {
    voice.want(orders.stream().filter(order -> shelf.find(order).isEmpty()).toList());
  }

  Timekeeper timekeeper() {
    return timekeeper;
  }
}
