package io.github.tingwen.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.archive.ArchiveJob.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

/** A thousand notices in local mode, with a task killed in the middle of its work. */
class ArchiveJobTest {

  private static final int NOTICES = 1000;
  private static final int POEM_EVERY = 100;

  private static final AtomicInteger KILLED = new AtomicInteger();

  @TempDir private Path folder;

  @Test
  void nothingIsLostOrDoubledWhenATaskIsKilled() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    for (int i = 0; i < NOTICES; i++) {
      Files.writeString(input.resolve("n%04d.txt".formatted(i)), paper(i));
    }
    Path output = folder.resolve("out");
    Map<Outcome, Long> counts;
    try (JavaSparkContext spark = new JavaSparkContext(settings())) {
      counts = new Killed().run(spark, input.toString(), output.toString(), 16);
    }
    assertEquals(NOTICES - NOTICES / POEM_EVERY, counts.get(Outcome.CONVERTED));
    assertEquals(NOTICES / POEM_EVERY, counts.get(Outcome.NOT_A_MEETING_DOCUMENT));
    assertTrue(KILLED.get() > 0, "no task was killed");
    List<String> lines = lines(output);
    assertEquals(NOTICES, lines.size());
    Set<String> names = new TreeSet<>();
    lines.forEach(line -> assertTrue(names.add(line.split("\t", 2)[0]), "doubled: " + line));
    assertTrue(lines.stream().anyMatch(line -> line.contains("第17次村民小组会议")));
  }

  private static SparkConf settings() {
    return new SparkConf()
        .setMaster("local[2,3]") // two threads, a task may fail twice
        .setAppName("test")
        .set("spark.ui.enabled", "false")
        .set("spark.driver.host", "127.0.0.1")
        .set("spark.driver.bindAddress", "127.0.0.1");
  }

  private static String paper(int i) {
    if (i % POEM_EVERY == 0) {
      return "空山新雨后，天气晚来秋。明月松间照，清泉石上流。\n";
    }
    return """
        关于召开第%d次村民小组会议的通知

        各户代表：

        定于2026年%d月%d日上午9时在石桥村文化礼堂召开第%d次村民小组会议，请准时参加。

        石桥村村民委员会
        2026年1月2日
        """
        .formatted(i, i % 12 + 1, i % 28 + 1, i);
  }

  private static List<String> lines(Path output) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> parts = Files.list(output)) {
      for (Path part : parts.filter(p -> p.getFileName().toString().startsWith("part-")).toList()) {
        lines.addAll(Files.readAllLines(part));
      }
    }
    return lines;
  }

  /** The job, but every third task dies at its tenth paper, once. */
  private static final class Killed extends ArchiveJob {

    private static final long serialVersionUID = 1L;

    private transient int papers;

    Killed() {
      super("json");
    }

    @Override
    Line convert(Tuple2<String, String> paper) {
      TaskContext task = TaskContext.get();
      papers++;
      if (task.partitionId() % 3 == 0 && task.attemptNumber() == 0 && papers == 10) {
        KILLED.incrementAndGet();
        throw new IllegalStateException("killed by the test");
      }
      return super.convert(paper);
    }
  }
}
