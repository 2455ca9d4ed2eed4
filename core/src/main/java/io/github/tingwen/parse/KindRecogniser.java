package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs the signs for each kind of document. Stateless. */
final class KindRecogniser {

  private static final WordSet SIGNS = WordSet.load("kind_signs.tsv");
  private static final Map<String, DocumentKind> KINDS = kinds();
  private static final int ENOUGH = 4;
  private static final int IN_TITLE = 4;
  private static final int IN_TEXT = 2;

  private KindRecogniser() {}

  /** The kind with its score and the signs that spoke for it. */
  record Verdict(DocumentKind kind, int score, List<String> reasons) {}

  private static Map<String, DocumentKind> kinds() {
    Map<String, DocumentKind> kinds = new HashMap<>();
    for (String[] row : WordSet.rows("kind_signs.tsv")) {
      kinds.put(row[0], DocumentKind.valueOf(row[1]));
    }
    return Map.copyOf(kinds);
  }

  static Verdict of(Draft draft) {
    Map<DocumentKind, List<String>> reasons = new EnumMap<>(DocumentKind.class);
    Map<DocumentKind, Integer> scores = signs(draft, reasons);
    Verdict best = new Verdict(DocumentKind.OTHER, 0, List.of());
    for (DocumentKind kind : DocumentKind.values()) {
      List<String> found = reasons.computeIfAbsent(kind, k -> new ArrayList<>());
      int score =
          scores.getOrDefault(kind, 0)
              + KindShapes.score(draft, kind, found)
              + KindShapes.title(draft, kind, found);
      if (score > best.score()) {
        best = new Verdict(kind, score, List.copyOf(found));
      }
    }
    return best.score() < ENOUGH
        ? new Verdict(DocumentKind.OTHER, best.score(), best.reasons())
        : best;
  }

  // rule: each sign counts once, and more for standing in the title.
  private static Map<DocumentKind, Integer> signs(
      Draft draft, Map<DocumentKind, List<String>> reasons) {
    Map<DocumentKind, Integer> scores = new EnumMap<>(DocumentKind.class);
    Set<String> seen = new HashSet<>();
    for (Line line : draft.layout.lines()) {
      boolean title = line.kind() == Line.Kind.TITLE;
      if (title || line.kind() == Line.Kind.BODY) {
        inLine(draft.view(), line, title ? IN_TITLE : IN_TEXT, seen, scores, reasons);
      }
    }
    return scores;
  }

  private static void inLine(
      String view,
      Line line,
      int weight,
      Set<String> seen,
      Map<DocumentKind, Integer> scores,
      Map<DocumentKind, List<String>> reasons) {
    for (int i = SIGNS.find(view, line.from(), line.to());
        i >= 0;
        i = SIGNS.find(view, i, line.to())) {
      String sign = view.substring(i, i + SIGNS.matchAt(view, i, line.to()));
      DocumentKind kind = KINDS.get(sign);
      boolean fresh = seen.add(sign);
      scores.merge(kind, weight == IN_TITLE || fresh ? weight : 0, Integer::sum);
      if (fresh) {
        reasons.computeIfAbsent(kind, k -> new ArrayList<>()).add(sign);
      }
      i += sign.length();
    }
  }
}
