package io.github.tingwen.parse;

import java.util.List;
import java.util.Optional;

/**
 * Finds headings that stand as short sentences before their elaboration.
 *
 * <p>Immutable and thread-safe.
 */
final class SentenceHeadings {

  /** How many sentences may stand between two headings without number. */
  private static final int FARTHEST = 8;

  /** How far ahead the next number is sought; looking further would not stay linear. */
  private static final int FARTHEST_NUMBERED = 60;

  private static final int LONGEST_OPENER = 40;

  private final Draft draft;
  private final String view;
  private final HeadingFinder headings;
  private final List<Sentence> sentences;

  SentenceHeadings(Draft draft, HeadingFinder headings) {
    this.draft = draft;
    this.view = draft.view();
    this.headings = headings;
    this.sentences = draft.layout.sentences();
  }

  // rule: 一是压实责任。各地要…。二是…: a short numbered sentence before one without number is a heading if
  // there is another of them ({@code alike} tells of one before); 一要压实责任。 demands.
  Optional<Stretch> numbered(int index, int from, int to, boolean alike) {
    int at = behindColon(from, to);
    int start = Requirements.afterNumber(view, at, to);
    boolean demand = start > at && Scan.at(view, start - 1) == '要';
    boolean open = !demand && headings.isHead(at, start, to) && isElaborated(index);
    return open && (alike || hasAnotherNumbered(index))
        ? Optional.of(draft.paper.trim(start, to, "，。 "))
        : Optional.empty();
  }

  // rule: 会议强调，要做到三个到位：一是责任到位。…: the first number may stand behind a colon.
  private int behindColon(int from, int to) {
    int colon = Scan.first(view, '：', from, Math.min(to, from + LONGEST_OPENER));
    boolean behind = colon > 0 && Requirements.isNumbered(view, colon + 1, to);
    return behind ? colon + 1 : from;
  }

  private boolean isElaborated(int index) {
    return index + 1 < sentences.size()
        && !sentences.get(index + 1).first()
        && !isNumbered(sentences.get(index + 1));
  }

  private boolean isNumbered(Sentence sentence) {
    return Requirements.isNumbered(view, sentence.from(), sentence.to());
  }

  private boolean hasAnotherNumbered(int index) {
    int end = Math.min(sentences.size(), index + 1 + FARTHEST_NUMBERED);
    for (int i = index + 1; i < end; i++) {
      Sentence later = sentences.get(i);
      if (isNumbered(later)) {
        int start = Requirements.afterNumber(view, later.from(), later.to());
        return headings.isHead(later.from(), start, later.to());
      }
      if (later.first()) {
        return false;
      }
    }
    return false;
  }

  // rule: 强化组织领导。镇村两级要靠前指挥。强化要素保障。…: short sentences without number are headings where
  // each is followed by its elaboration and there is another of them.
  Optional<Stretch> plain(int index, int from, int to, boolean alike) {
    boolean open = headings.isPlainHead(from, to) && isElaborated(index) && !isPlain(index + 1);
    return open && (alike || hasAnotherPlain(index))
        ? Optional.of(draft.paper.trim(from, to, "，。 "))
        : Optional.empty();
  }

  private boolean isPlain(int index) {
    Sentence sentence = sentences.get(index);
    return headings.isPlainHead(sentence.from(), sentence.to());
  }

  private boolean hasAnotherPlain(int index) {
    int end = Math.min(sentences.size() - 1, index + 2 + FARTHEST);
    for (int i = index + 2; i < end; i++) {
      if (isPlain(i)) {
        return !sentences.get(i + 1).first() && !isPlain(i + 1);
      }
    }
    return false;
  }
}
