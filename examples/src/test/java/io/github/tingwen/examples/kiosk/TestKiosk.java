package io.github.tingwen.examples.kiosk;

import java.io.IOException;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A kiosk with tones for a voice, a clock by hand and a board that a test can change. */
final class TestKiosk implements AutoCloseable {

  static final ZoneId HALL = ZoneId.of("Asia/Shanghai");

  final HandClock clock = new HandClock(TestNotices.NOW);
  final AtomicReference<NoticeBoard> board =
      new AtomicReference<>(NoticeBoard.of(TestNotices.all()));
  final AtomicReference<Consumer<Boolean>> jack = new AtomicReference<>(in -> {});
  final KioskServer server;

  private TestKiosk(int toneMillis) throws IOException {
    server =
        KioskServer.builder(board::get)
            .engine(ToneVoice::letters, () -> new ToneVoice(toneMillis))
            .english(() -> new ToneVoice(toneMillis / 3))
            .clock(clock, HALL)
            .headphones(jack::set)
            .port(0)
            .start();
  }

  static TestKiosk start() throws IOException {
    return new TestKiosk(60);
  }

  static TestKiosk start(int toneMillis) throws IOException {
    return new TestKiosk(toneMillis);
  }

  String url(String path) {
    return server.address() + path;
  }

  @Override
  public void close() {
    server.close();
  }
}
