package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTextTest {

  @Test
  void syllablesMayBeJoinedOrApart() {
    assertEquals("yi2 ban4", spoken("yi2ban4"));
    assertEquals("yi2 ban4", spoken("yi2 ban4"));
    assertEquals("lv4 nve4", spoken("Lü4 nüe4"));
  }

  @Test
  void theLastSyllableEndsTheSentence() {
    List<Syllable> syllables = PinyinText.parse("hua1r5");
    assertEquals(Break.NONE, syllables.get(0).after());
    assertEquals(Break.SENTENCE, syllables.get(1).after());
    assertEquals(4, syllables.get(1).from());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yi", "yi2ban", "2", "yi6", "会议", "yi2-ban4"})
  void whatIsNotTonedPinyinIsRefused(String text) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> PinyinText.parse(text));
    assertTrue(refusal.getMessage().length() > 10);
  }

  private static String spoken(String pinyin) {
    return PinyinText.parse(pinyin).stream().map(Syllable::pinyin).collect(Collectors.joining(" "));
  }
}
