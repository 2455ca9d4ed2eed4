package io.github.tingwen.tts.voice;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Any bytes under a right header and checksum are a voice file or refused as none. */
class VoiceFileFuzzTest {

  @FuzzTest
  void read(byte[] body) throws IOException {
    try {
      VoiceModel.read(new ByteArrayInputStream(file(body)));
    } catch (VoiceFormatException refused) {
      assertFalse(refused.getMessage().isBlank());
    }
  }

  static byte[] file(byte[] body) {
    CRC32 crc = new CRC32();
    crc.update(body);
    return ByteBuffer.allocate(16 + body.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("TWVOICE\n".getBytes(StandardCharsets.US_ASCII))
        .putInt(1)
        .putInt((int) crc.getValue())
        .put(body)
        .array();
  }
}
