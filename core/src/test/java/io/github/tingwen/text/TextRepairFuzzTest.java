package io.github.tingwen.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** No text makes the repairs throw, and all they tell of stands in the text they were given. */
class TextRepairFuzzTest {

  @DictionaryFile(resourcePath = "/fuzz/notice.dict")
  @FuzzTest
  void repair(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    check(text, TextRepair.standard().repair(Passage.of(text)));
  }

  private static void check(String text, TextRepair.Repaired repaired) {
    for (int i = 0; i < repaired.text().length(); i++) {
      repaired.text().spanAt(i).ifPresent(span -> assertInside(span, text));
    }
    for (Problem problem : repaired.problems()) {
      problem.span().ifPresent(span -> assertInside(span, text));
    }
  }

  private static void assertInside(Span span, String text) {
    assertTrue(span.from() <= span.to() && span.to() <= text.length(), () -> span + " in " + text);
  }
}
