package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Any bytes are a pronunciation lexicon or refused as none. */
class PlsFuzzTest {

  @DictionaryFile(resourcePath = "/fuzz/pls.dict")
  @FuzzTest
  void parsePls(byte[] bytes) {
    try {
      UserLexiconFuzzTest.check(UserLexicon.parsePls(new ByteArrayInputStream(bytes)));
    } catch (IOException refused) {
      assertFalse(refused.getMessage().isBlank());
    }
  }
}
