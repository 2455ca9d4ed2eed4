package io.github.tingwen.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What a damaged place may have said up to some point.
 *
 * <p>Immutable and thread-safe.
 *
 * @param previous the guess it continues; null for the first
 * @param words the characters it adds; may be empty
 * @param from index in the shown text of the first character the words were made from
 * @param to index after the last one
 * @param isShown whether the shown text says the same there
 * @param cost how unlikely it all is, in tenths of a nat
 * @param waiting the lead byte that waits for its trail byte; 0 if there is none
 * @param waitingFrom index in the shown text of the character that byte came from
 * @param trail the last byte before the next shown character
 * @param second the last character but one of the true text
 * @param last the last character of the true text
 * @param open the bracket or quotation mark that was opened last and not closed; 0 if none
 */
record Guess(
    Guess previous,
    String words,
    int from,
    int to,
    boolean isShown,
    int cost,
    int waiting,
    int waitingFrom,
    int trail,
    char second,
    char last,
    char open) {

  /** What is left where a digit was swallowed: a digit is a fact and never guessed. */
  static final char LOST_DIGIT = '?';

  private static final String OPENING = "“‘《〈（(「『【〔";
  private static final String CLOSING = "”’》〉）)」』】〕";

  /** Returns the guess that nothing is known but the character before the place. */
  static Guess after(char second, char last, int trail, int at, char open) {
    return new Guess(null, "", at, at, true, 0, 0, at, trail, second, last, open);
  }

  /** Returns whether the next shown character begins a true character. */
  boolean isAligned() {
    return waiting == 0;
  }

  /** Returns this guess with the shown text from {@code start} to {@code end} taken as it is. */
  Guess keeping(String shown, int start, int end, int trailByte, int added) {
    return with(shown, start, end, true, added, 0, end, trailByte);
  }

  /** Returns this guess with true characters that end where a shown one ends. */
  Guess completedBy(String made, int end, int trailByte, int added) {
    return with(made, waitingFrom, end, false, added, 0, end, trailByte);
  }

  /** Returns this guess with a true character and the lead byte of the next, shown at index at. */
  Guess shiftedBy(char made, int at, int lead, int added) {
    return with(String.valueOf(made), waitingFrom, at + 1, false, added, lead, at, lead);
  }

  /**
   * Returns this guess with a lead byte waiting that stands for the shown character at index at.
   */
  Guess waitingFor(int lead, int at, int added) {
    return with("", at, at, true, added, lead, at, lead);
  }

  private Guess with(
      String made, int start, int end, boolean same, int added, int lead, int leadAt, int byteAt) {
    String tail = "" + second + last + made;
    char ending = tail.charAt(tail.length() - 1);
    if (!same && ending == LOST_DIGIT) {
      ending = '0'; // what it stands for decides what can follow
    }
    char before = tail.charAt(tail.length() - 2);
    int sum = cost + added;
    char bracket = opened(open, made);
    return new Guess(
        this, made, start, end, same, sum, lead, leadAt, byteAt, before, ending, bracket);
  }

  private static char opened(char open, String words) {
    char opened = open;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        opened = c;
      } else if (CLOSING.indexOf(c) >= 0) {
        opened = 0;
      }
    }
    return opened;
  }

  /** Returns the bracket open at the end of a text, looked for in its last units only. */
  static char openAt(String text, int end) {
    return opened((char) 0, text.substring(Math.max(0, end - 60), end));
  }

  /** Returns whether a character closes a bracket that is not the open one. */
  boolean wouldCloseWrongly(char c) {
    int closing = CLOSING.indexOf(c);
    return closing >= 0 && open != OPENING.charAt(closing);
  }

  /** Returns what decides how it can go on. */
  long state() {
    return (long) open << 24 | last << 8 | waiting;
  }

  /** Returns the steps from the first to this one. */
  List<Guess> steps() {
    Deque<Guess> steps = new ArrayDeque<>();
    for (Guess step = this; step.previous != null; step = step.previous) {
      steps.addFirst(step);
    }
    return List.copyOf(steps);
  }

  /** Returns whether it ends in the mark for a digit that nobody can know. */
  boolean lacksDigit() {
    return !isShown && words.length() > 1 && words.charAt(words.length() - 1) == LOST_DIGIT;
  }

  /** Returns whether it agrees with the shown text in its last two steps. */
  boolean isSettled() {
    return isAligned() && isShown && (previous == null || previous.isAligned() && previous.isShown);
  }
}
