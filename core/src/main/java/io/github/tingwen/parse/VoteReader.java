package io.github.tingwen.parse;

import io.github.tingwen.model.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads counts of votes: 8票同意、1票反对; 同意501票，反对52票，弃权35票. For use by one thread. */
final class VoteReader {

  private static final WordSet FOR = WordSet.of("同意", "赞成", "赞同", "支持");
  private static final WordSet AGAINST = WordSet.of("反对");
  private static final WordSet ABSTAIN = WordSet.of("弃权");
  private static final WordSet ALL = WordSet.of("全部同意", "一致通过", "一致同意", "全数同意", "全体同意", "全票通过");

  private final Draft draft;
  private final String view;

  VoteReader(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  /**
   * A vote and where it stands.
   *
   * @param from where its first count begins
   * @param to where its last ends
   */
  record Counted(Vote vote, int from, int to) {}

  /** A count in the making. */
  private static final class Count {
    int from = -1;
    int to;
    OptionalInt inFavour = OptionalInt.empty();
    OptionalInt against = OptionalInt.empty();
    OptionalInt abstaining = OptionalInt.empty();
  }

  // rule: counts that follow each other with signs between them are one vote; a second count of the
  // same kind begins the next.
  List<Counted> in(Sentence sentence) {
    if (!mayCount(sentence)) {
      return List.of();
    }
    List<Counted> votes = new ArrayList<>();
    Count count = new Count();
    int i = sentence.from();
    while (i < sentence.to()) {
      int end = one(i, sentence.to(), count, votes);
      i = end > i ? end : i + 1;
    }
    close(count, votes);
    return votes;
  }

  private boolean mayCount(Sentence sentence) {
    return Scan.first(view, '票', sentence.from(), sentence.to()) >= 0
        || Scan.first(view, "名议员", sentence.from(), sentence.to()) >= 0;
  }

  private int one(int at, int to, Count count, List<Counted> votes) {
    int side =
        FOR.matchAt(view, at, to) > 0
            ? 1
            : AGAINST.matchAt(view, at, to) > 0 ? 2 : ABSTAIN.matchAt(view, at, to) > 0 ? 3 : 0;
    if (side > 0) {
      Numerals.Numeral after = number(at + 2);
      boolean counted = after != null && after.to() < to && Scan.at(view, after.to()) == '票';
      return counted ? put(at, after.to() + 1, side, after.value(), count, votes) : at + 2;
    }
    boolean head =
        Paper.isDigit(Scan.at(view, at))
            || Numerals.isChinese(Scan.at(view, at))
            || Scan.at(view, at) == '两';
    Numerals.Numeral number = head ? number(at) : null;
    if (number == null
        || number.to() >= to
        || Scan.at(view, number.to()) != '票' && !view.startsWith("名议员", number.to())) {
      return number == null ? at : number.to();
    }
    return before(at, number, to, count, votes);
  }

  private Numerals.Numeral number(int at) {
    boolean two = at < view.length() && Scan.at(view, at) == '两';
    return two ? new Numerals.Numeral(2, at + 1, 1) : Numerals.at(view, at);
  }

  private int before(int at, Numerals.Numeral number, int to, Count count, List<Counted> votes) {
    int word = number.to() + (Scan.at(view, number.to()) == '票' ? 1 : 3);
    int all = ALL.matchAt(view, word, to);
    int side =
        FOR.matchAt(view, word, to) > 0 || all > 0
            ? 1
            : AGAINST.matchAt(view, word, to) > 0 ? 2 : ABSTAIN.matchAt(view, word, to) > 0 ? 3 : 0;
    return side == 0 ? word : put(at, word + Math.max(all, 2), side, number.value(), count, votes);
  }

  private int put(int from, int to, int side, int value, Count count, List<Counted> votes) {
    boolean again =
        side == 1 && count.inFavour.isPresent()
            || side == 2 && count.against.isPresent()
            || side == 3 && count.abstaining.isPresent();
    boolean far = count.from >= 0 && from - count.to > 3;
    if (again || far) {
      close(count, votes);
    }
    count.from = count.from < 0 ? from : count.from;
    count.to = to;
    switch (side) {
      case 1 -> count.inFavour = OptionalInt.of(value);
      case 2 -> count.against = OptionalInt.of(value);
      default -> count.abstaining = OptionalInt.of(value);
    }
    return to;
  }

  private void close(Count count, List<Counted> votes) {
    if (count.from >= 0) {
      Vote vote =
          new Vote(
              draft.paper.cut(count.from, count.to),
              count.inFavour,
              count.against,
              count.abstaining);
      votes.add(new Counted(vote, count.from, count.to));
    }
    count.from = -1;
    count.inFavour = OptionalInt.empty();
    count.against = OptionalInt.empty();
    count.abstaining = OptionalInt.empty();
  }
}
