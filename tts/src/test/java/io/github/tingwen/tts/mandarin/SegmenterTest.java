package io.github.tingwen.tts.mandarin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

  private final Segmenter segmenter = new Segmenter(Lexicon.standard());

  @Test
  void findsTheWordsOfASentence() {
    assertEquals(List.of("为了", "解决", "群众", "问题", "，", "召开", "会议"), words("为了解决群众问题，召开会议"));
  }

  @Test
  void runsOfDigitsLettersAndNumeralsAreUnits() {
    assertEquals(List.of("二零二六", "年", "2026", "年", "APP", "上线"), words("二零二六年2026年APP上线"));
  }

  @Test
  void aNameThatASlotMarksIsOneWordAndNothingReachesIntoIt() {
    Slot name = new Slot(SlotKind.NAME, 3, 6);
    assertEquals(List.of("书记", "会", "计建国", "计划", "好"), words("书记会计建国计划好", name));
  }

  @Test
  void wordsWithReadingsInsideANameEndWithIt() {
    WordGraph graph = segmenter.segment("张会计划", List.of(new Slot(SlotKind.NAME, 0, 2)));
    assertEquals(graph.matchesBegin(1), graph.matchesEnd(1));
  }

  @Test
  void thePathCoversTheTextWithoutGaps() {
    String text = "𠮷野家，附件：〔2024〕第１２号・①ａｂｃ 好";
    assertEquals(text, String.join("", words(text)));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(List.of(), words(""));
  }

  private List<String> words(String text, Slot... slots) {
    WordGraph graph = segmenter.segment(text, List.of(slots));
    List<String> words = new ArrayList<>();
    for (int w = 0; w < graph.wordCount(); w++) {
      words.add(text.substring(graph.from(w), graph.to(w)));
    }
    return words;
  }
}
