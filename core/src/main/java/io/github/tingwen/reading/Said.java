package io.github.tingwen.reading;

import io.github.tingwen.text.Passage;
import io.github.tingwen.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which places of the paper have been read, so that nothing is read again without need. */
final class Said {

  /** Of a sentence of which more has been read, the rest is its frame: 二、地点：, 主持会议并讲话. */
  private static final double MOST = 0.6;

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
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        letters++;
        Optional<Span> place = words.spanAt(i);
        read += place.isPresent() && places.contains(place.get().from()) ? 1 : 0;
      }
    }
    return letters > 0 && read >= MOST * letters;
  }
}
