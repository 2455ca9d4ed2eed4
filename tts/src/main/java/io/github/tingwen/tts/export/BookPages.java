package io.github.tingwen.tts.export;

import io.github.tingwen.convert.Xml;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The files of a talking book that are read: text, overlays, contents, style.
 *
 * <p>Immutable and thread-safe.
 *
 * @param title the book's title
 * @param script what is read
 * @param pages the number of the paper's page that begins with a sentence, by the sentence's id
 */
record BookPages(String title, ReadingScript script, Map<String, String> pages) {

  static final String ACTIVE_CLASS = "tingwen-active";
  static final String PLAYING_CLASS = "tingwen-playing";

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  static String container() {
    return XML
        + """
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
        <rootfiles>
        <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
        </rootfiles>
        </container>
        """;
  }

  /** Large lines far apart; the colours of what sounds have a contrast of 16 to 1. */
  static String style() {
    return """
    body { font-family: sans-serif; font-size: 1.25em; line-height: 1.8; margin: 1em; }
    p, li { margin: 0 0 1em; }
    .tingwen-active { background: #ffe97a; color: #1a1a1a; }
    .tingwen-playing { color: inherit; }
    """;
  }

  /** The page of a section, {@code number} 1 for the first. */
  String part(int number) {
    Section section = script.sections().get(number - 1);
    Sheet sheet = new Sheet(sentence -> Xml.escape(sentence.wording()), this::pageBreak);
    return page(section.title(), sheet.section(section, number, 1));
  }

  private String pageBreak(Sentence sentence) {
    String page = pages.get(sentence.id());
    return page == null
        ? ""
        : String.format(
            Locale.ROOT,
            "<span epub:type=\"pagebreak\" role=\"doc-pagebreak\" id=\"page-%s\" aria-label=\"%s\"/>",
            Xml.escape(sentence.id()),
            Xml.escape(page));
  }

  private static String page(String title, String body) {
    String shown = Xml.escape(Xml.isVisible(title) ? title : "通知");
    return XML
        + String.format(
            Locale.ROOT,
            """
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
        lang="zh-CN" xml:lang="zh-CN">
        <head>
        <title>%s</title>
        <link rel="stylesheet" type="text/css" href="style.css"/>
        </head>
        <body>
        %s</body>
        </html>
        """,
            shown,
            body);
  }

  /** The overlay of a section: each sentence with its piece of the sound. */
  static String overlay(int number, List<Clip> clips) {
    StringBuilder out = new StringBuilder(XML);
    out.append("<smil xmlns=\"http://www.w3.org/ns/SMIL\" version=\"3.0\"");
    out.append(" xmlns:epub=\"http://www.idpf.org/2007/ops\">\n<body>\n");
    out.append("<seq epub:textref=\"part").append(number).append(".xhtml#part").append(number);
    out.append("\" epub:type=\"bodymatter\">\n");
    for (Clip clip : clips) {
      String id = Xml.escape(clip.id());
      out.append("<par id=\"par-").append(id).append("\"><text src=\"part").append(number);
      out.append(".xhtml#").append(id).append("\"/><audio src=\"part").append(number);
      out.append(".opus\" clipBegin=\"").append(Timestamp.smil(clip.fromMillis()));
      out.append("\" clipEnd=\"").append(Timestamp.smil(clip.toMillis())).append("\"/></par>\n");
    }
    return out.append("</seq>\n</body>\n</smil>\n").toString();
  }

  /** Contents, landmarks and, if pages are known, the page list. */
  String navigation() {
    StringBuilder body = new StringBuilder();
    body.append(
        "<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\" aria-labelledby=\"toc-title\">\n");
    body.append("<h1 id=\"toc-title\">目录</h1>\n<ol>\n");
    for (int number = 1; number <= script.sections().size(); number++) {
      Section section = script.sections().get(number - 1);
      item(body, "part" + number + ".xhtml", Sheet.title(section, number));
    }
    body.append("</ol>\n</nav>\n");
    pageList(body);
    body.append("<nav epub:type=\"landmarks\" hidden=\"hidden\" aria-label=\"地标\">\n<ol>\n");
    body.append("<li><a epub:type=\"bodymatter\" href=\"part1.xhtml\">正文</a></li>\n");
    body.append("</ol>\n</nav>\n");
    return page(title, body.toString());
  }

  private void pageList(StringBuilder body) {
    if (pages.isEmpty()) {
      return;
    }
    body.append("<nav epub:type=\"page-list\" role=\"doc-pagelist\" hidden=\"hidden\"");
    body.append(" aria-label=\"页码\">\n<ol>\n");
    for (int number = 1; number <= script.sections().size(); number++) {
      for (Sentence sentence : script.sections().get(number - 1).sentences()) {
        if (pages.containsKey(sentence.id())) {
          String target = "part" + number + ".xhtml#page-" + Xml.escape(sentence.id());
          item(body, target, Xml.escape(pages.get(sentence.id())));
        }
      }
    }
    body.append("</ol>\n</nav>\n");
  }

  private static void item(StringBuilder body, String target, String escaped) {
    body.append("<li><a href=\"").append(target).append("\">").append(escaped);
    body.append("</a></li>\n");
  }
}
