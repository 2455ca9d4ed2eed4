package io.github.tingwen.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.parse.NoticeParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A change of a rule shows in {@code sample/understood}: what the parser makes of each paper is
 * what was recorded there, right or wrong. After a change that is meant, run {@link SampleRecords}
 * and review the difference. Nobody looks at the sets {@code held} and {@code last}, so they have
 * no such file; {@link SampleFiguresTest} watches over them.
 */
class SampleUnderstandingTest {

  private static final Path SAMPLE = Path.of("src/test/resources/sample");
  private static final List<String> SETS = List.of("tuned", "unseen", "fresh", "second", "third");
  private static final NoticeParser PARSER = NoticeParser.builder().build();

  @ParameterizedTest
  @ValueSource(strings = {"tuned", "unseen", "fresh", "second", "third"})
  void everyPaperIsUnderstoodAsRecorded(String set) throws IOException {
    Map<String, List<String>> recorded = recorded(set);
    assertEquals(
        papers(set).stream().map(SampleUnderstandingTest::name).toList(),
        List.copyOf(recorded.keySet()));
    for (Path paper : papers(set)) {
      assertEquals(
          String.join("\n", recorded.get(name(paper))),
          String.join("\n", Understanding.of(PARSER, Files.readString(paper))),
          name(paper));
    }
  }

  /** Writes the records anew. */
  static void record() throws IOException {
    for (String set : SETS) {
      List<String> lines = new ArrayList<>();
      for (Path paper : papers(set)) {
        lines.add("== " + name(paper));
        lines.addAll(Understanding.of(PARSER, Files.readString(paper)));
      }
      Files.write(file(set), lines);
    }
  }

  private static Map<String, List<String>> recorded(String set) throws IOException {
    Map<String, List<String>> papers = new TreeMap<>();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file(set))) {
      if (line.startsWith("== ")) {
        lines = new ArrayList<>();
        papers.put(line.substring(3), lines);
      } else {
        lines.add(line);
      }
    }
    return papers;
  }

  private static Path file(String set) {
    return SAMPLE.resolve("understood").resolve(set + ".txt");
  }

  private static List<Path> papers(String set) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLE.resolve(set).resolve("raw"))) {
      return files.sorted().toList();
    }
  }

  private static String name(Path paper) {
    return paper.getFileName().toString();
  }
}
