package io.github.tingwen.tts.audio;

/**
 * Where samples go: a loudspeaker, a file, a test.
 *
 * <p>For use by one thread, which opens it first. Implementations keep at most 100 ms waiting, so
 * that what is written is heard soon.
 */
public interface AudioSink extends AutoCloseable {

  /**
   * Gets ready for 16-bit mono samples; again at another rate if it is open already.
   *
   * @param sampleRate samples per second (Hz)
   * @throws SoundDeviceException if the device is missing or refuses; at once, never by waiting
   */
  void open(int sampleRate) throws SoundDeviceException;

  /**
   * Takes samples {@code from} to before {@code to}; waits until there is room.
   *
   * @throws SoundDeviceException if the device went away
   */
  void write(short[] samples, int from, int to) throws SoundDeviceException;

  /** Drops what was written but has not sounded yet. */
  void flush();

  /** Returns how many samples have sounded or been dropped since {@link #open}. */
  long samplesPlayed();

  /** Gives the device back; calling it again does nothing. */
  @Override
  void close();
}
