package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTablesTest {

  @ParameterizedTest
  @ValueSource(strings = {"surnames.tsv", "given-names.tsv", "places.tsv"})
  void rowsAreSortedUniqueAndReadCharactersInAKnownWay(String table) throws IOException {
    String last = "";
    for (String[] row : rows(table)) {
      assertTrue(row[0].compareTo(last) > 0, table + ": " + row[0] + " after " + last);
      last = row[0];
      String[] syllables = row[1].split(" ", -1);
      assertEquals(row[0].length(), syllables.length, row[0]);
      for (int i = 0; i < syllables.length; i++) {
        List<String> known = Lexicon.standard().readings(row[0].charAt(i));
        assertTrue(known.contains(syllables[i]), row[0] + " " + syllables[i] + " " + known);
      }
      assertTrue(!row[2].isBlank(), "no evidence: " + row[0]);
    }
  }

  @Test
  void thereAreEnoughSurnamesThatDifferFromTheUsualReadingOrAreCompound() throws IOException {
    long compound = rows("surnames.tsv").stream().filter(row -> row[0].length() == 2).count();
    assertTrue(compound >= 40, "compound: " + compound);
    assertTrue(rows("surnames.tsv").size() - compound >= 120, "single");
  }

  private static List<String[]> rows(String table) throws IOException {
    try (InputStream in = ReadingTables.class.getResourceAsStream(table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
