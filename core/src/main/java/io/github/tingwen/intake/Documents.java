package io.github.tingwen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * The one-line door to the text of files.
 *
 * <pre>{@code
 * Document page = Documents.read(Path.of("notice.html"));
 * MeetingNotice notice = Notices.parse(page.text());
 * }</pre>
 *
 * <p>What a file is, is told by its bytes, not by its name. {@link DocumentReader} has the options.
 * Thread-safe.
 */
public final class Documents {

  private Documents() {}

  /**
   * Returns the text of a file.
   *
   * @throws UnreadableDocumentException if it gives no text, with the reason
   * @throws IOException if the file cannot be read at all
   */
  public static Document read(Path file) throws IOException {
    return DocumentReader.builder().build().read(file);
  }

  /**
   * Returns the text of a stream, which is read to its end but not closed.
   *
   * @throws UnreadableDocumentException if it gives no text, with the reason
   * @throws IOException if the stream cannot be read
   */
  public static Document read(InputStream stream) throws IOException {
    return DocumentReader.builder().build().read(stream);
  }
}
