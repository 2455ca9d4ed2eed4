package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Lines are a lexicon, each word with as many syllables as characters, or refused with a place. */
class UserLexiconFuzzTest {

  @DictionaryFile(resourcePath = "/fuzz/speech.dict")
  @FuzzTest
  void parseTsv(byte[] bytes) {
    try {
      check(UserLexicon.parseTsv(new StringReader(new String(bytes, StandardCharsets.UTF_8))));
    } catch (IOException refused) {
      assertFalse(refused.getMessage().isBlank());
    }
  }

  static void check(UserLexicon lexicon) {
    lexicon.readings().forEach((word, pinyin) -> assertEquals(word.length(), pinyin.size(), word));
    MandarinFrontEnd.builder().lexicon(lexicon).build().pinyin("会议", MandarinFrontEnd.Tones.SPOKEN);
  }
}
