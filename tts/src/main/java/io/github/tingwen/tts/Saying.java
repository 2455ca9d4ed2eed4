package io.github.tingwen.tts;

import io.github.tingwen.reading.Sentence;

/**
 * Something to be said next.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind why it is said
 * @param sentence the words
 * @param index the sentence of the playlist it belongs to
 * @param start where to begin in it
 */
record Saying(Kind kind, Sentence sentence, int index, Anchor start) {

  enum Kind {
    /** The notice, in its order. */
    READING,
    /** A sentence of the notice out of its order, slower. */
    FACT,
    /** The player's own words, asked for by the listener; dropped when he asks something else. */
    ANSWER,
    /** Words of the host, which are said in any case. */
    ANNOUNCEMENT
  }

  boolean isReading() {
    return kind == Kind.READING;
  }

  boolean isNotice() {
    return kind == Kind.READING || kind == Kind.FACT;
  }

  /** Whether it was asked for and is out of date when something else is asked for. */
  boolean isAnswer() {
    return kind == Kind.FACT || kind == Kind.ANSWER;
  }

  Saying from(Anchor other) {
    return new Saying(kind, sentence, index, other);
  }
}
