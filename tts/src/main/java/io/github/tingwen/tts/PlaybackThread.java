package io.github.tingwen.tts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The one thread that owns the sink and the place in the script; commands come in as messages.
 *
 * <p>Thread-safe.
 */
final class PlaybackThread {

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

  /** Returns a promise kept when nothing more will sound; it fails if the reading has failed. */
  CompletableFuture<Object> end() {
    CompletableFuture<Void> end = new CompletableFuture<>();
    messages.add(it -> waiting.add(end));
    return CompletableFuture.anyOf(end, ended);
  }

  private void run() {
    try {
      while (!closed) {
        boolean busy = playback.step();
        Consumer<Playback> message = busy ? messages.poll() : next();
        if (message != null) {
          message.accept(playback);
        }
      }
    } catch (InterruptedException e) {
      // treated as close: nobody else interrupts this thread
    } finally {
      playback.close();
      ended.complete(null);
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
