package io.github.tingwen.examples.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.Notices;
import io.github.tingwen.tts.freetts.EnglishEngine;
import io.github.tingwen.tts.freetts.FreeTtsEngine;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The example of docs/kiosk.md, compiled and run: a hall's own program with a kiosk in it. */
class OwnHallTest {

  // docs/kiosk.md begins here
  /** Notices of a hall's own system, put up by its own code. */
  static final class Board implements NoticeSource {

    private final AtomicReference<NoticeBoard> board = new AtomicReference<>(NoticeBoard.EMPTY);

    void show(String key, String text, Instant posted) {
      PostedNotice notice = PostedNotice.of(key, posted, Notices.parse(text));
      board.set(NoticeBoard.of(List.of(notice)));
    }

    @Override
    public NoticeBoard board() {
      return board.get();
    }
  }

  static KioskServer open(Board board, int port) throws IOException {
    MandarinFrontEnd frontEnd = MandarinFrontEnd.standard();
    return KioskServer.builder(board)
        .engine(frontEnd::speak, FreeTtsEngine::create)
        .english(EnglishEngine::create)
        .clock(Clock.systemUTC(), ZoneId.of("Asia/Shanghai"))
        .locale(Locale.TRADITIONAL_CHINESE)
        .port(port)
        .start();
  }

  // docs/kiosk.md ends here

  @Test
  void aHallsOwnProgramShowsItsNoticesWithTheRealVoice() throws IOException {
    Board board = new Board();
    board.show("residents", TestNotices.RESIDENTS, TestNotices.NOW);
    try (KioskServer kiosk = open(board, 0)) {
      Client client = new Client(kiosk.port());
      String page = client.get(client.get("/").header("Location")).text();
      assertTrue(page.contains("關於召開柳溪社區居民代表會議的通知"), page);
      assertEquals(200, client.get("/operator/health").status());
    }
  }

  @Test
  void thePageShowsThisCode() throws IOException {
    Path here = Path.of("src/test/java", OwnHallTest.class.getName().replace('.', '/') + ".java");
    String source = Files.readString(here);
    int from = source.indexOf("  // docs/kiosk.md begins here\n");
    int to = source.indexOf("  // docs/kiosk.md ends here\n");
    String code = source.substring(from, to).replaceFirst(".*\n", "").stripTrailing().stripIndent();
    assertTrue(Files.readString(Path.of("..", "docs", "kiosk.md")).contains(code));
  }
}
