package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void textAndAttributesAreEscaped() {
    Markup html = new Markup().element("a", "<script>&'\"", "href", "\"onclick='x' <", "hidden", "");
    assertEquals(
        "<a href=\"&quot;onclick=&#39;x&#39; &lt;\" hidden>&lt;script&gt;&amp;&#39;&quot;</a>",
        html.toString());
  }

  @Test
  void anElementLeftOpenIsAMistake() {
    Markup html = new Markup().open("p");
    assertThrows(IllegalStateException.class, html::toString);
    assertThrows(IllegalArgumentException.class, () -> new Markup().open("p", "class"));
  }

  @Test
  void jsonIsSafeInsideHtmlAndKeepsItsNumbersShort() {
    assertEquals(
        "\"a\\\"\\\\\\u003c/script\\u003e\\u0026\\u000a\\u2028\"",
        Json.string("a\"\\</script>&\n\u2028"));
    assertEquals("1", Json.number(1.0));
    assertEquals("0.6", Json.number(0.6));
    assertEquals("1234.568", Json.number(1234.5678));
  }
}
