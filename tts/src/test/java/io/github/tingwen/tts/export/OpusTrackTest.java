package io.github.tingwen.tts.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jaredmdobson.concentus.OpusDecoder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpusTrackTest {

  private static byte[] encode(int rate, short[] sound) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OpusStream stream = new OpusStream(out, rate);
    int at = 0;
    for (int piece = 1; at < sound.length; piece = piece * 7 % 5003 + 1) {
      int to = Math.min(sound.length, at + piece);
      stream.write(java.util.Arrays.copyOfRange(sound, at, to));
      at = to;
    }
    stream.finish();
    return out.toByteArray();
  }

  private static short[] chirp(int rate, int millis) {
    short[] sound = new short[rate * millis / 1000];
    for (int i = 0; i < sound.length; i++) {
      double t = (double) i / rate;
      sound[i] = (short) (9000 * Math.sin(2 * Math.PI * (200 + 300 * t) * t));
    }
    return sound;
  }

  /** An Ogg reader of its own: packets of all pages, checking what RFC 3533 asks. */
  private record Ogg(List<byte[]> packets, List<Long> granules, List<Integer> flags) {

    static Ogg read(byte[] file) {
      ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
      Ogg ogg = new Ogg(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      ByteArrayOutputStream packet = new ByteArrayOutputStream();
      for (int page = 0; in.hasRemaining(); page++) {
        int start = in.position();
        byte[] magic = new byte[4];
        in.get(magic);
        assertArrayEquals("OggS".getBytes(StandardCharsets.US_ASCII), magic);
        assertEquals(0, in.get());
        ogg.flags().add((int) in.get());
        ogg.granules().add(in.getLong());
        in.getInt();
        assertEquals(page, in.getInt());
        int crc = in.getInt();
        byte[] lacing = new byte[in.get() & 0xFF];
        in.get(lacing);
        for (byte length : lacing) {
          byte[] part = new byte[length & 0xFF];
          in.get(part);
          packet.writeBytes(part);
          if (part.length < 255) {
            ogg.packets().add(packet.toByteArray());
            packet.reset();
          }
        }
        assertEquals(crc, crc(file, start, in.position()));
      }
      return ogg;
    }

    /** Bit by bit, as RFC 3533 describes it. */
    private static int crc(byte[] file, int from, int to) {
      int crc = 0;
      for (int i = from; i < to; i++) {
        int b = i - from >= 22 && i - from < 26 ? 0 : file[i] & 0xFF;
        for (int bit = 7; bit >= 0; bit--) {
          boolean carry = crc < 0 ^ (b >> bit & 1) == 1;
          crc = crc << 1 ^ (carry ? 0x04C11DB7 : 0);
        }
      }
      return crc;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8000, 16_000, 22_050, 24_000, 44_100, 48_000})
  void whatIsDecodedIsWhatWasSpokenAndAsLong(int rate) throws Exception {
    short[] sound = chirp(rate, 1730);
    Ogg ogg = Ogg.read(encode(rate, sound));
    ByteBuffer head = ByteBuffer.wrap(ogg.packets().get(0)).order(ByteOrder.LITTLE_ENDIAN);
    assertEquals(rate, head.getInt(12));
    int preSkip = head.getShort(10);
    OpusDecoder decoder = new OpusDecoder(48_000, 1);
    short[] decoded = new short[48_000 * 3];
    int length = 0;
    for (byte[] packet : ogg.packets().subList(2, ogg.packets().size())) {
      length += decoder.decode(packet, 0, packet.length, decoded, length, 5760, false);
    }
    long end = ogg.granules().get(ogg.granules().size() - 1);
    assertEquals(sound.length * 48_000L / rate, end - preSkip);
    assertTrue(length >= end, length + " < " + end);
    // a chirp is not speech, so it does not come through unchanged; a shift of 0.5 ms gives -0.57
    assertTrue(correlation(sound, rate, decoded, preSkip) > 0.9);
  }

  /** How alike the decoded sound is, 1 if it is the same. */
  private static double correlation(short[] sound, int rate, short[] decoded, int preSkip) {
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = rate / 10; i < sound.length - rate / 10; i++) {
      double x = sound[i];
      double y = decoded[preSkip + (int) (i * 48_000L / rate)];
      xy += x * y;
      xx += x * x;
      yy += y * y;
    }
    return xy / Math.sqrt(xx * yy);
  }

  @Test
  void theStreamBeginsEndsAndPagesLastASecond() throws Exception {
    Ogg ogg = Ogg.read(encode(24_000, chirp(24_000, 3500)));
    assertEquals(2, ogg.flags().get(0));
    assertEquals(4, ogg.flags().get(ogg.flags().size() - 1));
    assertEquals(0, ogg.flags().get(1));
    List<Long> sound = ogg.granules().subList(2, ogg.granules().size());
    assertEquals(List.of(48_000L, 96_000L, 144_000L), sound.subList(0, 3));
    String tags = new String(ogg.packets().get(1), StandardCharsets.US_ASCII);
    assertTrue(tags.startsWith("OpusTags"));
  }

  @Test
  void aScriptWithoutSoundIsAValidFile() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OpusTrack track = OpusTrack.to(out);
    track.close();
    track.close();
    Ogg ogg = Ogg.read(out.toByteArray());
    assertTrue(ogg.packets().size() > 2);
  }

  @Test
  void theSameSoundGivesTheSameBytes() throws Exception {
    assertArrayEquals(encode(22_050, chirp(22_050, 500)), encode(22_050, chirp(22_050, 500)));
  }
}
