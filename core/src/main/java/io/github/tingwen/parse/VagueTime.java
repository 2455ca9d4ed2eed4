package io.github.tingwen.parse;

import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.text.Passage;
import java.util.Optional;

/** Reads a time of a meeting that is given by its month alone. Stateless. */
final class VagueTime {

  private VagueTime() {}

  // rule: 拟于12月中旬召开 names no day; the words are told as they stand.
  static Optional<MeetingTime> in(Draft draft, Sentence lead) {
    String view = draft.view();
    for (int at = Scan.first(view, '月', lead.from(), lead.to());
        at > lead.from();
        at = Scan.first(view, '月', at + 1, lead.to())) {
      int part = VAGUE.matchAt(view, at + 1, lead.to());
      int from = at;
      while (from > lead.from() && isNumber(Scan.at(view, from - 1))) {
        from--;
      }
      if (part > 0 && from < at) {
        return Optional.of(untold(draft.paper.cut(from, at + 1 + part)));
      }
    }
    return Optional.empty();
  }

  private static final WordSet VAGUE = WordSet.of("上旬", "中旬", "下旬", "底", "初", "中下旬", "上中旬", "末");

  private static boolean isNumber(char c) {
    return Paper.isDigit(c) || Numerals.isChinese(c) || c == '年' || c == '月';
  }

  private static MeetingTime untold(Passage words) {
    return new MeetingTime(
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
