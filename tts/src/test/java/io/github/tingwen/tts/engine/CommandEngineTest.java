package io.github.tingwen.tts.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.Tools;
import io.github.tingwen.tts.audio.Loudness;
import io.github.tingwen.tts.audio.Pcm;
import io.github.tingwen.tts.audio.WavFile;
import io.github.tingwen.tts.engine.CommandEngine.Input;
import io.github.tingwen.tts.mandarin.Break;
import io.github.tingwen.tts.mandarin.Spoken;
import io.github.tingwen.tts.mandarin.Syllable;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CommandEngineTest {

  private static final String ESPEAK = "espeak-ng";

  @TempDir private Path folder;

  /** 会议9:30开&lt;会儿&gt;。 */
  private static Spoken spoken() {
    Sentence sentence =
        new Sentence(
            "s7", Sentence.Role.TEXT, Passage.of("会议9:30，绿<花儿>"), List.of(), Pause.SENTENCE);
    return new Spoken(
        sentence,
        "会议九点三十，绿花儿",
        List.of(
            new Syllable(0, 1, "hui", 4, 4, Break.NONE, false),
            new Syllable(1, 2, "yi", 4, 4, Break.WORD, false),
            new Syllable(2, 6, "jiu", 3, 2, Break.NONE, false),
            new Syllable(2, 6, "dian", 3, 3, Break.INTONATION, false),
            new Syllable(7, 8, "lv", 4, 4, Break.NONE, false),
            new Syllable(9, 10, "hua", 1, 1, Break.NONE, false),
            new Syllable(10, 11, "r", 5, 5, Break.SENTENCE, false)),
        false);
  }

  private Path sound(double amplitude) throws Exception {
    short[] samples = new short[22_050];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) (32_767 * amplitude * Math.sin(i * 0.2));
    }
    Path wav = folder.resolve("sound.wav");
    try (OutputStream out = Files.newOutputStream(wav)) {
      WavFile.write(Pcm.of(samples, 22_050), out);
    }
    return wav;
  }

  private String given(Input input) throws Exception {
    Path wav = sound(0.1);
    Path kept = folder.resolve("kept.txt");
    CommandEngine.builder("sh", "-c", "cat > '" + kept + "'; cat '" + wav + "'")
        .input(input)
        .build()
        .speak(spoken(), Delivery.NORMAL);
    return Files.readString(kept);
  }

  @Test
  void aProgramIsGivenTheDecidedReadings() throws Exception {
    assertEquals("会议九点三十，绿花儿", given(Input.TEXT));
    assertEquals("hui4 yi4 jiu2 dian3, lü4 huar1,", given(Input.PINYIN));
    assertEquals(
        "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"zh-CN\">"
            + phoneme("hui4", "会")
            + phoneme("yi4", "议")
            + phoneme("jiu2 dian3", "9:30")
            + "<break/>"
            + phoneme("lv4", "绿")
            + phoneme("hua1", "花")
            + phoneme("r5", "儿")
            + "<break/></speak>",
        given(Input.SSML));
  }

  private static String phoneme(String reading, String text) {
    return "<phoneme alphabet=\"x-pinyin\" ph=\"" + reading + "\">" + text + "</phoneme>";
  }

  @Test
  void soundComesFromTheNamedFileOrFromStandardOutput() throws Exception {
    String wav = sound(0.1).toString();
    Speech fromFile =
        CommandEngine.builder("cp", wav, "{wav}").build().speak(spoken(), Delivery.NORMAL);
    Speech fromOutput = CommandEngine.builder("cat", wav).build().speak(spoken(), Delivery.NORMAL);
    assertEquals(22_050, fromFile.pcm().length());
    assertEquals(fromFile, fromOutput);
    assertEquals(List.of(new Mark(0, 12, 0, 22_050)), fromFile.marks());
  }

  @Test
  void rateGoesToTheProgramAndLoudnessIsPutOn() throws Exception {
    String wav = sound(0.1).toString();
    Path kept = folder.resolve("kept.txt");
    CommandEngine engine =
        CommandEngine.builder("sh", "-c", "echo $0 > '" + kept + "'; cat '" + wav + "'", "{wpm}")
            .build();
    Speech normal = engine.speak(spoken(), Delivery.NORMAL);
    Speech louder = engine.speak(spoken(), Delivery.NORMAL.withRate(2).withGainDb(6));
    assertEquals("350", Files.readString(kept).strip());
    double gained = Loudness.integratedLufs(louder.pcm()) - Loudness.integratedLufs(normal.pcm());
    assertEquals(6, gained, 0.05);
  }

  @Test
  void aFailingProgramIsAnErrorWithItsMessage() {
    assertFails("exit code 3, no such voice", "sh", "-c", "echo no such voice >&2; exit 3");
    assertFails("not a RIFF WAVE file", "echo", "hello");
    assertFails("not a RIFF WAVE file", "true");
    assertFails("no-such-program", "no-such-program");
  }

  private static void assertFails(String reason, String... command) {
    CommandEngine engine = CommandEngine.builder(command).build();
    SpeechException error =
        assertThrows(SpeechException.class, () -> engine.speak(spoken(), Delivery.NORMAL));
    assertTrue(error.getMessage().contains(reason), error.getMessage());
    assertTrue(error.getMessage().contains("s7"), error.getMessage());
  }

  @Test
  void aProgramThatFailsInSilenceIsToldWithoutAnEmptyReason() {
    CommandEngine engine = CommandEngine.builder("sh", "-c", "exit 3").build();
    SpeechException error =
        assertThrows(SpeechException.class, () -> engine.speak(spoken(), Delivery.NORMAL));
    assertTrue(error.getMessage().endsWith("exit code 3"), error.getMessage());
  }

  @Test
  void aProgramThatDoesNotAnswerIsEnded() {
    CommandEngine engine =
        CommandEngine.builder("tail", "-f", "/dev/null").timeout(Duration.ofMillis(100)).build();
    SpeechException error =
        assertThrows(SpeechException.class, () -> engine.speak(spoken(), Delivery.NORMAL));
    assertTrue(error.getMessage().contains("no answer within 100 ms"), error.getMessage());
    assertNoChildren();
  }

  private static void assertNoChildren() {
    ProcessHandle.current().children().forEach(child -> child.onExit().join());
    assertEquals(0, ProcessHandle.current().children().count());
  }

  @Test
  void anInterruptEndsTheProgramToo() throws Exception {
    CommandEngine engine = CommandEngine.builder("tail", "-f", "/dev/null").build();
    Thread.currentThread().interrupt();
    assertThrows(SpeechException.class, () -> engine.speak(spoken(), Delivery.NORMAL));
    assertTrue(Thread.interrupted());
    assertNoChildren();
  }

  @Test
  void nothingIsLeftBehindInTheTemporaryFolder() throws Exception {
    Path kept = folder.resolve("kept.txt");
    String wav = sound(0.1).toString();
    CommandEngine.builder(
            "sh",
            "-c",
            "dirname $0 > '" + kept + "'; touch $(dirname $0)/more; cp '" + wav + "' $0",
            "{wav}")
        .build()
        .speak(spoken(), Delivery.NORMAL);
    assertTrue(Files.notExists(Path.of(Files.readString(kept).strip())));
  }

  @Test
  void noShellTouchesTheWords() throws Exception {
    String wav = sound(0.1).toString();
    Sentence sentence =
        new Sentence(
            "s1", Sentence.Role.TEXT, Passage.of("$(touch x); `y`"), List.of(), Pause.SENTENCE);
    Spoken tricky = new Spoken(sentence, "$(touch x); `y`", List.of(), false);
    Speech speech = CommandEngine.builder("cat", wav).build().speak(tricky, Delivery.NORMAL);
    assertEquals(22_050, speech.pcm().length());
  }

  @Test
  void aCommandNeedsAProgramAndTime() {
    assertThrows(IllegalArgumentException.class, () -> CommandEngine.builder());
    assertThrows(IllegalArgumentException.class, () -> CommandEngine.builder(" "));
    CommandEngine.Builder builder = CommandEngine.builder("true");
    assertThrows(IllegalArgumentException.class, () -> builder.timeout(Duration.ZERO));
    assertEquals("espeak-ng", CommandEngine.builder("/usr/bin/espeak-ng").build().name());
  }

  @Test
  void espeakSaysTheReadingsItIsGiven() throws Exception {
    Tools.need(ESPEAK);
    CommandEngine engine =
        CommandEngine.builder(
                ESPEAK, "-v", "cmn-latn-pinyin", "-s", "{wpm}", "-f", "{text}", "-w", "{wav}")
            .input(Input.PINYIN)
            .build();
    Speech normal = engine.speak(spoken(), Delivery.NORMAL);
    Speech fast = engine.speak(spoken(), Delivery.NORMAL.withRate(2));
    assertEquals(22_050, normal.pcm().sampleRate());
    assertTrue(normal.pcm().millis() > 800, normal.toString());
    assertTrue(fast.pcm().millis() < 0.8 * normal.pcm().millis(), fast.toString());
    assertTrue(Loudness.integratedLufs(normal.pcm()) > -30);
  }

  @Test
  void espeakOnAPipeIsReadToo() throws Exception {
    Tools.need(ESPEAK);
    CommandEngine engine =
        CommandEngine.builder(ESPEAK, "-v", "cmn-latn-pinyin", "--stdin", "--stdout")
            .input(Input.PINYIN)
            .build();
    assertTrue(engine.speak(spoken(), Delivery.NORMAL).pcm().millis() > 800);
  }
}
