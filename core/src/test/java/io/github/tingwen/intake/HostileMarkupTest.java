package io.github.tingwen.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a hundred thousand equal elements take seconds, not minutes. */
class HostileMarkupTest {

  private static final int COUNT = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ol><li>a",
        "<ul><li>a",
        "<p>a",
        "<div>a",
        "<br>",
        "<i hidden>a</i>b",
        "<nav>a</nav>b",
        "<p class=nav>a</p>b",
        "<p style='display:none'>a</p>b",
        "<table><tr><td>a",
        "<td>a",
        "<b><i><u>a",
        "</p>",
        "<!--",
        "<a href=x>a",
        "<h1>a",
        "<title>a",
        "<article>a",
        "&#x4F1A;",
        "<svg>",
        "<template>",
        "<select><option>a",
        "<frameset>",
        "<ruby>会<rt>huì</rt></ruby>"
      })
  void aHundredThousandOfOneThingAreRead(String unit) {
    byte[] page = page("<p>会议</p>" + unit.repeat(COUNT));
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> DocumentFuzzTest.check(page));
  }

  @Test
  void aLongListIsNumberedToItsEnd() throws IOException {
    String page = "<ol start=3>" + "<li>议题</li>".repeat(COUNT) + "</ol>";
    Document document = Documents.read(new ByteArrayInputStream(page(page)));
    String last = Stream.of(document.text().split("\n")).reduce("", (a, b) -> b);
    assertEquals("100002. 议题", last);
  }

  @Test
  void theItemsOfAListInsideAnItemAreCountedApart() throws IOException {
    String page = "<p>会议</p><ol><li>甲<ol><li>子<li>丑</ol><li>乙<li hidden>无<li>丙</ol>";
    Document document = Documents.read(new ByteArrayInputStream(page(page)));
    assertEquals("会议\n1. 甲\n1. 子\n2. 丑\n2. 乙\n3. 丙", document.text().strip());
  }

  private static byte[] page(String body) {
    return ("<!DOCTYPE html><html><body>" + body).getBytes(StandardCharsets.UTF_8);
  }
}
