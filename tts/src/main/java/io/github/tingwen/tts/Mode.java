package io.github.tingwen.tts;

import io.github.tingwen.tts.Position.State;

/** Whether the notice is being read, and if not, why. */
enum Mode {
  STOPPED(State.STOPPED),
  PLAYING(State.MOVED),
  PAUSED(State.PAUSED),
  FINISHED(State.FINISHED),
  FAILED(State.FAILED);

  private final State state;

  Mode(State state) {
    this.state = state;
  }

  /** What is reported when this begins. */
  State state() {
    return state;
  }
}
