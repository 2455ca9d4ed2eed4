package io.github.tingwen.parse;

import io.github.tingwen.model.Decision;
import io.github.tingwen.model.Vote;
import io.github.tingwen.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds what was put to the vote in minutes that tell the result apart: 选用乙公司。5票赞成，决议通过。 For use by
 * one thread.
 */
final class VotedMotions {

  private static final WordSet VOTES = WordSet.of("表决", "投票", "举手", "票决");
  private static final WordSet PASSED = WordSet.of("通过", "通过了");
  private static final WordSet ALL =
      WordSet.of("全体", "大家", "与会", "一致", "全票", "举手", "鼓掌", "到会", "代表");
  private static final WordSet AGREED = WordSet.of("同意", "通过", "赞成");
  private static final int LONGEST_HEAD = 10;
  private static final int LONGEST_TAIL = 6;
  private static final int LONGEST_ANSWER = 14;
  private static final int LONGEST_LABEL = 10;
  private static final int SHORTEST = 4;

  private final Draft draft;
  private final String view;
  private final VoteReader votes;

  /** The decisions by where they begin: a result is looked up, not searched for among them all. */
  private final NavigableMap<Integer, List<Decision>> decisions = new TreeMap<>();

  VotedMotions(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
    this.votes = new VoteReader(draft);
  }

  /** The decisions with those put to the vote among them, in the order of the text. */
  List<Decision> among(List<Decision> read) {
    read.forEach(this::put);
    List<Sentence> sentences = draft.layout.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<VoteReader.Counted> counted = votes.in(sentence);
      Optional<Vote> vote = counted.stream().findFirst().map(VoteReader.Counted::vote);
      boolean before = i > 0 && !sentence.first();
      boolean result = counted.size() == 1 && isResult(sentence, counted.get(0));
      if (before && (result || counted.isEmpty() && isUnanimous(sentence))) {
        carried(sentences.get(i - 1), sentence, vote);
      }
    }
    return decisions.values().stream().flatMap(List::stream).toList();
  }

  private void put(Decision decision) {
    int place = decision.text().span().map(Span::from).orElse(0);
    decisions.computeIfAbsent(place, p -> new ArrayList<>()).add(decision);
  }

  // rule: a sentence that holds no more than the count, how was voted before it and 通过 behind it is
  // a result.
  private boolean isResult(Sentence sentence, VoteReader.Counted count) {
    int head = count.from() - sentence.from();
    boolean manner =
        head == 0
            || head <= LONGEST_HEAD
                && (VOTES.find(view, sentence.from(), count.from()) >= 0
                    || view.startsWith("票中", count.from() - 2));
    Stretch tail = draft.paper.trim(count.to(), sentence.to(), "，。；");
    return manner
        && (tail.isEmpty()
            || tail.length() <= LONGEST_TAIL
                && PASSED.matchBefore(view, tail.to(), tail.from()) > 0);
  }

  // rule: 全体举手同意。 and 大家一致通过。 answer the sentence before.
  private boolean isUnanimous(Sentence sentence) {
    Stretch words = draft.paper.trim(sentence.from(), sentence.to(), "。！；");
    return words.length() <= LONGEST_ANSWER
        && ALL.matchAt(view, words.from(), words.to()) > 0
        && AGREED.matchBefore(view, words.to(), words.from()) > 0;
  }

  // rule: 表决：甲。同意9票。 and 用水安排：乙。全体同意。 tell behind a label what was voted on; the result itself is
  // no
  // decision then.
  private void carried(Sentence motion, Sentence result, Optional<Vote> vote) {
    NavigableMap<Integer, List<Decision>> decided = in(motion);
    Stretch words = decided.isEmpty() ? behindLabel(motion) : new Stretch(0, 0);
    if (decided.isEmpty() && words.isEmpty()) {
      return;
    }
    in(result).clear();
    if (decided.isEmpty()) {
      put(new Decision(draft.paper.cut(words), vote));
      draft.claim(motion.stretch());
    } else {
      decided.lastEntry().getValue().replaceAll(one -> voted(one, vote));
    }
    if (!words.isEmpty() || vote.isPresent()) {
      draft.claim(result.stretch());
    }
  }

  private static Decision voted(Decision decision, Optional<Vote> vote) {
    return decision.vote().isPresent() ? decision : new Decision(decision.text(), vote);
  }

  /** The decisions that the sentence tells. */
  private NavigableMap<Integer, List<Decision>> in(Sentence sentence) {
    Span all = draft.paper.cut(sentence.stretch()).span().orElse(new Span(0, 0));
    return decisions.subMap(all.from(), true, all.to(), false);
  }

  private Stretch behindLabel(Sentence motion) {
    int colon =
        Scan.first(view, '：', motion.from(), Math.min(motion.to(), motion.from() + LONGEST_LABEL));
    Stretch words =
        colon > motion.from() + 1
            ? draft.paper.trim(colon + 1, motion.to(), "，。；")
            : new Stretch(0, 0);
    boolean told = words.length() >= SHORTEST && votes.in(motion).isEmpty();
    return told ? words : new Stretch(0, 0);
  }
}
