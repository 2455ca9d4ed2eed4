package io.github.tingwen.tts.mandarin;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.seg.common.Term;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the front end costs for one sentence, beside HanLP's and pinyin4j's pinyin of the same words
 * written out: dictionary readings without sandhi, phrases or reasons.
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

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final MandarinFrontEnd frontEnd = MandarinFrontEnd.standard();
  private String writtenOut;

  /** Writes the line out for the baseline, which cannot. */
  @Setup
  public void writeOut() {
    writtenOut = frontEnd.normalize(LINE);
  }

  /** Characters and processor time of this thread, which a busy machine does not stretch. */
  @State(Scope.Thread)
  public static class Throughput {

    private long characters;
    private long began;

    /** Begins to count. */
    @Setup(Level.Iteration)
    public void begin() {
      characters = 0;
      began = THREADS.getCurrentThreadCpuTime();
    }

    /** Prints what was reached. */
    @TearDown(Level.Iteration)
    public void end() {
      double seconds = (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
      System.out.printf("%.0f characters for a second of processor; ", characters / seconds);
    }
  }

  /** The whole front end: written out, read, with sandhi and phrases. */
  @Benchmark
  public List<String> frontEnd(Throughput throughput) {
    throughput.characters += LINE.length();
    return frontEnd.pinyin(LINE, MandarinFrontEnd.Tones.SPOKEN);
  }

  /** The first step alone. */
  @Benchmark
  public String normalize() {
    return frontEnd.normalize(LINE);
  }

  /** HanLP's words with parts of speech, which its pinyin does without and ours does not. */
  @Benchmark
  public List<Term> wordsByHanLp(Throughput throughput) {
    throughput.characters += writtenOut.length();
    return HanLP.segment(writtenOut);
  }

  /** The baseline. */
  @Benchmark
  public List<Pinyin> pinyinByHanLp(Throughput throughput) {
    throughput.characters += writtenOut.length();
    return HanLP.convertToPinyinList(writtenOut);
  }

  /** A second baseline: the first reading of each character, whatever stands beside it. */
  @Benchmark
  public List<String> firstReadingsByPinyin4j(Throughput throughput) {
    throughput.characters += writtenOut.length();
    return Pinyin4j.firstReadings(writtenOut);
  }

  /** The same with its list of ten thousand words. */
  @Benchmark
  public List<String> wordsByPinyin4j(Throughput throughput) {
    throughput.characters += writtenOut.length();
    return Pinyin4j.byWords(writtenOut);
  }
}
