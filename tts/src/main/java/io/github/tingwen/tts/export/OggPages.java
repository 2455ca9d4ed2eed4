package io.github.tingwen.tts.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Puts packets into the pages of an Ogg stream.
 *
 * <p>Source: RFC 3533. For use by one thread.
 */
final class OggPages {

  private static final int HEADER_BYTES = 27;
  private static final int MOST_SEGMENTS = 255;
  private static final int SEGMENT_BYTES = 255;
  private static final int FIRST_PAGE = 2;
  private static final int LAST_PAGE = 4;
  private static final int SERIAL = 0x54696E67; // any number: there is one stream in the file
  private static final int[] CRC = crcTable();

  private final OutputStream out;
  private final ByteArrayOutputStream segments = new ByteArrayOutputStream();
  private final ByteArrayOutputStream packets = new ByteArrayOutputStream();
  private int pages;

  OggPages(OutputStream out) {
    this.out = out;
  }

  private static int[] crcTable() {
    int[] table = new int[256];
    for (int i = 0; i < 256; i++) {
      int r = i << 24;
      for (int bit = 0; bit < 8; bit++) {
        r = r << 1 ^ (r < 0 ? 0x04C11DB7 : 0);
      }
      table[i] = r;
    }
    return table;
  }

  /** Whether a packet of so many bytes fits into the page that has been begun. */
  boolean hasRoomFor(int bytes) {
    return segments.size() + bytes / SEGMENT_BYTES + 1 <= MOST_SEGMENTS;
  }

  /** Adds a packet to the page that has been begun. */
  void add(byte[] packet, int length) {
    for (int rest = length; rest >= SEGMENT_BYTES; rest -= SEGMENT_BYTES) {
      segments.write(SEGMENT_BYTES);
    }
    segments.write(length % SEGMENT_BYTES);
    packets.write(packet, 0, length);
  }

  /** Ends the page; {@code granule} is the time after its last packet. */
  void endPage(long granule) throws IOException {
    writePage(granule, pages == 0 ? FIRST_PAGE : 0);
  }

  /** Ends the page and the stream. */
  void endStream(long granule) throws IOException {
    writePage(granule, LAST_PAGE);
  }

  private void writePage(long granule, int flags) throws IOException {
    ByteBuffer page =
        ByteBuffer.allocate(HEADER_BYTES + segments.size() + packets.size())
            .order(ByteOrder.LITTLE_ENDIAN);
    page.put("OggS".getBytes(StandardCharsets.US_ASCII)).put((byte) 0).put((byte) flags);
    page.putLong(granule).putInt(SERIAL).putInt(pages++).putInt(0);
    page.put((byte) segments.size()).put(segments.toByteArray()).put(packets.toByteArray());
    page.putInt(22, crc(page.array()));
    out.write(page.array());
    segments.reset();
    packets.reset();
  }

  private static int crc(byte[] bytes) {
    int crc = 0;
    for (byte b : bytes) {
      crc = crc << 8 ^ CRC[crc >>> 24 ^ b & 0xFF];
    }
    return crc;
  }
}
