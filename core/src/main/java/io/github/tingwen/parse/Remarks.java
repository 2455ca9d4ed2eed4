package io.github.tingwen.parse;

import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Requirement;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is asked in the opening words and the reports of Taiwanese minutes, which stand under
 * headings and need no verb of saying. For use by one thread.
 */
final class Remarks {

  private static final WordSet OPENINGS =
      WordSet.of("主席致词", "主席致辞", "主席报告", "主席指示", "主席提示", "主席宣达", "主持人致词", "主持人致辞", "校长致词", "校长报告");
  private static final WordSet REPORTS =
      WordSet.of("各处室报告", "各科室报告", "各课室报告", "各单位报告", "各组报告", "处室报告", "业务报告", "行政报告");

  /** Behind 请: what the paper says to its reader or asks the meeting itself. */
  private static final WordSet FORMAL = WordSet.load("remark_words.tsv", "formal");

  private final Draft draft;
  private final String view;

  Remarks(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  /** What is asked there and not told by another directive; the chair speaks the opening words. */
  List<Directive> read(Optional<Passage> chair) {
    List<Directive> directives = new ArrayList<>();
    for (Item item : draft.outline.top()) {
      boolean opening = OPENINGS.matchAt(view, item.content(), item.lineEnd()) > 0;
      boolean report = REPORTS.matchAt(view, item.content(), item.lineEnd()) > 0;
      if (opening || report) {
        directive(item, opening, opening ? chair : Optional.empty()).ifPresent(directives::add);
      }
    }
    return directives;
  }

  private Optional<Directive> directive(Item part, boolean opening, Optional<Passage> speaker) {
    List<Stretch> asked = new ArrayList<>();
    for (Sentence sentence : draft.layout.sentencesIn(part.content(), part.to())) {
      if (!draft.isClaimed(sentence.stretch())) {
        asked(sentence, opening).ifPresent(asked::add);
      }
    }
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    asked.forEach(draft::claim);
    Stretch all = new Stretch(asked.get(0).from(), asked.get(asked.size() - 1).to());
    return Optional.of(
        new Directive(
            Optional.empty(),
            Optional.empty(),
            speaker,
            Optional.empty(),
            draft.paper.cut(all),
            asked.stream().map(words -> new Requirement(draft.paper.cut(words))).toList()));
  }

  // rule: under 主席致词 a sentence that asks (请各班于…前…) is a demand as a whole, its number included;
  // under 各处室报告 only from the clause that asks.
  private Optional<Stretch> asked(Sentence sentence, boolean opening) {
    int mark = Requirements.mark(view, sentence.from(), sentence.to());
    boolean formal =
        mark >= 0
            && Scan.at(view, mark) == '请'
            && FORMAL.matchAt(view, mark + 1, view.length()) > 0;
    if (mark < 0 || formal || POLITE.matchAt(view, sentence.from(), sentence.to()) > 0) {
      return Optional.empty();
    }
    int clause = Scan.since(view, "，；：", sentence.from(), mark);
    return Optional.of(new Stretch(opening ? sentence.from() : clause, sentence.to()));
  }

  private static final WordSet POLITE = WordSet.of("敬请", "感谢", "谢谢", "欢迎");
}
