package io.github.tingwen.examples.kiosk;

import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.Spoken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Some engines of one voice, each used by one thread at a time, opened when first needed.
 *
 * <p>Thread-safe.
 */
final class EnginePool implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 10;

  private final EngineSupplier supplier;
  private final Semaphore free;
  private final Deque<SpeechEngine> idle = new ArrayDeque<>();
  private boolean closed;

  EnginePool(EngineSupplier supplier, int most) {
    this.supplier = supplier;
    this.free = new Semaphore(most, true);
  }

  /**
   * Says a sentence with an engine that is free.
   *
   * @throws SpeechException if it cannot be said, no engine can be opened or all are busy for long
   */
  Speech speak(Spoken spoken, Delivery delivery) throws SpeechException {
    try {
      if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new SpeechException("all engines are busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SpeechException("interrupted while waiting for an engine", e);
    }
    try {
      return speakNow(spoken, delivery);
    } finally {
      free.release();
    }
  }

  private Speech speakNow(Spoken spoken, Delivery delivery) throws SpeechException {
    SpeechEngine engine = take();
    boolean sound = false;
    try {
      Speech speech = engine.speak(spoken, delivery);
      sound = true;
      return speech;
    } catch (SpeechException e) {
      sound = true; // the sentence could not be said; the engine is still good
      throw e;
    } finally {
      putBack(engine, sound);
    }
  }

  private SpeechEngine take() throws SpeechException {
    synchronized (idle) {
      if (closed) {
        throw new SpeechException("the kiosk is closing");
      }
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    try {
      return supplier.open();
    } catch (IOException e) {
      throw new SpeechException("cannot open a speech engine: " + e.getMessage(), e);
    }
  }

  private void putBack(SpeechEngine engine, boolean sound) {
    synchronized (idle) {
      if (sound && !closed) {
        idle.push(engine);
        return;
      }
    }
    engine.close();
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(SpeechEngine::close);
      idle.clear();
    }
  }
}
