package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a stranger wrote never becomes markup of the page. */
class HtmlWriterFuzzTest {

  private static final String DANGEROUS = "script, iframe, object, embed, img, svg, form, input, base";

  @DictionaryFile(resourcePath = "/fuzz/markup.dict")
  @FuzzTest
  void write(byte[] bytes) {
    String html = new HtmlWriter().write(InjectedNotice.of(bytes)).text();
    Document page = Jsoup.parse(html);
    assertEquals("", page.select(DANGEROUS).toString());
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), element::outerHtml);
        assertFalse(attribute.getValue().strip().startsWith("javascript:"), element::outerHtml);
      }
    }
  }
}
