package io.github.tingwen.intake;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Any bytes after the beginning of a page give text or a reason. */
class HtmlFuzzTest {

  @DictionaryFile(resourcePath = "/fuzz/markup.dict")
  @FuzzTest
  void read(byte[] bytes) throws IOException {
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    page.write("<!DOCTYPE html><html><body><p>会议".getBytes(StandardCharsets.UTF_8));
    page.write(bytes);
    DocumentFuzzTest.check(page.toByteArray());
  }
}
