package io.github.tingwen.sample;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tingwen.parse.NoticeParser;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.ToSimplified;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The annotated sample is read no worse than it was; the full figures are the scorer's
 * (CONTRIBUTING.md).
 */
class SampleTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final NoticeParser PARSER = NoticeParser.builder().build();

  /** Hits, false alarms and misses. */
  private static final class Tally {
    private int hits;
    private int alarms;
    private int misses;

    void add(Set<String> gold, Set<String> found) {
      Set<String> both = new HashSet<>(gold);
      both.retainAll(found);
      hits += both.size();
      alarms += found.size() - both.size();
      misses += gold.size() - both.size();
    }

    double f1() {
      return 2.0 * hits / (2.0 * hits + alarms + misses);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tuned, 0.99, 0.99, 0.99",
    "unseen, 0.99, 0.98, 0.95",
    "fresh, 0.90, 0.95, 0.99",
    "second, 0.95, 0.97, 0.95",
    "third, 0.95, 0.95, 0.95",
    "held, 0.97, 0.95, 0.97",
    "last, 0.97, 0.95, 0.97"
  })
  void setsAreReadNoWorseThanBefore(String set, double dates, double names, double chairs)
      throws IOException {
    Path folder = Path.of("src/test/resources/sample", set);
    Tally date = new Tally();
    Tally name = new Tally();
    Tally chair = new Tally();
    try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
      for (Path file : files.sorted().toList()) {
        JsonNode gold = MAPPER.readTree(file.toFile());
        String text =
            Files.readString(
                folder
                    .resolve("raw")
                    .resolve(file.getFileName().toString().replace(".json", ".txt")));
        JsonNode found = SamplePredictions.predict(PARSER, text);
        date.add(one(gold.at("/header/date/iso")), one(found.at("/header/date/iso")));
        name.add(names(gold, ""), names(found, ""));
        chair.add(names(gold, "chair"), names(found, "chair"));
      }
    }
    assertTrue(date.f1() >= dates, set + " dates " + date.f1());
    assertTrue(name.f1() >= names, set + " names " + name.f1());
    assertTrue(chair.f1() >= chairs, set + " chairs " + chair.f1());
  }

  private static Set<String> one(JsonNode value) {
    return value.isTextual() ? Set.of(value.asText()) : Set.of();
  }

  private static Set<String> names(JsonNode document, String role) {
    Set<String> names = new TreeSet<>();
    for (JsonNode person : document.path("persons")) {
      if (role.isEmpty() || person.path("role").asText().equals(role)) {
        names.add(simplified(person.path("name").asText()));
      }
    }
    return names;
  }

  private static String simplified(String name) {
    return new ToSimplified().repair(Passage.of(name)).text().toString().replace(" ", "");
  }
}
