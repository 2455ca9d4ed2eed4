package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import io.github.tingwen.tts.mandarin.MandarinFrontEnd.Tones;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatinTest {

  private static final List<String> WINDOW = List.of("w", "ih1", "n", "d", "ow");

  private final List<String> asked = new ArrayList<>();
  private final MandarinFrontEnd frontEnd =
      MandarinFrontEnd.builder()
          .english(
              word -> {
                asked.add(word);
                return word.equals("window") ? WINDOW : List.of();
              })
          .build();

  @Test
  void abbreviationsAreSpelledWithoutAskingTheLexicon() {
    assertEquals(List.of("ji4", "di4", "pi4"), frontEnd.pinyin("GDP", Tones.SPOKEN));
    assertEquals(List.of("wu3", "ji4"), frontEnd.pinyin("5G", Tones.SPOKEN));
    assertEquals(List.of(), asked);
  }

  @Test
  void wordsOfTheLexiconAreSaidOthersSpelled() {
    assertEquals(List.of("wen1", "dou5"), frontEnd.pinyin("window", Tones.SPOKEN));
    assertEquals(List.of("ai2", "ke5", "si5", "zei4"), frontEnd.pinyin("xz", Tones.SPOKEN));
    assertEquals(List.of("window", "xz"), asked);
  }

  @Test
  void englishPhonesBecomeSyllablesOfMandarin() {
    assertEquals(List.of("hai5", "lou4"), Arpabet.syllables(List.of("hh", "eh", "l", "ow1")));
    assertTrue(Arpabet.syllables(List.of("s", "t", "r", "iy1", "t")).size() >= 3);
  }

  @Test
  void lettersInsideANameAreSaidToo() {
    Sentence sentence =
        new Sentence(
            "s1",
            Sentence.Role.TEXT,
            Passage.of("请J.王A同志"),
            List.of(new Slot(SlotKind.NAME, 1, 5)),
            Pause.SENTENCE);
    assertEquals(
        List.of("qing3", "zhei4", "wang2", "ei1", "tong2", "zhi4"),
        frontEnd.speak(sentence).syllables().stream().map(Syllable::pinyin).toList());
  }

  @Test
  void everyLetterHasAName() {
    for (char c = 'A'; c <= 'Z'; c++) {
      assertTrue(frontEnd.pinyin("第" + c + "组", Tones.SPOKEN).size() >= 3, "" + c);
    }
  }
}
