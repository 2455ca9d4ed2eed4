package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs the signs for each kind of document. Stateless. */
final class KindRecogniser {

  private static final Map<DocumentKind, WordSet> SIGNS = signs();

  private static final int ENOUGH = 4;
  private static final int IN_TITLE = 4;
  private static final int MOST_REASONS = 12;
  private static final int MOST_SIGNS = 200;

  private KindRecogniser() {}

  /** The kind with its score and the signs that spoke for it. */
  record Verdict(DocumentKind kind, int score, List<String> reasons) {}

  private static Map<DocumentKind, WordSet> signs() {
    Map<DocumentKind, WordSet> signs = new EnumMap<>(DocumentKind.class);
    for (DocumentKind kind : DocumentKind.values()) {
      signs.put(kind, WordSet.load("kind_signs.tsv", kind.name()));
    }
    return signs;
  }

  static Verdict of(Draft draft) {
    Verdict best = null;
    for (DocumentKind kind : DocumentKind.values()) {
      Verdict verdict = weigh(draft, kind);
      if (best == null || verdict.score() > best.score()) {
        best = verdict;
      }
    }
    return best.score() < ENOUGH ? new Verdict(DocumentKind.OTHER, best.score(), best.reasons()) : best;
  }

  private static Verdict weigh(Draft draft, DocumentKind kind) {
    Set<String> reasons = new LinkedHashSet<>();
    int score = 0;
    for (Line line : draft.layout.lines()) {
      if (line.kind() == Line.Kind.BODY || line.kind() == Line.Kind.TITLE) {
        score += signs(draft.view(), line, SIGNS.get(kind), reasons);
      }
    }
    List<String> all = new ArrayList<>(reasons);
    score += KindShapes.score(draft, kind, all) + KindShapes.title(draft, kind, all);
    return new Verdict(kind, score, List.copyOf(all.subList(0, Math.min(all.size(), MOST_REASONS))));
  }

  // rule: each sign counts once, and once more for standing in the title.
  private static int signs(String view, Line line, WordSet signs, Set<String> found) {
    int score = 0;
    for (int i = signs.find(view, line.from(), line.to()); i >= 0; i = signs.find(view, i, line.to())) {
      int length = signs.matchAt(view, i, line.to());
      boolean fresh = found.size() < MOST_SIGNS && found.add(view.substring(i, i + length));
      score += line.kind() == Line.Kind.TITLE ? IN_TITLE : fresh ? 2 : 0;
      i += length;
    }
    return score;
  }
}
