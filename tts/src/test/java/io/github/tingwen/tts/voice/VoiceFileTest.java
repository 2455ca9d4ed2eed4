package io.github.tingwen.tts.voice;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VoiceFileTest {

  @Test
  void aFileOfAnotherKindIsNamedAsSuch() {
    assertRefused(new byte[0], "not a voice file");
    assertRefused(
        "RIFF, this is not a voice".getBytes(StandardCharsets.US_ASCII), "not a voice file");
  }

  @Test
  void anotherVersionIsNamed() throws IOException {
    byte[] bytes = builtIn();
    bytes[8] = 9;
    assertRefused(bytes, "version 9, expected 1");
  }

  @Test
  void oneChangedByteIsNoticed() throws IOException {
    byte[] bytes = builtIn();
    bytes[bytes.length / 2] ^= 1;
    assertRefused(bytes, "checksum");
  }

  @Test
  void aShortenedFileIsNoticed() throws IOException {
    byte[] bytes = builtIn();
    assertRefused(Arrays.copyOf(bytes, bytes.length - 7), "checksum");
    assertRefused(Arrays.copyOf(bytes, 12), "not a voice file");
  }

  @Test
  void theBuiltInVoiceTellsWhomToCredit() throws IOException {
    assertTrue(VoiceModel.load().attribution().contains("Yue Tan"));
  }

  private static void assertRefused(byte[] bytes, String reason) {
    VoiceFormatException refusal =
        assertThrows(
            VoiceFormatException.class, () -> VoiceModel.read(new ByteArrayInputStream(bytes)));
    assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
  }

  private static byte[] builtIn() throws IOException {
    try (InputStream in = VoiceModel.class.getResourceAsStream("voice.bin")) {
      return in.readAllBytes();
    }
  }
}
