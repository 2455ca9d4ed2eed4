package io.github.tingwen.tts;

import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.engine.Delivery;

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

  private static final double FACT_RATE = 0.8;

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

  /** What the voice has to make; facts are slower than the listener's rate. */
  Order order(Delivery delivery) {
    double rate = kind == Kind.FACT ? delivery.rate() * FACT_RATE : delivery.rate();
    return new Order(sentence, delivery.withRate(Math.max(Rates.SLOWEST, rate)));
  }

  /** The pause after it, shorter at a faster rate. */
  int pauseSamples(Take take) {
    double millis = sentence.pause().millis() / take.order().delivery().rate();
    return (int) (millis * take.sampleRate() / 1000);
  }

  Saying from(Anchor other) {
    return new Saying(kind, sentence, index, other);
  }
}
