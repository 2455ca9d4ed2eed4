package io.github.tingwen.tts;

import java.util.List;
import java.util.Optional;

/**
 * Where takes come from: made before and kept, or in the making, or wished for.
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

  /** Learns that an order could not be carried out, or not to its end. */
  void drop(Order order) {
    shelf.drop(order);
  }

  /**
   * Has the voice make those of the orders that are not there as a whole, in this order, and
   * nothing else.
   */
  void want(List<Order> orders) {
    voice.want(orders.stream().filter(order -> !isWhole(order)).toList());
  }

  private boolean isWhole(Order order) {
    return shelf.find(order).filter(Take::isWhole).isPresent();
  }

  Timekeeper timekeeper() {
    return timekeeper;
  }
}
