package io.github.tingwen.tts.voice;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {"no_dimension", "negative_rows", "huge_rows_of_nothing", "size_beyond_64_bits"})
  void aTensorOfAnImpossibleSizeIsRefused(String crash) throws IOException {
    try (InputStream in =
        VoiceFileTest.class.getResourceAsStream("VoiceFileFuzzTestInputs/crashes/" + crash)) {
      assertRefused(VoiceFileFuzzTest.file(in.readAllBytes()), "damaged");
    }
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
