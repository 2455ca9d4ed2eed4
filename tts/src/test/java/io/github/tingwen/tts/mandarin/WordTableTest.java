package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.text.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTableTest {

  private static List<String> rows(String table) throws IOException {
    try (InputStream in = WordTable.class.getResourceAsStream(table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "units.tsv",
        "signs.tsv",
        "measures.txt",
        "neutral.txt",
        "full-zi.txt",
        "syllables.txt"
      })
  void everyTableTellsItsSourceAndHoldsNoRowTwice(String table) throws IOException {
    List<String> rows = rows(table);
    assertTrue(rows.get(0).startsWith("# "), rows.get(0));
    List<String> data = rows.stream().filter(row -> !row.startsWith("# ")).toList();
    assertEquals(data.stream().distinct().count(), data.size());
    assertTrue(WordTable.load(table).keys().size() >= 40);
  }

  @Test
  void everyUnitIsSaidAfterANumber() throws IOException {
    TextNormalizer normalizer = new TextNormalizer();
    for (String row : rows("units.tsv")) {
      if (!row.startsWith("# ") && !row.startsWith("%")) {
        String[] unit = row.split("\t");
        String said =
            normalizer.normalize(Passage.of("重37" + unit[0] + "。"), List.of()).text().toString();
        assertEquals("重三十七" + unit[1] + "。", said);
      }
    }
  }

  @Test
  void aMissingTableStopsTheLoad() {
    assertThrows(IllegalStateException.class, () -> WordTable.load("nowhere.tsv"));
  }
}
