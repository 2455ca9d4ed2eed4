package io.github.tingwen.tts;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.tts.Playlist.Level;
import java.util.List;
import java.util.function.Consumer;

/** Any keys at any moment are answered, and the player comes to rest after them. */
class PlaybackFuzzTest {

  private static final int MOST_KEYS = 500;

  private static final List<Consumer<Playback>> KEYS =
      List.of(
          Playback::play,
          Playback::pause,
          Playback::playOrPause,
          Playback::stop,
          it -> it.next(Level.SECTION),
          it -> it.previous(Level.SECTION),
          it -> it.next(Level.ITEM),
          it -> it.previous(Level.ITEM),
          it -> it.next(Level.SENTENCE),
          it -> it.previous(Level.SENTENCE),
          it -> it.toSection(2),
          it -> it.toSection(Integer.MIN_VALUE),
          it -> it.toSentence("s4"),
          it -> it.toSentence(""),
          Playback::repeatSentence,
          Playback::repeatFacts,
          Playback::spellName,
          Playback::explainName,
          Playback::whereAmI,
          it -> it.skip(7_000),
          it -> it.skip(-7_000),
          it -> it.skip(Long.MAX_VALUE),
          it -> it.skip(Long.MIN_VALUE),
          Playback::slower,
          Playback::faster,
          Playback::louder,
          Playback::softer,
          it -> it.change(Privacy.HEADPHONES),
          it -> it.change(Privacy.LOUDSPEAKER),
          it -> it.change(new FakeSink()),
          it -> it.change(FakeSink.missing()),
          it -> it.announce("请注意。"),
          it -> it.announce(""));

  /** A byte up to 127 is a key, one above lets time pass. */
  @FuzzTest
  void press(byte[] bytes) {
    Rig rig = new Rig(script(), true, name -> "某字。");
    for (int i = 0; i < Math.min(MOST_KEYS, bytes.length); i++) {
      if (bytes[i] < 0) {
        rig.steps(bytes[i] & 0x7F);
      } else {
        rig.forget();
        KEYS.get(bytes[i] % KEYS.size()).accept(rig.playback);
        assertFalse(rig.reports.isEmpty(), "key " + bytes[i] % KEYS.size() + " was not answered");
      }
    }
    rig.run();
  }

  private static ReadingScript script() {
    return Scripts.of(
        new String[] {"会议通知。", "时间：三日上午。", "！"},
        new String[] {"第一项。", "*[李四]负责，尽快办。", "*不能念" + FakeEngine.UNSAYABLE},
        new String[] {"第二项。", "张三13900001234，照办。"});
  }
}
