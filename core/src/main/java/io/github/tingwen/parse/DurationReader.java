package io.github.tingwen.parse;

import io.github.tingwen.text.Passage;
import java.util.Optional;

/** Reads how long the meeting is to last. Immutable and thread-safe. */
final class DurationReader {

  private static final WordSet DURATIONS =
      WordSet.of("天半", "天", "日", "个半小时", "个小时", "小时", "个半天", "个工作日", "分钟", "多分钟");

  private final Draft draft;
  private final String view;

  DurationReader(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  // rule: a label tells it, or 会期半天, 会期约1.5小时, 会期约90分钟.
  Optional<Passage> read() {
    Optional<Field> labelled = draft.fields.first(Field.Kind.DURATION);
    if (labelled.isPresent()) {
      return labelled.map(f -> draft.paper.cut(f.value()));
    }
    for (int at = view.indexOf("会期"); at >= 0; at = view.indexOf("会期", at + 2)) {
      int end = at + 2;
      while (end < at + 8 && "约预计共为：".indexOf(Scan.at(view, end)) >= 0) {
        end++;
      }
      boolean half = Scan.at(view, end) == '半' || Scan.at(view, end) == '两';
      Numerals.Numeral number = half ? new Numerals.Numeral(1, end + 1, 1) : Numerals.at(view, end);
      int to = number == null ? end : afterPoint(number.to());
      int unit = number == null ? 0 : DURATIONS.matchAt(view, to, view.length());
      if (unit > 0) {
        return Optional.of(draft.paper.cut(at, to + unit));
      }
    }
    return Optional.empty();
  }

  private int afterPoint(int at) {
    int i = at + 1;
    while (Scan.at(view, at) == '.' && Paper.isDigit(Scan.at(view, i))) {
      i++;
    }
    return i > at + 1 ? i : at;
  }
}
