package io.github.tingwen.intake;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Any bytes that begin as a PDF give text or a reason, whatever PDFBox makes of them. */
class PdfFuzzTest {

  @DictionaryFile(resourcePath = "/fuzz/pdf.dict")
  @FuzzTest
  void read(byte[] bytes) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
    pdf.write(bytes);
    DocumentFuzzTest.check(pdf.toByteArray());
  }
}
