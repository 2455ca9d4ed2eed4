package io.github.tingwen.parse;

import io.github.tingwen.model.Vote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads counts of votes: 8票同意、1票反对; 同意501票，反对52票，弃权35票. For use by one thread. */
final class VoteReader {

  private static final WordSet ALL = WordSet.of("全部同意", "一致通过", "一致同意", "全数同意", "全体同意", "全票通过");

  private static final WordSet UNITS =
      WordSet.of("票", "人", "名议员", "名委员", "名代表", "名董事", "名理事", "名成员");
  private static final int LONGEST_GAP = 3;

  private final Draft draft;
  private final String view;

  VoteReader(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  /**
   * A vote and where it stands.
   *
   * @param head where the words that say how was voted begin (经举手表决，), or its first count
   * @param from where its first count begins
   * @param to where its last ends
   */
  record Counted(Vote vote, int head, int from, int to) {}

  /** A count in the making. */
  private static final class Count {
    int from = -1;
    int to;
    final Map<Side, Integer> votes = new EnumMap<>(Side.class);

    OptionalInt of(Side side) {
      Integer number = votes.get(side);
      return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
  }

  /** What a vote is cast for. */
  private enum Side {
    FOR,
    AGAINST,
    ABSTAIN
  }

  private static final WordSet FOR = WordSet.of("同意", "赞成", "赞同", "支持");
  private static final WordSet AGAINST = WordSet.of("反对", "不同意", "不赞成");
  private static final WordSet ABSTAIN = WordSet.of("弃权");

  private static final WordSet COUNTED = WordSet.union(FOR, AGAINST, ABSTAIN, ALL);

  private static WordSet words(Side side) {
    return switch (side) {
      case FOR -> FOR;
      case AGAINST -> AGAINST;
      case ABSTAIN -> ABSTAIN;
    };
  }

  private static Side sideAt(String view, int at, int to) {
    for (Side side : Side.values()) {
      if (words(side).matchAt(view, at, to) > 0) {
        return side;
      }
    }
    return null;
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
    return COUNTED.find(view, sentence.from(), sentence.to()) >= 0;
  }

  private int one(int at, int to, Count count, List<Counted> votes) {
    Side side = sideAt(view, at, to);
    if (side != null) {
      int word = at + words(side).matchAt(view, at, to);
      Numerals.Numeral after = number(word);
      boolean counted = after != null && after.to() < to && Scan.at(view, after.to()) == '票';
      return counted ? put(at, after.to() + 1, side, after.value(), count, votes) : word;
    }
    boolean head =
        Paper.isDigit(Scan.at(view, at))
            || Numerals.isChinese(Scan.at(view, at))
            || Scan.at(view, at) == '两';
    Numerals.Numeral number = head ? number(at) : null;
    if (number == null || number.to() >= to || UNITS.matchAt(view, number.to(), to) == 0) {
      return number == null ? at : number.to();
    }
    return before(at, number, to, count, votes);
  }

  private Numerals.Numeral number(int at) {
    boolean two = at < view.length() && Scan.at(view, at) == '两';
    return two ? new Numerals.Numeral(2, at + 1, 1) : Numerals.at(view, at);
  }

  private int before(int at, Numerals.Numeral number, int to, Count count, List<Counted> votes) {
    int word = number.to() + UNITS.matchAt(view, number.to(), to);
    int all = ALL.matchAt(view, word, to);
    Side side = all > 0 ? Side.FOR : sideAt(view, word, to);
    if (side == null) {
      return word;
    }
    int end = word + (all > 0 ? all : words(side).matchAt(view, word, to));
    return put(at, end, side, number.value(), count, votes);
  }

  private int put(int from, int to, Side side, int value, Count count, List<Counted> votes) {
    boolean far = count.from >= 0 && from - count.to > LONGEST_GAP;
    if (count.votes.containsKey(side) || far) {
      close(count, votes);
    }
    count.from = count.from < 0 ? from : count.from;
    count.to = to;
    count.votes.put(side, value);
    return to;
  }

  private void close(Count count, List<Counted> votes) {
    if (count.from >= 0) {
      int head = head(count.from);
      Vote vote =
          new Vote(
              draft.paper.cut(head, count.to),
              count.of(Side.FOR),
              count.of(Side.AGAINST),
              count.of(Side.ABSTAIN));
      votes.add(new Counted(vote, head, count.from, count.to));
    }
    count.from = -1;
    count.votes.clear();
  }

  // rule: 经举手表决，31票同意 says how was voted.
  private int head(int from) {
    int clause = Scan.at(view, from - 1) == '，' ? draft.clauseStart(0, from - 1) : from;
    boolean manner =
        clause < from && view.startsWith("经", clause) && from - clause <= LONGEST_MANNER;
    return manner && MANNERS.matchBefore(view, from - 1, clause) > 0 ? clause : from;
  }

  private static final WordSet MANNERS = WordSet.of("表决", "投票", "举手", "票决");
  private static final int LONGEST_MANNER = 16;

  /** Whether the sentence is no more than 表决结果： and the count. */
  boolean isResult(Sentence sentence, List<Counted> counted) {
    int head = Math.min(sentence.to(), sentence.from() + NEAR);
    int label = RESULTS.find(view, sentence.from(), head);
    return label >= 0
        && label + RESULTS.matchAt(view, label, sentence.to()) == counted.get(0).from()
        && counted.get(counted.size() - 1).to() + 1 >= sentence.to();
  }

  private static final WordSet RESULTS = WordSet.of("表决结果：", "表决情况：", "投票结果：");
  private static final int NEAR = 8;
}
