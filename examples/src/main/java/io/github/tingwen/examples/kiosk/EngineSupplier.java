package io.github.tingwen.examples.kiosk;

import io.github.tingwen.tts.engine.SpeechEngine;
import java.io.IOException;

/**
 * Makes speech engines for a kiosk, which needs some side by side: {@code FreeTtsEngine::create}.
 *
 * <p>Called by several threads.
 */
@FunctionalInterface
public interface EngineSupplier {

  /** Returns a new engine; the kiosk uses it in one thread at a time and closes it. */
  SpeechEngine open() throws IOException;
}
