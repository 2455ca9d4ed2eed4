package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The end of a visit: warning, going on, reset, and nothing left for the next visitor. */
class KioskVisitTest {

  private static final String FLOOD = "notice/" + TestNotices.all().get(2).id();

  private TestKiosk kiosk;
  private Browser browser;

  @BeforeEach
  void open() throws IOException {
    browser = Browser.open();
    kiosk = TestKiosk.start(50);
    browser.visit(kiosk.url(""));
  }

  @AfterEach
  void close() throws IOException {
    if (browser != null) {
      kiosk.close();
      browser.close();
    }
  }

  private String visit() {
    return kiosk.url(browser.data("visit").substring(1));
  }

  private boolean isWarned() {
    return !browser.all("#idle[open]").isEmpty();
  }

  private void use() {
    browser.press(Keys.ARROW_DOWN);
    browser.press("c");
    silent();
  }

  /** Listening is a sign of life too: waits until it is over and the server knows. */
  private void silent() {
    browser.until(() -> browser.data("state").equals("idle"));
    browser.quiet();
  }

  @Test
  void theWarningIsShownAndSaidAndCanBePutOffMoreThanTenTimes() {
    use();
    for (int time = 1; time <= 12; time++) {
      kiosk.clock.forward(Duration.ofSeconds(91));
      browser.until(this::isWarned);
      assertEquals("您还在吗？", browser.text("#idle h2"));
      browser.until(() -> browser.data("state").equals("playing"));
      browser.until(() -> browser.text("#idle-left").equals("还剩29秒"));
      browser.press(time % 2 == 0 ? Keys.SPACE : "x");
      browser.until(() -> !isWarned());
      silent();
    }
  }

  @Test
  void theWarningComesTwentySecondsBeforeTheEndOrMore() {
    use();
    kiosk.clock.forward(Duration.ofSeconds(89));
    assertFalse(isWarned());
    kiosk.clock.forward(Duration.ofSeconds(1));
    browser.until(this::isWarned);
    kiosk.clock.forward(Duration.ofSeconds(29));
    browser.until(() -> browser.text("#idle-left").equals("还剩1秒"));
    assertTrue(isWarned());
  }

  @Test
  void listeningIsASignOfLife() {
    browser.press(Keys.ARROW_DOWN);
    browser.quiet();
    browser.visit(visit() + FLOOD);
    browser.until(() -> browser.data("state").equals("playing"));
    kiosk.clock.forward(Duration.ofSeconds(80));
    browser.script("window.touches = 0; const send = window.fetch; window.fetch = (...a) => {"
        + " if (a[0].endsWith('touch')) window.touches++; return send(...a); }");
    browser.until(() -> browser.<Long>script("return window.touches") > 0);
    browser.quiet();
    kiosk.clock.forward(Duration.ofSeconds(80));
    browser.until(() -> browser.<Long>script("return window.touches") > 1 || isWarned());
    assertFalse(isWarned());
  }

  @Test
  void anUnusedPageWaitsForEver() {
    kiosk.clock.forward(Duration.ofMinutes(5));
    browser.until(() -> browser.data("ready").equals("true"));
    assertFalse(isWarned());
  }

  @Test
  void atTheEndEverythingIsAsInTheBeginning() {
    String first = visit();
    browser.visit(first + "settings");
    for (String choice : List.of("theme-dark", "size-largest", "rate-2", "volume-6", "readOn-false")) {
      browser.follow("#set-" + choice);
    }
    browser.follow("#language-english");
    browser.visit(first + FLOOD);
    browser.click("#s4");
    browser.press(Keys.SPACE);
    browser.quiet();
    kiosk.clock.forward(Duration.ofSeconds(121));
    browser.until(() -> !browser.driver.getCurrentUrl().startsWith(first));
    browser.ready();
    assertNotEquals(first, visit());
    assertEquals("theme-light size-large scripted", browser.script("return document.documentElement.className"));
    assertEquals("zh-Hans", browser.script("return document.documentElement.lang"));
    assertEquals("1", browser.data("rate"));
    assertEquals("4", browser.data("volume"));
    assertEquals("true", browser.data("readOn"));
    assertEquals("list", browser.data("page"));
    assertEquals(0L, (Long) browser.script("return scrollY"));
    assertEquals("", browser.data("state"));
  }

  @Test
  void nothingOfTheLastVisitorIsLeft() throws IOException {
    String first = visit();
    String id = first.substring(first.indexOf("/s/") + 3, first.length() - 1);
    browser.visit(first + FLOOD);
    String title = browser.text("h1");
    browser.click("#end");
    browser.until(() -> !browser.driver.getCurrentUrl().startsWith(first));
    browser.ready();
    // in the page and the browser
    assertEquals(0, browser.driver.manage().getCookies().size());
    assertEquals(
        "0 0 0",
        browser.async(
            "const done = arguments[0]; indexedDB.databases().then(d =>"
                + " done(`${localStorage.length} ${sessionStorage.length} ${d.length}`))"));
    browser.driver.navigate().back();
    browser.until(() -> !browser.driver.getCurrentUrl().contains(id));
    browser.ready();
    assertEquals("list", browser.data("page"));
    // in the server
    Client client = new Client(kiosk.server.port());
    assertEquals(303, client.get("/s/" + id + "/").status());
    assertFalse(client.get("/operator/metrics").text().contains(id));
    // on the disk
    kiosk.server.close();
    browser.driver.quit();
    assertEquals(List.of(), filesWith(browser.profile(), id, title));
  }

  private static List<String> filesWith(Path folder, String... secrets) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String secret : secrets) {
          byte[] utf8 = secret.getBytes(StandardCharsets.UTF_8);
          byte[] utf16 = secret.getBytes(StandardCharsets.UTF_16LE);
          if (bytes.contains(new String(utf8, StandardCharsets.ISO_8859_1))
              || bytes.contains(new String(utf16, StandardCharsets.ISO_8859_1))) {
            found.add(file + ": " + secret);
          }
        }
      }
    }
    return found;
  }

  @Test
  void aServerThatIsAwayIsTold() {
    kiosk.server.close();
    browser.until(() -> browser.text("#news").contains("机器暂时用不了"));
  }
}
