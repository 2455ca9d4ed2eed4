package io.github.tingwen.intake;

import io.github.tingwen.intake.UnreadableDocumentException.Reason;
import java.io.IOException;

/** The door to PDF, which is open only where PDFBox is on the class path. */
final class Pdf {

  private static final String PDFBOX = "org.apache.pdfbox.Loader";

  private Pdf() {}

  static String read(byte[] bytes, Limits limits) throws IOException {
    if (!hasPdfBox()) {
      throw new UnreadableDocumentException(
          Reason.PDFBOX_MISSING,
          "this is a PDF; to read it add org.apache.pdfbox:pdfbox to the class path");
    }
    return PdfText.read(bytes, limits);
  }

  private static boolean hasPdfBox() {
    try {
      Class.forName(PDFBOX, false, Pdf.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
