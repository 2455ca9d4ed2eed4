package io.github.tingwen.tts.mandarin;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
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
 * What the front end costs for one sentence, beside HanLP's pinyin of the same words written out:
 * dictionary readings without sandhi, phrases or reasons.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class FrontEndBenchmark {

  private static final String LINE =
      "定于2026年11月26日（星期四）下午2：30在县政府办公楼301会议室召开供暖保障工作会议，请各单位于24日前报送参会回执。";

  private final MandarinFrontEnd frontEnd = MandarinFrontEnd.standard();
  private String writtenOut;

  /** Writes the line out for the baseline, which cannot. */
  @Setup
  public void writeOut() {
    writtenOut = frontEnd.normalize(LINE);
  }

  /** The whole front end: written out, read, with sandhi and phrases. */
  @Benchmark
  public List<String> frontEnd() {
    return frontEnd.pinyin(LINE, MandarinFrontEnd.Tones.SPOKEN);
  }

  /** The first step alone. */
  @Benchmark
  public String normalize() {
    return frontEnd.normalize(LINE);
  }

  /** The baseline. */
  @Benchmark
  public List<Pinyin> pinyinByHanLp() {
    return HanLP.convertToPinyinList(writtenOut);
  }
}
