package io.github.tingwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single characters are taken for: Han, Traditional or Simplified, a letter of pinyin. */
class CharactersTest {

  @ParameterizedTest
  @ValueSource(chars = {'一', '\u9FFF', '\u3400', '\u4DBF', '\uF900', '\uFAFF', '〇', '会'})
  void hanCharactersReachToTheEndsOfTheirBlocks(char c) {
    assertTrue(Han.is(c));
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u4DC0', '\u4DFF', '\u33FF', '\uA000', '\uF8FF', '\uFB00', '。', 'A', 'ㄅ'})
  void theirNeighboursAreNone(char c) {
    assertFalse(Han.is(c));
  }

  private static boolean isTraditional(String line) {
    return ScriptCharacters.isTraditionalLine(line, 0, line.length());
  }

  private static boolean isSimplified(String line) {
    return ScriptCharacters.isSimplifiedLine(line, 0, line.length());
  }

  @Test
  void aLineIsTraditionalByOneCharacterThatOnlyTraditionalTextHas() {
    assertTrue(isTraditional("召開"));
    assertFalse(isTraditional("召开"));
    assertFalse(isTraditional("三日"), "characters of both");
    assertFalse(isTraditional("abc 123"));
    assertTrue(isTraditional("於是"), "of either, and nothing that only Simplified text has");
    assertFalse(isTraditional("於会"), "a surname in a Simplified line");
    assertTrue(ScriptCharacters.isTraditionalLine("会開", 1, 2), "only the part that is asked for");
    assertFalse(ScriptCharacters.isTraditionalLine("開会", 1, 2));
  }

  @Test
  void aLineIsSimplifiedUnlessItHoldsOnlyTraditionalCharacters() {
    assertTrue(isSimplified("召开"));
    assertTrue(isSimplified("三日"));
    assertTrue(isSimplified("開会"), "one Simplified character is enough");
    assertFalse(isSimplified("召開"));
    assertFalse(ScriptCharacters.isSimplifiedLine("会開", 1, 2));
  }

  @Test
  void characterAreOfOneScriptOrOfBoth() {
    assertTrue(ScriptCharacters.isTraditional('開'));
    assertFalse(ScriptCharacters.isTraditional('开'));
    assertFalse(ScriptCharacters.isTraditional('三'));
    assertTrue(ScriptCharacters.isSimplified('开'));
    assertFalse(ScriptCharacters.isSimplified('開'));
    assertFalse(ScriptCharacters.isSimplified('三'));
    assertFalse(ScriptCharacters.isSimplified('a'));
    assertFalse(ScriptCharacters.isTraditional('a'));
    assertFalse(ScriptCharacters.isVariant('a'));
    assertFalse(ScriptCharacters.isVariant('開'));
    assertEquals('开', ScriptCharacters.folded('開'));
    assertEquals('三', ScriptCharacters.folded('三'));
  }

  @ParameterizedTest
  @CsvSource({"zhèn, zhen", "nǚ, nü", "hăo, hao", "ɡuān, guan", "ḿ, m", "hui, hui"})
  void aSyllableWithoutItsTone(String toned, String plain) {
    assertEquals(plain, PinyinLetters.plain(toned));
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', 'z', 'ü', 'è', 'ă', 'ɑ', 'ɡ', 'ḿ'})
  void lettersOfPinyin(char c) {
    assertTrue(PinyinLetters.isLetter(c));
  }

  @ParameterizedTest
  @ValueSource(chars = {'`', '{', 'A', 'ç', '会', '1'})
  void whatIsNoLetterOfPinyin(char c) {
    assertFalse(PinyinLetters.isLetter(c));
    assertFalse(PinyinLetters.isToned(c));
  }

  @Test
  void onlyLettersWithAToneMarkAreToned() {
    assertTrue(PinyinLetters.isToned('ǚ'));
    assertFalse(PinyinLetters.isToned('ü'));
    assertFalse(PinyinLetters.isToned('z'));
    assertEquals('ǎ', PinyinLetters.standard('ă'));
    assertEquals('a', PinyinLetters.standard('ɑ'));
    assertEquals('z', PinyinLetters.standard('z'));
  }
}
