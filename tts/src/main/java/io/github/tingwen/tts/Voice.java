package io.github.tingwen.tts;

import java.util.List;

/** Whoever makes orders into takes and hands them back in a message, soon or late. */
@FunctionalInterface
interface Voice {

  /** Replaces all earlier wishes: the first is needed now, the others are made ahead. */
  void want(List<Order> orders);
}
