package io.github.tingwen.tts;

import io.github.tingwen.reading.Sentence;
import io.github.tingwen.tts.Position.State;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Mark;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells a listener what is heard, each syllable once.
 *
 * <p>For use by one thread.
 */
final class Reporter {

  private final Consumer<Position> listener;
  private Optional<Sounding> told = Optional.empty();
  private int toldMark;

  Reporter(Consumer<Position> listener) {
    this.listener = listener;
  }

  void tell(Position position) {
    listener.accept(position);
  }

  /** Tells what is heard now if that has changed since it was told last. */
  void heard(Output.Heard heard, Playlist playlist, Delivery delivery) {
    Sounding sounding = heard.sounding();
    int mark = sounding.take().markAt(sounding.sampleOfTake(heard.sample()));
    boolean begins = told.filter(last -> last == sounding).isEmpty();
    if (!begins && mark == toldMark) {
      return;
    }
    told = Optional.of(sounding);
    toldMark = mark;
    if (sounding.saying().isNotice()) {
      listener.accept(reading(sounding, mark, playlist, delivery));
    } else if (begins) {
      listener.accept(announcing(sounding.saying(), playlist, delivery));
    }
  }

  private static Position reading(
      Sounding sounding, int mark, Playlist playlist, Delivery delivery) {
    Sentence sentence = sounding.saying().sentence();
    int length = sentence.wording().length();
    Mark sign = mark < 0 ? new Mark(0, length, 0, 0) : sounding.take().mark(mark);
    int from = Math.min(length, sign.from());
    int to = Math.max(from, Math.min(length, sign.to()));
    int index = sounding.saying().index();
    return new Position(
        State.READING,
        playlist.sectionNumber(index),
        playlist.section(index),
        sentence,
        from,
        to,
        delivery,
        Optional.empty(),
        Optional.empty());
  }

  /** The player's own words, at the place of the notice that they were put in at. */
  static Position announcing(Saying saying, Playlist playlist, Delivery delivery) {
    Optional<String> words = Optional.of(saying.sentence().wording().toString());
    return at(playlist, saying.index(), State.ANNOUNCING, delivery, words, Optional.empty());
  }

  /** A sentence of the notice of which nothing sounds. */
  static Position at(
      Playlist playlist,
      int index,
      State state,
      Delivery delivery,
      Optional<String> words,
      Optional<Exception> failure) {
    return new Position(
        state,
        playlist.sectionNumber(index),
        playlist.section(index),
        playlist.sentence(index),
        0,
        0,
        delivery,
        words,
        failure);
  }
}
