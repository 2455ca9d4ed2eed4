package io.github.tingwen.parse;

import java.util.Arrays;

/**
 * A few characters asked for at every place of a text: a table in which each has a slot of its own.
 *
 * <p>Immutable and thread-safe.
 */
final class Signs {

  private static final int GOLDEN_RATIO = 0x9E3779B9;

  /** Slots for each character; so many keep the search for a factor short. */
  private static final int ROOM = 8;

  private final char[] slots;
  private final int shift;
  private int factor = GOLDEN_RATIO;

  private Signs(String all) {
    int size = Integer.highestOneBit(ROOM * all.length());
    this.slots = new char[size];
    this.shift = Integer.numberOfLeadingZeros(size - 1);
    while (!all.chars().allMatch(c -> add((char) c))) {
      factor += 2;
      Arrays.fill(slots, '\0');
    }
  }

  static Signs of(String all) {
    return new Signs(all);
  }

  private boolean add(char c) {
    int slot = c * factor >>> shift;
    boolean free = slots[slot] == '\0' || slots[slot] == c;
    slots[slot] = c;
    return free;
  }

  boolean has(char c) {
    return slots[c * factor >>> shift] == c && c != '\0';
  }
}
