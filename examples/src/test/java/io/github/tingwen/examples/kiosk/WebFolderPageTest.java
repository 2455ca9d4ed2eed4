package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.export.Narrator;
import io.github.tingwen.tts.export.WebFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a {@link WebFolder} in Chromium, from a plain web server. */
class WebFolderPageTest {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript",
          "css", "text/css",
          "opus", "audio/ogg",
          "wav", "audio/wav");

  @TempDir private static Path folder;

  private static Browser browser;
  private static HttpServer server;

  @BeforeAll
  static void open() throws Exception {
    browser = Browser.open();
    Narrator narrator = new Narrator(ToneVoice::letters, new ToneVoice(100), Delivery.NORMAL);
    WebFolder.of("防汛工作会议", TestNotices.all().get(2).script()).write(narrator, folder);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", WebFolderPageTest::serve);
    server.start();
  }

  @AfterAll
  static void close() throws IOException {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.stop(0);
    }
  }

  private static void serve(HttpExchange exchange) throws IOException {
    String name = exchange.getRequestURI().getPath().substring(1);
    Path file = folder.resolve(name.isEmpty() ? "index.html" : name);
    if (Files.exists(file)) {
      String type = TYPES.get(file.toString().substring(file.toString().lastIndexOf('.') + 1));
      exchange.getResponseHeaders().set("Content-Type", type);
      byte[] body = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    } else {
      exchange.sendResponseHeaders(404, -1);
    }
    exchange.close();
  }

  private static void show() {
    browser.get("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    browser.until(() -> !browser.all(".buttons:not([hidden])").isEmpty());
  }

  private static void assertNoViolations(String what) {
    Results results = new AxeBuilder().analyze(browser.driver);
    assertTrue(results.getPasses().size() > 15, "axe looked at little: " + what);
    List<String> told =
        results.getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
            .toList();
    assertEquals(List.of(), told, what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void axeFindsNothingBeforeAndWhileItSounds(String scheme) {
    browser.size(1280, 1024);
    Map<String, Object> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    browser.driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    show();
    assertNoViolations(scheme);
    browser.click("button[data-action=play]");
    browser.until(() -> !browser.all(".sentence .sounds").isEmpty());
    browser.script("document.getElementById('sound').pause()");
    assertNoViolations(scheme + " while it sounds");
  }

  @Test
  void theButtonsStepFromSentenceToSentence() {
    browser.size(1280, 1024);
    show();
    browser.click("button[data-action=next]");
    browser.until(() -> !browser.all("#s2.sounds").isEmpty());
    browser.click("button[data-action=previous]");
    browser.until(() -> !browser.all("#s1.sounds").isEmpty());
    browser.click("button[data-action=faster]");
    assertEquals("语速 1.25 倍", browser.text("#rate"));
  }

  @Test
  void nothingSticksOutAt320Pixels() {
    browser.size(320, 256);
    show();
    Boolean sideways = browser.script("return document.scrollingElement.scrollWidth > innerWidth");
    assertEquals(false, sideways);
  }
}
