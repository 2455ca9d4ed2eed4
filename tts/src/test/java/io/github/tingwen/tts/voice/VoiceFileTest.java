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
        VoiceFileTest.class.getResourceAsStream("VoiceFileFuzzTestInputs/crash-" + crash)) {
      assertRefused(VoiceFileFuzzTest.file(in.readAllBytes()), "damaged");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fft=1024>fft=1000",
        "fft=1024>fft=-024",
        "order=45>order=-5",
        "order=45>order=4x",
        "sil_frames=16>sil_frames=-6",
        "states=1,3>states=1,x",
        "states=1,3>states=0,3",
        "fade=384>fade=-84",
        "pulse_delay=40>pulse_delay=-4",
        "frame_ms=5>frame_ms=0"
      })
  void anImpossibleSettingIsRefusedByName(String change) throws IOException {
    String before = change.substring(0, change.indexOf('>'));
    String after = change.substring(change.indexOf('>') + 1);
    byte[] bytes = builtIn();
    String text = new String(bytes, 16, bytes.length - 16, StandardCharsets.ISO_8859_1);
    byte[] body = text.replaceFirst(before, after).getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(VoiceFileFuzzTest.file(body), after.substring(0, after.indexOf('=')));
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
