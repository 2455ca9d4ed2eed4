package io.github.tingwen.tts.measure;

import io.github.tingwen.tts.audio.AudioSink;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Takes samples as a loudspeaker does and keeps only their digest. For use by one thread. */
final class DigestSink implements AudioSink {

  private static final long AHEAD_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final MessageDigest digest;
  private final double pace;
  private int sampleRate;
  private long written;
  private long start;

  /** Makes a sink; {@code pace} is 1 for as slowly as it sounds, 0 for at once. */
  DigestSink(double pace) throws NoSuchAlgorithmException {
    this.digest = MessageDigest.getInstance("SHA-256");
    this.pace = pace;
  }

  @Override
  public void open(int rate) {
    sampleRate = rate;
    start = System.nanoTime();
  }

  @Override
  public void write(short[] samples, int from, int to) {
    for (int i = from; i < to; i++) {
      digest.update((byte) samples[i]);
      digest.update((byte) (samples[i] >> 8));
    }
    written += to - from;
    LockSupport.parkNanos(
        (long) (pace * seconds() * 1e9) - AHEAD_NANOS - (System.nanoTime() - start));
  }

  @Override
  public void flush() {
    // nothing waits
  }

  @Override
  public long samplesPlayed() {
    return written;
  }

  double seconds() {
    return sampleRate == 0 ? 0 : (double) written / sampleRate;
  }

  /** The digest of all samples so far; then it begins anew. */
  String digest() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() {
    // nothing is held
  }
}
