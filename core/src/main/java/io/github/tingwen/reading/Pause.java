package io.github.tingwen.reading;

/** How long to be silent after a sentence at rate 1; a faster rate shortens it in proportion. */
public enum Pause {
  /** Inside an enumeration. */
  SHORT(250),
  /** Between sentences. */
  SENTENCE(450),
  /** Between items and after a heading. */
  ITEM(600),
  /** Between sections. */
  SECTION(900);

  private final int millis;

  Pause(int millis) {
    this.millis = millis;
  }

  /** Returns the silence in milliseconds at rate 1. */
  public int millis() {
    return millis;
  }
}
