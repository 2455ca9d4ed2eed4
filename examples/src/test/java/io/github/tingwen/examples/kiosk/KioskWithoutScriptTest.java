package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.tts.audio.WavFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** The kiosk in a browser that runs no script. */
class KioskWithoutScriptTest {

  private TestKiosk kiosk;
  private Browser browser;

  @BeforeEach
  void open() throws IOException {
    browser = Browser.withoutScript();
    kiosk = TestKiosk.start(5);
    browser.get(kiosk.url(""));
  }

  @AfterEach
  void close() throws IOException {
    if (browser != null) {
      kiosk.close();
      browser.close();
    }
  }

  @Test
  void noScriptRuns() {
    assertFalse(browser.find("html").getAttribute("class").contains("scripted"));
    assertFalse(browser.find("#reading").isDisplayed());
  }

  @Test
  void aNoticeHasAPlayerForAllOfItAndForEachSection() throws IOException {
    browser.click("a.entry");
    List<WebElement> players = browser.all("audio[controls]");
    int sections = TestNotices.all().get(0).script().sections().size();
    assertEquals(sections + 1, players.size());
    Client client = new Client(kiosk.server.port());
    long parts = 0;
    for (WebElement player : players.subList(1, players.size())) {
      parts += samples(client, player);
    }
    assertEquals(samples(client, players.get(0)), parts);
    for (WebElement player : players) {
      String label = player.getAttribute("aria-labelledby");
      assertTrue(browser.find("#" + label).getText().startsWith("听这"), label);
    }
  }

  private static int samples(Client client, WebElement player) throws IOException {
    String path = URI.create(player.getAttribute("src")).getPath();
    Client.Reply reply = client.get(path);
    assertEquals("audio/wav", reply.header("Content-Type"));
    return WavFile.read(new ByteArrayInputStream(reply.body())).length();
  }

  @Test
  void choicesAndLanguagesWork() {
    browser.click("[data-nav=settings]");
    browser.until(() -> browser.text("h1").equals("设置"));
    browser.click("#set-theme-contrast");
    browser.until(() -> browser.find("html").getAttribute("class").contains("theme-contrast"));
    browser.click("#language-english");
    browser.until(() -> browser.text("h1").equals("Settings"));
    browser.click("#end");
    browser.until(() -> browser.text("h1").equals("会议通知"));
    browser.until(() -> browser.find("html").getAttribute("class").contains("theme-light"));
  }

  @Test
  void afterALongTimeThePageAsksAndThenEnds() throws IOException {
    browser.click("a.entry");
    String refresh = browser.find("meta[http-equiv=refresh]").getAttribute("content");
    assertTrue(refresh.startsWith("600; url=/s/") && refresh.endsWith("/warning"), refresh);
    Client client = new Client(kiosk.server.port());
    kiosk.clock.forward(Duration.ofSeconds(600));
    Client.Reply warning = client.get(refresh.substring(refresh.indexOf('/')));
    assertEquals(200, warning.status());
    assertEquals("30; url=/", warning.header("Refresh"));
    kiosk.clock.forward(Duration.ofSeconds(30));
    assertEquals("/", client.get(refresh.substring(refresh.indexOf('/'))).header("Location"));
  }
}
