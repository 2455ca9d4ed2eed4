package io.github.tingwen.tts;

import io.github.tingwen.tts.engine.SpeechEngine;

/** An engine of which only {@link #speak} is of interest. */
abstract class OneMethodEngine implements SpeechEngine {
  @Override
  public String name() {
    return "one method";
  }

  @Override
  public void close() {
    // nothing is held
  }
}
