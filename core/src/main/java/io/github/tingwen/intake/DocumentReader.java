package io.github.tingwen.intake;

import static java.util.Objects.requireNonNull;

import io.github.tingwen.intake.UnreadableDocumentException.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads plain text, web pages, Word documents and PDF, within limits.
 *
 * <p>Immutable and thread-safe.
 */
public final class DocumentReader {

  private final Limits limits;

  private DocumentReader(Limits limits) {
    this.limits = limits;
  }

  /** Returns a builder with the usual limits. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the text of a file.
   *
   * @throws UnreadableDocumentException if it gives no text, with the reason
   * @throws IOException if the file cannot be read at all
   */
  public Document read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "Is a directory");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream);
    }
  }

  /**
   * Returns the text of a stream, which is read to its end but not closed.
   *
   * @throws UnreadableDocumentException if it gives no text, with the reason
   * @throws IOException if the stream cannot be read
   */
  public Document read(InputStream stream) throws IOException {
    requireNonNull(stream, "stream");
    InputStream input = new ReadOn(stream);
    byte[] bytes = input.readNBytes(limits.fileBytes());
    if (bytes.length == limits.fileBytes() && input.read() >= 0) {
      throw tooLarge(limits.fileBytes());
    }
    Document document = read(bytes);
    if (document.text().length() > limits.textBytes()) {
      throw tooLarge(limits.textBytes());
    }
    if (document.text().isBlank()) {
      throw new UnreadableDocumentException(Reason.EMPTY, "there is no text in it");
    }
    return document;
  }

  /**
   * A stream that is only read on: the streams of JDK 17 ask for their place when all or much is
   * wanted of them, and how much is there, which a pipe answers with "Illegal seek".
   */
  private static final class ReadOn extends FilterInputStream {

    private ReadOn(InputStream in) {
      super(in);
    }
  }

  private static UnreadableDocumentException tooLarge(int limit) {
    return new UnreadableDocumentException(Reason.TOO_LARGE, "more than " + limit + " bytes");
  }

  private Document read(byte[] bytes) throws IOException {
    if (startsWith(bytes, "PK\u0003\u0004")) {
      String text = new DocxReader(limits).read(bytes);
      return new Document(text, DocumentFormat.DOCX, Optional.empty());
    }
    if (startsWith(bytes, "%PDF-")) {
      return new Document(Pdf.read(bytes, limits), DocumentFormat.PDF, Optional.empty());
    }
    refuseKnownStrangers(bytes);
    if (bytes.length > limits.textBytes()) {
      throw tooLarge(limits.textBytes());
    }
    Decoded decoded = CharsetFinder.decode(bytes);
    boolean page = HtmlText.looksLikeHtml(decoded.text());
    String text = page ? HtmlText.read(decoded.text(), limits.depth()) : decoded.text();
    DocumentFormat format = page ? DocumentFormat.HTML : DocumentFormat.TEXT;
    return new Document(text, format, Optional.of(decoded.charset()));
  }

  private static void refuseKnownStrangers(byte[] bytes) throws UnreadableDocumentException {
    boolean word97 = startsWith(bytes, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
    if (word97) {
      throw stranger("Word 97-2003 (.doc); save it as .docx");
    }
    if (startsWith(bytes, "{\\rtf")) {
      throw stranger("RTF; save it as .docx");
    }
    boolean picture =
        startsWith(bytes, "\u0089PNG")
            || startsWith(bytes, "\u00FF\u00D8\u00FF")
            || startsWith(bytes, "GIF8");
    if (picture) {
      throw stranger("a picture; it would need character recognition");
    }
  }

  private static UnreadableDocumentException stranger(String what) {
    return new UnreadableDocumentException(Reason.UNKNOWN_FORMAT, "this is " + what);
  }

  private static boolean startsWith(byte[] bytes, String magic) {
    byte[] start = magic.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** Sets limits; each default has room for the longest official documents. For one thread. */
  public static final class Builder {

    private int fileBytes = Limits.DEFAULT.fileBytes();
    private int textBytes = Limits.DEFAULT.textBytes();
    private int zipEntries = Limits.DEFAULT.zipEntries();
    private long expandedBytes = Limits.DEFAULT.expandedBytes();
    private int depth = Limits.DEFAULT.depth();

    private Builder() {}

    /** Sets the most bytes a file may have; 64 MiB unless set, because a PDF may hold pictures. */
    public Builder maxFileBytes(int bytes) {
      this.fileBytes = bytes;
      return this;
    }

    /** Sets the most bytes of plain text or HTML, and characters of any text; 4 MiB unless set. */
    public Builder maxTextBytes(int bytes) {
      this.textBytes = bytes;
      return this;
    }

    /** Sets the most entries of an archive; 2,000 unless set. */
    public Builder maxZipEntries(int entries) {
      this.zipEntries = entries;
      return this;
    }

    /** Sets the most bytes an archive may unpack to; 64 MiB unless set. */
    public Builder maxExpandedBytes(long bytes) {
      this.expandedBytes = bytes;
      return this;
    }

    /** Sets how deep elements may be nested; 512 unless set, as in jsoup. */
    public Builder maxDepth(int levels) {
      this.depth = levels;
      return this;
    }

    /**
     * Returns the reader.
     *
     * @throws IllegalArgumentException if a limit is not positive
     */
    public DocumentReader build() {
      return new DocumentReader(new Limits(fileBytes, textBytes, zipEntries, expandedBytes, depth));
    }
  }
}
