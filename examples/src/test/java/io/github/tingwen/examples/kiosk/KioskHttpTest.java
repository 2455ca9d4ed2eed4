package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.audio.WavFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KioskHttpTest {

  private TestKiosk kiosk;
  private Client client;

  @BeforeEach
  void start() throws IOException {
    kiosk = TestKiosk.start(5);
    client = new Client(kiosk.server.port());
  }

  @AfterEach
  void stop() {
    kiosk.close();
  }

  private String visit() throws IOException {
    return client.get("/").header("Location");
  }

  private String firstSound(String page) throws IOException {
    Matcher say = Pattern.compile("data-say=\"([0-9a-f]+)\"").matcher(client.get(page).text());
    assertTrue(say.find());
    return "/speech/" + say.group(1) + "/1";
  }

  @Test
  void theFirstPageBeginsAVisitOfItsOwn() throws IOException {
    assertEquals(303, client.get("/").status());
    assertNotEquals(visit(), visit());
    assertTrue(visit().matches("/s/[0-9a-f]{32}/"));
  }

  @Test
  void everyAnswerIsProtected() throws IOException {
    String visit = visit();
    for (String path : List.of("/", visit, visit + "state", "/kiosk.js", "/nothing")) {
      Client.Reply reply = client.get(path);
      assertEquals("no-store", reply.header("Cache-Control"), path);
      assertEquals("nosniff", reply.header("X-Content-Type-Options"), path);
      assertEquals("no-referrer", reply.header("Referrer-Policy"), path);
      String policy = reply.header("Content-Security-Policy");
      assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), path);
      assertFalse(policy.contains("unsafe"), path);
      assertEquals("", reply.header("Set-Cookie"), path);
    }
  }

  @Test
  void pagesCarryNoScriptOrStyleOfTheirOwn() throws IOException {
    String visit = visit();
    for (String page : List.of("", "settings", "help", "notice/" + TestNotices.all().get(0).id())) {
      String html = client.get(visit + page).text();
      assertFalse(Pattern.compile("<script(?![^>]*src=)").matcher(html).find(), page);
      assertFalse(Pattern.compile(" on[a-z]+=| style=|<style").matcher(html).find(), page);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:8080", "127.0.0.1", "127.0.0.1:1", ""})
  void anotherHostIsRefused(String host) throws IOException {
    assertEquals(421, client.get("/", "Host: " + host).status());
  }

  @Test
  void bothNamesOfThisMachineAreKnown() throws IOException {
    int port = kiosk.server.port();
    assertEquals(303, client.get("/", "Host: localhost:" + port).status());
    assertEquals(303, client.get("/", "Host: 127.0.0.1:" + port).status());
  }

  @Test
  void whatChangesSomethingMustComeFromItsOwnPages() throws IOException {
    String touch = visit() + "touch";
    String own = "Origin: http://127.0.0.1:" + kiosk.server.port();
    assertEquals(204, client.post(touch, "", own).status());
    assertEquals(403, client.post(touch, "", "Origin: http://evil.example").status());
    assertEquals(403, client.post(touch, "", "Origin: https://127.0.0.1:" + kiosk.server.port()).status());
    assertEquals(403, client.post(touch, "", own, "Sec-Fetch-Site: cross-site").status());
    assertEquals(403, client.post(touch, "", "Origin: null", "Sec-Fetch-Site: same-site").status());
    assertEquals(204, client.post(touch, "", "Origin: null", "Sec-Fetch-Site: same-origin").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing", "/kiosk.css/", "/../../etc/passwd", "/%2e%2e/x", "/s", "/speech/x/1.wav",
        "/words.tsv", "/page.html", "/kiosk/kiosk.js", "/operator", "/operator/x", "/operator/health/x"
      })
  void onlyListedPathsExist(String path) throws IOException {
    int status = client.get(path).status();
    assertTrue(status == 404 || path.equals("/s") && status == 303, path + ": " + status);
  }

  @Test
  void otherMethodsAreRefused() throws IOException {
    assertEquals(405, client.send("PUT / HTTP/1.1", "").status());
    assertEquals(405, client.send("DELETE / HTTP/1.1", "").status());
    assertEquals(405, client.post("/", "").status());
  }

  @Test
  void headGivesTheLengthAndNoBody() throws IOException {
    Client.Reply reply = client.send("HEAD /kiosk.css HTTP/1.1", "");
    assertEquals(200, reply.status());
    assertEquals(0, reply.body().length);
    assertEquals("" + client.get("/kiosk.css").body().length, reply.header("Content-Length"));
  }

  @Test
  void tooLongBodiesAndPathsAreRefused() throws IOException {
    assertEquals(413, client.post(visit() + "touch", "a=" + "x".repeat(3000)).status());
    assertEquals(404, client.get("/" + "x".repeat(200)).status());
  }

  @Test
  void settingsChangeAndComeBackToTheirPage() throws IOException {
    String visit = visit();
    Client.Reply reply = client.post(visit + "settings", "theme=dark&back=help");
    assertEquals(303, reply.status());
    assertEquals(visit + "help", reply.header("Location"));
    assertTrue(client.get(visit).text().contains("theme-dark"));
    assertEquals(204, client.post(visit + "settings", "rate=1.5").status());
    assertTrue(client.get(visit).text().contains("data-rate=\"1.5\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theme=none", "rate=1.1", "rate=x", "volume=7", "volume=-1", "voicing=yes", "colour=dark",
        "theme=dark&back=//evil.example/", "back=http://evil.example", "back=../x", "theme=%zz",
        "back=help%0d%0aX-Evil:1"
      })
  void oddSettingsAreRefused(String form) throws IOException {
    String visit = visit();
    assertEquals(400, client.post(visit + "settings", form).status());
  }

  @Test
  void aSoundComesWithMarksThatCountInTheWordsShown() throws IOException {
    String sound = firstSound(visit());
    Pcm pcm = WavFile.read(new ByteArrayInputStream(client.get(sound + ".wav").body()));
    assertEquals(ToneVoice.SAMPLE_RATE, pcm.sampleRate());
    String json = client.get(sound + ".json").text();
    assertTrue(json.contains("\"millis\":" + pcm.millis()), json);
    assertTrue(json.contains("\"marks\":[[0,1,0,"), json);
  }

  @Test
  void aPartOfASoundCanBeAskedFor() throws IOException {
    String sound = firstSound(visit()) + ".wav";
    byte[] whole = client.get(sound).body();
    Client.Reply part = client.get(sound, "Range: bytes=44-99");
    assertEquals(206, part.status());
    assertEquals("bytes 44-99/" + whole.length, part.header("Content-Range"));
    assertArrayEquals(java.util.Arrays.copyOfRange(whole, 44, 100), part.body());
    assertEquals(206, client.get(sound, "Range: bytes=44-").status());
    assertEquals(416, client.get(sound, "Range: bytes=999999999-").status());
    assertEquals(200, client.get(sound, "Range: bytes=0-1,5-6").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/1.1.wav", "/1.mp3", "/.wav", "/1", "/1.wav/x", "/999999999999.wav"})
  void oddSoundsDoNotExist(String end) throws IOException {
    String sound = firstSound(visit());
    String stem = sound.substring(0, sound.lastIndexOf('/'));
    assertEquals(404, client.get(stem + end).status());
  }

  @Test
  void wordsThatNoPageShowedCannotBeHeard() throws IOException {
    String words = Words.in(Language.ENGLISH).utterance("nav.help").id();
    assertEquals(404, client.get("/speech/" + words + "/1.wav").status());
  }

  @Test
  void aNoticeIsHeardInOnePieceAtTheVolumeOfTheVisit() throws IOException {
    String visit = visit();
    String path = visit + "listen/" + TestNotices.all().get(0).id() + ".wav";
    Pcm usual = WavFile.read(new ByteArrayInputStream(client.get(path).body()));
    client.post(visit + "settings", "volume=0");
    Pcm softest = WavFile.read(new ByteArrayInputStream(client.get(path).body()));
    client.post(visit + "settings", "volume=6");
    Pcm loudest = WavFile.read(new ByteArrayInputStream(client.get(path).body()));
    assertEquals(18, level(loudest) - level(softest), 0.2);
    assertEquals(12, level(usual) - level(softest), 0.2);
  }

  private static double level(Pcm pcm) {
    double sum = 0;
    for (int i = 0; i < pcm.length(); i++) {
      sum += (double) pcm.sample(i) * pcm.sample(i);
    }
    return 10 * Math.log10(sum / pcm.length());
  }

  @Test
  void anEndedVisitIsForgotten() throws IOException {
    String visit = visit();
    client.post(visit + "settings", "theme=dark");
    assertEquals("/", client.post(visit + "end", "").header("Location"));
    assertEquals("/", client.get(visit).header("Location"));
    assertEquals(410, client.post(visit + "touch", "").status());
    assertEquals("{\"phase\":\"ended\"}", client.get(visit + "state").text());
    assertTrue(client.get(visit()).text().contains("theme-light"));
  }

  @Test
  void aVisitWarnsAndEndsByTheClock() throws IOException {
    String visit = visit();
    client.get(visit + "state");
    client.post(visit + "touch", "");
    kiosk.clock.forward(Duration.ofSeconds(89));
    assertTrue(client.get(visit + "state").text().contains("\"phase\":\"active\""));
    kiosk.clock.forward(Duration.ofSeconds(2));
    assertTrue(client.get(visit + "state").text().contains("\"phase\":\"warning\",\"left\":29"));
    kiosk.clock.forward(Duration.ofSeconds(30));
    assertEquals("{\"phase\":\"ended\"}", client.get(visit + "state").text());
  }

  @Test
  void aChangedNoticeIsTold() throws IOException {
    String visit = visit();
    NoticeBoard before = kiosk.board.get();
    PostedNotice notice = before.notices().get(0);
    NoticeBoard.Change change =
        new NoticeBoard.Change(
            2, NoticeBoard.Kind.AMENDED, notice.id(), "柳溪会议", List.of("时间改为上午十点。"));
    kiosk.board.set(new NoticeBoard(2, before.notices(), List.of(change), List.of()));
    String news = client.get(visit + "state?1").text();
    assertTrue(news.contains("时间改为上午十点。"), news);
    assertTrue(client.get(visit + "state?2").text().contains("\"news\":[]"));
  }

  @Test
  void theOperatorSeesHealthFiguresAndRejectedFiles() throws IOException {
    NoticeBoard before = kiosk.board.get();
    kiosk.board.set(
        new NoticeBoard(
            2,
            before.notices(),
            List.of(),
            List.of(new NoticeBoard.RejectedFile("坏.txt", "not UTF-8 text"))));
    assertEquals(
        "{\"status\":\"up\",\"notices\":3,\"rejected\":1}", client.get("/operator/health").text());
    assertTrue(client.get("/operator/metrics").text().contains("tingwen_files_rejected 1\n"));
    assertTrue(client.get("/operator/files").text().contains("坏.txt"));
    assertFalse(client.get(visit()).text().contains("坏.txt"));
  }

  @Test
  void aVoiceThatFailsIsReportedNotHidden() throws IOException {
    String words = TestNotices.RESIDENTS.replace("准时参加", "说不出地参加");
    PostedNotice odd = TestNotices.posted("odd", words, TestNotices.NOW);
    kiosk.board.set(NoticeBoard.of(List.of(odd)));
    assertEquals(503, client.get(visit() + "listen/" + odd.id() + ".wav").status());
    assertTrue(client.get("/operator/metrics").text().contains("tingwen_recordings_failed_total 1\n"));
  }

  @Test
  void aSourceThatFailsShowsNoInsides() throws IOException {
    KioskServer.Builder builder =
        KioskServer.builder(
                () -> {
                  throw new IllegalStateException("secret path");
                })
            .engine(ToneVoice::letters, () -> new ToneVoice(5))
            .english(() -> new ToneVoice(5))
            .port(0);
    try (KioskServer server = builder.start()) {
      Client there = new Client(server.port());
      Client.Reply reply = there.get(there.get("/").header("Location"));
      assertEquals(500, reply.status());
      assertFalse(reply.text().contains("secret") || reply.text().contains("\tat "), reply.text());
    }
  }

  @Test
  void slowClientsDoNotStopTheOthers() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 20; i++) {
        Socket socket = new Socket("127.0.0.1", kiosk.server.port());
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHo".getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      assertEquals(303, client.get("/").status());
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void textOfANoticeIsNeverMarkup() throws IOException {
    String evil = TestNotices.RESIDENTS.replace("柳溪社区居民", "柳溪社区1<2&3>'居民");
    PostedNotice odd = TestNotices.posted("evil", evil, TestNotices.NOW);
    kiosk.board.set(NoticeBoard.of(List.of(odd)));
    String visit = visit();
    String html = client.get(visit).text() + client.get(visit + "notice/" + odd.id()).text();
    assertFalse(html.contains("1<2"));
    assertTrue(html.contains("柳溪社区1&lt;2&amp;3&gt;&#39;居民"));
  }
}
