package io.github.tingwen.intake;

import io.github.tingwen.intake.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, its lines put together to paragraphs. */
final class PdfText {

  /** A page with fewer letters than this holds a page number at most. */
  private static final int LETTERS_OF_A_PAGE = 10;

  /** A line this full goes on in the next one. */
  private static final double FULL = 0.85;

  private PdfText() {}

  static String read(byte[] bytes, Limits limits) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      String text = strip(pdf, limits);
      long letters = text.codePoints().filter(Character::isLetter).count();
      if (letters < (long) LETTERS_OF_A_PAGE * Math.max(1, pdf.getNumberOfPages())) {
        throw new UnreadableDocumentException(
            Reason.SCANNED,
            "its pages are pictures without text; it would need character recognition");
      }
      return paragraphs(text.lines().map(String::strip).toList());
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(Reason.ENCRYPTED, "the PDF asks for a password", e);
    } catch (UnreadableDocumentException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableDocumentException(Reason.BROKEN, "the PDF is damaged", e);
    }
  }

  private static String strip(PDDocument pdf, Limits limits) throws IOException {
    LimitedWriter text = new LimitedWriter(limits.textBytes());
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setSortByPosition(true);
    stripper.writeText(pdf, text);
    return text.toString();
  }

  /** Joins a full line that does not end a sentence with the line after it. */
  static String paragraphs(List<String> lines) {
    int longest = lines.stream().mapToInt(PdfText::width).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      text.append(line);
      boolean joined =
          width(line) >= FULL * longest
              && "。！？：；".indexOf(line.charAt(line.length() - 1)) < 0
              && i + 1 < lines.size()
              && !startsItem(lines.get(i + 1));
      text.append(joined || line.isEmpty() ? "" : "\n");
    }
    return text.toString();
  }

  /** Width in halves of a Han character: letters and digits are about half as wide. */
  private static int width(String line) {
    return line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
  }

  private static boolean startsItem(String line) {
    return line.isEmpty()
        || line.matches("[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．].*")
        || line.matches("[（(]?\\d{1,2}[)）、.．]\\D.*");
  }
}
