package io.github.tingwen.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.reading.InventedNotices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** The page in Chromium: axe-core finds nothing, and it stays readable when enlarged. */
class PageInBrowserTest {

  @TempDir private static Path folder;

  private static WebDriver browser;

  @BeforeAll
  static void open() {
    browser = Chromium.openOrSkip();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void axeFindsNothing() throws IOException {
    for (MeetingNotice notice : InventedNotices.all().values()) {
      for (ChineseScript script : ChineseScript.values()) {
        show(new HtmlWriter().in(script).write(notice).text());
        List<Rule> violations = axe();
        assertTrue(violations.isEmpty(), violations::toString);
      }
    }
  }

  @Test
  void axeIsAwake() throws IOException {
    show(
        "<!DOCTYPE html><html><body><img src='a.png'><h3 style='color:#ddd'>会议</h3></body></html>");
    assertFalse(axe().isEmpty());
  }

  private static List<Rule> axe() {
    return new AxeBuilder()
        .withTags(
            List.of(
                "wcag2a",
                "wcag2aa",
                "wcag2aaa",
                "wcag21a",
                "wcag21aa",
                "wcag22aa",
                "best-practice"))
        .analyze(browser)
        .getViolations();
  }

  @Test
  void letterAreLargeAndTheLineFitsANarrowScreen() throws IOException {
    show(new HtmlWriter().write(InventedNotices.notice()).text());
    WebElement paragraph = browser.findElement(By.tagName("p"));
    double size = Double.parseDouble(paragraph.getCssValue("font-size").replace("px", ""));
    assertTrue(size >= 28, () -> size + " px");
    browser.manage().window().setSize(new org.openqa.selenium.Dimension(500, 800));
    Object overflow =
        ((org.openqa.selenium.JavascriptExecutor) browser)
            .executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    assertEquals(false, overflow);
  }

  @Test
  void aTelephoneNumberIsNeverBrokenOverTwoLines() throws IOException {
    show(new HtmlWriter().write(InventedNotices.notice()).text());
    for (int width = 500; width <= 1000; width += 20) {
      browser.manage().window().setSize(new org.openqa.selenium.Dimension(width, 800));
      Object broken =
          ((org.openqa.selenium.JavascriptExecutor) browser)
              .executeScript(
                  "const numbers = [...document.querySelectorAll('a[href^=\"tel:\"]')];"
                      + "if (numbers.length == 0) return 'none';"
                      + "const tops = n => new Set([...n.getClientRects()].map(r => r.top));"
                      + "return numbers.filter(n => { const r = document.createRange();"
                      + " r.selectNodeContents(n); return tops(r).size > 1; }).length;");
      assertEquals(0L, broken, "window of " + width + " px");
    }
  }

  private static void show(String page) throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), page);
    browser.get(file.toUri().toString());
  }
}
