package io.github.tingwen.tts.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechEngine;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.Spoken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written to a file appears whole or not at all. */
class FileDraftTest {

  private static final ReadingScript SCRIPT = Speaking.script("一。", "二。");

  @TempDir private Path folder;

  @Test
  void whatIsKeptStandsInItsPlace() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "before");
    try (FileDraft draft = FileDraft.of(file)) {
      Files.writeString(draft.path(), "after");
      assertEquals("before", Files.readString(file));
      draft.keep();
    }
    assertEquals("after", Files.readString(file));
    assertEquals(List.of("a.txt"), names());
  }

  @Test
  void whatIsNotKeptLeavesNothing() throws IOException {
    try (FileDraft draft = FileDraft.of(folder.resolve("a.txt"))) {
      Files.writeString(draft.path(), "half");
    }
    assertEquals(List.of(), names());
  }

  @Test
  void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
    try (FileDraft draft = FileDraft.of(link)) {
      Files.writeString(draft.path(), "after");
      draft.keep();
    }
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("after", Files.readString(file));
  }

  @Test
  void twoDraftsOfOneFileDoNotMeet() throws IOException {
    Path file = folder.resolve("a.txt");
    try (FileDraft one = FileDraft.of(file);
        FileDraft two = FileDraft.of(file)) {
      assertFalse(Files.isSameFile(one.path(), two.path()));
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamedWithTheFile() {
    Path file = folder.resolve("no/a.txt");
    IOException e = assertThrows(NoSuchFileException.class, () -> FileDraft.of(file));
    assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
  }

  @Test
  void aVoiceThatFailsLeavesEveryTrackAsItWas() throws Exception {
    Path wav = Files.writeString(folder.resolve("a.wav"), "kept");
    Path opus = Files.writeString(folder.resolve("a.opus"), "kept");
    Path words = Files.writeString(folder.resolve("a.vtt"), "kept");
    try (Track one = WavTrack.create(wav);
        Track two = OpusTrack.create(opus);
        Track three =
            CaptionTrack.create(words, CaptionTrack.Format.VTT, CaptionTrack.Detail.SENTENCES)) {
      Narrator broken = narrator(new FailsAtSecond());
      assertThrows(SpeechException.class, () -> broken.narrate(SCRIPT, List.of(one, two, three)));
    }
    for (Path file : List.of(wav, opus, words)) {
      assertEquals("kept", Files.readString(file));
    }
    assertEquals(List.of("a.opus", "a.vtt", "a.wav"), names());
  }

  @Test
  void aVoiceThatFailsLeavesABookAsItWas() throws Exception {
    Path file = Files.writeString(folder.resolve("a.epub"), "kept");
    TalkingBook book = TalkingBook.builder("会议通知", SCRIPT).build();
    assertThrows(SpeechException.class, () -> book.write(narrator(new FailsAtSecond()), file));
    assertEquals("kept", Files.readString(file));
    assertEquals(List.of("a.epub"), names());
    book.write(Speaking.narrator(), file);
    assertTrue(Files.size(file) > 1000);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Narrator narrator(SpeechEngine engine) {
    return new Narrator(Speaking::frontEnd, engine, Delivery.NORMAL);
  }

  /** Says one sentence, then no more. */
  private static final class FailsAtSecond implements SpeechEngine {

    private int said;

    @Override
    public String name() {
      return "fails";
    }

    @Override
    public Speech speak(Spoken sentence, Delivery delivery) throws SpeechException {
      if (said++ > 0) {
        throw new SpeechException("cannot say " + sentence.sentence().id());
      }
      return new Speaking.Humming().speak(sentence, delivery);
    }

    @Override
    public void close() {
      // nothing is held
    }
  }
}
