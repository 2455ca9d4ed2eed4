package io.github.tingwen.intake;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Any XML as the parts of a Word document, one after the other at zero bytes, gives a reason. */
class DocxFuzzTest {

  private static final String[] PARTS = {
    "word/document.xml", "word/numbering.xml", "word/styles.xml"
  };
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  @DictionaryFile(resourcePath = "/fuzz/docx.dict")
  @FuzzTest
  void read(byte[] bytes) throws IOException {
    String[] texts = new String(bytes, StandardCharsets.ISO_8859_1).split("\0", PARTS.length);
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(docx)) {
      for (int i = 0; i < texts.length; i++) {
        zip.putNextEntry(new ZipEntry(PARTS[i]));
        zip.write(texts[i].replace("@W", WORD).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    DocumentFuzzTest.check(docx.toByteArray());
  }
}
