package io.github.tingwen.tts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that owns the sink and the place in the script; commands come in as messages.
 *
 * <p>Thread-safe.
 */
final class PlaybackThread {

  private static final Logger LOG = LoggerFactory.getLogger(NoticePlayer.class);

  private final BlockingDeque<Consumer<Playback>> messages;
  private final List<CompletableFuture<Void>> waiting = new ArrayList<>(); // of this thread only
  private final CompletableFuture<Void> ended = new CompletableFuture<>(); // when the thread ends
  private final Playback playback;
  private final Thread thread;
  private boolean closed; // of this thread only

  PlaybackThread(BlockingDeque<Consumer<Playback>> messages, Playback playback) {
    this.messages = messages;
    this.playback = playback;
    this.thread = new Thread(this::run, "tingwen-player");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  Thread thread() {
    return thread;
  }

  void send(Consumer<Playback> message) {
    messages.add(message);
  }

  /** Ends the thread before any other message is looked at. */
  void close() {
    messages.addFirst(it -> closed = true);
  }

  /**
   * Returns a promise kept when nothing more will sound; it fails if the reading or the thread has.
   */
  CompletableFuture<Object> end() {
    CompletableFuture<Void> end = new CompletableFuture<>();
    messages.add(it -> waiting.add(end));
    return CompletableFuture.anyOf(end, ended);
  }

  private void run() {
    try {
      while (!closed) {
        work();
      }
    } catch (InterruptedException e) {
      // treated as close: nobody else interrupts this thread
    } catch (RuntimeException | Error e) {
      ended.completeExceptionally(e);
      throw e;
    } finally {
      finish();
    }
  }

  /** A sink is foreign code: what it throws unasked is a failure, after which commands go on. */
  private void work() throws InterruptedException {
    try {
      if (!playback.step()) {
        next().accept(playback);
      }
      for (int waiting = messages.size(); waiting > 0 && !closed; waiting--) {
        messages.take().accept(playback); // at once, so that a command never waits behind sound
      }
    } catch (VirtualMachineError e) {
      playback.broke(e);
      throw e;
    } catch (RuntimeException | Error e) {
      playback.broke(e);
    }
  }

  private void finish() {
    try {
      playback.close();
    } catch (RuntimeException e) {
      LOG.warn("The sound device could not be given back", e);
    } finally {
      ended.complete(null); // no more than a repetition if it has failed
    }
  }

  private Consumer<Playback> next() throws InterruptedException {
    if (messages.isEmpty() && playback.isResting()) {
      waiting.forEach(this::tell);
      waiting.clear();
    }
    return messages.take();
  }

  private void tell(CompletableFuture<Void> end) {
    playback.failure().ifPresentOrElse(end::completeExceptionally, () -> end.complete(null));
  }
}
