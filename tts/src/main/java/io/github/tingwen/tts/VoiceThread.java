package io.github.tingwen.tts;

import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The one thread that uses the engine: it makes what is wanted, the first first.
 *
 * <p>Thread-safe.
 */
final class VoiceThread implements Voice {

  private final Function<Sentence, Spoken> frontEnd;
  private final SpeechEngine engine;
  private final String name;
  private final Consumer<Consumer<Playback>> messages;
  private final Thread thread;
  private final Object lock = new Object();
  private List<Order> wanted = new ArrayList<>();
  private boolean closed;
  private Optional<VirtualMachineError> died = Optional.empty(); // under the lock, as the two above

  /** Makes a thread that is not started yet; {@code messages} takes what is to be told. */
  VoiceThread(NoticePlayer.Options options, Consumer<Consumer<Playback>> messages) {
    this.frontEnd = options.frontEnd();
    this.engine = options.engine();
    this.name = engine.name();
    this.messages = messages;
    this.thread = new Thread(this::run, "tingwen-voice");
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  Thread thread() {
    return thread;
  }

  @Override
  public void want(List<Order> orders) {
    synchronized (lock) {
      wanted = new ArrayList<>(orders);
      died.ifPresent(error -> orders.stream().limit(1).forEach(order -> tell(order, error)));
      lock.notifyAll();
    }
  }

  /**
   * Ends the thread after the sentence it is making, or earlier if the engine can be interrupted.
   */
  void close() {
    synchronized (lock) {
      closed = true;
      lock.notifyAll();
    }
    thread.interrupt();
  }

  private void run() {
    try {
      while (true) {
        Order order = next();
        carryOut(order);
        synchronized (lock) {
          wanted.remove(order); // wished for again while it was made
        }
      }
    } catch (InterruptedException e) {
      // closed
    }
  }

  private void carryOut(Order order) {
    try {
      Take take = make(order);
      messages.accept(playback -> playback.made(take));
    } catch (SpeechException e) {
      messages.accept(playback -> playback.failed(order, e));
    } catch (VirtualMachineError e) {
      synchronized (lock) {
        died = Optional.of(e);
        tell(order, e);
      }
      throw e;
    }
  }

  private void tell(Order order, Throwable cause) {
    SpeechException failure = unasked(order, cause);
    messages.accept(playback -> playback.failed(order, failure));
  }

  private SpeechException unasked(Order order, Throwable cause) {
    String message = name + " cannot say sentence " + order.sentence().id() + ": " + cause;
    return new SpeechException(message, cause);
  }

  private Order next() throws InterruptedException {
    synchronized (lock) {
      while (wanted.isEmpty() || closed) {
        if (closed) {
          throw new InterruptedException();
        }
        lock.wait();
      }
      return wanted.remove(0);
    }
  }

  /**
   * Foreign code speaks here, so what it throws unasked becomes a failure of this sentence; only an
   * error of the virtual machine ends the thread, and then every later wish fails at once.
   */
  private Take make(Order order) throws SpeechException {
    try {
      Spoken spoken = frontEnd.apply(order.sentence());
      return Take.of(order, engine.speak(spoken, order.delivery()));
    } catch (VirtualMachineError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      throw unasked(order, e);
    }
  }
}
