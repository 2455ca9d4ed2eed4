package io.github.tingwen.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tingwen.parse.NoticeParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Counts, for each field of the annotation, what the parser finds in the sample, invents and
 * misses, and keeps the counts in {@code sample/figures.tsv}.
 */
final class SampleFigures {

  /** The sets of the sample, {@code held} last. */
  static final List<String> SETS =
      List.of("tuned", "unseen", "fresh", "second", "third", "held", "last");

  private static final Path SAMPLE = Path.of("src/test/resources/sample");
  private static final Path RECORD = SAMPLE.resolve("figures.tsv");
  private static final NoticeParser PARSER = NoticeParser.builder().build();
  private static final Map<String, List<Paper>> PAPERS = new ConcurrentHashMap<>();

  /** Hits, false alarms and misses of one field. */
  record Tally(int hits, int alarms, int misses) {

    double f1() {
      return 2.0 * hits / (2.0 * hits + alarms + misses);
    }

    private Tally plus(List<String> gold, List<String> found) {
      List<String> missed = new ArrayList<>(gold);
      int both = (int) found.stream().filter(missed::remove).count();
      return new Tally(hits + both, alarms + found.size() - both, misses + gold.size() - both);
    }
  }

  /** A text and what is true of it. */
  private record Paper(String text, Facts gold) {}

  private SampleFigures() {}

  /** Writes the record anew. */
  static void record() throws IOException {
    StringBuilder rows =
        new StringBuilder(
                "# What the parser finds in the sample: set, field, hits, alarms, misses.\n")
            .append("# Written by SampleFigures; licence: that of the project.\n");
    for (String set : SETS) {
      counted(set)
          .forEach(
              (field, tally) ->
                  rows.append(
                      String.join(
                              "\t",
                              set,
                              field,
                              String.valueOf(tally.hits()),
                              String.valueOf(tally.alarms()),
                              String.valueOf(tally.misses()))
                          + "\n"));
    }
    Files.writeString(RECORD, rows);
  }

  /** The counts of a set as they are now. */
  static Map<String, Tally> counted(String set) {
    Map<String, Tally> tallies = new TreeMap<>();
    for (Paper paper : PAPERS.computeIfAbsent(set, SampleFigures::papers)) {
      Facts found = FoundFacts.of(PARSER, paper.text());
      TreeSet<String> fields = new TreeSet<>();
      paper.gold().names().forEach(fields::add);
      found.names().forEach(fields::add);
      for (String field : fields) {
        tallies.merge(
            field,
            new Tally(0, 0, 0).plus(paper.gold().of(field), found.of(field)),
            (a, b) -> new Tally(a.hits + b.hits, a.alarms + b.alarms, a.misses + b.misses));
      }
    }
    return tallies;
  }

  /** The counts of a set as recorded. */
  static Map<String, Tally> recorded(String set) throws IOException {
    Map<String, Tally> tallies = new TreeMap<>();
    for (String row : Files.readAllLines(RECORD)) {
      String[] cells = row.split("\t");
      if (cells[0].equals(set)) {
        tallies.put(
            cells[1],
            new Tally(
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4])));
      }
    }
    return tallies;
  }

  private static List<Paper> papers(String set) {
    List<Paper> papers = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLE.resolve(set).resolve("gold"))) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString().replace(".json", ".txt");
        papers.add(
            new Paper(
                Files.readString(SAMPLE.resolve(set).resolve("raw").resolve(name)),
                GoldFacts.of(new ObjectMapper().readTree(file.toFile()))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return papers;
  }
}
