package io.github.tingwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every character keeps its place in the received text through any chain of steps. */
class SpansTest {

  private static final List<TextRepair> STEPS =
      List.of(
          new GlossStripper(),
          new ResidueRemover(),
          new WidthFolder(),
          new ToSimplified(),
          new ToTraditional(),
          TextRepair.standard());

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "鎮",
            "(zhèn)",
            "會",
            "(hui)",
            "议",
            "𠮷",
            "😀",
            "２",
            "Ａ",
            "（擴大）",
            " ",
            "　",
            "\n",
            "?",
            "！",
            "。",
            "?nèi)绾纬蔀",
            "咨詢",
            "<p>",
            "</p>",
            "&nbsp;",
            ",,、",
            "\u200B",
            "乾淨",
            "著名",
            "隨著",
            "经理发现",
            "|",
            "????",
            "頔",
            "鰶魚",
            "\uE447",
            "€",
            "x",
            ";",
            "\uD842",
            "图.jpg");
    return pieces.list().ofMaxSize(25).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<List<TextRepair>> chains() {
    return Arbitraries.of(STEPS).list().ofMaxSize(4);
  }

  private static Passage through(List<TextRepair> chain, Passage text) {
    Passage done = text;
    for (TextRepair step : chain) {
      done = step.repair(done).text();
    }
    return done;
  }

  @Property
  void everyTracedCharacterLiesInsideTheReceivedText(
      @ForAll("texts") String raw, @ForAll("chains") List<TextRepair> chain) {
    Passage done = through(chain, Passage.of(raw));
    for (int i = 0; i < done.length(); i++) {
      Optional<Span> span = done.spanAt(i);
      assertTrue(span.isPresent(), () -> "untraced in " + done);
      assertTrue(span.get().length() > 0 && span.get().to() <= raw.length());
    }
  }

  @Property
  void placesNeverGoBackwards(
      @ForAll("texts") String raw, @ForAll("chains") List<TextRepair> chain) {
    Passage done = through(chain, Passage.of(raw));
    for (int i = 1; i < done.length(); i++) {
      assertTrue(done.spanAt(i - 1).orElseThrow().from() <= done.spanAt(i).orElseThrow().from());
    }
  }

  @Property
  void anUnchangedCharacterIsTheOneAtItsPlace(@ForAll("texts") String raw) {
    Passage done = new WidthFolder().repair(Passage.of(raw)).text();
    for (int i = 0; i < done.length(); i++) {
      String there = done.spanAt(i).orElseThrow().of(raw);
      if (there.charAt(0) != done.charAt(i)) {
        assertTrue(there.equals("２") || there.equals("Ａ"), there);
      }
    }
  }

  @Property
  void repairsThatOnlyTakeOutLeaveTheirProblemsAsTheGaps(@ForAll("texts") String raw) {
    Passage text = Passage.of(raw.replace("?", "").replace("\uFFFD", ""));
    TextRepair.Repaired done = new GlossStripper().repair(text);
    int removed =
        done.problems().stream()
            .filter(problem -> problem.code() == ProblemCode.GLOSS_REMOVED)
            .mapToInt(problem -> problem.span().orElseThrow().length())
            .sum();
    assertTrue(text.length() - done.text().length() >= removed);
    assertEquals(removed == 0, text.toString().equals(done.text().toString()));
  }

  @Property
  void conversionKeepsCodePointsOneToOne(@ForAll("texts") String raw) {
    for (TextRepair step : List.of(new ToSimplified(), new ToTraditional())) {
      String done = step.repair(Passage.of(raw)).text().toString();
      assertEquals(raw.codePointCount(0, raw.length()), done.codePointCount(0, done.length()));
    }
  }

  @Property
  void aConvertedSupplementaryCharacterSpansBothItsUnits(@ForAll("texts") String before) {
    String raw = before.replace("\uD842", "") + "\n頔";
    Passage done = new ToSimplified().repair(Passage.of(raw)).text();
    Span last = done.spanAt(done.length() - 1).orElseThrow();
    assertEquals("頔", last.of(raw));
    assertEquals(last, done.spanAt(done.length() - 2).orElseThrow());
  }

  @Property
  void cuttingAndJoiningGivesTheSamePassage(@ForAll("texts") String raw) {
    Passage text = TextRepair.standard().repair(Passage.of(raw)).text();
    int middle = text.length() / 2;
    Passage joined = text.sub(0, middle).then(text.sub(middle));
    assertEquals(text, joined);
    assertEquals(text, Passage.join(List.of(text.sub(0, middle), text.sub(middle))));
  }

  @Property
  void rewordingTracesEachCharacterToTheWhole(@ForAll("texts") String raw) {
    Passage text = Passage.of("本" + raw).sub(1);
    Passage reworded = text.reworded("第一项");
    assertEquals(text.span(), reworded.span());
    Passage mixed = Passage.untraced("日期：").then(text);
    assertEquals(text.span(), mixed.span());
    assertEquals(Optional.empty(), mixed.spanAt(0));
  }

  @Property
  void repairingTwiceChangesNothingMore(@ForAll("texts") String raw) {
    Passage once = new ToSimplified().repair(Passage.of(raw)).text();
    assertEquals(once, new ToSimplified().repair(once).text());
    Passage folded = new WidthFolder().repair(Passage.of(raw)).text();
    assertEquals(folded, new WidthFolder().repair(folded).text());
  }

  @Property
  void problemsPointIntoTheReceivedText(
      @ForAll("texts") String raw, @ForAll("chains") List<TextRepair> chain) {
    Passage text = Passage.of(raw);
    for (TextRepair step : chain) {
      TextRepair.Repaired done = step.repair(text);
      for (Problem problem : done.problems()) {
        assertTrue(problem.span().orElseThrow().to() <= raw.length());
      }
      assertTrue(done.text().equals(text) || !done.problems().isEmpty());
      text = done.text();
    }
  }

  @Property
  void spansSurviveCombinations(@ForAll("texts") String first, @ForAll("texts") String second) {
    Passage whole = Passage.of(first + second);
    Passage swapped = whole.sub(first.length()).then(whole.sub(0, first.length()));
    for (int i = 0; i < swapped.length(); i++) {
      Span span = swapped.spanAt(i).orElseThrow();
      assertEquals(span.of(first + second), String.valueOf(swapped.charAt(i)));
    }
  }
}
