package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Any request is answered, protected, and never with an error of the kiosk's own.
 *
 * <p>The input is a method and path, then headers, an empty line and the body; {@code @} stands for
 * the id of a visit. What the JDK's server refuses before it calls the kiosk is passed over.
 */
class ReceptionFuzzTest {

  private static final String HOST = "127.0.0.1";

  @DictionaryFile(resourcePath = "/fuzz/http.dict")
  @FuzzTest
  void handle(byte[] bytes) throws IOException {
    HandClock clock = new HandClock(TestNotices.NOW);
    Visits visits = new Visits(clock, IdleRule.USUAL, Settings.initial(Language.SIMPLIFIED));
    String id = visits.begin().orElseThrow().id();
    String[] request =
        new String(bytes, StandardCharsets.ISO_8859_1).replace("@", id).split("\n\n", 2);
    String[] head = request[0].split("\n", -1);
    String[] line = head[0].split(" ", 2);
    URI uri = uri(line.length < 2 ? "/" : line[1]);
    if (uri == null) {
      return;
    }
    byte[] body = request.length < 2 ? new byte[0] : request[1].getBytes(StandardCharsets.ISO_8859_1);
    FakeExchange exchange = new FakeExchange(line[0], uri, body);
    addHeaders(exchange, head);
    reception(visits, clock).handle(exchange);
    check(exchange);
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException refusedByTheServer) {
      return null;
    }
  }

  private static void addHeaders(FakeExchange exchange, String[] head) {
    for (int i = 1; i < head.length; i++) {
      int colon = head[i].indexOf(':');
      if (colon > 0 && head[i].indexOf('\r') < 0) {
        exchange.getRequestHeaders().add(head[i].substring(0, colon), head[i].substring(colon + 1).strip());
      }
    }
    if (!exchange.getRequestHeaders().containsKey("Host")) {
      exchange.getRequestHeaders().add("Host", HOST);
    }
  }

  private static Reception reception(Visits visits, HandClock clock) {
    NoticeBoard board = NoticeBoard.of(TestNotices.all());
    Metrics metrics = new Metrics();
    SpeechShelf shelf = new SpeechShelf();
    EnginePool voice = new EnginePool(() -> new ToneVoice(1), 1);
    Sounds sounds = new Sounds(new Studio(ToneVoice::letters, voice, voice, metrics), shelf);
    KeyMap keys = KeyMap.usual();
    return new Reception(
        new Guard(Set.of("127.0.0.1"), 80),
        visits,
        new VisitPages(visits, () -> board, clock, TestKiosk.HALL, shelf, sounds, keys),
        sounds,
        new StaticFiles(keys),
        new OperatorPages(() -> board, visits, metrics, () -> ""),
        metrics);
  }

  private static void check(FakeExchange exchange) {
    int status = exchange.getResponseCode();
    assertTrue(status >= 200 && status < 500, exchange.getRequestURI() + ": " + status);
    assertEquals("nosniff", exchange.getResponseHeaders().getFirst("X-Content-Type-Options"));
    String location = exchange.getResponseHeaders().getFirst("Location");
    assertTrue(location == null || location.matches("/(s/[A-Za-z0-9/#-]*)?"), location);
    assertFalse(new String(exchange.sent(), StandardCharsets.UTF_8).contains("<script>"));
  }
}
