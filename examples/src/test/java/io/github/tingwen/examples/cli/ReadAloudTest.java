package io.github.tingwen.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tingwen.tts.audio.AudioSink;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.audio.WavFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading aloud at a sink that plays nothing, with a voice that notes what it is told to say. */
class ReadAloudTest {

  private final Terminal terminal = new Terminal();

  @TempDir private Path folder;
  private String good;
  private String poem;
  private String voice;

  @BeforeEach
  void prepare() throws IOException {
    assumeTrue(Files.exists(Path.of("/bin/sh")), "the voice of this test is a shell script");
    good = Files.writeString(folder.resolve("good.txt"), Terminal.NOTICE).toString();
    poem = Files.writeString(folder.resolve("poem.txt"), "床前明月光，疑是地上霜。").toString();
    Path home = Files.createDirectory(folder.resolve("my voice"));
    try (OutputStream out = Files.newOutputStream(home.resolve("beep.wav"))) {
      WavFile.write(Pcm.of(new short[2205], 22_050), out);
    }
    Files.writeString(
        home.resolve("voice.sh"),
        """
        cd "$(dirname "$0")"
        cat "$1" >> said.txt
        echo >> said.txt
        if [ -e dumb ] && grep -q "$(cat dumb)" "$1"; then echo "no such sound" >&2; exit 3; fi
        cp beep.wav "$2"
        """);
    voice = "/bin/sh '" + home.resolve("voice.sh") + "' {text} {wav}";
  }

  private void makeDumbAt(String words) throws IOException {
    Files.writeString(folder.resolve("my voice/dumb"), words);
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("my voice/said.txt"));
  }

  private int read(String keys, String... notices) {
    String[] args = new String[notices.length + 4];
    System.arraycopy(notices, 0, args, 4, notices.length);
    args[0] = "read";
    args[1] = "--plain";
    args[2] = "--engine";
    args[3] = voice;
    return terminal.heardAt(Silent::new, keys, args);
  }

  @Test
  void oneBadNoticeDoesNotStopTheOthers() throws IOException {
    String missing = folder.resolve("missing.txt").toString();
    int code = read("", poem, missing, good);
    assertEquals(ExitCode.UNREADABLE, code, terminal.err());
    assertTrue(terminal.err().contains("3 in all, 1 done, 2 failed"), terminal.err());
    assertTrue(said().contains("石桥村村民委员会"), said());
  }

  @Test
  void theKeysWorkForSeveralNotices() throws IOException {
    assertEquals(ExitCode.DONE, read("q", good, good), terminal.err());
    assertTrue(terminal.err().contains("2 in all, 1 done, 0 failed"), terminal.err());
    assertTrue(terminal.err().contains("Not tried: 1."), terminal.err());
  }

  @Test
  void aSentenceThatCannotBeSaidIsToldAndTheReadingGoesOn() throws IOException {
    makeDumbAt("各村民小组");
    assertEquals(ExitCode.FAILED, read("", good), terminal.err());
    assertTrue(terminal.err().contains("这一句念不了：各村民小组"), terminal.err());
    assertTrue(terminal.err().contains("no such sound"), terminal.err());
    assertTrue(terminal.err().contains("Sentences that could not be said: 1."), terminal.err());
    assertTrue(said().contains("这一句念不了"), said());
    assertTrue(said().contains("石桥村文化礼堂"), said());
    assertTrue(said().contains("石桥村村民委员会"), said());
  }

  @Test
  void aVoiceThatCanSayNothingTriesEverySentenceOnceAndEnds() throws IOException {
    makeDumbAt(".");
    assertEquals(ExitCode.FAILED, read("", good), terminal.err());
    assertTrue(terminal.err().contains("这一句念不了：石桥村村民委员会"), terminal.err());
    assertTrue(terminal.err().contains("Sentences that could not be said: "), terminal.err());
  }

  @Test
  void aNoticeFromStandardInputLeavesNoKeys() throws IOException {
    assertEquals(ExitCode.DONE, read(Terminal.NOTICE, "-"), terminal.err());
    assertTrue(terminal.err().contains("there are no keys"), terminal.err());
    assertFalse(terminal.err().contains("Press ?"), terminal.err());
  }

  /** A device at which everything has sounded at once. */
  private static final class Silent implements AudioSink {

    private long played;

    @Override
    public void open(int sampleRate) {
      played = 0;
    }

    @Override
    public void write(short[] samples, int from, int to) {
      played += to - from;
    }

    @Override
    public void flush() {
      // nothing waits
    }

    @Override
    public long samplesPlayed() {
      return played;
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
