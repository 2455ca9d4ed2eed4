package io.github.tingwen.tts.export;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import io.github.jaredmdobson.concentus.OpusSignal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Speech as Opus in Ogg, encoded as it comes.
 *
 * <p>Sources: RFC 6716 (Opus), RFC 7845 (Opus in Ogg). The only class that knows the codec. For use
 * by one thread.
 */
final class OpusStream {

  private static final Set<Integer> OPUS_RATES = Set.of(8000, 12_000, 16_000, 24_000, 48_000);
  private static final int GRANULES_PER_SECOND = 48_000; // whatever the rate is, RFC 7845 section 4
  private static final int FRAMES_PER_SECOND = 50;
  private static final int BITS_PER_SECOND = 32_000;
  private static final int COMPLEXITY = 3; // of 10; higher is several times slower in Java
  private static final int MOST_PACKET_BYTES = 1275;
  private static final int MOST_PACKETS_IN_PAGE = 50; // a page a second, so that seeking is cheap

  private final OggPages pages;
  private final OpusEncoder encoder;
  private final Resampler resampler;
  private final int inputRate;
  private final int preSkip; // granules
  private final short[] frame;
  private final byte[] packet = new byte[MOST_PACKET_BYTES];
  private int filled;
  private int waiting; // packets in the page
  private long samples; // of the input
  private long granules; // encoded

  OpusStream(OutputStream out, int sampleRate) throws IOException {
    int rate = rateFor(sampleRate);
    inputRate = sampleRate;
    resampler = new Resampler(sampleRate, rate);
    frame = new short[rate / FRAMES_PER_SECOND];
    pages = new OggPages(out);
    try {
      encoder = new OpusEncoder(rate, 1, OpusApplication.OPUS_APPLICATION_VOIP);
    } catch (OpusException e) {
      throw new IOException("the Opus encoder does not take " + rate + " Hz", e);
    }
    encoder.setBitrate(BITS_PER_SECOND);
    encoder.setComplexity(COMPLEXITY);
    encoder.setSignalType(OpusSignal.OPUS_SIGNAL_VOICE);
    preSkip = encoder.getLookahead() * (GRANULES_PER_SECOND / rate);
    writeHeaders();
  }

  private static int rateFor(int sampleRate) {
    if (OPUS_RATES.contains(sampleRate)) {
      return sampleRate;
    }
    return sampleRate < 24_000 ? 24_000 : 48_000;
  }

  private void writeHeaders() throws IOException {
    ByteBuffer head = ByteBuffer.allocate(19).order(ByteOrder.LITTLE_ENDIAN);
    head.put(ascii("OpusHead")).put((byte) 1).put((byte) 1);
    head.putShort((short) preSkip).putInt(inputRate).putShort((short) 0).put((byte) 0);
    pages.add(head.array(), head.capacity());
    pages.endPage(0);
    byte[] vendor = ascii("Tingwen");
    ByteBuffer tags = ByteBuffer.allocate(16 + vendor.length).order(ByteOrder.LITTLE_ENDIAN);
    tags.put(ascii("OpusTags")).putInt(vendor.length).put(vendor).putInt(0);
    pages.add(tags.array(), tags.capacity());
    pages.endPage(0);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Encodes samples at the input's rate. */
  void write(short[] input) throws IOException {
    samples += input.length;
    encode(resampler.next(input, 0, input.length));
  }

  private void encode(short[] resampled) throws IOException {
    int at = 0;
    while (at < resampled.length) {
      int count = Math.min(frame.length - filled, resampled.length - at);
      System.arraycopy(resampled, at, frame, filled, count);
      filled += count;
      at += count;
      if (filled == frame.length) {
        encodeFrame();
      }
    }
  }

  private void encodeFrame() throws IOException {
    try {
      int bytes = encoder.encode(frame, 0, frame.length, packet, 0, packet.length);
      if (waiting == MOST_PACKETS_IN_PAGE || !pages.hasRoomFor(bytes)) {
        pages.endPage(granules);
        waiting = 0;
      }
      pages.add(packet, bytes);
    } catch (OpusException e) {
      throw new IOException("the Opus encoder failed", e);
    }
    waiting++;
    filled = 0;
    granules += GRANULES_PER_SECOND / FRAMES_PER_SECOND;
  }

  /** Encodes what is left; the last page tells where the sound ends, so no silence is added. */
  void finish() throws IOException {
    long end = preSkip + samples * GRANULES_PER_SECOND / inputRate;
    encode(resampler.next(new short[Resampler.tail() + 1], 0, Resampler.tail() + 1));
    while (granules < end || waiting == 0) {
      encode(new short[frame.length - filled]);
    }
    pages.endStream(end);
  }
}
