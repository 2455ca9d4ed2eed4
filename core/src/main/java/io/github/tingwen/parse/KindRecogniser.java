package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Weighs the signs for each kind of document. Stateless. */
final class KindRecogniser {

  private static final Map<DocumentKind, WordSet> SIGNS = signs();

  private static final int ENOUGH = 4;

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
    String view = draft.view();
    List<String> reasons = new ArrayList<>();
    int score = 0;
    WordSet signs = SIGNS.get(kind);
    for (Line line : draft.layout.lines()) {
      if (line.kind() == Line.Kind.BODY || line.kind() == Line.Kind.TITLE) {
        int weight = line.kind() == Line.Kind.TITLE ? 4 : 1;
        score += weight * count(view, line, signs, reasons);
      }
    }
    return new Verdict(kind, score + KindShapes.score(draft, kind, reasons) + KindShapes.title(draft, kind, reasons), reasons);
  }

  private static int count(String view, Line line, WordSet signs, List<String> reasons) {
    int count = 0;
    for (int i = signs.find(view, line.from(), line.to()); i >= 0; i = signs.find(view, i, line.to())) {
      int length = signs.matchAt(view, i, line.to());
      if (reasons.size() < 12) {
        reasons.add(view.substring(i, i + length));
      }
      count++;
      i += length;
    }
    return Math.min(count, 8);
  }
}
