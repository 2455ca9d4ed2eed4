package io.github.tingwen.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a passage says of its characters and their places, step by step. */
class PassageTest {

  @Test
  void aPlaceOutsideIsRefusedWhateverTheTrace() {
    for (Passage passage : List.of(Passage.of("会议"), Passage.untraced("会议"))) {
      assertThrows(IndexOutOfBoundsException.class, () -> passage.span(0, 3));
      assertThrows(IndexOutOfBoundsException.class, () -> passage.span(-1, 1));
      assertThrows(IndexOutOfBoundsException.class, () -> passage.spanAt(2));
      assertThrows(IndexOutOfBoundsException.class, () -> passage.isTraced(-1));
    }
  }

  private final Passage paper = Passage.of("甲乙丙丁");

  @Test
  void nothingIsTheEmptyPassage() {
    assertEquals(0, Passage.empty().length());
    assertEquals(Passage.empty(), Passage.join(List.of()));
    assertEquals(Passage.empty(), paper.sub(2, 2));
    assertEquals(Optional.empty(), Passage.empty().span());
  }

  @Test
  void aPartKeepsItsPlace() {
    assertEquals("乙丙", paper.sub(1, 3).toString());
    assertEquals(Optional.of(new Span(1, 3)), paper.sub(1, 3).span());
    assertEquals(paper.sub(1, 3), paper.subSequence(1, 3));
    assertSame(paper, paper.sub(0));
  }

  @Test
  void stripTakesEverySpaceFromTheEndsAndNoneFromWithin() {
    Passage spaced = Passage.of("\u3000 \u00A0甲 乙\n\t");
    assertEquals("甲 乙", spaced.strip().toString());
    assertEquals(Optional.of(new Span(3, 6)), spaced.strip().span());
    assertSame(paper, paper.strip());
    assertEquals(Passage.empty(), Passage.of(" \u3000\n").strip());
    assertEquals(Passage.empty(), Passage.empty().strip());
  }

  @Test
  void indexOfLooksFromWhereItIsTold() {
    Passage twice = Passage.of("会议通知会议");
    assertEquals(0, twice.indexOf("会议", 0));
    assertEquals(4, twice.indexOf("会议", 1));
    assertEquals(-1, twice.indexOf("会议", 5));
  }

  @Test
  void onlyWordsOfThePaperAreTraced() {
    Passage mixed = Passage.untraced("一：").then(paper.sub(0, 1));
    assertFalse(mixed.isTraced(0));
    assertFalse(mixed.isTraced(1));
    assertTrue(mixed.isTraced(2));
    assertEquals(Optional.of(new Span(0, 1)), mixed.spanAt(2));
    assertEquals(Optional.empty(), mixed.spanAt(0));
  }

  @Test
  void theSpanCoversWhatIsTracedInWhateverOrder() {
    Passage swapped = paper.sub(2).then(paper.sub(0, 2));
    assertEquals(Optional.of(new Span(0, 4)), swapped.span());
    assertEquals(Optional.of(new Span(2, 4)), swapped.span(0, 2));
    assertEquals(Optional.of(new Span(0, 4)), swapped.span(1, 3));
    assertEquals(Optional.empty(), swapped.span(1, 1));
    assertEquals(Optional.empty(), paper.span(1, 1));
    assertEquals(Optional.empty(), Passage.untraced("一").span());
    assertEquals(Optional.of(new Span(0, 1)), paper.span(0, 1));
  }

  @Test
  void passagesAreEqualIfTheirWordsAndPlacesAre() {
    Passage again = Passage.of("甲甲乙");
    assertEquals(again.sub(0, 1), Passage.of("甲丁").sub(0, 1));
    assertEquals(again.sub(0, 1).hashCode(), Passage.of("甲丁").sub(0, 1).hashCode());
    assertNotEquals(again.sub(0, 1), again.sub(1, 2), "the same word elsewhere");
    assertNotEquals(paper, Passage.untraced("甲乙丙丁"));
    assertNotEquals(paper.sub(0, 1).reworded("一"), Passage.of("一二").sub(0, 1).reworded("二"));
    assertNotEquals(
        paper.sub(0, 2).reworded("一"), paper.sub(0, 1).reworded("一"), "a shorter place");
    assertFalse(paper.equals((Object) "甲乙丙丁"));
    assertNotEquals(paper.hashCode(), Passage.of("戊").hashCode());
  }

  @Test
  void aBuilderPutsPiecesAndWordsTogether() {
    Passage.Builder builder = Passage.builder();
    Passage long1 = Passage.of("零一二三四五六七八九".repeat(5));
    builder.append(long1, 3, 45).append("，").appendFor("甲", paper.sub(1, 3));
    builder.append("乙", new Span(7, 9)).append(paper);
    assertEquals(42 + 1 + 1 + 1 + 4, builder.length());
    Passage built = builder.build();
    assertEquals(long1.toString().substring(3, 45) + "，甲乙甲乙丙丁", built.toString());
    assertEquals(Optional.of(new Span(3, 45)), built.span(0, 42));
    assertEquals(Optional.empty(), built.spanAt(42));
    assertEquals(Optional.of(new Span(1, 3)), built.spanAt(43));
    assertEquals(Optional.of(new Span(7, 9)), built.spanAt(44));
    assertEquals(Optional.of(new Span(0, 4)), built.span(45, 49));
  }
}
