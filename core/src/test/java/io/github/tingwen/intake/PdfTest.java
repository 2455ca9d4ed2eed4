package io.github.tingwen.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.intake.UnreadableDocumentException.Reason;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mozilla.universalchardet.UniversalDetector;

class PdfTest {

  private static byte[] save(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  private static PDDocument withText(String... lines) throws IOException {
    PDDocument pdf = new PDDocument();
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLineAtOffset(0, -20);
      }
      content.endText();
    }
    return pdf;
  }

  @Test
  void textIsReadLineByLine() throws IOException {
    try (PDDocument pdf = withText("Notice of a meeting", "1. Time: 14:30", "2. Place: room 302")) {
      Document document = Documents.read(new ByteArrayInputStream(save(pdf)));
      assertEquals(DocumentFormat.PDF, document.format());
      assertEquals("Notice of a meeting\n1. Time: 14:30\n2. Place: room 302\n", document.text());
    }
  }

  @Test
  void linesThatGoOnAreJoinedAndOthersAreNot() {
    List<String> lines =
        List.of(
            "关于召开防汛工作会议的通知",
            "因故不能参会的，要向党政办书面请假。请各村（社",
            "区）于6月1日下午4:00前报参会人员名单。",
            "一、时间：2026年6月3日下午2:30，地点：三楼302室，",
            "二、地点另行通知",
            "青禾镇人民政府");
    assertEquals(
        "关于召开防汛工作会议的通知\n"
            + "因故不能参会的，要向党政办书面请假。请各村（社区）于6月1日下午4:00前报参会人员名单。\n"
            + "一、时间：2026年6月3日下午2:30，地点：三楼302室，\n"
            + "二、地点另行通知\n"
            + "青禾镇人民政府\n",
        PdfText.paragraphs(lines));
  }

  @Test
  void aScannedPaperIsRefusedWithThatReason() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      BufferedImage picture = new BufferedImage(100, 100, BufferedImage.TYPE_BYTE_GRAY);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, 600, 800);
      }
      assertRefused(Reason.SCANNED, save(pdf));
    }
  }

  @Test
  void anEncryptedPaperIsRefusedWithThatReason() throws IOException {
    try (PDDocument pdf = withText("Notice of a meeting in the hall")) {
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertRefused(Reason.ENCRYPTED, save(pdf));
    }
  }

  @Test
  void aBrokenFileIsRefused() {
    assertRefused(Reason.BROKEN, "%PDF-1.7 会议".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void moreTextThanAllowedIsRefused() throws IOException {
    try (PDDocument pdf = withText("Notice of a meeting in the hall")) {
      byte[] bytes = save(pdf);
      UnreadableDocumentException e =
          assertThrows(
              UnreadableDocumentException.class,
              () ->
                  DocumentReader.builder()
                      .maxTextBytes(10)
                      .build()
                      .read(new ByteArrayInputStream(bytes)));
      assertEquals(Reason.TOO_LARGE, e.reason());
    }
  }

  @Test
  void withoutPdfBoxTheMessageSaysWhatToAdd() throws Exception {
    URL[] withoutPdfBox = {
      place(Documents.class), place(Jsoup.class), place(UniversalDetector.class)
    };
    try (URLClassLoader loader =
        new URLClassLoader(withoutPdfBox, ClassLoader.getPlatformClassLoader())) {
      Class<?> documents = loader.loadClass(Documents.class.getName());
      InvocationTargetException e =
          assertThrows(
              InvocationTargetException.class,
              () -> documents.getMethod("read", InputStream.class).invoke(null, someBytes()));
      assertTrue(e.getCause().getMessage().contains("org.apache.pdfbox:pdfbox"));
      assertEquals(UnreadableDocumentException.class.getName(), e.getCause().getClass().getName());
    }
  }

  private static InputStream someBytes() {
    return new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static void assertRefused(Reason reason, byte[] pdf) {
    UnreadableDocumentException e =
        assertThrows(
            UnreadableDocumentException.class, () -> Documents.read(new ByteArrayInputStream(pdf)));
    assertEquals(reason, e.reason(), e.getMessage());
  }
}
