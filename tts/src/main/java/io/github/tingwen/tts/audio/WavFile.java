package io.github.tingwen.tts.audio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Reads and writes RIFF WAVE files: 16-bit little-endian PCM, mono.
 *
 * <p>Source: Microsoft and IBM, "Multimedia Programming Interface and Data Specifications 1.0".
 * Thread-safe.
 */
public final class WavFile {

  private static final int HEADER_BYTES = 44;
  private static final int LEAST_UNKNOWN_SIZE = 0x7FFF_0000;
  private static final int MOST_BYTES_READ = 256 << 20; // about an hour and a half at 22,050 Hz

  /** How many samples a file can hold: its sizes are 32 bits wide. */
  public static final long MOST_SAMPLES = (0xFFFF_FFFFL - HEADER_BYTES) / 2;

  private WavFile() {}

  /** Writes a whole file; the stream is left open. */
  public static void write(Pcm pcm, OutputStream out) throws IOException {
    out.write(header(pcm.length(), pcm.sampleRate()));
    out.write(bytes(pcm));
  }

  /**
   * Returns the 44 bytes before the samples.
   *
   * @param samples how many samples follow
   * @throws IllegalArgumentException if a file cannot hold so many
   */
  public static byte[] header(long samples, int sampleRate) {
    if (samples < 0 || samples > MOST_SAMPLES) {
      throw new IllegalArgumentException("a WAVE file cannot hold " + samples + " samples");
    }
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    header.put(ascii("RIFF")).putInt((int) (HEADER_BYTES - 8 + 2 * samples)).put(ascii("WAVE"));
    header.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
    header.putInt(sampleRate).putInt(2 * sampleRate).putShort((short) 2).putShort((short) 16);
    header.put(ascii("data")).putInt((int) (2 * samples));
    return header.array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Returns samples as they stand in a file: two bytes each, low byte first. */
  public static byte[] bytes(Pcm pcm) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * pcm.length()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asShortBuffer().put(pcm.samples());
    return bytes.array();
  }

  /**
   * Reads a file of 16-bit PCM; several channels are averaged to one.
   *
   * <p>A size in the file that is larger than what follows is taken for "to the end": programs that
   * write to a pipe do not know it.
   *
   * @throws IOException if it is not such a file or has more than 256 MiB; the message says which
   */
  public static Pcm read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST_BYTES_READ + 1);
    if (bytes.length > MOST_BYTES_READ) {
      throw new IOException("a WAVE file of more than " + MOST_BYTES_READ + " bytes");
    }
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (file.remaining() < 12 || file.getInt(0) != tag("RIFF") || file.getInt(8) != tag("WAVE")) {
      throw new IOException("not a RIFF WAVE file");
    }
    file.position(12);
    int channels = 0;
    int sampleRate = 0;
    while (file.remaining() >= 8) {
      int name = file.getInt();
      int size = sizeOfChunk(file);
      if (name == tag("fmt ") && size >= 16) {
        channels = pcmChannels(file);
        sampleRate = file.getInt(file.position() + 4);
      } else if (name == tag("data") && channels > 0 && sampleRate > 0) {
        return Pcm.of(mono(file, size / 2 / channels, channels), sampleRate);
      }
      file.position(Math.min(file.limit(), file.position() + size + (size & 1)));
    }
    throw new IOException("a WAVE file without format or samples");
  }

  /** A program that writes to a pipe does not know the size and gives one close to the largest. */
  private static int sizeOfChunk(ByteBuffer file) throws IOException {
    int size = file.getInt() & Integer.MAX_VALUE;
    if (size > file.remaining() && size < LEAST_UNKNOWN_SIZE) {
      throw new IOException("a WAVE file cut short: " + file.remaining() + " bytes of " + size);
    }
    return Math.min(size, file.remaining());
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(ascii(name)).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  private static int pcmChannels(ByteBuffer file) throws IOException {
    int format = file.getShort(file.position()) & 0xFFFF;
    int channels = file.getShort(file.position() + 2);
    int bits = file.getShort(file.position() + 14);
    if (format != 1 && format != 0xFFFE || bits != 16 || channels < 1) {
      throw new IOException("a WAVE file of format " + format + " with " + bits + " bits");
    }
    return channels;
  }

  private static short[] mono(ByteBuffer file, int frames, int channels) {
    short[] samples = new short[frames];
    for (int i = 0; i < frames; i++) {
      int sum = 0;
      for (int c = 0; c < channels; c++) {
        sum += file.getShort(file.position() + 2 * (i * channels + c));
      }
      samples[i] = (short) (sum / channels);
    }
    return samples;
  }
}
