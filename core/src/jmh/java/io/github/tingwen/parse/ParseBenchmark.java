package io.github.tingwen.parse;

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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to parse a notice of usual length, repair included, beside OpenCC4j's conversions
 * of the same text: to Simplified, where it finds nothing to do, and to Traditional.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 15, time = 2)
@Measurement(iterations = 3, time = 1)
public class ParseBenchmark {

  private final NoticeParser parser = NoticeParser.builder().build();

  /** Parses the clean notice. */
  @Benchmark
  public ParsedNotice parse() {
    return parser.parse(SampleNotice.TEXT);
  }

  /** The baseline: OpenCC4j to Simplified. */
  @Benchmark
  public String toSimplifiedByOpenCC4j() {
    return ZhConverterUtil.toSimple(SampleNotice.TEXT);
  }

  /** The baseline: OpenCC4j to Traditional. */
  @Benchmark
  public String toTraditionalByOpenCC4j() {
    return ZhConverterUtil.toTraditional(SampleNotice.TEXT);
  }
}
