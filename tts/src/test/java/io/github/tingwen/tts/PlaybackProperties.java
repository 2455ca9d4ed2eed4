package io.github.tingwen.tts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.tts.Playlist.Level;
import io.github.tingwen.tts.Position.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The player as a state machine under 10,000 random commands a run: 50 sequences of 200, at random
 * moments of playing, pausing and making.
 */
class PlaybackProperties {

  private static final ReadingScript SCRIPT =
      Scripts.of(
          new String[] {"会议通知。", "时间：三日上午。", "地点三楼。", "！"},
          new String[] {"第一项。", "*[李小四]负责，尽快办。", "*不能念" + FakeEngine.UNSAYABLE, "*写明。"},
          new String[] {"第二项。", "张三13900001234，照办。"},
          new String[] {"完毕。"});

  private record Command(String name, Consumer<Playback> action) {
    @Override
    public String toString() {
      return name;
    }
  }

  private record Press(Command command, int stepsAfter, boolean voiceIsLate) {}

  private static final List<Command> COMMANDS =
      List.of(
          new Command("play", Playback::play),
          new Command("pause", Playback::pause),
          new Command("playOrPause", Playback::playOrPause),
          new Command("stop", Playback::stop),
          new Command("nextSection", it -> it.next(Level.SECTION)),
          new Command("previousSection", it -> it.previous(Level.SECTION)),
          new Command("nextItem", it -> it.next(Level.ITEM)),
          new Command("previousItem", it -> it.previous(Level.ITEM)),
          new Command("nextSentence", it -> it.next(Level.SENTENCE)),
          new Command("previousSentence", it -> it.previous(Level.SENTENCE)),
          new Command("toSection 2", it -> it.toSection(2)),
          new Command("toSection 0", it -> it.toSection(0)),
          new Command("toSection 7", it -> it.toSection(7)),
          new Command("toSentence s3", it -> it.toSentence("s3")),
          new Command("repeatSentence", Playback::repeatSentence),
          new Command("repeatFacts", Playback::repeatFacts),
          new Command("spellName", Playback::spellName),
          new Command("explainName", Playback::explainName),
          new Command("whereAmI", Playback::whereAmI),
          new Command("skip +10 s", it -> it.skip(10_000)),
          new Command("skip -10 s", it -> it.skip(-10_000)),
          new Command("skip -0.3 s", it -> it.skip(-300)),
          new Command("slower", Playback::slower),
          new Command("faster", Playback::faster),
          new Command("louder", Playback::louder),
          new Command("softer", Playback::softer),
          new Command("headphones", it -> it.change(Privacy.HEADPHONES)),
          new Command("loudspeaker", it -> it.change(Privacy.LOUDSPEAKER)),
          new Command("other sink", it -> it.change(new FakeSink())),
          new Command("missing sink", it -> it.change(FakeSink.missing())));

  @Provide
  Arbitrary<List<Press>> presses() {
    return Combinators.combine(
            Arbitraries.of(COMMANDS),
            Arbitraries.integers().between(0, 60),
            Arbitraries.of(true, false))
        .as(Press::new)
        .list()
        .ofSize(200);
  }

  @Property(tries = 50)
  void everyCommandIsAnsweredAndNothingIsUnreachable(
      @ForAll("presses") List<Press> presses, @ForAll boolean earcons) {
    Rig rig = new Rig(SCRIPT, earcons, name -> "某字。");
    for (Press press : presses) {
      rig.forget();
      press.command().action().accept(rig.playback);
      assertFalse(rig.reports.isEmpty(), press + " was not answered");
      pass(rig, press);
      check(rig);
    }
    readsAll(rig);
  }

  private static void pass(Rig rig, Press press) {
    if (press.voiceIsLate()) {
      rig.playback.step();
    } else {
      rig.steps(press.stepsAfter());
    }
  }

  private static void check(Rig rig) {
    assertTrue(rig.sink.longestWriteMillis() <= 50);
    for (Position report : rig.reports) {
      assertTrue(SCRIPT.sentence(report.sentence().id()).isPresent(), report.toString());
      assertEquals(
          SCRIPT.sections().get(report.sectionNumber() - 1).kind(), report.section().kind());
      assertEquals(report.state() == State.FAILED, report.failure().isPresent());
    }
  }

  /** Whatever happened before: from the beginning every sentence is read, or fails and is told. */
  private static void readsAll(Rig rig) {
    rig.playback.stop();
    rig.playback.change(new FakeSink());
    rig.forget();
    rig.playback.play();
    rig.run();
    assertEquals(State.FAILED, rig.last().state());
    assertEquals("s7", rig.last().sentence().id());
    rig.playback.next(Level.SENTENCE);
    rig.run();
    assertEquals(State.FINISHED, rig.last().state());
    List<String> expected = new ArrayList<>(List.of("s1", "s2", "s3", "s4", "s5", "s6"));
    expected.addAll(List.of("s8", "s9", "s10", "s11"));
    assertEquals(expected, rig.read());
  }

  @Property(tries = 50)
  void everySectionCanBeReachedFromAnywhere(@ForAll("presses") List<Press> presses) {
    Rig rig = new Rig(SCRIPT);
    presses.stream()
        .limit(20)
        .filter(press -> !press.command().name().equals("missing sink"))
        .forEach(
            press -> {
              press.command().action().accept(rig.playback);
              pass(rig, press);
            });
    for (int section = 1; section <= 4; section++) {
      rig.playback.toSection(section);
      rig.runTo(SCRIPT.sections().get(section - 1).sentences().get(0).id(), 0);
    }
  }

  @Property(tries = 200)
  void whatIsPausedGoesOnWithinOneSyllable(@ForAll("presses") List<Press> presses) {
    Rig rig = new Rig(SCRIPT);
    rig.playback.play();
    for (Press press : presses.subList(0, 20)) {
      rig.steps(press.stepsAfter() + 1);
      if (rig.last().state() == State.FINISHED || rig.last().state() == State.FAILED) {
        rig.playback.toSection(1);
        rig.steps(10);
      }
      pausesAndResumes(rig);
    }
  }

  private static void pausesAndResumes(Rig rig) {
    Position before = rig.last();
    rig.playback.pause();
    int heard = rig.sink.samples();
    rig.run();
    assertEquals(heard, rig.sink.samples());
    rig.forget();
    rig.playback.play();
    while (rig.reports.stream().noneMatch(PlaybackProperties::sounds)) {
      rig.steps(1);
    }
    Position after =
        rig.reports.stream().filter(PlaybackProperties::sounds).findFirst().orElseThrow();
    assertTrue(isSameOrNext(before, after), before + "\n-> " + after);
  }

  private static boolean sounds(Position report) {
    return Set.of(State.READING, State.FINISHED, State.FAILED).contains(report.state());
  }

  private static boolean isSameOrNext(Position before, Position after) {
    if (before.state() != State.READING) {
      return before.sentence().id().equals(after.sentence().id());
    }
    boolean same = before.sentence().id().equals(after.sentence().id());
    int ended = before.sentence().wording().length();
    return same
        ? after.state() != State.READING || Math.abs(after.from() - before.from()) <= 1
        : before.to() == ended && after.from() == 0;
  }
}
