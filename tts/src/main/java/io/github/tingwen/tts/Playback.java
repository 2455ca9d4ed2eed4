package io.github.tingwen.tts;

import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.Position.State;
import io.github.tingwen.tts.audio.AudioSink;
import io.github.tingwen.tts.audio.SoundDeviceException;
import io.github.tingwen.tts.engine.Delivery;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The player without its threads: what is said now, what comes next, and what each command does.
 *
 * <p>{@link #step} writes a little sound; between two steps commands and takes may come in. For use
 * by one thread.
 */
final class Playback {

  private static final double FACT_RATE = 0.8; // relative to the listener's rate
  private static final int TAIL_CHUNKS = 10; // 400 ms: the last earcon and what the sink holds back
  private static final double EARCON_LU = -6; // under speech

  private final NoticePlayer.Options options;
  private final Voice voice;
  private final Output output;
  private final Reporter reporter;
  private final Timekeeper timekeeper = new Timekeeper();
  private final TakeShelf shelf = new TakeShelf();
  private final Deque<Saying> asides = new ArrayDeque<>();

  private Playlist playlist;
  private Delivery delivery;
  private State mode = State.STOPPED; // STOPPED, MOVED (playing), PAUSED, FINISHED or FAILED
  private Optional<Exception> failure = Optional.empty();
  private int index; // the sentence to be read, or being read
  private Anchor anchor = Anchor.START; // where in it
  private Optional<Saying> now = Optional.empty(); // its sound may still be in the making
  private Optional<Sounding> sounding = Optional.empty(); // the sound of now
  private int tail; // chunks of silence before the end is reported
  private double lufs = -16;

  Playback(NoticePlayer.Options options, Voice voice, Consumer<Position> listener) {
    this.options = options;
    this.voice = voice;
    this.reporter = new Reporter(listener);
    this.output = new Output(options.sink());
    this.playlist = Playlist.of(options.privacy().applyTo(options.script()));
    this.delivery = options.delivery();
  }

  // What is said, step by step.

  /** Writes at most 50 ms of sound; returns whether there is more to write at once. */
  boolean step() {
    try {
      if (sounding.isPresent()) {
        speak(sounding.get());
      } else if (output.isChiming() || tail > 0) {
        output.writeSilence();
        tail = Math.max(0, tail - 1);
        finishAfterTail();
      }
    } catch (SoundDeviceException e) {
      hold();
      fail(e);
    }
    return sounding.isPresent() || output.isChiming() || tail > 0;
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
      chime(Earcon.END);
      tail = TAIL_CHUNKS;
    }
  }

  private void finishAfterTail() {
    if (tail == 0 && isPlaying() && now.isEmpty()) {
      mode = State.FINISHED;
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
    voice.want(wishes());
    now.flatMap(saying -> shelf.find(order(saying))).ifPresent(this::begin);
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
    wishes.removeIf(order -> shelf.find(order).isPresent());
    return wishes;
  }

  private Order order(Saying saying) {
    double rate = saying.kind() == Saying.Kind.FACT ? delivery.rate() * FACT_RATE : delivery.rate();
    return new Order(saying.sentence(), delivery.withRate(Math.max(Rates.SLOWEST, rate)));
  }

  /** Takes a sentence that the voice has made. */
  void made(Take take) {
    shelf.put(take);
    timekeeper.learn(take);
    if (sounding.isEmpty() && now.map(this::order).filter(take.order()::equals).isPresent()) {
      begin(take);
    }
  }

  private void begin(Take take) {
    Saying saying = now.orElseThrow();
    int pause = pauseSamples(saying, take);
    long start = saying.start().sampleIn(take, pause);
    if (start < 0 && index > 0 && saying.isReading()) {
      index--;
      anchor = new Anchor.BeforeEnd(-start * 1000 / take.sampleRate());
      sayNext();
    } else if (start > 0 && start >= take.length() + pause && saying.isReading()) {
      moveOn((start - take.length() - pause) * 1000 / take.sampleRate());
    } else {
      lufs = take.lufs() + delivery.gainDb();
      int sample = (int) Math.max(0, Math.min(start, take.length() + pause));
      int from = sample < take.length() ? take.syllableStart(sample) : sample;
      short[] before = opening(saying, take.sampleRate());
      sounding = Optional.of(Sounding.of(saying, take, before, from, pause, delivery.gainDb()));
    }
  }

  private static int pauseSamples(Saying saying, Take take) {
    double millis = saying.sentence().pause().millis() / take.order().delivery().rate();
    return (int) (millis * take.sampleRate() / 1000);
  }

  private short[] opening(Saying saying, int sampleRate) {
    boolean wanted = options.earcons() && saying.isReading() && saying.start().equals(Anchor.START);
    if (wanted && saying.sentence().role() == Sentence.Role.HEADING) {
      return Earcon.HEADING.samples(sampleRate, lufs + EARCON_LU);
    } else if (wanted && saying.sentence().role() == Sentence.Role.ITEM) {
      return Earcon.LIST.samples(sampleRate, lufs + EARCON_LU);
    }
    return new short[0];
  }

  /** Learns that the voice could not make an order; stays there. */
  void failed(Order order, Exception cause) {
    if (sounding.isEmpty() && now.map(this::order).filter(order::equals).isPresent()) {
      output.forget();
      fail(cause);
      chime(Earcon.ERROR);
    }
  }

  private void fail(Exception cause) {
    quiet();
    dropAnswers();
    mode = State.FAILED;
    failure = Optional.of(cause);
    report(State.FAILED);
  }

  // Where the listener is.

  private boolean isPlaying() {
    return mode == State.MOVED;
  }

  /** Whether nothing more will sound without another command. */
  boolean isResting() {
    return now.isEmpty() && tail == 0 && mode != State.PAUSED && !isPlaying();
  }

  Optional<Exception> failure() {
    return mode == State.FAILED ? failure : Optional.empty();
  }

  /** The sentence of the notice that was heard last. */
  private int place() {
    return output
        .heard()
        .map(heard -> heard.sounding().saying())
        .filter(Saying::isReading)
        .map(Saying::index)
        .orElse(index);
  }

  /** Silences the player; what was heard last of the notice is where it will go on. */
  private void hold() {
    Optional<Output.Heard> heard = output.heard();
    output.flush();
    if (heard.isPresent() && heard.get().sounding().saying().isReading()) {
      index = heard.get().sounding().saying().index();
      anchor = anchor(heard.get());
    }
    now.filter(saying -> !saying.isReading())
        .map(
            saying ->
                heard
                    .filter(h -> h.sounding().saying() == saying)
                    .map(h -> saying.from(anchor(h)))
                    .orElse(saying))
        .ifPresent(asides::addFirst);
    quiet();
  }

  private static Anchor.Heard anchor(Output.Heard heard) {
    Sounding sounding = heard.sounding();
    return new Anchor.Heard(sounding.take(), sounding.sampleOfTake(heard.sample()));
  }

  private void dropAnswers() {
    asides.removeIf(Saying::isAnswer);
  }

  private void goTo(int target, Anchor start) {
    hold();
    dropAnswers();
    index = target;
    anchor = start;
    mode = State.MOVED;
    report(State.MOVED);
    sayNext();
  }

  // Commands.

  void play() {
    if (isPlaying()) {
      report(State.MOVED);
      return;
    }
    if (mode == State.FINISHED) {
      index = 0;
      anchor = Anchor.START;
    }
    mode = State.MOVED;
    report(State.MOVED);
    if (now.isEmpty()) {
      sayNext();
    }
  }

  void pause() {
    hold();
    if (isPlaying()) {
      mode = State.PAUSED;
    }
    report(mode);
  }

  void playOrPause() {
    if (isPlaying()) {
      pause();
    } else {
      play();
    }
  }

  void stop() {
    hold();
    asides.clear();
    index = 0;
    anchor = Anchor.START;
    mode = State.STOPPED;
    report(State.STOPPED);
  }

  void next(Playlist.Level level) {
    stepTo(playlist.next(level, place()), State.AT_END, OwnWords.NOTHING_BEHIND);
  }

  void previous(Playlist.Level level) {
    stepTo(playlist.previous(level, place()), State.AT_START, OwnWords.NOTHING_BEFORE);
  }

  private void stepTo(OptionalInt target, State edge, String words) {
    if (target.isPresent()) {
      goTo(target.getAsInt(), Anchor.START);
    } else {
      refuse(edge, words);
    }
  }

  /** Says that a command can do nothing; what sounds goes on. */
  private void refuse(State why, String words) {
    report(why);
    tell(Earcon.EDGE, words);
  }

  /** Tells something with an earcon while there is speech to lay it over, else in words. */
  private void tell(Earcon earcon, String words) {
    if (isPlaying() && options.earcons()) {
      chime(earcon);
    } else {
      aside(Saying.Kind.ANSWER, words);
    }
  }

  void toSection(int number) {
    if (number >= 1 && number <= playlist.sections()) {
      goTo(playlist.startOfSection(number), Anchor.START);
    } else {
      refuse(number < 1 ? State.AT_START : State.AT_END, OwnWords.noSection(number));
    }
  }

  void toSentence(String id) {
    stepTo(playlist.indexOf(id), State.AT_END, OwnWords.NOTHING_BEHIND);
  }

  void repeatSentence() {
    goTo(place(), Anchor.START);
  }

  void skip(long millis) {
    hold();
    Anchor target = anchor.plus(millis);
    boolean beforeAll = index == 0 && anchor.equals(Anchor.START) && millis < 0;
    boolean afterAll = mode == State.FINISHED && millis > 0;
    if (beforeAll || afterAll) {
      refuse(
          beforeAll ? State.AT_START : State.AT_END,
          beforeAll ? OwnWords.NOTHING_BEFORE : OwnWords.NOTHING_BEHIND);
      resume();
    } else {
      goTo(index, target);
    }
  }

  /** Goes on after a hold, if something was being said. */
  private void resume() {
    if (now.isEmpty() && tail == 0 && (isPlaying() || !asides.isEmpty())) {
      sayNext();
    }
  }

  void repeatFacts() {
    answer(answers().facts());
  }

  void whereAmI() {
    hold();
    long heard = anchor.plus(0) instanceof Anchor.FromStart start ? start.millis() : 0;
    long left = timekeeper.millisLeft(playlist, index, heard, delivery.rate());
    answer(answers().whereAmI(left));
  }

  void spellName() {
    answer(answers().spelling(heardCharacter()));
  }

  void explainName() {
    answer(answers().explanation(heardCharacter(), options.explainer()));
  }

  private Answers answers() {
    return new Answers(playlist, place());
  }

  /** The character of this sentence that was heard last. */
  private int heardCharacter() {
    return output
        .heard()
        .map(heard -> heard.sounding().take().characterAt(anchor(heard).sample()))
        .orElse(0);
  }

  /** Answers at once; then the notice goes on at the clause that was interrupted. */
  private void answer(List<Saying> sayings) {
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

  /** Says words of the host after the sentence that sounds. */
  void announce(String words) {
    aside(Saying.Kind.ANNOUNCEMENT, words);
  }

  private void aside(Saying.Kind kind, String words) {
    asides.add(new Saying(kind, OwnWords.sentence(words), index, Anchor.START));
    if (now.isEmpty()) {
      sayNext();
    } else {
      voice.want(wishes());
    }
  }

  void slower() {
    changeRate(Rates.below(delivery.rate()));
  }

  void faster() {
    changeRate(Rates.above(delivery.rate()));
  }

  private void changeRate(double rate) {
    if (rate == delivery.rate()) {
      refuse(State.AT_LIMIT, OwnWords.rate(rate));
    } else {
      change(delivery.withRate(rate));
      tell(Earcon.TAKEN, OwnWords.rate(rate));
    }
  }

  void louder() {
    changeGain(Rates.louder(delivery.gainDb()));
  }

  void softer() {
    changeGain(Rates.softer(delivery.gainDb()));
  }

  private void changeGain(double gainDb) {
    if (gainDb == delivery.gainDb()) {
      refuse(State.AT_LIMIT, OwnWords.gain(gainDb));
    } else {
      change(delivery.withGainDb(gainDb));
      tell(Earcon.TAKEN, OwnWords.gain(gainDb));
    }
  }

  /** Goes on from the syllable that sounds, in another way. */
  void change(Delivery other) {
    boolean remade = !other.withGainDb(0).equals(delivery.withGainDb(0));
    lufs += other.gainDb() - delivery.gainDb();
    if (remade && now.isPresent()) {
      hold();
    }
    delivery = other;
    report(State.ADJUSTED);
    sounding.ifPresent(sound -> sound.amplify(other.gainDb()));
    resume();
  }

  /** Speaks from now on as another policy allows; a sentence that it changes is begun again. */
  void change(Privacy policy) {
    Playlist other = Playlist.of(policy.applyTo(options.script()));
    int here = place();
    boolean same = other.sentence(here).equals(playlist.sentence(here));
    if (!same) {
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
    voice.want(List.of());
    output.close();
  }

  private void chime(Earcon earcon) {
    if (options.earcons()) {
      output.chime(earcon.samples(output.sampleRate(), lufs + EARCON_LU));
    }
  }

  private void report(State state) {
    reporter.tell(position(state));
  }

  /** Where the listener is, with a state. */
  Position position(State state) {
    Optional<Exception> cause = state == State.FAILED ? failure : Optional.empty();
    return new Position(
        state,
        playlist.sectionNumber(place()),
        playlist.section(place()),
        playlist.sentence(place()),
        0,
        0,
        delivery,
        Optional.empty(),
        cause);
  }
}
