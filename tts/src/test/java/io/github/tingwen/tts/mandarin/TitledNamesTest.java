package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Surnames beside an office, without a model: 解{xie4}主任, but 了解{jie3}主任的意见. */
class TitledNamesTest {

  private static final Pattern MARKED = Pattern.compile("([^{}])(?:\\{([a-z]++[1-5])\\})?+");
  private static final MandarinFrontEnd FRONT_END = MandarinFrontEnd.standard();

  @Test
  void surnamesBesideAnOfficeAreReadAsSurnamesAndWordsAsWords() throws IOException {
    List<String> wrong = new ArrayList<>();
    int marks = 0;
    for (String line : lines()) {
      StringBuilder text = new StringBuilder();
      Map<Integer, String> marked = new HashMap<>();
      Matcher matcher = MARKED.matcher(line);
      while (matcher.find()) {
        if (matcher.group(2) != null) {
          marked.put(text.length(), matcher.group(2));
        }
        text.append(matcher.group(1));
      }
      List<MandarinFrontEnd.Aligned> read =
          FRONT_END.align(text.toString(), MandarinFrontEnd.Tones.CITATION);
      marked.forEach(
          (at, pinyin) -> {
            if (!read.get(at).pinyin().equals(Optional.of(pinyin))) {
              wrong.add(line + " read " + read.get(at));
            }
          });
      marks += marked.size();
    }
    assertEquals(List.of(), wrong);
    assertTrue(marks >= 200, "marks: " + marks);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = TitledNamesTest.class.getResourceAsStream("titled-names.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  @Test
  void readingsForOtherEnginesHaveThemToo() {
    assertEquals(Optional.of("xie4"), FRONT_END.of(sentence("请解主任讲话", List.of())).get(1));
  }

  @Test
  void aNameThatTheModelKnowsStands() {
    Slot name = new Slot(SlotKind.NAME, 0, 2);
    assertEquals(Optional.of("hua2"), FRONT_END.of(sentence("柳华主任通报", List.of(name))).get(1));
  }

  private static Sentence sentence(String wording, List<Slot> slots) {
    return new Sentence("s1", Sentence.Role.TEXT, Passage.of(wording), slots, Pause.SENTENCE);
  }

  @Test
  void theTraceNamesTheSurname() {
    Reading reading = FRONT_END.trace("单书记主持").get(0).reading();
    assertEquals(Reading.Source.SURNAME, reading.source());
    assertTrue(reading.alternatives().contains("dan1"), reading.alternatives().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"任", "任主任", "解、", "单书记查", "区", "主任", "澹台", "查处长期", "副解", "和解主任", "书记任建", "解副"})
  void longOddLinesTakeLinearTime(String piece) {
    assertTimeout(
        Duration.ofSeconds(10),
        () -> FRONT_END.pinyin(piece.repeat(5_000), MandarinFrontEnd.Tones.CITATION));
  }
}
