package io.github.tingwen.parse;

import java.util.Optional;

/** Tells the new place of a meeting that has been moved from its former one. Stateless. */
final class ChangedPlace {

  /**
   * What a paper says of the meeting's place.
   *
   * @param now the place that holds
   * @param former the place that holds no more
   */
  record Both(Optional<Stretch> now, Optional<Stretch> former) {}

  private static final WordSet CHANGES = WordSet.load("new_places.tsv");
  private static final WordSet NOUNS =
      WordSet.of("地点", "会场", "会址", "会议室", "场地", "地址", "场所", "会议地点", "召开地点", "举办地点");
  private static final WordSet OTHERS =
      WordSet.load("change_subjects.tsv", "any", "place", "business");
  private static final WordSet CASES = WordSet.load("conditions.tsv", "case", "before");
  private static final WordSet HELD = WordSet.union(ChangeFinder.HELD, WordSet.of("组织"));
  private static final WordSet ROOMS = WordSet.load("rooms.tsv", "room", "moved");
  private static final WordSet ONLINE =
      WordSet.of("线上", "网上", "视频", "网络", "腾讯会议", "钉钉", "云端", "电视电话", "电话会议", "书面");
  private static final int LONGEST_CLAUSE = 200;
  private static final int LONGEST = 60;
  private static final int LONGEST_CASE = 40;

  private final Draft draft;
  private final Paper paper;
  private final String view;

  ChangedPlace(Draft draft) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
  }

  /** The two places; {@code found} is the one that was read without asking whether it holds. */
  Both of(Optional<Stretch> found) {
    for (Sentence sentence : draft.layout.sentences()) {
      for (int at = CHANGES.find(view, sentence.from(), sentence.to());
          at >= 0;
          at = CHANGES.find(view, at + 1, sentence.to())) {
        Optional<Both> changed = changed(sentence, at, found);
        if (changed.isPresent()) {
          return changed.get();
        }
      }
    }
    return new Both(found, Optional.empty());
  }

  private Optional<Both> changed(Sentence sentence, int at, Optional<Stretch> found) {
    int head = Math.max(sentence.from(), at - LONGEST_CLAUSE);
    int clause = Scan.since(view, "，。；\n", head, at);
    int noun = noun(sentence, clause, at);
    int next = at + CHANGES.matchAt(view, at, sentence.to());
    boolean other =
        OTHERS.find(view, clause, at) >= 0
            || CASES.find(view, Math.max(sentence.from(), at - LONGEST_CASE), at) >= 0
            || Condition.covers(view, at)
            || !draft.moments.daysIn(next, next + 3).isEmpty()
            || draft.moments.hourIn(next, next + 3).isPresent();
    Stretch place = other ? new Stretch(next, next) : place(next, sentence.to());
    boolean moves = noun >= 0 || isHeldThere(place, sentence.to()) && isMeetings(sentence, at);
    if (place.length() < 2 || !moves) {
      return Optional.empty();
    }
    draft.claim(
        new Stretch(clause, Math.max(place.to(), draft.clauseEnd(place.to(), sentence.to()))));
    Optional<Stretch> former = noun < 0 ? Optional.empty() : named(noun, at);
    return Optional.of(new Both(Optional.of(place), former.or(() -> old(found, place))));
  }

  /** Where the word for the place ends whose change is told: 会议地点由甲调整为; or -1. */
  private int noun(Sentence sentence, int clause, int at) {
    int noun = last(clause, at);
    int before = Math.max(sentence.from(), clause - LONGEST_CLAUSE);
    boolean wrong = noun < 0 && view.startsWith("应为", at);
    return wrong ? last(Scan.since(view, "。；\n", before, clause), clause) : noun;
  }

  private int last(int from, int to) {
    int end = -1;
    for (int at = NOUNS.find(view, from, to);
        at >= 0 && end < 0;
        at = NOUNS.find(view, at + 1, to)) {
      int word = at + NOUNS.matchAt(view, at, to);
      boolean opens = word == to || "由从“：（将因、为".indexOf(Scan.at(view, word)) >= 0;
      end = opens ? word : -1;
    }
    return end;
  }

  // rule: 会议地点由甲调整为乙 and 会议地点“甲”更正为“乙” name both places.
  private Optional<Stretch> named(int noun, int at) {
    int open = Scan.at(view, noun) == '“' ? noun + 1 : noun;
    int to = Scan.until(view, open > noun ? "”" : "，。；", open, at);
    Stretch former = paper.trim(open, to, "由从“”：为在原定的");
    return former.length() >= 2 ? Optional.of(former) : Optional.empty();
  }

  private static Optional<Stretch> old(Optional<Stretch> found, Stretch place) {
    return found.filter(f -> f.to() <= place.from() || f.from() >= place.to());
  }

  private Stretch place(int from, int to) {
    int depth = 0;
    int i = from;
    for (; i < Math.min(to, from + LONGEST); i++) {
      char c = Scan.at(view, i);
      depth += c == '（' ? 1 : c == '）' ? -1 : 0;
      if (depth <= 0 && ("，。；、\n".indexOf(c) >= 0 || HELD.matchAt(view, i, to) > 0)) {
        break;
      }
    }
    return paper.trim(from, i, "“”：在于到");
  }

  private boolean isHeldThere(Stretch place, int to) {
    int end = Scan.at(view, place.to()) == '”' ? place.to() + 1 : place.to();
    boolean held = HELD.matchAt(view, end, to) > 0;
    boolean room = ROOMS.matchBefore(view, place.to(), place.from()) > 0;
    return ONLINE.matchAt(view, place.from(), place.to()) > 0 || held && room;
  }

  /** Whether the words name no room: 线上. */
  static boolean isOnline(String view, Stretch place) {
    return ONLINE.matchAt(view, place.from(), place.to()) == place.length();
  }

  private boolean isMeetings(Sentence sentence, int at) {
    return Scan.first(view, '会', Math.max(sentence.from(), at - LONGEST_CLAUSE), at) >= 0;
  }
}
