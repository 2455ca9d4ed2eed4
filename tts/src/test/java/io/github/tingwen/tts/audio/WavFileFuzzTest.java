package io.github.tingwen.tts.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Any bytes are sound, which comes back from its own file, or refused. */
class WavFileFuzzTest {

  @FuzzTest
  void read(byte[] bytes) {
    try {
      Pcm pcm = WavFile.read(new ByteArrayInputStream(bytes));
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      WavFile.write(pcm, written);
      assertEquals(pcm, WavFile.read(new ByteArrayInputStream(written.toByteArray())));
    } catch (IOException refused) {
      assertFalse(refused.getMessage().isBlank());
    }
  }
}
