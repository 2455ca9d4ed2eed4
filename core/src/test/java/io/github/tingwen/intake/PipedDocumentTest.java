package io.github.tingwen.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PipedDocumentTest {

  /** As a pipe behind FileInputStream on JDK 17, whose readNBytes asks for the position. */
  private static final class Pipe extends FilterInputStream {

    Pipe(String text) {
      super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public byte[] readNBytes(int length) throws IOException {
      throw new IOException("Illegal seek");
    }
  }

  @Test
  void whatComesThroughAPipeIsRead() throws IOException {
    assertEquals("会议通知", Documents.read(new Pipe("会议通知")).text().strip());
  }
}
