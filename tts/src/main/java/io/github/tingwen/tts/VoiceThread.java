package io.github.tingwen.tts;

import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.engine.SpeechStream;
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
  private Optional<Order> current = Optional.empty(); // what is being made, unless given up
  private Optional<Take> begun = Optional.empty(); // its take, once the player has it
  private Optional<Take> handed = Optional.empty(); // the last one made piece by piece to its end
  private boolean closed;
  private Optional<VirtualMachineError> died = Optional.empty(); // under the lock, as all above

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
      if (current.isPresent() && orders.stream().limit(1).anyMatch(current.get()::equals)) {
        wanted.remove(0);
      } else {
        begun.ifPresent(Take::giveUp);
        finish();
      }
      wanted.removeIf(this::isOnItsWay);
      died.ifPresent(error -> orders.stream().limit(1).forEach(order -> tell(order, error)));
      lock.notifyAll();
    }
  }

  /** Whether all of an order has been made and its last pieces wait to be looked at. */
  private boolean isOnItsWay(Order order) {
    return handed.filter(take -> take.order().equals(order) && !take.isWhole()).isPresent();
  }

  private void finish() {
    synchronized (lock) {
      current = Optional.empty();
      begun = Optional.empty();
    }
  }

  /** Ends the thread after the piece it is making, or earlier if the engine can be interrupted. */
  void close() {
    synchronized (lock) {
      closed = true;
      finish();
      lock.notifyAll();
    }
    thread.interrupt();
  }

  private void run() {
    try {
      while (true) {
        carryOut(next());
      }
    } catch (InterruptedException e) {
      // closed
    }
  }

  private void carryOut(Order order) {
    try {
      make(order);
    } catch (SpeechException e) {
      send(playback -> playback.failed(order, e));
    } catch (VirtualMachineError e) {
      synchronized (lock) {
        died = Optional.of(e);
        tell(order, e);
      }
      throw e;
    } finally {
      finish();
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
      current = Optional.of(wanted.remove(0));
      return current.get();
    }
  }

  /**
   * Foreign code speaks here, so what it throws unasked becomes a failure of this sentence; only an
   * error of the virtual machine ends the thread, and then every later wish fails at once.
   */
  private void make(Order order) throws SpeechException {
    try {
      Spoken spoken = frontEnd.apply(order.sentence());
      speak(order, engine.begin(spoken, order.delivery()));
    } catch (VirtualMachineError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      throw unasked(order, e);
    }
  }

  /** Has a take made piece by piece; one that is given up is left between two pieces. */
  private void speak(Order order, SpeechStream stream) throws SpeechException {
    Take take = Take.of(order, stream);
    int left = take.length();
    if (left > 0) {
      Pcm first = next(order, stream, left);
      take.add(first);
      left -= first.length();
    }
    boolean wanted = begin(take, left == 0);
    while (wanted && left > 0) {
      Pcm piece = next(order, stream, left);
      left -= piece.length();
      wanted = send(playback -> playback.more(take, piece));
    }
    synchronized (lock) {
      handed = begun;
    }
  }

  private Pcm next(Order order, SpeechStream stream, int left) throws SpeechException {
    Pcm piece = stream.next();
    if (piece.length() == 0 || piece.length() > left) {
      String gave = name + " gave " + piece.length() + " samples of sentence ";
      throw new SpeechException(gave + order.sentence().id() + ", which has " + left + " left");
    }
    return piece;
  }

  /**
   * Hands the take over to the player; one that is whole even if it has been given up. Returns
   * whether the player wants the rest.
   */
  private boolean begin(Take take, boolean whole) {
    synchronized (lock) {
      if (whole) {
        wanted.remove(take.order()); // given up and wished for again
        messages.accept(playback -> playback.made(take));
        return false;
      }
      begun = current.map(order -> take);
      return send(playback -> playback.made(take));
    }
  }

  /** Tells the player about what is being made, unless it has given that up. */
  private boolean send(Consumer<Playback> message) {
    synchronized (lock) {
      current.ifPresent(order -> messages.accept(message));
      return current.isPresent();
    }
  }
}
