package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tingwen.text.Passage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any line can be written out; what is said stands for places of the line and no digit is left. */
class TextNormalizerFuzzTest {

  private static final TextNormalizer NORMALIZER = new TextNormalizer();

  @DictionaryFile(resourcePath = "/fuzz/speech.dict")
  @FuzzTest
  void normalize(byte[] bytes) {
    String line = new String(bytes, StandardCharsets.UTF_8);
    Passage said = NORMALIZER.normalize(Passage.of(line), List.of()).text();
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      assertTrue(c < '0' || c > '9', () -> line + " gives " + said);
      said.spanAt(i).ifPresent(span -> assertTrue(span.to() <= line.length(), line));
    }
  }
}
