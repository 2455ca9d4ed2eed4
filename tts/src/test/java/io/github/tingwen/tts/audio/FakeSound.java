package io.github.tingwen.tts.audio;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.spi.MixerProvider;

/** Sound devices that the tests plug in; without them the machine has none. */
public final class FakeSound extends MixerProvider {

  static final List<Device> DEVICES = new ArrayList<>();

  /** A device with one line. */
  static final class Device extends Mixer.Info {
    final List<Short> heard = new ArrayList<>();
    boolean busy;
    boolean gone;
    boolean stuck;
    boolean forgetsFlushed;
    private boolean open;
    private int room;
    private int waiting; // frames written but not heard
    private long frames; // what the line counts

    Device(String name) {
      super(name, "test", "a device of the tests", "1");
    }

    /** Lets so many frames of what waits sound. */
    void play(int count) {
      int sounding = Math.min(count, waiting);
      waiting -= sounding;
      frames += sounding;
      room += 2 * sounding;
    }

    private Object call(String method, Object... arguments) throws LineUnavailableException {
      switch (method) {
        case "open" -> {
          if (busy) {
            throw new LineUnavailableException("in use");
          }
          open = true;
          room = (Integer) arguments[1];
          waiting = 0;
          frames = 0;
        }
        case "close" -> open = false;
        case "flush" -> {
          frames += forgetsFlushed ? 0 : waiting;
          room += 2 * waiting;
          waiting = 0;
        }
        default -> {
          return value(method, arguments);
        }
      }
      return null;
    }

    private Object value(String method, Object... arguments) {
      return switch (method) {
        case "isOpen" -> open && !gone;
        case "available" -> stuck ? 0 : roomAfterPlaying();
        case "getLongFramePosition" -> frames;
        case "write" ->
            write((byte[]) arguments[0], (Integer) arguments[1], (Integer) arguments[2]);
        default -> null; // start, stop
      };
    }

    /** A full line plays on by itself. */
    private int roomAfterPlaying() {
      if (room == 0) {
        play(100);
      }
      return room;
    }

    private int write(byte[] bytes, int from, int length) {
      for (int i = from; i < from + length; i += 2) {
        heard.add((short) (bytes[i] & 0xFF | bytes[i + 1] << 8));
      }
      waiting += length / 2;
      room -= length;
      return length;
    }
  }

  @Override
  public Mixer.Info[] getMixerInfo() {
    return DEVICES.toArray(new Mixer.Info[0]);
  }

  @Override
  public Mixer getMixer(Mixer.Info info) {
    if (!(info instanceof Device device)) {
      throw new IllegalArgumentException("not a device of the tests: " + info);
    }
    Line.Info line = new Line.Info(SourceDataLine.class);
    return proxy(
        Mixer.class,
        (self, method, arguments) ->
            switch (method.getName()) {
              case "getMixerInfo" -> device;
              case "isLineSupported" -> true;
              case "getSourceLineInfo" -> new Line.Info[] {line};
              case "getTargetLineInfo" -> new Line.Info[0];
              case "getLine" -> line(device);
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  private static SourceDataLine line(Device device) {
    return proxy(
        SourceDataLine.class,
        (self, method, arguments) ->
            device.call(method.getName(), arguments == null ? new Object[0] : arguments));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    ClassLoader loader = FakeSound.class.getClassLoader();
    return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, handler));
  }
}
