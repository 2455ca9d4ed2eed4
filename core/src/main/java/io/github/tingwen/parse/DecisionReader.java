package io.github.tingwen.parse;

import io.github.tingwen.model.Decision;
import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Reads what was decided and how the votes fell. For use by one thread. */
final class DecisionReader {

  private static final WordSet PASSED =
      WordSet.of(
          "审议通过了",
          "讨论通过了",
          "审议并通过了",
          "审议通过",
          "讨论通过",
          "表决通过了",
          "原则通过了",
          "审议并原则通过了",
          "审议并原则通过",
          "原则通过",
          "会议通过了",
          "大会通过了",
          "一致通过了",
          "并通过");
  private static final WordSet RESOLVED =
      WordSet.of("原则同意", "同意", "确定", "会议决定，", "会议议定，", "批准", "决定延期", "获通过", "获得通过");
  private static final WordSet PUT_OFF =
      WordSet.of("推迟举办", "推迟召开", "推迟举行", "延期举行", "延期召开", "延期举办", "予以取消", "取消召开", "改期举行", "改期召开");

  private final Draft draft;
  private final String view;
  private final DocumentKind kind;
  private final IntPredicate skipped;
  private final VoteReader votes;
  private final List<Decision> decisions = new ArrayList<>();
  private boolean isPutOff;
  private Optional<Vote> pending = Optional.empty();

  DecisionReader(Draft draft, DocumentKind kind, IntPredicate skipped) {
    this.draft = draft;
    this.view = draft.view();
    this.kind = kind;
    this.skipped = skipped;
    this.votes = new VoteReader(draft);
  }

  List<Decision> decisions() {
    for (Sentence sentence : draft.layout.sentences()) {
      if (!skipped.test(sentence.from())) {
        sentence(sentence);
      }
    }
    flush();
    return decisions;
  }

  private void sentence(Sentence sentence) {
    Optional<Labels.Label> label =
        Labels.at(draft.paper, sentence.from(), sentence.to())
            .filter(l -> l.kind() == Field.Kind.DECISION && l.colon());
    List<Vote> counted = votes.in(sentence);
    if (label.isPresent()) {
      Optional<Vote> own = counted.stream().findFirst();
      add(
          withoutVote(draft.paper.trim(label.get().to(), sentence.to(), "。")),
          own.isPresent() ? own : take());
      return;
    }
    int before = decisions.size();
    adopted(sentence, counted);
    if (kind == DocumentKind.NOTICE) {
      putOff(sentence);
    } else if (decisions.size() == before) {
      resolved(sentence, counted);
    }
    if (decisions.size() == before) {
      counted.forEach(this::hold);
    }
  }

  private void hold(Vote vote) {
    flush();
    pending = Optional.of(vote);
  }

  private Optional<Vote> take() {
    Optional<Vote> vote = pending;
    pending = Optional.empty();
    return vote;
  }

  // rule: a vote with no decision near it is a decision by itself.
  private void flush() {
    take().ifPresent(vote -> decisions.add(new Decision(vote.text(), Optional.of(vote))));
  }

  // rule: the count in brackets after a decision is its vote, not its words.
  private Stretch withoutVote(Stretch part) {
    int open = Scan.first(view, '（', part.from());
    boolean vote =
        open > part.from()
            && open < part.to()
            && Scan.first(view, '票', open) > 0
            && Scan.first(view, '票', open) < part.to();
    return vote ? draft.paper.trim(part.from(), open, "") : part;
  }

  // rule: 审议通过了《甲》《乙》、关于丙的请示 lists what was adopted.
  private void adopted(Sentence sentence, List<Vote> counted) {
    int at = PASSED.find(view, sentence.from(), sentence.to());
    if (at < 0) {
      return;
    }
    int start = at + PASSED.matchAt(view, at, sentence.to());
    int depth = 0;
    for (int i = start; i <= sentence.to(); i++) {
      char c = i == sentence.to() ? '。' : Scan.at(view, i);
      depth += "《（“".indexOf(c) >= 0 ? 1 : "》）”".indexOf(c) >= 0 ? -1 : 0;
      boolean end = i == sentence.to() || depth <= 0 && "、，。；".indexOf(c) >= 0;
      if (end) {
        Stretch part = withoutVote(draft.paper.trim(start, i, "，。；、和等"));
        if (part.length() > 3) {
          add(part, counted.stream().findFirst());
        }
        start = i + 1;
      }
      if (end && (c == '，' || c == '。')) {
        return;
      }
    }
  }

  // rule: in minutes a clause that opens with 同意, 原则同意, 确定 or follows 会议决定 is a decision;
  // 通过 and 未获通过 at the end of a sentence with a vote are one.
  private void resolved(Sentence sentence, List<Vote> counted) {
    Item item = Outline.at(draft.paper, sentence.from(), sentence.to());
    int clause = item == null ? sentence.from() : item.content();
    while (clause < sentence.to()) {
      int end = clauseEnd(clause, sentence.to());
      int word = RESOLVED.matchAt(view, clause, sentence.to());
      boolean agreed =
          word > 0
              && kind == DocumentKind.MINUTES
              && !Paper.isDigit(Scan.at(view, clause + word))
              && !view.startsWith("同意票", clause);
      boolean result =
          !counted.isEmpty()
              && (view.startsWith("通过", end - 2) || view.startsWith("排定", end - 2))
              && end - clause <= 12;
      if (agreed || result) {
        boolean announced = view.startsWith("会议", clause) && word > 4;
        int from = announced ? clause + word : clause;
        add(
            draft.paper.trim(from, announced ? clauseEnd(from, sentence.to()) : end, "，。；"),
            counted.stream().findFirst());
      }
      clause = end + 1;
    }
  }

  private int clauseEnd(int from, int to) {
    int i = from;
    while (i < to && "，。；：".indexOf(Scan.at(view, i)) < 0) {
      i++;
    }
    return i;
  }

  // rule: a notice that puts a meeting off or calls it off has decided that.
  private void putOff(Sentence sentence) {
    int at = PUT_OFF.find(view, sentence.from(), sentence.to());
    if (at >= 0 && !isPutOff) {
      isPutOff = true;
      add(new Stretch(at, at + PUT_OFF.matchAt(view, at, sentence.to())), Optional.empty());
    }
  }

  private void add(Stretch text, Optional<Vote> vote) {
    if (!text.isEmpty()) {
      decisions.add(new Decision(draft.paper.cut(text), vote));
      draft.claim(text);
    }
  }
}
