package io.github.tingwen.tts.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.audio.WavFile;
import io.github.tingwen.tts.engine.SpeechException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavTrackTest {

  @TempDir private Path folder;

  @Test
  void holdsAllSpeechAndPausesLikeAFileWrittenAtOnce() throws Exception {
    Path file = folder.resolve("a.wav");
    ReadingScript script = Speaking.script("开会通知。", "三楼。");
    Duration lasts;
    try (WavTrack track = WavTrack.create(file)) {
      lasts = Speaking.narrator().narrate(script, List.of(track));
    }
    Pcm read = WavFile.read(Files.newInputStream(file));
    assertEquals((double) lasts.toMillis(), (double) read.millis(), 1);
    assertEquals(6 * Speaking.SYLLABLE + 2 * (Speaking.RATE_HZ * 450 / 1000), read.length());
    assertEquals(Speaking.RATE_HZ, read.sampleRate());
    ByteArrayOutputStream once = new ByteArrayOutputStream();
    WavFile.write(read, once);
    assertArrayEquals(once.toByteArray(), Files.readAllBytes(file));
  }

  @Test
  void aFileWithoutASentenceIsValid() throws Exception {
    Path file = folder.resolve("a.wav");
    WavTrack.create(file).close();
    assertEquals(0, WavFile.read(Files.newInputStream(file)).length());
  }

  @Test
  void aLongerFileThatWasThereIsReplaced() throws Exception {
    Path file = Files.write(folder.resolve("a.wav"), new byte[9999]);
    try (WavTrack track = WavTrack.create(file)) {
      Speaking.narrator().narrate(Speaking.script("一。"), List.of(track));
    }
    assertEquals(44 + 2 * (Speaking.SYLLABLE + Speaking.RATE_HZ * 450 / 1000), Files.size(file));
  }

  @Test
  void aFailureOfTheVoiceIsNotPassedOver() {
    Narrator broken =
        new Narrator(
            Speaking::frontEnd, new Failing(), io.github.tingwen.tts.engine.Delivery.NORMAL);
    assertThrows(
        SpeechException.class,
        () -> {
          try (WavTrack track = WavTrack.create(folder.resolve("a.wav"))) {
            broken.narrate(Speaking.script("一。"), List.of(track));
          }
        });
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    assertThrows(IOException.class, () -> WavTrack.create(folder.resolve("no/a.wav")));
  }

  private static final class Failing implements io.github.tingwen.tts.engine.SpeechEngine {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public io.github.tingwen.tts.engine.Speech speak(
        io.github.tingwen.tts.mandarin.Spoken sentence,
        io.github.tingwen.tts.engine.Delivery delivery)
        throws SpeechException {
      throw new SpeechException("cannot say " + sentence.sentence().id());
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
