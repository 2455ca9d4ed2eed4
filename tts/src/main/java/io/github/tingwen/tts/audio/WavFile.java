package io.github.tingwen.tts.audio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Writes RIFF WAVE files: 16-bit little-endian PCM, mono.
 *
 * <p>Source: Microsoft and IBM, "Multimedia Programming Interface and Data Specifications 1.0".
 * Thread-safe.
 */
public final class WavFile {

  private static final int HEADER_BYTES = 44;
  private static final long MOST_SAMPLES = (0xFFFF_FFFFL - HEADER_BYTES) / 2;

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
}
