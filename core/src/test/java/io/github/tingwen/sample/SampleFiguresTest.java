package io.github.tingwen.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.sample.SampleFigures.Tally;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No field of any set of the sample is understood worse than recorded. Who betters one field at the
 * cost of another has to record the figures anew ({@link SampleRecords}) and say why.
 */
class SampleFiguresTest {

  private static final double ROUNDING = 1e-9;

  @ParameterizedTest
  @ValueSource(strings = {"tuned", "unseen", "fresh", "second", "third", "held", "last"})
  void noFieldIsReadWorseThanRecorded(String set) throws IOException {
    Map<String, Tally> now = SampleFigures.counted(set);
    List<String> worse =
        SampleFigures.recorded(set).entrySet().stream()
            .filter(row -> f1(now, row.getKey()) < row.getValue().f1() - ROUNDING)
            .map(row -> row.getKey() + ": " + row.getValue() + " is now " + now.get(row.getKey()))
            .toList();
    assertEquals(List.of(), worse, set);
  }

  private static double f1(Map<String, Tally> tallies, String field) {
    return tallies.getOrDefault(field, new Tally(0, 0, 1)).f1();
  }
}
