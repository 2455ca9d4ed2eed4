package io.github.tingwen.examples.kiosk;

/**
 * Where the notices come from: a folder, a hall's own database, a test.
 *
 * <p>Implementations are thread-safe.
 */
@FunctionalInterface
public interface NoticeSource {

  /** Returns what hangs on the board now. It is asked for at every request: answer from memory. */
  NoticeBoard board();
}
