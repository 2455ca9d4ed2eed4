package io.github.tingwen.tts.export;

import io.github.tingwen.reading.Pause;
import io.github.tingwen.reading.ReadingScript;
import io.github.tingwen.reading.Section;
import io.github.tingwen.reading.SectionKind;
import io.github.tingwen.reading.Sentence;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Scripts of any shape, with signs that formats have to escape. */
final class GeneratedScripts {

  private static final List<String> WORDS =
      List.of(
          "会议",
          "请各村",
          "三日",
          "下午两点",
          "，",
          "。",
          "<b>",
          "&amp;",
          "]]>",
          "\"",
          "'",
          "\n",
          " ",
          "\u0007",
          "\uFEFF",
          "𠮷",
          "\uD83D",
          "-->",
          "--",
          "《通知》",
          "0999-6512302",
          "第一项");

  private GeneratedScripts() {}

  static ReadingScript script(Random random) {
    List<Section> sections = new ArrayList<>();
    int number = 0;
    for (int s = 0; s < 1 + random.nextInt(4); s++) {
      List<Sentence> sentences = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        Sentence.Role role = pick(random, Sentence.Role.values());
        Passage wording = Passage.untraced(words(random));
        Pause pause = pick(random, Pause.values());
        sentences.add(new Sentence("s" + ++number, role, wording, List.of(), pause));
      }
      String title = random.nextInt(4) == 0 ? "" : words(random);
      sections.add(new Section(pick(random, SectionKind.values()), title, sentences));
    }
    return new ReadingScript(sections, List.of());
  }

  static String words(Random random) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      words.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return words.toString();
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
