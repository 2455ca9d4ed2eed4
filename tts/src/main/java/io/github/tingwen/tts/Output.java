package io.github.tingwen.tts;

import io.github.tingwen.tts.audio.AudioSink;
import io.github.tingwen.tts.audio.SoundDeviceException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * The way to the sink, which remembers what was written until it has been heard.
 *
 * <p>For use by one thread.
 */
final class Output {

  private static final int CHUNKS_PER_SECOND = 25; // 40 ms, so that a command waits 50 ms at most
  private static final int USUAL_RATE_HZ = 22_050;
  private static final short[] NONE = {};

  /** What was written as frames {@code start} and on. */
  private record Piece(long start, int count, Sounding sounding, int from) {}

  /** A sample of a sounding that has been heard. */
  record Heard(Sounding sounding, int sample) {

    boolean isReading() {
      return sounding.saying().isReading();
    }

    int index() {
      return sounding.saying().index();
    }

    /** The character of the sentence that sounded. */
    int character() {
      return sounding.take().characterAt(sounding.sampleOfTake(sample));
    }

    /** Where the sentence goes on after it was heard up to here. */
    Anchor.Heard anchor() {
      return new Anchor.Heard(sounding.take(), sounding.sampleOfTake(sample));
    }
  }

  private final Deque<Piece> pieces = new ArrayDeque<>();
  private AudioSink sink;
  private boolean open;
  private int sampleRate = USUAL_RATE_HZ;
  private long written;
  private short[] chime = NONE; // laid over what is written next

  Output(AudioSink sink) {
    this.sink = sink;
  }

  /** Changes to another sink; the old one is given back. */
  void use(AudioSink other) {
    AudioSink old = sink;
    forget();
    open = false;
    sink = other;
    old.close();
  }

  int sampleRate() {
    return sampleRate;
  }

  /** Has a sound laid over the next samples. */
  void chime(short[] sound) {
    chime = sound.clone();
  }

  /** Writes the next samples of a sounding that are there, at most 40 ms. */
  void write(Sounding sounding) throws SoundDeviceException {
    open(sounding.take().sampleRate());
    int from = sounding.written();
    int count = Math.min(sampleRate / CHUNKS_PER_SECOND, sounding.waiting());
    pieces.add(new Piece(written, count, sounding, from));
    put(sounding.samples(), from, count);
    sounding.advance(count);
  }

  /** Writes silence, with a chime if one is waiting; at most 40 ms. */
  void writeSilence() throws SoundDeviceException {
    open(sampleRate());
    int count = sampleRate / CHUNKS_PER_SECOND;
    put(new short[count], 0, count);
  }

  boolean isChiming() {
    return chime.length > 0;
  }

  private void open(int rate) throws SoundDeviceException {
    if (!open || rate != sampleRate) {
      pieces.clear();
      open = false;
      sink.open(rate);
      open = true;
      sampleRate = rate;
      written = 0;
    }
  }

  private void put(short[] samples, int from, int count) throws SoundDeviceException {
    short[] mixed = mixed(samples, from, count);
    try {
      sink.write(mixed, 0, count);
    } catch (SoundDeviceException e) {
      open = false;
      throw e;
    }
    written += count;
  }

  private short[] mixed(short[] samples, int from, int count) {
    short[] mixed = new short[count];
    for (int i = 0; i < count; i++) {
      int sum = samples[from + i] + (i < chime.length ? chime[i] : 0);
      mixed[i] = (short) Math.max(-32768, Math.min(32767, sum));
    }
    chime = count < chime.length ? Arrays.copyOfRange(chime, count, chime.length) : NONE;
    return mixed;
  }

  /** What has been heard last; empty since the last flush, or if nothing was written. */
  Optional<Heard> heard() {
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    long played = sink.samplesPlayed();
    while (pieces.size() > 1 && played >= pieces.peek().start() + pieces.peek().count()) {
      pieces.poll();
    }
    Piece piece = pieces.element();
    long into = Math.max(0, Math.min(piece.count(), played - piece.start()));
    return Optional.of(new Heard(piece.sounding(), piece.from() + (int) into));
  }

  /** Drops what has not been heard. */
  void flush() {
    if (open) {
      sink.flush();
    }
    pieces.clear();
    chime = NONE;
  }

  /** Takes what was written as heard. */
  void forget() {
    pieces.clear();
  }

  /** Forgets all of the device, so that the next write opens it again. */
  void drop() {
    forget();
    chime = NONE;
    open = false;
  }

  /** Gives the device back; the next write opens it again. */
  void close() {
    pieces.clear();
    open = false;
    sink.close();
  }
}
