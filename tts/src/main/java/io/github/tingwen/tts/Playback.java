package io.github.tingwen.tts;

import io.github.tingwen.tts.Position.State;
import io.github.tingwen.tts.audio.AudioSink;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.SpeechException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The player without its threads: what each command does to the reading. Every command is answered
 * by a report or by words.
 *
 * <p>For use by one thread.
 */
final class Playback {

  private final NoticePlayer.Options options;
  private final Recital reading;

  Playback(NoticePlayer.Options options, Voice voice, Consumer<Position> listener) {
    this.options = options;
    this.reading = new Recital(options, voice, listener);
  }

  /** Writes at most 50 ms of sound; returns whether there is more to write at once. */
  boolean step() {
    return reading.step();
  }

  void made(Take take) {
    reading.made(take);
  }

  void more(Take take, Pcm piece) {
    take.add(piece);
    reading.grew(take);
  }

  void failed(Order order, Exception cause) {
    reading.failed(order, cause);
  }

  /** Learns that something was thrown that nobody expected; the reading fails where it is. */
  void broke(Throwable cause) {
    reading.broke(new SpeechException("the player cannot go on: " + cause, cause));
  }

  boolean isResting() {
    return reading.isResting();
  }

  Optional<Exception> failure() {
    return reading.failure();
  }

  Position position(State state) {
    return reading.position(state);
  }

  void play() {
    reading.play();
  }

  void pause() {
    reading.pause();
  }

  void playOrPause() {
    if (reading.isPlaying()) {
      reading.pause();
    } else {
      reading.play();
    }
  }

  void stop() {
    reading.stop();
  }

  void next(Playlist.Level level) {
    int here = reading.place();
    stepTo(reading.playlist().next(level, here), State.AT_END, OwnWords.NOTHING_BEHIND);
  }

  void previous(Playlist.Level level) {
    int here = reading.place();
    stepTo(reading.playlist().previous(level, here), State.AT_START, OwnWords.NOTHING_BEFORE);
  }

  void toSection(int number) {
    Playlist playlist = reading.playlist();
    if (number >= 1 && number <= playlist.sections()) {
      reading.goTo(playlist.startOfSection(number), Anchor.START);
    } else {
      refuse(number < 1 ? State.AT_START : State.AT_END, OwnWords.noSection(number));
    }
  }

  void toSentence(String id) {
    stepTo(reading.playlist().indexOf(id), State.AT_END, OwnWords.NO_SENTENCE);
  }

  private void stepTo(OptionalInt target, State edge, String words) {
    if (target.isPresent()) {
      reading.goTo(target.getAsInt(), Anchor.START);
    } else {
      refuse(edge, words);
    }
  }

  void repeatSentence() {
    reading.goTo(reading.place(), Anchor.START);
  }

  void skip(long millis) {
    reading.hold();
    boolean atStart = reading.index() == 0 && reading.anchor().equals(Anchor.START);
    if (millis < 0 && atStart) {
      refuse(State.AT_START, OwnWords.NOTHING_BEFORE);
      reading.resume();
    } else if (millis > 0 && reading.isFinished()) {
      refuse(State.AT_END, OwnWords.NOTHING_BEHIND);
      reading.resume();
    } else {
      reading.goTo(reading.index(), reading.anchor().plus(millis));
    }
  }

  void repeatFacts() {
    reading.sayNow(answers().facts());
  }

  void whereAmI() {
    reading.hold();
    reading.sayNow(answers().whereAmI(reading.millisLeft()));
  }

  void spellName() {
    reading.sayNow(answers().spelling(reading.heardCharacter()));
  }

  void explainName() {
    reading.sayNow(answers().explanation(reading.heardCharacter(), options.explainer()));
  }

  private Answers answers() {
    return new Answers(reading.playlist(), reading.place());
  }

  void announce(String words) {
    reading.sayLater(Saying.Kind.ANNOUNCEMENT, words);
  }

  void slower() {
    changeRate(Rates.below(reading.delivery().rate()));
  }

  void faster() {
    changeRate(Rates.above(reading.delivery().rate()));
  }

  private void changeRate(double rate) {
    change(reading.delivery().withRate(rate), OwnWords.rate(rate));
  }

  void louder() {
    changeGain(Rates.louder(reading.delivery().gainDb()));
  }

  void softer() {
    changeGain(Rates.softer(reading.delivery().gainDb()));
  }

  private void changeGain(double gainDb) {
    change(reading.delivery().withGainDb(gainDb), OwnWords.gain(gainDb));
  }

  private void change(Delivery delivery, String words) {
    if (delivery.equals(reading.delivery())) {
      refuse(State.AT_LIMIT, words);
    } else {
      reading.change(delivery);
      tell(Earcon.TAKEN, words);
    }
  }

  /** Says that a command can do nothing; what sounds goes on. */
  private void refuse(State why, String words) {
    reading.report(why);
    tell(Earcon.EDGE, words);
  }

  /** Tells something with an earcon while there is speech to lay it over, else in words. */
  private void tell(Earcon earcon, String words) {
    if (reading.isPlaying() && options.earcons()) {
      reading.chimes().chime(earcon);
    } else {
      reading.sayLater(Saying.Kind.ANSWER, words);
    }
  }

  void change(Delivery delivery) {
    reading.change(delivery);
  }

  void change(Privacy policy) {
    reading.change(policy);
  }

  void change(AudioSink sink) {
    reading.change(sink);
  }

  void close() {
    reading.close();
  }
}
