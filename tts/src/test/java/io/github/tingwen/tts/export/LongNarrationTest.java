package io.github.tingwen.tts.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class LongNarrationTest {

  private static final int SENTENCES = 750; // of 22 syllables: with the pause 4.85 s each
  private static final String HEAP = "-Xmx32m"; // an hour is 159 MB of samples

  @TempDir private Path folder;

  @Test
  void anHourIsWrittenInAHeapThatCouldNotHoldAQuarterOfIt() throws Exception {
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertTrue(process.waitFor(100, TimeUnit.SECONDS));
    assertEquals(0, process.exitValue(), Files.readString(output));
    long samples = (Files.size(folder.resolve("hour.wav")) - 44) / 2;
    assertTrue(samples > 3600L * Speaking.RATE_HZ, samples + " samples");
    List<String> captions = Files.readAllLines(folder.resolve("hour.vtt"));
    assertEquals(SENTENCES, captions.stream().filter(line -> line.contains("-->")).count());
  }

  /** Writes an hour, in a virtual machine with a small heap. */
  static final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
      Path folder = new File(arguments[0]).toPath();
      try (Track wav = WavTrack.create(folder.resolve("hour.wav"));
          Track captions =
              CaptionTrack.create(
                  folder.resolve("hour.vtt"),
                  CaptionTrack.Format.VTT,
                  CaptionTrack.Detail.SENTENCES)) {
        Speaking.narrator().narrate(script(), List.of(wav, captions));
      }
    }

    private static ReadingScript script() {
      String[] words =
          IntStream.range(0, SENTENCES)
              .mapToObj(i -> "各村各社区要按时到会，不得迟到早退，有事提前请假")
              .toArray(String[]::new);
      List<Section> sections = Speaking.script(words).sections();
      return new ReadingScript(sections, List.of());
    }
  }
}
