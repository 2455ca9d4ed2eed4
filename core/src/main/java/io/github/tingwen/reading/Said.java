package io.github.tingwen.reading;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which places of the paper have been read, so that nothing is read again without need. */
final class Said {

  /** Of a sentence of which more has been read, the rest is its frame: 二、地点：, 主持会议并讲话. */
  private static final double MOST = 0.6;

  /** A remark in brackets of so many letters that were not read is no frame. */
  private static final int LEAST_REMARK = 2;

  private final Set<Integer> places = new HashSet<>();

  /** Gathers the places of all words in {@code sections}. */
  static Said in(List<SectionDraft> sections) {
    Said said = new Said();
    for (SectionDraft section : sections) {
      section.drafts().forEach(draft -> said.add(draft.wording()));
    }
    return said;
  }

  private void add(Passage words) {
    for (int i = 0; i < words.length(); i++) {
      words.spanAt(i).map(Span::from).ifPresent(places::add);
    }
  }

  /** Whether most letters of {@code words} have been read, where they stand and not just alike. */
  boolean holdsMostOf(Passage words) {
    int letters = 0;
    int read = 0;
    int fresh = 0;
    int depth = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
      if (Character.isLetterOrDigit(c)) {
        boolean said = words.spanAt(i).map(Span::from).filter(places::contains).isPresent();
        letters++;
        read += said ? 1 : 0;
        fresh += said || depth <= 0 ? 0 : 1;
      }
    }
    return letters > 0 && read >= MOST * letters && fresh < LEAST_REMARK;
  }
}
