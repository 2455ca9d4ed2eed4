package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CharacterExplainerTest {

  private final CharacterExplainer explainer = CharacterExplainer.standard();

  @Test
  void aNameIsExplainedCharacterByCharacter() {
    assertEquals("弓长张、英雄的雄", explainer.explain("张雄"));
    assertEquals("立早章、晨曦的曦", explainer.explain("章曦"));
  }

  @Test
  void traditionalFormsAreToldApart() {
    Set<String> phrases = new HashSet<>();
    for (int c : "干幹乾".codePoints().toArray()) {
      phrases.add(explainer.explain(c).orElseThrow());
    }
    assertEquals(3, phrases.size());
  }

  @Test
  void aCharacterThatIsNotCoveredStandsForItself() {
    assertEquals("弓长张、𠮷", explainer.explain("张𠮷"));
    assertTrue(explainer.explain("").isEmpty());
  }

  @Test
  void theListIsCompleteAndNoPhraseServesTwice() throws IOException {
    List<String[]> rows = rows("explanations.tsv");
    assertTrue(rows.size() >= 8105 + 2000, rows.size() + " rows");
    Set<String> characters = new HashSet<>();
    for (String[] row : rows) {
      assertEquals(2, row.length, String.join(" ", row));
      assertTrue(characters.add(row[0]), "twice: " + row[0]);
      boolean shown = row[1].endsWith("的" + row[0]) && row[1].length() > row[0].length() + 2;
      assertTrue(shown || row[1].contains("画"), row[0] + ": " + row[1]);
    }
  }

  @Test
  void homophonesNeverSoundAlikeWhenExplained() throws IOException {
    MandarinFrontEnd frontEnd = MandarinFrontEnd.standard();
    Map<String, String> taken = new HashMap<>();
    for (String[] row : rows("explanations.tsv")) {
      String sound = String.join(" ", frontEnd.pinyin(row[1], MandarinFrontEnd.Tones.CITATION));
      for (String reading : Lexicon.standard().readings(row[0].codePointAt(0))) {
        String other = taken.put(reading + ": " + sound, row[0]);
        assertNull(other, () -> other + " and " + row[0] + " are both " + reading + ", " + row[1]);
      }
    }
    assertTrue(taken.size() > 8105, taken.size() + " readings");
  }

  @Test
  void surnamesHaveThePhrasesPeopleUse() throws IOException {
    List<String[]> rows = rows("surname-phrases.tsv");
    assertTrue(rows.size() >= 200);
    Set<String> phrases = new HashSet<>();
    for (String[] row : rows) {
      assertTrue(phrases.add(row[1]), "twice: " + row[1]);
      assertTrue(row[1].contains(row[0]) || row[1].endsWith("头"), row[0] + ": " + row[1]);
    }
  }

  private static List<String[]> rows(String resource) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CharacterExplainer.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
