package io.github.tingwen.tts;

import io.github.tingwen.reading.NameExplainer;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.engine.SpeechStream;
import java.util.ArrayList;
import java.util.List;

/** A player without threads: time passes only when a test steps it. */
final class Rig {

  final List<Position> reports = new ArrayList<>();
  final FakeSink sink = new FakeSink();
  final FakeEngine engine = new FakeEngine();
  final Playback playback;
  private List<Order> wanted = new ArrayList<>();

  Rig(ReadingScript script) {
    this(script, true, name -> "");
  }

  Rig(ReadingScript script, boolean earcons, NameExplainer explainer) {
    playback =
        new Playback(
            new NoticePlayer.Options(
                script,
                FakeEngine::frontEnd,
                engine,
                sink,
                Delivery.NORMAL,
                reports::add,
                Privacy.LOUDSPEAKER,
                earcons,
                explainer),
            orders -> wanted = new ArrayList<>(orders),
            reports::add);
  }

  /** Has the voice make the first order that is waiting; returns whether there was one. */
  boolean make() {
    if (wanted.isEmpty()) {
      return false;
    }
    Order order = wanted.remove(0);
    try {
      SpeechStream stream = engine.begin(FakeEngine.frontEnd(order.sentence()), order.delivery());
      Take take = Take.of(order, stream);
      if (take.length() > 0) {
        take.add(stream.next());
      }
      playback.made(take);
    } catch (SpeechException e) {
      playback.failed(order, e);
    }
    return true;
  }

  /** Lets so many steps of sound pass; the voice makes what is missing. */
  Rig steps(int count) {
    for (int i = 0; i < count; i++) {
      if (!playback.step()) {
        make();
      }
    }
    return this;
  }

  /** Lets time pass until nothing more happens by itself. */
  Rig run() {
    int least = 0;
    while (playback.step() || make()) {
      if (++least > 1_000_000) {
        throw new AssertionError("never comes to rest");
      }
    }
    return this;
  }

  /** Lets time pass until a character of a sentence sounds. */
  Rig runTo(String id, int character) {
    for (int i = 0; i < 100_000; i++) {
      if (isReading(id, character)) {
        return this;
      }
      steps(1);
    }
    throw new AssertionError("never reads character " + character + " of " + id + ": " + reports);
  }

  private boolean isReading(String id, int character) {
    if (reports.isEmpty()) {
      return false;
    }
    Position last = last();
    return last.state() == Position.State.READING
        && last.sentence().id().equals(id)
        && last.from() == character;
  }

  Position last() {
    return reports.get(reports.size() - 1);
  }

  List<Position.State> states() {
    return reports.stream().map(Position::state).distinct().toList();
  }

  /** Ids of the sentences that were read, in order, repetitions in a row once. */
  List<String> read() {
    List<String> ids = new ArrayList<>();
    for (Position report : reports) {
      String id = report.sentence().id();
      boolean again = !ids.isEmpty() && ids.get(ids.size() - 1).equals(id);
      if (report.state() == Position.State.READING && !again) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** Words the player said of itself, in order. */
  List<String> told() {
    List<String> words = new ArrayList<>();
    for (Position report : reports) {
      report
          .words()
          .filter(word -> words.isEmpty() || !words.get(words.size() - 1).equals(word))
          .ifPresent(words::add);
    }
    return words;
  }

  Rig forget() {
    reports.clear();
    return this;
  }
}
