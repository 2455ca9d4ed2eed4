package io.github.tingwen.convert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tingwen.Notices;
import io.github.tingwen.SampleNotice;
import io.github.tingwen.model.MeetingNotice;
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
 * What it costs to write and read a notice, beside Jackson's tree of the same JSON without our
 * model: the least that JSON costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class ConvertBenchmark {

  private final ObjectMapper jackson = new ObjectMapper();
  private final JsonReader reader = new JsonReader();
  private MeetingNotice notice;
  private String json;
  private JsonNode tree;

  /** Parses the notice and writes it once. */
  @Setup
  public void parse() throws JsonProcessingException {
    notice = Notices.parse(SampleNotice.TEXT);
    json = Notices.toJson(notice);
    tree = jackson.readTree(json);
  }

  /** The model as JSON. */
  @Benchmark
  public String writeJson() {
    return Notices.toJson(notice);
  }

  /** The baseline: the same JSON from a ready tree. */
  @Benchmark
  public String writeJsonByJackson() {
    return tree.toPrettyString();
  }

  /** JSON as the model. */
  @Benchmark
  public MeetingNotice readJson() {
    return reader.read(json);
  }

  /** The baseline: the same JSON as a tree. */
  @Benchmark
  public JsonNode readJsonByJackson() throws JsonProcessingException {
    return jackson.readTree(json);
  }

  /** The accessible page. */
  @Benchmark
  public String writeHtml() {
    return Notices.toHtml(notice);
  }

  /** iCalendar. */
  @Benchmark
  public String writeCalendar() {
    return Notices.toICalendar(notice);
  }
}
