package io.github.tingwen.text;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to rebuild a text character by character with its traces: it must grow with the
 * length, no faster.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PassageBenchmark {
  /** Length of the text in characters. */
  @Param({"2000", "20000"})
  public int length;

  private Passage text;

  /** Makes the text. */
  @Setup
  public void makeText() {
    text = Passage.of("会议于九月三日上午在镇政府三楼会议室召开。".repeat(length / 21 + 1)).sub(0, length);
  }

  /** Drops every tenth character and rewords every other tenth. */
  @Benchmark
  public Passage rebuild() {
    Passage.Builder rebuilt = Passage.builder();
    for (int at = 0; at + 10 <= text.length(); at += 10) {
      rebuilt.append(text, at, at + 8).appendFor("字", text.sub(at + 8, at + 9));
    }
    return rebuilt.build();
  }

  /** Asks for the span of the whole text. */
  @Benchmark
  public Optional<Span> span() {
    return text.span();
  }
}
