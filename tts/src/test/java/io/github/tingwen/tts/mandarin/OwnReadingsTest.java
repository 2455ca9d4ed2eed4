package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.text.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hand-checked readings in invented official sentences: {@code 各处{chu4}室}. */
class OwnReadingsTest {

  @Test
  void atLeast995OfAThousandAreReadRight() throws IOException {
    List<MarkedReading> cases = MarkedReading.all();
    List<String> wrong = new ArrayList<>();
    Map<String, Map<Integer, String>> read = new HashMap<>();
    Pronouncer pronouncer = Pronouncer.standard();
    for (MarkedReading one : cases) {
      String got = read.computeIfAbsent(one.text(), text -> read(pronouncer, text)).get(one.at());
      if (!one.pinyin().equals(got)) {
        wrong.add(one + " read " + got);
      }
    }
    assertTrue(cases.size() >= 1500, "cases: " + cases.size());
    assertTrue(wrong.size() <= cases.size() * 0.005, wrong.size() + " wrong: " + wrong);
  }

  @Test
  void everyCaseIsACharacterOfSeveralReadingsAndHasItsReason() throws IOException {
    Set<String> reasons = new HashSet<>();
    for (String row : MarkedReading.lines("reading-reasons.tsv")) {
      String[] cells = row.split("\t", -1);
      assertTrue(cells.length == 3 && !cells[2].isBlank(), row);
      assertTrue(reasons.add(cells[0] + cells[1]), "twice: " + row);
    }
    for (MarkedReading one : MarkedReading.all()) {
      String target = one.text().substring(one.at(), one.at() + 1);
      assertTrue(reasons.contains(target + one.pinyin()), "no reason: " + one);
      assertTrue(Lexicon.standard().readings(target.charAt(0)).size() > 1, "one reading: " + one);
    }
  }

  private static Map<Integer, String> read(Pronouncer pronouncer, String text) {
    Map<Integer, String> readings = new HashMap<>();
    for (Word word : pronouncer.pronounce(new Normalized(Passage.of(text), List.of()))) {
      word.readings().forEach(reading -> readings.put(reading.from(), reading.pinyin()));
    }
    return readings;
  }
}
