package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon lexicon = Lexicon.standard();

  @Test
  void findsAWordInSimplifiedAndTraditionalSpelling() {
    assertEquals(List.of("kuai4 ji4"), lexicon.word("会计").orElseThrow().readings());
    assertEquals(List.of("kuai4 ji4"), lexicon.word("會計").orElseThrow().readings());
    assertEquals(List.of("gan1 jing4"), lexicon.word("乾淨").orElseThrow().readings());
    assertEquals(List.of("qian2 kun1"), lexicon.word("乾坤").orElseThrow().readings());
  }

  @Test
  void aStringThatIsNoWordIsNotFound() {
    assertTrue(lexicon.word("议席出").isEmpty());
    assertTrue(lexicon.word("").isEmpty());
    assertTrue(lexicon.word("会").isPresent());
  }

  @Test
  void commonWordsAreMoreProbableThanRareOnes() {
    double common = lexicon.word("会议").orElseThrow().probability();
    double rare = lexicon.word("镐京").orElseThrow().probability();
    assertTrue(common > 100 * rare, common + " against " + rare);
  }

  @Test
  void theUsualReadingOfACharacterStandsFirst() {
    assertEquals("xing2", lexicon.readings('行').get(0));
    assertEquals("de5", lexicon.readings('的').get(0));
    assertEquals("lv3", lexicon.readings('旅').get(0));
    assertEquals(List.of("zhi1"), lexicon.readings('隻'));
    assertTrue(lexicon.readings('行').contains("hang2"));
    assertTrue(lexicon.readings('A').isEmpty());
  }

  @Test
  void aSimplifiedCharacterThatIsAlsoATraditionalOneStaysItself() {
    CharacterTable characters = lexicon.characters();
    assertEquals("什么以后", characters.folded("什么以后"));
    assertEquals("什么会议", characters.folded("什麼會議"));
    assertEquals("豈".length(), characters.folded("\uF900").length());
    assertEquals('岂', characters.folded('\uF900'));
  }

  @Test
  void everyHanCharacterHasAReadingOrARadicalThatHasOne() {
    for (int[] block :
        new int[][] {{0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0x20000, 0x2A6DF}, {0x2A700, 0x2EBE0}}) {
      for (int c = block[0]; c <= block[1]; c++) {
        if (Character.isIdeographic(c) && lexicon.readings(c).isEmpty()) {
          int radical = lexicon.characters().radical(c);
          int named = KangxiRadicals.character(radical);
          assertFalse(lexicon.readings(named).isEmpty(), "U+" + Integer.toHexString(c));
        }
      }
    }
  }

  @Test
  void everyReadingIsLettersAndATone() {
    for (int c = 0x3400; c <= 0x9FFF; c++) {
      for (String reading : lexicon.readings(c)) {
        assertTrue(reading.matches("[a-zê]{1,6}[1-5]"), reading);
      }
    }
  }
}
