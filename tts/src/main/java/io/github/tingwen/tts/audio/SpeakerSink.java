package io.github.tingwen.tts.audio;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/**
 * A sound device of this machine.
 *
 * <p>The only class that knows {@code javax.sound.sampled}'s lines. For use by one thread.
 */
public final class SpeakerSink implements AudioSink {

  private static final int BUFFER_MILLIS = 80;
  private static final long LOOK_AGAIN_NANOS = 3_000_000;
  private static final long LONGEST_WAIT_NANOS = 1_000_000_000; // a dozen buffers

  private final Optional<String> device;
  private SourceDataLine line;
  private long written; // since the line was opened
  private long sounded; // of those, or dropped by a flush
  private long uncounted; // written before the last flush, without what the line counts of them

  private SpeakerSink(Optional<String> device) {
    this.device = device;
  }

  /** Returns the default device. */
  public static SpeakerSink standard() {
    return new SpeakerSink(Optional.empty());
  }

  /** Returns the first device whose name contains {@code name}. */
  public static SpeakerSink named(String name) {
    return new SpeakerSink(Optional.of(requireNonNull(name, "name")));
  }

  /** Returns the names of the devices that can play. */
  public static List<String> devices() {
    return Arrays.stream(AudioSystem.getMixerInfo())
        .filter(info -> AudioSystem.getMixer(info).getSourceLineInfo().length > 0)
        .map(Mixer.Info::getName)
        .toList();
  }

  @Override
  public void open(int rate) throws SoundDeviceException {
    close();
    AudioFormat format = new AudioFormat(rate, 16, 1, true, false);
    try {
      line = findLine(format);
      line.open(format, 2 * (rate * BUFFER_MILLIS / 1000));
      line.start();
    } catch (LineUnavailableException | IllegalArgumentException e) {
      line = null;
      throw new SoundDeviceException(
          SoundDeviceException.Reason.UNAVAILABLE,
          "the sound device does not take " + format + ": " + e.getMessage(),
          e);
    }
    sounded = 0;
    written = 0;
    uncounted = 0;
  }

  private SourceDataLine findLine(AudioFormat format)
      throws SoundDeviceException, LineUnavailableException {
    DataLine.Info wanted = new DataLine.Info(SourceDataLine.class, format);
    for (Mixer.Info info : AudioSystem.getMixerInfo()) {
      Mixer mixer = AudioSystem.getMixer(info);
      if (device.map(info.getName()::contains).orElse(true) && mixer.isLineSupported(wanted)) {
        return (SourceDataLine) mixer.getLine(wanted);
      }
    }
    throw new SoundDeviceException(
        SoundDeviceException.Reason.NO_DEVICE,
        device.map(name -> "no sound device named " + name).orElse("no sound device"));
  }

  @Override
  public void write(short[] samples, int from, int to) throws SoundDeviceException {
    ByteBuffer bytes = ByteBuffer.allocate(2 * (to - from)).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asShortBuffer().put(samples, from, to - from);
    int done = 0;
    while (done < bytes.capacity()) {
      int room = Math.min(roomInLine(), bytes.capacity() - done);
      int taken = line.write(bytes.array(), done, room);
      if (taken <= 0) {
        throw lost();
      }
      done += taken;
      written += taken / 2;
    }
  }

  /** Waits until the line takes some bytes; a device that was pulled out never does. */
  private int roomInLine() throws SoundDeviceException {
    long start = System.nanoTime();
    while (line != null && line.isOpen()) {
      int room = line.available() / 2 * 2;
      if (room > 0) {
        return room;
      }
      if (System.nanoTime() - start > LONGEST_WAIT_NANOS) {
        break;
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
    throw lost();
  }

  private static SoundDeviceException lost() {
    return new SoundDeviceException(
        SoundDeviceException.Reason.LOST, "the sound device went away while playing");
  }

  @Override
  public void flush() {
    if (line != null) {
      line.stop();
      line.flush();
      sounded = written;
      uncounted = written - line.getLongFramePosition();
      line.start();
    }
  }

  @Override
  public long samplesPlayed() {
    if (line != null) {
      long counted = uncounted + line.getLongFramePosition();
      sounded = Math.max(sounded, Math.min(written, counted));
    }
    return sounded;
  }

  @Override
  public void close() {
    if (line != null) {
      line.stop();
      line.flush();
      line.close();
      line = null;
      sounded = written;
    }
  }
}
