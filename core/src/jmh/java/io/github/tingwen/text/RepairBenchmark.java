package io.github.tingwen.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.github.tingwen.SampleNotice;
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
 * What text repair costs: the whole chain on clean and on glossed text, and the conversion of a
 * Traditional text beside OpenCC4j's own, which keeps no places.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class RepairBenchmark {

  private final TextRepair chain = TextRepair.standard();
  private final ToSimplified toSimplified = new ToSimplified();
  private Passage clean;
  private Passage glossed;
  private Passage traditional;
  private String traditionalText;

  /** Makes the texts. */
  @Setup
  public void makeTexts() {
    clean = Passage.of(SampleNotice.TEXT);
    glossed = Passage.of(SampleNotice.TEXT.replace("县", "县(xiàn)").replace("会", "会(huì)"));
    traditionalText = ZhConverterUtil.toTraditional(SampleNotice.TEXT);
    traditional = Passage.of(traditionalText);
  }

  /** The whole chain on text that needs nothing. */
  @Benchmark
  public TextRepair.Repaired chainOnCleanText() {
    return chain.repair(clean);
  }

  /** The whole chain on text with pinyin in the middle of words. */
  @Benchmark
  public TextRepair.Repaired chainOnGlossedText() {
    return chain.repair(glossed);
  }

  /** Our conversion to Simplified, which remembers places and reports changes. */
  @Benchmark
  public TextRepair.Repaired toSimplified() {
    return toSimplified.repair(traditional);
  }

  /** The baseline: OpenCC4j's conversion of the same text to a string. */
  @Benchmark
  public String toSimplifiedByOpenCC4j() {
    return ZhConverterUtil.toSimple(traditionalText);
  }
}
