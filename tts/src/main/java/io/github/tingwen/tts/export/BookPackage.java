package io.github.tingwen.tts.export;

import io.github.tingwen.convert.Xml;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Sentence;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The package file of a talking book: what it is, what is in it, in what order, how long it lasts.
 *
 * <p>Immutable and thread-safe.
 */
record BookPackage(
    String title,
    String author,
    ReadingScript script,
    Instant modified,
    Map<String, String> pages,
    List<Long> durations) {

  private static final String SUMMARY = "文字和朗读逐句同步，可按目录、标题、列表和句子浏览，没有图片和视频。";

  String write() {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"");
    out.append(" unique-identifier=\"id\" xml:lang=\"zh-CN\">\n");
    out.append("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
    describe(out);
    accessibility(out);
    lasts(out);
    out.append("</metadata>\n<manifest>\n");
    manifest(out);
    out.append("</manifest>\n<spine>\n");
    for (int number = 1; number <= durations.size(); number++) {
      out.append("<itemref idref=\"part").append(number).append("\"/>\n");
    }
    return out.append("</spine>\n</package>\n").toString();
  }

  private void describe(StringBuilder out) {
    element(out, "dc:identifier id=\"id\"", "urn:uuid:" + identifier());
    element(out, "dc:title", title);
    element(out, "dc:language", "zh-CN");
    if (Xml.isVisible(author)) {
      element(out, "dc:creator", author);
    }
    meta(out, "dcterms:modified", modified.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** The same text has the same identifier. */
  private UUID identifier() {
    StringBuilder all = new StringBuilder(title);
    for (Sentence sentence : script.sentences()) {
      all.append('\n').append(sentence.id()).append(' ').append(sentence.wording());
    }
    return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  // EPUB Accessibility 1.1, sections 2.2 and 2.3.
  private void accessibility(StringBuilder out) {
    meta(out, "schema:accessMode", "textual");
    meta(out, "schema:accessMode", "auditory");
    meta(out, "schema:accessModeSufficient", "textual");
    meta(out, "schema:accessModeSufficient", "auditory");
    for (String feature :
        List.of(
            "synchronizedAudioText",
            "tableOfContents",
            "structuralNavigation",
            "readingOrder",
            "displayTransformability")) {
      meta(out, "schema:accessibilityFeature", feature);
    }
    if (pages.isEmpty()) {
      meta(out, "pageBreakSource", "none");
    } else {
      meta(out, "schema:accessibilityFeature", "pageNavigation");
      meta(out, "schema:accessibilityFeature", "pageBreakMarkers");
      meta(out, "pageBreakSource", "urn:uuid:" + identifier());
    }
    meta(out, "schema:accessibilityHazard", "none");
    meta(out, "schema:accessibilitySummary", SUMMARY);
  }

  private void lasts(StringBuilder out) {
    long all = 0;
    for (int number = 1; number <= durations.size(); number++) {
      long millis = durations.get(number - 1);
      all += millis;
      out.append("<meta property=\"media:duration\" refines=\"#overlay").append(number);
      out.append("\">").append(Timestamp.smil(millis)).append("</meta>\n");
    }
    meta(out, "media:duration", Timestamp.smil(all));
    meta(out, "media:active-class", BookPages.ACTIVE_CLASS);
    meta(out, "media:playback-active-class", BookPages.PLAYING_CLASS);
  }

  private void manifest(StringBuilder out) {
    item(out, "nav", "nav.xhtml", "application/xhtml+xml", " properties=\"nav\"");
    item(out, "style", "style.css", "text/css", "");
    for (int n = 1; n <= durations.size(); n++) {
      String overlay = " media-overlay=\"overlay" + n + "\"";
      item(out, "part" + n, "part" + n + ".xhtml", "application/xhtml+xml", overlay);
      item(out, "overlay" + n, "part" + n + ".smil", "application/smil+xml", "");
      item(out, "sound" + n, "part" + n + ".opus", "audio/ogg; codecs=opus", "");
    }
  }

  private static void item(StringBuilder out, String id, String href, String type, String more) {
    out.append("<item id=\"").append(id).append("\" href=\"").append(href);
    out.append("\" media-type=\"").append(type).append('"').append(more).append("/>\n");
  }

  private static void meta(StringBuilder out, String property, String value) {
    out.append("<meta property=\"").append(property).append("\">");
    out.append(Xml.escape(value)).append("</meta>\n");
  }

  private static void element(StringBuilder out, String tag, String value) {
    String name = tag.split(" ", 2)[0];
    out.append('<').append(tag).append('>').append(Xml.escape(value));
    out.append("</").append(name).append(">\n");
  }
}
