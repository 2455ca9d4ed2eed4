package io.github.tingwen.tts;

import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.engine.Delivery;

/**
 * A sentence to be made into sound in a certain way.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sentence what to say
 * @param delivery how; loudness is the player's matter and 0 dB here
 */
record Order(Sentence sentence, Delivery delivery) {

  Order {
    delivery = delivery.withGainDb(0);
  }
}
