package io.github.tingwen.tts;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.SectionKind;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Slot;
import io.github.tingwen.text.SlotKind;
import java.util.ArrayList;
import java.util.List;

/** Small invented scripts. */
final class Scripts {

  private Scripts() {}

  /**
   * Makes a script of sections; in each the first sentence is the heading, and one that begins with
   * {@code *} is an item. {@code [李四]} is a name.
   */
  static ReadingScript of(String[]... sections) {
    List<Section> made = new ArrayList<>();
    int number = 0;
    for (int s = 0; s < sections.length; s++) {
      List<Sentence> sentences = new ArrayList<>();
      for (String words : sections[s]) {
        sentences.add(sentence("s" + ++number, sentences.isEmpty(), words));
      }
      SectionKind kind = s == 0 ? SectionKind.SUMMARY : SectionKind.DIRECTIVE;
      made.add(new Section(kind, "第" + (s + 1) + "节", sentences));
    }
    List<Sentence> facts =
        made.stream()
            .flatMap(section -> section.sentences().stream())
            .filter(sentence -> sentence.wording().toString().startsWith("时间"))
            .toList();
    return new ReadingScript(made, facts);
  }

  private static Sentence sentence(String id, boolean first, String words) {
    boolean item = words.startsWith("*");
    Sentence.Role role =
        first ? Sentence.Role.HEADING : item ? Sentence.Role.ITEM : Sentence.Role.TEXT;
    String bare = words.replace("*", "");
    List<Slot> slots = new ArrayList<>();
    int from = bare.indexOf('[');
    if (from >= 0) {
      slots.add(new Slot(SlotKind.NAME, from, bare.indexOf(']') - 1));
    }
    String text = bare.replace("[", "").replace("]", "");
    return new Sentence(id, role, Passage.of(text), slots, Pause.SENTENCE);
  }

  /** Three sections, nine sentences, two items, one fact. */
  static ReadingScript small() {
    return of(
        new String[] {"会议通知。", "时间：三日上午，九点。", "地点在三楼。"},
        new String[] {"第一项。", "*一是由[李小四]负责，尽快办。", "*二是写明。"},
        new String[] {"第二项。", "各村照办。", "完毕。"});
  }
}
