package io.github.tingwen.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Any bytes give text or a reason: pages, plain text of any charset, archives, PDF. */
class DocumentFuzzTest {

  @DictionaryFile(resourcePath = "/fuzz/markup.dict")
  @FuzzTest
  void read(byte[] bytes) throws IOException {
    check(bytes);
  }

  static void check(byte[] bytes) throws IOException {
    try {
      Document document = Documents.read(new ByteArrayInputStream(bytes));
      assertFalse(document.text().isBlank());
    } catch (UnreadableDocumentException refused) {
      assertNotNull(refused.reason());
    }
  }
}
