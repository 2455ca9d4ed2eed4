package io.github.tingwen.reading;

/** How much of a notice is read. */
public enum Verbosity {
  /** What, when, where, whom it concerns, by when, whom to call, and the headings. */
  BRIEF,
  /** All that is said and demanded, with long lists of people shortened. */
  NORMAL,
  /** Everything the model holds, with its place in the count told for every item. */
  FULL;

  boolean atLeast(Verbosity other) {
    return compareTo(other) >= 0;
  }
}
