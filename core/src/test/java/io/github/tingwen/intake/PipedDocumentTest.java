package io.github.tingwen.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipedDocumentTest {

  /** As a pipe behind the streams of JDK 17, whose readNBytes and available ask for the place. */
  private static final class Pipe extends FilterInputStream {

    Pipe(String text) {
      super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public byte[] readNBytes(int length) throws IOException {
      throw new IOException("Illegal seek");
    }

    @Override
    public int available() throws IOException {
      throw new IOException("Illegal seek");
    }
  }

  @Test
  void whatComesThroughAPipeIsRead() throws IOException {
    assertEquals("会议通知", Documents.read(new Pipe("会议通知")).text().strip());
  }

  @Test
  void aFolderIsNamedInWhatIsThrown(@TempDir Path folder) {
    FileSystemException thrown =
        assertThrows(FileSystemException.class, () -> Documents.read(folder));
    assertEquals(folder.toString(), thrown.getFile());
  }
}
