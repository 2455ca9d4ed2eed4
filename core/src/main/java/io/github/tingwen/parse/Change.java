package io.github.tingwen.parse;

/** What a paper says has become of a meeting that was announced before. */
enum Change {
  /** It stands as announced. */
  NONE,
  /** Its day or hour is another one. */
  MOVED,
  /** The paper told it wrongly before. */
  CORRECTED,
  /** It is held earlier. */
  ADVANCED,
  /** It is held later, or nobody knows yet when. */
  PUT_OFF,
  /** It is not held. */
  CANCELLED;

  /** Whether the paper may name a time that holds no more. */
  boolean concernsTime() {
    return this == MOVED || this == CORRECTED || this == ADVANCED || this == PUT_OFF;
  }
}
