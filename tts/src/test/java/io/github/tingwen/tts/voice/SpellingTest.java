package io.github.tingwen.tts.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "zhong, zh, ong", "zi, z, ii", "zhi, zh, iii", "ri, r, iii", "ji, j, i", "ju, j, v",
    "jue, j, ve", "quan, q, van", "xun, x, vn", "lv, l, v", "nve, n, ve", "lue, l, ve",
    "gui, g, uei", "liu, l, iou", "dun, d, uen", "yi, '', i", "yuan, '', van", "you, '', iou",
    "weng, '', ueng", "wu, '', u", "er, '', er", "bo, b, o", "a, '', a", "xiong, x, iong"
  })
  void abbreviationsOfTheSpellingAreUndone(String syllable, String initial, String rhyme) {
    assertEquals(new Spelling(initial, rhyme), Spelling.of(syllable).orElseThrow());
  }

  @Test
  void anInitialAloneIsNoSyllable() {
    assertTrue(Spelling.of("zh").isEmpty());
    assertTrue(Spelling.of("").isEmpty());
  }
}
