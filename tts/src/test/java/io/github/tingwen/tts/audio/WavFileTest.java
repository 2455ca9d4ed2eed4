package io.github.tingwen.tts.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WavFileTest {

  private static byte[] written(Pcm pcm) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WavFile.write(pcm, out);
    return out.toByteArray();
  }

  private static Pcm read(byte[] file) throws IOException {
    return WavFile.read(new ByteArrayInputStream(file));
  }

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll short[] samples, @ForAll @IntRange(min = 1, max = 192_000) int rate)
      throws IOException {
    Pcm pcm = Pcm.of(samples, rate);
    assertEquals(pcm, read(written(pcm)));
  }

  @Test
  void theJdkReadsTheSame() throws Exception {
    Pcm pcm = Pcm.of(new short[] {1, -2, 32_767, -32_768, 300}, 22_050);
    AudioInputStream in = AudioSystem.getAudioInputStream(new ByteArrayInputStream(written(pcm)));
    AudioFormat format = in.getFormat();
    assertEquals(22_050, format.getSampleRate());
    assertEquals(16, format.getSampleSizeInBits());
    assertEquals(1, format.getChannels());
    assertEquals(5, in.getFrameLength());
    assertArrayEquals(WavFile.bytes(pcm), in.readAllBytes());
  }

  @Test
  void theJdksFilesAreReadWithTheirChannelsAveraged() throws Exception {
    ByteBuffer stereo = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    stereo.putShort((short) 100).putShort((short) 300);
    stereo.putShort((short) -32_768).putShort((short) -32_768);
    AudioFormat format = new AudioFormat(48_000, 16, 2, true, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AudioSystem.write(
        new AudioInputStream(new ByteArrayInputStream(stereo.array()), format, 2),
        javax.sound.sampled.AudioFileFormat.Type.WAVE,
        out);
    assertEquals(Pcm.of(new short[] {200, -32_768}, 48_000), read(out.toByteArray()));
  }

  private static byte[] chunks(Object... parts) {
    ByteBuffer file = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    for (Object part : parts) {
      if (part instanceof String tag) {
        file.put(tag.getBytes(StandardCharsets.US_ASCII));
      } else if (part instanceof Integer number) {
        file.putInt(number);
      } else {
        file.putShort((Short) part);
      }
    }
    return java.util.Arrays.copyOf(file.array(), file.position());
  }

  private static byte[] file(int format, int bits, int dataSize, Object... data) {
    byte[] head =
        chunks(
            "RIFF",
            0,
            "WAVE",
            "LIST",
            3,
            "abc\0",
            "fmt ",
            16,
            (short) format,
            (short) 1,
            8000,
            16_000,
            (short) 2,
            (short) bits,
            "data",
            dataSize);
    byte[] tail = chunks(data);
    byte[] file = java.util.Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, file, head.length, tail.length);
    return file;
  }

  @Test
  void chunksOfOtherKindsAndOddLengthsArePassedOver() throws Exception {
    assertEquals(Pcm.of(new short[] {7, 8}, 8000), read(file(1, 16, 4, (short) 7, (short) 8)));
  }

  /** Programs that write to a pipe cannot know the size; espeak-ng writes 0x7FFFF000. */
  @Test
  void aSizeThatIsTooLargeMeansToTheEnd() throws Exception {
    assertEquals(Pcm.of(new short[] {7}, 8000), read(file(1, 16, 0x7FFF_F000, (short) 7)));
    assertEquals(Pcm.of(new short[] {7}, 8000), read(file(1, 16, -1, (short) 7)));
  }

  @Test
  void whatIsNoSuchFileIsRefusedWithItsReason() {
    assertReason("not a RIFF WAVE file", new byte[0]);
    assertReason(
        "not a RIFF WAVE file", "<html>not a sound</html>".getBytes(StandardCharsets.US_ASCII));
    assertReason("format 3", file(3, 32, 4, 0));
    assertReason("8 bits", file(1, 8, 2, (short) 0));
    assertReason("without format or samples", chunks("RIFF", 4, "WAVE"));
    assertReason("cut short", file(1, 16, 400, (short) 7));
    assertReason("cut short", chunks("RIFF", 4, "WAVE", "fmt ", 16, (short) 1));
  }

  private static void assertReason(String reason, byte[] file) {
    IOException error = assertThrows(IOException.class, () -> read(file));
    assertTrue(error.getMessage().contains(reason), error.getMessage());
  }

  @Test
  void aHeaderForTooManySamplesIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> WavFile.header(-1, 8000));
    assertThrows(
        IllegalArgumentException.class, () -> WavFile.header(WavFile.MOST_SAMPLES + 1, 8000));
    assertEquals(44, WavFile.header(WavFile.MOST_SAMPLES, 8000).length);
  }
}
