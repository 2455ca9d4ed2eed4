package io.github.tingwen.tts;

import io.github.tingwen.tts.audio.AudioSink;
import io.github.tingwen.tts.audio.SoundDeviceException;
import java.util.Arrays;

/**
 * A sink in virtual time: what is written sounds once a buffer's worth has been written after it.
 */
final class FakeSink implements AudioSink {

  static final int BUFFER = 400; // samples that wait to sound

  private short[] heard = new short[1 << 12];
  private int count; // written since it was made, without what was flushed
  private long written; // since it was opened
  private long flushed;
  private int rate;
  private int longestMillis;
  private int opened;
  private int closed;
  private boolean lost;
  private boolean missing;

  /** Makes a device that is not there. */
  static FakeSink missing() {
    FakeSink sink = new FakeSink();
    sink.missing = true;
    return sink;
  }

  @Override
  public synchronized void open(int sampleRate) throws SoundDeviceException {
    if (missing) {
      throw new SoundDeviceException(SoundDeviceException.Reason.NO_DEVICE, "no sound device");
    }
    opened++;
    rate = sampleRate;
    written = 0;
    flushed = 0;
  }

  @Override
  public synchronized void write(short[] samples, int from, int to) throws SoundDeviceException {
    if (lost) {
      throw new SoundDeviceException(SoundDeviceException.Reason.LOST, "unplugged");
    }
    int length = to - from;
    if (count + length > heard.length) {
      heard = Arrays.copyOf(heard, 2 * (count + length));
    }
    System.arraycopy(samples, from, heard, count, length);
    count += length;
    written += length;
    longestMillis = Math.max(longestMillis, length * 1000 / rate);
  }

  @Override
  public synchronized void flush() {
    count -= (int) (written - samplesPlayed());
    flushed = written;
  }

  @Override
  public synchronized long samplesPlayed() {
    return Math.max(flushed, written - BUFFER);
  }

  @Override
  public synchronized void close() {
    closed++;
  }

  /** Pulls the plug. */
  synchronized void lose() {
    lost = true;
  }

  /** What came out so far. */
  synchronized short[] heard() {
    return Arrays.copyOf(heard, count);
  }

  synchronized int samples() {
    return count;
  }

  synchronized int longestWriteMillis() {
    return longestMillis;
  }

  synchronized int timesOpened() {
    return opened;
  }

  synchronized int timesClosed() {
    return closed;
  }
}
