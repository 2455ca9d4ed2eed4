package io.github.tingwen.intake;

/** What kind of file a text was in. */
public enum DocumentFormat {
  /** Plain text. */
  TEXT,
  /** A web page. */
  HTML,
  /** A Word document (Office Open XML). */
  DOCX,
  /** A PDF with text in it. */
  PDF
}
