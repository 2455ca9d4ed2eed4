package io.github.tingwen.tts;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the last position for everybody and passes each on; a listener that throws does not stop
 * the player.
 *
 * <p>Takes positions from one thread.
 */
final class Listening implements Consumer<Position> {

  private static final Logger LOG = LoggerFactory.getLogger(NoticePlayer.class);

  private final AtomicReference<Position> last = new AtomicReference<>();
  private final Consumer<Position> listener;
  private boolean warned;

  Listening(Consumer<Position> listener) {
    this.listener = listener;
  }

  AtomicReference<Position> last() {
    return last;
  }

  @Override
  public void accept(Position where) {
    last.set(where);
    try {
      listener.accept(where);
    } catch (RuntimeException e) {
      if (!warned) {
        LOG.warn("A position listener failed; the player goes on", e);
      }
      warned = true;
    }
  }
}
