package io.github.tingwen.parse;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds the words with which a notice puts a meeting off or calls it off. For use by one thread.
 */
final class PutOffDecision {

  private static final WordSet PUT_OFF =
      WordSet.union(
          WordSet.load("change_words.tsv", "calls_off", "postpones", "until", "moves_to"),
          WordSet.of("予以取消"));
  static final WordSet HELD = WordSet.of("召开", "举行", "举办", "开会", "进行");

  private final Draft draft;
  private final String view;
  private final IntPredicate skipped;
  private final DecisionSpans spans;

  PutOffDecision(Draft draft, IntPredicate skipped) {
    this.draft = draft;
    this.view = draft.view();
    this.skipped = skipped;
    this.spans = new DecisionSpans(draft);
  }

  Optional<Stretch> find() {
    return draft.layout.sentences().stream()
        .filter(sentence -> !skipped.test(sentence.from()))
        .flatMap(sentence -> in(sentence).stream())
        .findFirst();
  }

  // rule: a notice that puts a meeting off or calls it off has decided that: 推迟至5月24日举行, 不再举行.
  private Optional<Stretch> in(Sentence sentence) {
    int at = PUT_OFF.find(view, sentence.from(), sentence.to());
    if (at < 0 || Condition.covers(view, at)) {
      return Optional.empty();
    }
    int word = at + PUT_OFF.matchAt(view, at, sentence.to());
    int end = spans.clauseEnd(at, sentence.to());
    boolean held = HELD.matchBefore(view, end, at) > 0;
    boolean dated = !draft.moments.daysIn(at, end).isEmpty();
    boolean closes = word == end && view.startsWith("取消", word - 2);
    boolean meeting = Scan.first(view, '会', sentence.from(), at) >= 0;
    return (held || dated || closes) && meeting
        ? Optional.of(new Stretch(at, end))
        : Optional.empty();
  }
}
