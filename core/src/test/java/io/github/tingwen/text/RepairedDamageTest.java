package io.github.tingwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Text damaged by {@link BytewiseDamage} comes out as it was. Larger figures: RepairFigures. */
class RepairedDamageTest {

  private static final Map<Character, String> GLOSSES = new LinkedHashMap<>();

  static {
    String list = "內nèi鎮zhèn會huì學xué實shí發fā務wù強qiáng調diào經jīng詢xún謹jǐn領lǐng職zhí農nóng關guān現xiàn";
    java.util.regex.Matcher gloss =
        java.util.regex.Pattern.compile("(\\p{IsHan})([^\\p{IsHan}]+)").matcher(list);
    while (gloss.find()) {
      GLOSSES.put(gloss.group(1).charAt(0), gloss.group(2));
    }
  }

  private static final List<String> SENTENCES =
      List.of(
          "青石鎮召開防汛工作會議，鎮長主持會議並講話。",
          "會議強調，要確保“三農”工作落實到位。",
          "會議要求各村嚴格落實責任。“雙減”工作要抓緊抓實。",
          "請於三日以內向鎮政府報送名單，聯繫電話見附件。",
          "居民可以到窗口咨詢如何成為志願者。",
          "任何人不得侵擾他人生活。",
          "各單位要加強組織領導，發現問題及時報告。");

  private final GlossStripper repair = new GlossStripper();

  @Provide
  Arbitrary<String> papers() {
    return Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(6).map(s -> String.join("", s));
  }

  @Property(tries = 200)
  void damagedPapersComeOutAsTheyWere(
      @ForAll("papers") String paper, @ForAll BytewiseDamage.Decoder decoder) {
    String page = new BytewiseDamage(GLOSSES, decoder).damaged(paper);
    assertEquals(paper, repair.repair(Passage.of(page)).text().toString(), () -> "from " + page);
  }

  @Property(tries = 200)
  void undamagedPapersAreNotTouched(@ForAll("papers") String paper) {
    Passage text = Passage.of(paper);
    assertSame(text, repair.repair(text).text());
  }

  @Test
  void theDamageIsWhatPagesShow() {
    BytewiseDamage damage = new BytewiseDamage(GLOSSES, BytewiseDamage.Decoder.SWALLOWS);
    BytewiseDamage light = new BytewiseDamage(Map.of('內', "nèi"), BytewiseDamage.Decoder.SWALLOWS);
    assertEquals("咨詢?nèi)绾纬蔀?", light.damaged("咨詢如何成為,"));
    assertEquals("以?xún)?nèi)", damage.damaged("以內"));
    assertEquals("侵?jǐn)_", damage.damaged("侵擾"));
    assertEquals("破?！半p", damage.damaged("破。“雙"));
  }

  @Test
  void hostileTextEndsSoon() {
    for (String unit : List.of("?！", "?nèi)", "內?nèi)", "?", "(nèi)", "保?！叭")) {
      TextRepair.Repaired done = repair.repair(Passage.of(unit.repeat(1_000)));
      assertTrue(done.text().length() > 0);
    }
  }

  @Test
  void everyRunThatCannotBeRestoredIsReportedOnce() {
    String raw = "定于12\uFFFD\uFFFD3日在\uFFFD楼开会。\n时间：2026年??月??日。真的??\n";
    TextRepair.Repaired done = TextRepair.standard().repair(Passage.of(raw));
    assertEquals(raw, done.text().toString());
    assertEquals(
        List.of("\uFFFD\uFFFD", "\uFFFD", "??", "??"),
        done.problems().stream()
            .filter(problem -> problem.code() == ProblemCode.DAMAGED_TEXT)
            .map(problem -> problem.span().orElseThrow().of(raw))
            .toList());
  }
}
