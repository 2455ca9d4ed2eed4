package io.github.tingwen.tts;

import io.github.tingwen.tts.audio.AudioSink;

/** A sink of somebody else's that throws what no sink should, at one of its doors. */
final class FaultySink implements AudioSink {

  /** Where it throws, once it has taken a little sound. */
  enum Door {
    OPEN,
    WRITE,
    FLUSH,
    SAMPLES_PLAYED
  }

  private static final int TAKEN = 2000; // samples before it breaks

  private final Door door;
  private long written;

  FaultySink(Door door) {
    this.door = door;
  }

  private void pass(Door passed) {
    if (passed == door && (door == Door.OPEN || written >= TAKEN)) {
      throw new IllegalStateException("faulty sink at " + door);
    }
  }

  @Override
  public void open(int sampleRate) {
    pass(Door.OPEN);
  }

  @Override
  public void write(short[] samples, int from, int to) {
    pass(Door.WRITE);
    written += to - from;
  }

  @Override
  public void flush() {
    if (door == Door.FLUSH) {
      throw new IllegalStateException("faulty sink at " + door);
    }
  }

  @Override
  public long samplesPlayed() {
    pass(Door.SAMPLES_PLAYED);
    return written;
  }

  @Override
  public void close() {
    throw new IllegalStateException("faulty sink at close");
  }
}
