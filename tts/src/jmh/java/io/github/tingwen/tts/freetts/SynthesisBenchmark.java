package io.github.tingwen.tts.freetts;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.tts.engine.Delivery;
import io.github.tingwen.tts.engine.Speech;
import io.github.tingwen.tts.engine.SpeechException;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd;
import io.github.tingwen.tts.mandarin.Spoken;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to say one sentence, beside eSpeak NG (a process for each sentence, as a program
 * would call it; needs {@code espeak-ng}) and FreeTTS's kevin16 in the same run. The set-up prints
 * how long each sentence sounds: seconds of sound for a second of work is what can be compared.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class SynthesisBenchmark {

  private static final String ENGLISH =
      "All departments are asked to return the list of participants to the county office before five in the"
          + " afternoon on the twenty fourth of November.";

  private static final String LINE = "请各单位于十一月二十四日下午五时前，将参会回执报县政府办公室。";

  private FreeTtsEngine engine;
  private KevinVoice kevin;
  private Spoken spoken;

  /** Reads the voice and the sentence. */
  @Setup
  public void open() throws IOException, SpeechException {
    engine = FreeTtsEngine.create();
    kevin = KevinVoice.open();
    Sentence sentence =
        new Sentence("s1", Sentence.Role.TEXT, Passage.of(LINE), List.of(), Pause.SENTENCE);
    spoken = MandarinFrontEnd.standard().speak(sentence);
    Speech speech = engine.speak(spoken, Delivery.NORMAL);
    print("tingwen", speech.pcm().length(), speech.pcm().sampleRate());
    print("kevin16", kevin16().samples().length, KevinVoice.SAMPLE_RATE);
  }

  private static void print(String who, int samples, int sampleRate) {
    System.out.printf("%s: %.2f s of sound%n", who, (double) samples / sampleRate);
  }

  /** Says the sentence: networks, vocoder, loudness. */
  @Benchmark
  public Speech speak() throws SpeechException {
    return engine.speak(spoken, Delivery.NORMAL);
  }

  /** FreeTTS's English diphone voice, a sentence of about the same length. */
  @Benchmark
  public KevinVoice.Said kevin16() throws SpeechException {
    return kevin.say(ENGLISH);
  }

  /** eSpeak NG's Mandarin, start of the process included; returns the bytes of sound. */
  @Benchmark
  public int espeakNg() throws IOException {
    Process process =
        new ProcessBuilder("espeak-ng", "-v", "cmn", "--stdout", LINE)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.getInputStream().readAllBytes().length;
  }
}
