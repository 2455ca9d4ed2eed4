package io.github.tingwen.tts.freetts;

import com.sun.speech.freetts.audio.AudioPlayer;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;

/** An audio player of FreeTTS that keeps the samples. For use by one thread. */
final class SampleCollector implements AudioPlayer {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private AudioFormat format = new AudioFormat(KevinVoice.SAMPLE_RATE, 16, 1, true, true);
  private float volume = 1;

  void clear() {
    bytes.reset();
  }

  /** The number of samples so far. */
  int length() {
    return bytes.size() / 2;
  }

  short[] samples() {
    ByteOrder order = format.isBigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    short[] samples = new short[length()];
    ByteBuffer.wrap(bytes.toByteArray()).order(order).asShortBuffer().get(samples);
    return samples;
  }

  @Override
  public boolean write(byte[] data, int offset, int size) {
    bytes.write(data, offset, size);
    return true;
  }

  @Override
  public boolean write(byte[] data) {
    return write(data, 0, data.length);
  }

  @Override
  public void setAudioFormat(AudioFormat newFormat) {
    format = newFormat;
  }

  @Override
  public AudioFormat getAudioFormat() {
    return format;
  }

  @Override
  public float getVolume() {
    return volume;
  }

  @Override
  public void setVolume(float newVolume) {
    volume = newVolume;
  }

  @Override
  public boolean drain() {
    return true;
  }

  @Override
  public boolean end() {
    return true;
  }

  @Override
  public long getTime() {
    return 0;
  }

  // Nothing is played, so there is nothing to steer.

  @Override
  public void begin(int size) {}

  @Override
  public void pause() {}

  @Override
  public void resume() {}

  @Override
  public void reset() {}

  @Override
  public void cancel() {}

  @Override
  public void close() {}

  @Override
  public void resetTime() {}

  @Override
  public void startFirstSampleTimer() {}

  @Override
  public void showMetrics() {}
}
