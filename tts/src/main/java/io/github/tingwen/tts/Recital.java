package io.github.tingwen.tts;

import io.github.tingwen.tts.Position.State;
import io.github.tingwen.tts.audio.AudioSink;
import io.github.tingwen.tts.audio.SoundDeviceException;
import io.github.tingwen.tts.engine.Delivery;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is said now and what comes next: the notice in its order, with other things put in between.
 *
 * <p>{@link #step} writes a little sound; between two steps takes come in and commands move the
 * place. For use by one thread.
 */
final class Recital {

  private static final int TAIL_CHUNKS = 10; // 400 ms: the last earcon and what the sink holds back

  private final NoticePlayer.Options options;
  private final Studio studio;
  private final Output output;
  private final Chimes chimes;
  private final Reporter reporter;
  private final Deque<Saying> asides = new ArrayDeque<>();

  private Playlist playlist;
  private Delivery delivery;
  private Mode mode = Mode.STOPPED;
  private Optional<Exception> failure = Optional.empty();
  private int index; // the sentence to be read, or being read
  private Anchor anchor = Anchor.START; // where in it
  private Optional<Saying> now = Optional.empty(); // its sound may still be in the making
  private Optional<Sounding> sounding = Optional.empty(); // the sound of now
  private int tail; // chunks of silence before the end is reported

  Recital(NoticePlayer.Options options, Voice voice, Consumer<Position> listener) {
    this.options = options;
    this.studio = new Studio(voice);
    this.reporter = new Reporter(listener);
    this.output = new Output(options.sink());
    this.chimes = new Chimes(options.earcons(), output);
    this.playlist = Playlist.of(options.privacy().applyTo(options.script()));
    this.delivery = options.delivery();
  }

  /** Writes at most 50 ms of sound; returns whether there is more to write at once. */
  boolean step() {
    try {
      if (canSpeak()) {
        speak(sounding.orElseThrow());
      } else if (output.isChiming() || tail > 0) {
        output.writeSilence();
        tail = Math.max(0, tail - 1);
        finishAfterTail();
      }
    } catch (SoundDeviceException e) {
      hold();
      fail(e);
    }
    return canSpeak() || output.isChiming() || tail > 0;
  }

  /** Whether samples of what is being said are there, or it is at its end. */
  private boolean canSpeak() {
    return sounding.filter(it -> it.waiting() > 0 || it.isWritten()).isPresent();
  }

  private void speak(Sounding current) throws SoundDeviceException {
    output.write(current);
    output.heard().ifPresent(heard -> reporter.heard(heard, playlist, delivery));
    if (current.isWritten()) {
      said(current.saying());
    }
  }

  private void said(Saying saying) {
    if (saying.isReading()) {
      index = saying.index();
      moveOn(0);
    } else {
      sayNext();
    }
  }

  /** Goes on with the sentence after this one, {@code millis} into it. */
  private void moveOn(long millis) {
    if (index + 1 < playlist.size()) {
      index++;
      anchor = new Anchor.FromStart(millis);
      sayNext();
    } else {
      anchor = new Anchor.BeforeEnd(0);
      quiet();
      chimes.chime(Earcon.END);
      tail = TAIL_CHUNKS;
    }
  }

  private void finishAfterTail() {
    if (tail == 0 && isPlaying() && now.isEmpty()) {
      mode = Mode.FINISHED;
      report(State.FINISHED);
    }
  }

  /** Chooses what comes next: what was put in between, then the notice. */
  private void sayNext() {
    quiet();
    now = Optional.ofNullable(asides.poll());
    if (now.isEmpty() && isPlaying()) {
      now = Optional.of(new Saying(Saying.Kind.READING, playlist.sentence(index), index, anchor));
    }
    studio.want(wishes());
    now.flatMap(saying -> studio.find(order(saying))).ifPresent(this::begin);
  }

  private void quiet() {
    now = Optional.empty();
    sounding = Optional.empty();
    tail = 0;
  }

  private List<Order> wishes() {
    List<Order> wishes = new ArrayList<>();
    now.map(this::order).ifPresent(wishes::add);
    asides.stream().limit(1).map(this::order).forEach(wishes::add);
    int ahead = now.filter(Saying::isReading).isPresent() ? index + 1 : index;
    if (isPlaying() && ahead < playlist.size()) {
      wishes.add(new Order(playlist.sentence(ahead), delivery));
    }
    return wishes;
  }

  private Order order(Saying saying) {
    return saying.order(delivery);
  }

  /** Takes a sentence of which the voice has made the first samples, or all. */
  void made(Take take) {
    studio.keep(take);
    if (sounding.isEmpty() && isNow(take.order()) && !take.isGivenUp()) {
      begin(take);
    }
  }

  private boolean isNow(Order order) {
    return now.map(this::order).filter(order::equals).isPresent();
  }

  private void begin(Take take) {
    Saying saying = now.orElseThrow();
    int pause = saying.pauseSamples(take);
    long start = saying.start().sampleIn(take, pause);
    if (start < 0 && index > 0 && saying.isReading()) {
      index--;
      anchor = new Anchor.BeforeEnd(-start * 1000 / take.sampleRate());
      sayNext();
    } else if (start > 0 && start >= take.length() + pause && saying.isReading()) {
      moveOn((start - take.length() - pause) * 1000 / take.sampleRate());
    } else {
      chimes.keepUnder(take.lufs() + delivery.gainDb());
      int from = (int) Math.max(0, Math.min(start, take.length() + pause));
      short[] before = chimes.opening(saying, take.sampleRate());
      sounding = Optional.of(Sounding.of(saying, take, before, from, pause, delivery.gainDb()));
    }
  }

  /** Learns that more of a sentence has been made. */
  void grew(Take take) {
    sounding.filter(it -> it.take() == take).ifPresent(Sounding::extend);
  }

  /** Learns that the voice could not make an order, or not to its end; stays there. */
  void failed(Order order, Exception cause) {
    studio.drop(order);
    if (isNow(order) && sounding.filter(it -> it.take().isWhole()).isEmpty()) {
      heardNow().filter(Output.Heard::isReading).ifPresent(heard -> anchor = heard.anchor());
      output.forget();
      fail(cause);
      chimes.chime(Earcon.ERROR);
    }
  }

  /** Fails without asking the sink for anything, since it may be what broke. */
  void broke(Exception cause) {
    output.drop();
    fail(cause);
  }

  private void fail(Exception cause) {
    quiet();
    dropAnswers();
    mode = Mode.FAILED;
    failure = Optional.of(cause);
    report(State.FAILED);
  }

  boolean isPlaying() {
    return mode == Mode.PLAYING;
  }

  /** Whether nothing more will sound without another command. */
  boolean isResting() {
    return now.isEmpty() && tail == 0 && mode != Mode.PAUSED && !isPlaying();
  }

  Optional<Exception> failure() {
    return mode == Mode.FAILED ? failure : Optional.empty();
  }

  /** The sentence of the notice that was heard last. */
  int place() {
    return output.heard().filter(Output.Heard::isReading).map(Output.Heard::index).orElse(index);
  }

  /** Silences the player; what was heard last of the notice is where it will go on. */
  void hold() {
    Optional<Output.Heard> heard = output.heard().filter(Output.Heard::isReading);
    Optional<Anchor> place = heardNow().map(Output.Heard::anchor);
    output.flush();
    index = heard.map(Output.Heard::index).orElse(index);
    anchor = heard.<Anchor>map(Output.Heard::anchor).orElse(anchor);
    now.filter(saying -> !saying.isReading())
        .map(saying -> saying.from(place.orElse(saying.start())))
        .ifPresent(asides::addFirst);
    quiet();
  }

  /** What has been heard of what is being said now; empty if nothing of it has. */
  private Optional<Output.Heard> heardNow() {
    return sounding.flatMap(it -> output.heard().filter(heard -> heard.sounding() == it));
  }

  void dropAnswers() {
    asides.removeIf(Saying::isAnswer);
  }

  void goTo(int target, Anchor start) {
    hold();
    dropAnswers();
    index = target;
    anchor = start;
    mode = Mode.PLAYING;
    report(State.MOVED);
    sayNext();
  }

  /** Plays from here; after the end from the beginning. */
  void play() {
    if (mode == Mode.FINISHED) {
      index = 0;
      anchor = Anchor.START;
    }
    mode = Mode.PLAYING;
    report(State.MOVED);
    if (now.isEmpty() && tail == 0) {
      sayNext();
    }
  }

  void pause() {
    hold();
    mode = isPlaying() ? Mode.PAUSED : mode;
    report(mode.state());
  }

  void stop() {
    hold();
    asides.clear();
    index = 0;
    anchor = Anchor.START;
    mode = Mode.STOPPED;
    report(State.STOPPED);
  }

  /** Goes on after a hold, if something was being said. */
  void resume() {
    if (now.isEmpty() && tail == 0 && (isPlaying() || !asides.isEmpty())) {
      sayNext();
    }
  }

  /** Says these at once; then the notice goes on at the clause that was interrupted. */
  void sayNow(List<Saying> sayings) {
    hold();
    dropAnswers();
    if (isPlaying() && anchor instanceof Anchor.Heard heard) {
      anchor = heard.clause();
    }
    for (int i = sayings.size() - 1; i >= 0; i--) {
      asides.addFirst(sayings.get(i));
    }
    reporter.tell(Reporter.announcing(sayings.get(0), playlist, delivery));
    sayNext();
  }

  /** Says words after the sentence that sounds, or at once in silence. */
  void sayLater(Saying.Kind kind, String words) {
    asides.add(new Saying(kind, OwnWords.sentence(words), index, Anchor.START));
    if (now.isEmpty()) {
      sayNext();
    } else {
      studio.want(wishes());
    }
  }

  /** Goes on from the syllable that sounds, in another way. */
  void change(Delivery other) {
    boolean remade = !other.withGainDb(0).equals(delivery.withGainDb(0));
    if (remade && now.isPresent()) {
      hold();
    }
    chimes.shift(other.gainDb() - delivery.gainDb());
    delivery = other;
    report(State.ADJUSTED);
    sounding.ifPresent(sound -> sound.amplify(other.gainDb()));
    resume();
  }

  /** Speaks from now on as a policy allows; a sentence that it changes is begun again. */
  void change(Privacy policy) {
    Playlist other = Playlist.of(policy.applyTo(options.script()));
    int here = place();
    if (!other.sentence(here).equals(playlist.sentence(here))) {
      hold();
      index = here;
      anchor = Anchor.START;
    }
    dropAnswers();
    playlist = other;
    report(State.ADJUSTED);
    resume();
  }

  /** Goes on at another sink. */
  void change(AudioSink other) {
    hold();
    output.use(other);
    report(State.ADJUSTED);
    resume();
  }

  void close() {
    quiet();
    studio.want(List.of());
    output.close();
  }

  Chimes chimes() {
    return chimes;
  }

  Playlist playlist() {
    return playlist;
  }

  Delivery delivery() {
    return delivery;
  }

  /** Where in sentence {@link #index} the notice goes on after a hold. */
  Anchor anchor() {
    return anchor;
  }

  int index() {
    return index;
  }

  boolean isFinished() {
    return mode == Mode.FINISHED;
  }

  /** The character of this sentence that was heard last. */
  int heardCharacter() {
    return output.heard().map(Output.Heard::character).orElse(0);
  }

  /** The time from where the notice goes on after a hold to its end. */
  long millisLeft() {
    long heard = anchor.plus(0) instanceof Anchor.FromStart start ? start.millis() : 0;
    return studio.timekeeper().millisLeft(playlist, index, heard, delivery.rate());
  }

  void report(State state) {
    reporter.tell(position(state));
  }

  /** Where the listener is, with a state. */
  Position position(State state) {
    Optional<Exception> cause = state == State.FAILED ? failure : Optional.empty();
    return Reporter.at(playlist, place(), state, delivery, Optional.empty(), cause);
  }
}
