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
 * What it costs to say one sentence; {@code soundSeconds} in the output of the set-up tells how
 * long it lasts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class SynthesisBenchmark {

  private static final String LINE = "请各单位于十一月二十四日下午五时前，将参会回执报县政府办公室。";

  private FreeTtsEngine engine;
  private Spoken spoken;

  /** Reads the voice and the sentence. */
  @Setup
  public void open() throws IOException, SpeechException {
    engine = FreeTtsEngine.create();
    Sentence sentence =
        new Sentence("s1", Sentence.Role.TEXT, Passage.of(LINE), List.of(), Pause.SENTENCE);
    spoken = MandarinFrontEnd.standard().speak(sentence);
    Speech speech = engine.speak(spoken, Delivery.NORMAL);
    System.out.println(
        "soundSeconds " + (double) speech.pcm().length() / speech.pcm().sampleRate());
  }

  /** Says the sentence: networks, vocoder, loudness. */
  @Benchmark
  public Speech speak() throws SpeechException {
    return engine.speak(spoken, Delivery.NORMAL);
  }
}
