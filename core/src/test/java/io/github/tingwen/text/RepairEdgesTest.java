package io.github.tingwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and last characters for which each repair holds, and their neighbours. */
class RepairEdgesTest {

  private static String after(TextRepair repair, String text) {
    return repair.repair(Passage.of(text)).text().toString();
  }

  private static void assertStays(TextRepair repair, String text) {
    Passage received = Passage.of(text);
    assertSame(received, repair.repair(received).text(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "０９, 09",
    "ＡＺ, AZ",
    "ａｚ, az",
    "０．９, 0.9",
    "9．0, 9.0",
    "A－Z, A-Z",
    "a－z, a-z",
    "Ｚ．ａ, Z.a",
    "＃～＠, #～@",
  })
  void lettersDigitsAndSignsAreFoldedToTheEndsOfTheirRanges(String from, String to) {
    assertEquals(to, after(new WidthFolder(), from));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "．5", "5．", "甲．5", "5．甲", "/．5", "5．/", ":．5", "5．:", "@．A", "A．@", "[．Z", "Z．[", "`．a",
        "a．`", "{．z", "z．{", "：［］", "\u200B", "\u2010", "\u2060", "甲—乙",
      })
  void neighboursOfTheRangesStay(String text) {
    assertStays(new WidthFolder(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00A0", "\u2000", "\u2005", "\u200A", "\u202F", "\u205F"})
  void typographicSpacesBecomePlainAndAreToldAsSpaces(String space) {
    TextRepair.Repaired done = new WidthFolder().repair(Passage.of("会" + space + "议Ａ"));
    assertEquals("会 议A", done.text().toString());
    assertEquals(
        List.of(ProblemCode.SPACE_FOLDED, ProblemCode.WIDTH_FOLDED),
        done.problems().stream().map(Problem::code).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "会议|, 会议",
    "|会议, 会议",
    "有|无\\n会议|, 有|无\\n会议",
    "|会议\\n有|无, 会议\\n有|无",
    "一。。, 一。",
    "，，一, ，一",
    "??甲, 甲",
    "????甲\\n王?李 A?李 王?A 王?, 甲\\n王 李 A?李 王?A 王?",
    "会&#x4E8C;议, 会二议",
    "会&#19968;议, 会一议",
    "会&#7;议, 会议",
    "会&#xD842;议, 会议",
  })
  void residueGoesAtTheEdges(String from, String to) {
    String cleaned = after(new ResidueRemover(), from.replace("\\n", "\n"));
    assertEquals(to.replace("\\n", "\n"), cleaned);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲|乙|",
        "甲｜乙|",
        "|甲|乙",
        "|甲｜乙",
        "甲 | 乙",
        "王?李",
        "甲??乙",
        "一，二.jpg\n",
        "𠮷",
        "甲𠮷乙",
      })
  void whatOnlyLooksLikeResidueStays(String text) {
    assertStays(new ResidueRemover(), text);
  }

  @Test
  void halvesOfPairsGoAndLineSeparatorsBecomeLines() {
    assertEquals("甲", after(new ResidueRemover(), "\uD842甲"));
    assertEquals("甲", after(new ResidueRemover(), "甲\uDFB7"));
    assertEquals("甲乙", after(new ResidueRemover(), "甲\uD842乙"));
    assertEquals("甲𠮷", after(new ResidueRemover(), "甲\uD842𠮷"));
    assertEquals("甲\n乙", after(new ResidueRemover(), "甲\u2028乙"));
  }

  @ParameterizedTest
  @CsvSource({
    "鎮( zhèn )召, 鎮召",
    "鎮（ zhèn ）召, 鎮召",
    "〇(líng)年, 〇年",
    "\uE000(nèi)部, \uE000部",
    "\uF8FF(nèi)部, \uF8FF部",
    "會(hui1)議, 會議",
    "會(hui5)議, 會議",
    "擴(ku\u00F2)大, 擴大",
  })
  void glossesGoAtTheEdges(String from, String to) {
    assertEquals(to, after(new GlossStripper(), from));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"會(hui0)議", "會(hui6)議", "會(huì", "會(huìyì)議", "1(nèi)部", "，(nèi)部", "會()議"})
  void whatIsNoGlossStays(String text) {
    assertStays(new GlossStripper(), text);
  }
}
