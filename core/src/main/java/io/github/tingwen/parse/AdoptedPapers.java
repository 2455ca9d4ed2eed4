package io.github.tingwen.parse;

import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * The papers and matters that one verb adopts: 审议通过了《甲》《乙》、关于丙的请示.
 *
 * <p>Immutable and thread-safe.
 */
final class AdoptedPapers {

  static final int SHORTEST = 3;

  private final Draft draft;
  private final String view;
  private final DecisionSpans spans;

  AdoptedPapers(Draft draft, DecisionSpans spans) {
    this.draft = draft;
    this.view = draft.view();
    this.spans = spans;
  }

  // rule: 《甲》《乙》、关于丙的请示 are three papers; a comma ends the list.
  List<Stretch> in(int from, int to) {
    List<Stretch> papers = new ArrayList<>();
    int depth = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      char c = i == to ? '。' : Scan.at(view, i);
      depth += "《（“".indexOf(c) >= 0 ? 1 : "》）”".indexOf(c) >= 0 ? -1 : 0;
      boolean next = i > from && startsNext(i, c);
      boolean end = next || i == to || depth <= 0 && "、，。；".indexOf(c) >= 0;
      if (end) {
        Stretch part = spans.withoutVote(draft.paper.trim(start, i, "，。；、和等"));
        papers.add(part);
        start = next ? i : i + 1;
      }
      if (end && (c == '，' || c == '。')) {
        break;
      }
    }
    papers.removeIf(paper -> paper.length() < SHORTEST);
    return papers;
  }

  private boolean startsNext(int at, char c) {
    return Scan.at(view, at - 1) == '》'
        && (c == '《' || view.startsWith("和关于", at) || view.startsWith("和《", at));
  }

  // rule: each paper is told with the verb before the first: 通过了《甲》《乙》 is 通过了《甲》 and 通过了《乙》.
  Passage told(Stretch verb, Stretch paper) {
    return paper.from() == verb.to()
        ? draft.paper.cut(verb.from(), paper.to())
        : Passage.join(List.of(draft.paper.cut(verb), draft.paper.cut(paper)));
  }
}
