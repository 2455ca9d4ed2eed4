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

  enum Kind {
    /** The notice, in its order. */
    READING(1),
    /** A sentence of the notice out of its order, slower. */
    FACT(0.8),
    /** A fact that people write down, such as a telephone number: slower still. */
    NUMBER(0.65),
    /** The player's own words, asked for by the listener; dropped when he asks something else. */
    ANSWER(1),
    /** Words of the host, which are said in any case. */
    ANNOUNCEMENT(1);

    private final double rate; // part of the listener's rate

    Kind(double rate) {
      this.rate = rate;
    }
  }

  boolean isReading() {
    return kind == Kind.READING;
  }

  boolean isNotice() {
    return isReading() || isFact();
  }

  private boolean isFact() {
    return kind == Kind.FACT || kind == Kind.NUMBER;
  }

  /** Whether it was asked for and is out of date when something else is asked for. */
  boolean isAnswer() {
    return isFact() || kind == Kind.ANSWER;
  }

  /** What the voice has to make; facts are slower than the listener has it. */
  Order order(Delivery delivery) {
    double rate = Math.max(Rates.SLOWEST, delivery.rate() * kind.rate);
    return new Order(sentence, delivery.withRate(rate));
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
