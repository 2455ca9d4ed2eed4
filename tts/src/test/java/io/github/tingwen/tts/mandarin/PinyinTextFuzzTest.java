package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Text is toned pinyin or refused as none; syllables stand in order. */
class PinyinTextFuzzTest {

  @DictionaryFile(resourcePath = "/fuzz/speech.dict")
  @FuzzTest
  void parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      int after = 0;
      for (Syllable syllable : PinyinText.parse(text)) {
        assertTrue(after <= syllable.from() && syllable.to() <= text.length(), text);
        after = syllable.to();
      }
    } catch (IllegalArgumentException refused) {
      assertFalse(refused.getMessage().isBlank());
    }
  }
}
