package io.github.tingwen.tts;

import java.util.List;

/** Whoever makes orders into takes and hands them back piece by piece in messages, soon or late. */
@FunctionalInterface
interface Voice {

  /**
   * Replaces all earlier wishes: the first is needed now, the others are made ahead. A take that is
   * in the making is given up unless it is the first.
   */
  void want(List<Order> orders);
}
