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
      WordSet.of(
          "原则同意", "同意", "确定", "批准", "决定延期", "一致同意", "一致决定", "原则通过", "暂缓", "缓议", "不予", "改于", "搁置",
          "否决", "予以", "经研究同意", "经审议同意");
  private static final WordSet MEETING_RESOLVED =
      WordSet.of(
          "会议决定", "会议议定", "会议原则同意", "会议同意", "会议一致同意", "会议批准", "会议确定", "会议一致决定", "大会决定", "会议研究决定",
          "会议研究同意", "经研究，同意", "经研究，决定", "会议审定", "会议决议", "会议商定", "委员会同意", "委员会决定", "委员会一致同意",
          "形成决议：", "形成如下决议：", "作出决定：", "作出如下决定：", "作出决议：", "作出如下决议：", "决定如下：");
  private static final WordSet BODIES = WordSet.of("委员会", "本会", "小组委员会", "工作小组", "全体委员");
  private static final WordSet ADOPTS = WordSet.of("通过", "一致通过", "确认通过", "同意", "一致同意", "决定");
  private static final WordSet RESULTS =
      WordSet.of(
          "无异议通过", "照案通过", "全体无异议通过", "鼓掌通过", "获通过", "获得通过", "获确认通过", "予以通过", "未获通过", "获一致通过",
          "获接纳", "予以确认", "不予通过", "被否决");
  private static final WordSet SAYINGS = WordSet.of("主席宣布", "主持人宣布", "会议主席宣布", "大会宣布", "宣布");
  private static final WordSet PUT_OFF =
      WordSet.of(
          "推迟", "延期", "改期", "顺延", "展延", "改至", "延至", "改到", "推延", "调整至", "调整到", "暂缓", "取消", "不再召开",
          "不再举行", "予以取消", "停开");
  private static final WordSet HELD = WordSet.of("召开", "举行", "举办", "开会", "进行");
  private static final String SIGNS = "，。；：";
  private static final int LONGEST_RESULT = 12;
  private static final int SHORT_HEAD = 7;
  private static final int LONGEST_TAIL = 13;

  private final Draft draft;
  private final String view;
  private final DocumentKind kind;
  private final IntPredicate skipped;
  private final VoteReader votes;
  private final List<Decision> decisions = new ArrayList<>();
  private List<VoteReader.Counted> counts = List.of();
  private boolean isPutOff;
  private Optional<Vote> pending = Optional.empty();
  private int resolvedLine = -1;

  DecisionReader(Draft draft, DocumentKind kind, IntPredicate skipped) {
    this.draft = draft;
    this.view = draft.view();
    this.kind = kind;
    this.skipped = skipped;
    this.votes = new VoteReader(draft);
  }

  List<Decision> decisions() {
    for (Sentence sentence : draft.layout.sentences()) {
      if (skipped.test(sentence.from())) {
        continue;
      }
      switch (kind) {
        case NOTICE -> putOff(sentence);
        case REPORT, MINUTES -> sentence(sentence);
        default -> {}
      }
    }
    return decisions;
  }

  private void sentence(Sentence sentence) {
    List<VoteReader.Counted> counted = votes.in(sentence);
    counts = counted.isEmpty() ? counts : counted;
    Optional<Vote> own = counted.stream().findFirst().map(VoteReader.Counted::vote);
    Optional<Labels.Label> label =
        Labels.at(draft.paper, sentence.from(), sentence.to())
            .filter(l -> l.kind() == Field.Kind.DECISION && l.colon());
    int before = decisions.size();
    if (label.isPresent()) {
      int from = behindCount(label.get().to(), sentence.to(), counted);
      Stretch words = draft.paper.trim(from, sentence.to(), "，。");
      add(withoutVote(words), own.isPresent() ? own : pending);
      draft.claim(new Stretch(sentence.from(), label.get().to()));
    } else {
      adopted(sentence, own);
      announced(sentence, own);
      if (decisions.size() == before) {
        voted(sentence, counted);
      }
      boolean told =
          kind == DocumentKind.MINUTES
              || view.startsWith("会议", sentence.from())
              || Scan.first(view, "原则同意", sentence.from(), sentence.to()) >= 0;
      if (decisions.size() == before && told) {
        resolved(sentence, own);
      }
    }
    boolean free = decisions.size() == before && !counted.isEmpty();
    pending = free ? Optional.of(counted.get(counted.size() - 1).vote()) : Optional.empty();
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
  private void adopted(Sentence sentence, Optional<Vote> vote) {
    int at = PASSED.find(view, sentence.from(), sentence.to());
    if (at < 0) {
      return;
    }
    int start = at + PASSED.matchAt(view, at, sentence.to());
    draft.claim(new Stretch(draft.clauseStart(sentence.from(), at), start));
    int depth = 0;
    for (int i = start; i <= sentence.to(); i++) {
      char c = i == sentence.to() ? '。' : Scan.at(view, i);
      depth += "《（“".indexOf(c) >= 0 ? 1 : "》）”".indexOf(c) >= 0 ? -1 : 0;
      boolean next = c == '《' && Scan.at(view, i - 1) == '》';
      boolean end = next || i == sentence.to() || depth <= 0 && "、，。；".indexOf(c) >= 0;
      if (end) {
        Stretch part = withoutVote(draft.paper.trim(start, i, "，。；、和等"));
        if (part.length() > 3) {
          add(part, vote);
        }
        start = next ? i : i + 1;
      }
      if (end && (c == '，' || c == '。')) {
        return;
      }
    }
  }

  // rule: 决议：经表决同意9票、不同意2票，改于周六办理: the count comes before what was decided.
  private int behindCount(int from, int to, List<VoteReader.Counted> counted) {
    boolean first = !counted.isEmpty() && counted.get(0).from() - from <= SHORT_HEAD;
    int end = first ? clauseEnd(counted.get(counted.size() - 1).to(), to) : from;
    return first && end + 1 < to && Scan.at(view, end) == '，' ? end + 1 : from;
  }

  // rule: what follows 会议决定, 会议议定, 会议原则同意 is decided, part by part, also in the numbered
  // sentences after it; a part with its own 要 or 须 is a demand.
  private void announced(Sentence sentence, Optional<Vote> vote) {
    int at = MEETING_RESOLVED.find(view, sentence.from(), sentence.to());
    boolean colon =
        at >= 0 && Scan.at(view, at + MEETING_RESOLVED.matchAt(view, at, sentence.to()) - 1) == '：';
    boolean head =
        at >= 0 && (colon || at == sentence.from() || SIGNS.indexOf(Scan.at(view, at - 1)) >= 0);
    boolean goesOn =
        sentence.line() == resolvedLine
            && Requirements.isNumbered(view, sentence.from(), sentence.to());
    if (!head && !goesOn) {
      resolvedLine = -1;
      return;
    }
    int length = head ? MEETING_RESOLVED.matchAt(view, at, sentence.to()) : 0;
    char after = Scan.at(view, at + length);
    boolean agrees = head && Scan.at(view, at + length - 1) == '意';
    boolean opens = head && ("，： ".indexOf(after) >= 0 || colon);
    resolvedLine = opens || goesOn ? sentence.line() : -1;
    int from = goesOn ? sentence.from() : colon ? at + length : opens ? at + length + 1 : at + 2;
    if (head) {
      draft.claim(new Stretch(draft.clauseStart(sentence.from(), at), from));
    }
    if (opens || goesOn || agrees || head) {
      parts(from, sentence.to(), vote);
    }
  }

  private void parts(int from, int to, Optional<Vote> vote) {
    int part = from;
    while (part < to) {
      int end = Scan.until(view, "；。", part, to);
      Stretch first = firstClause(Requirements.afterNumber(view, part, end), end);
      boolean demand = Requirements.mark(view, first.from(), first.to()) >= 0;
      boolean noun = view.startsWith("事项", first.from()) || Scan.at(view, first.to()) == '：';
      if (!demand && !noun && first.length() > 3) {
        add(withoutVote(first), vote);
      }
      part = end + 1;
    }
  }

  // rule: a clause of time or case before the decision (7月31日前，…) and short ones after it (期限一年)
  // belong to it; one that demands, counts or tells what the meeting said does not.
  private Stretch firstClause(int from, int to) {
    int end = clauseEnd(from, to);
    while (end < to && Scan.at(view, end) == '，') {
      int next = clauseEnd(end + 1, to);
      boolean open = "前后内起时的".indexOf(Scan.at(view, end - 1)) >= 0 || end - from <= SHORT_HEAD;
      boolean more = open || next - end <= LONGEST_TAIL;
      if (!more || isApart(end + 1, next)) {
        break;
      }
      end = next;
    }
    return draft.paper.trim(from, end, "，。；：");
  }

  private boolean isApart(int from, int to) {
    return Requirements.mark(view, from, to) >= 0
        || APART.matchAt(view, from, to) > 0
        || Scan.first(view, '票', from, to) >= 0;
  }

  private static final WordSet APART =
      WordSet.of(
          "会议", "大会", "无", "同意", "原则同意", "确定", "批准", "弃权", "反对", "赞成", "理由", "并要求", "要求", "同时", "由",
          "不足", "所需");

  // rule: 以8票同意通过甲 and 7票赞成、2票反对，甲 tell what was decided behind the count; the sentence after
  // a count may be 方案通过。
  private void voted(Sentence sentence, List<VoteReader.Counted> counted) {
    for (int i = 0; i < counted.size(); i++) {
      boolean last = i + 1 == counted.size();
      int end = last ? sentence.to() : counted.get(i + 1).from();
      Optional<Vote> vote = Optional.of(counted.get(i).vote());
      behind(counted.get(i).to(), end, last).ifPresent(words -> add(words, vote));
    }
    int length = sentence.to() - sentence.from();
    if (counted.isEmpty() && pending.isPresent() && length <= LONGEST_RESULT) {
      int passed = Scan.first(view, "通过", sentence.from(), sentence.to());
      if (passed >= 0) {
        add(draft.paper.trim(sentence.from(), sentence.to(), "，。；"), pending);
      }
    }
  }

  private Optional<Stretch> behind(int at, int to, boolean last) {
    boolean adopts = view.startsWith("通过", at);
    int from = adopts ? at + (view.startsWith("了", at + 2) ? 3 : 2) : at;
    while (!adopts && from < to && "）， ".indexOf(Scan.at(view, from)) >= 0) {
      from++;
    }
    boolean semicolon = last && from < to && Scan.at(view, from) == '；';
    from = semicolon ? from + 1 : from;
    boolean open = adopts || semicolon || from > at && Scan.at(view, from - 1) == '，';
    int end = clauseEnd(from, to);
    boolean whole = last || end < to && Scan.at(view, end) != '：' && !isBeforeCount(end, to);
    Stretch words = draft.paper.trim(from, end, "，。；");
    boolean said = APART.matchAt(view, from, to) > 0;
    return open && whole && !said && words.length() >= 2 ? Optional.of(words) : Optional.empty();
  }

  // rule: 对甲方案，3票赞成: the clause right before the next count is what that one is about.
  private boolean isBeforeCount(int end, int to) {
    return Scan.at(view, end) == '，' && clauseEnd(end + 1, to) >= to;
  }

  // rule: in minutes a clause that opens with 同意, 原则同意, 确定 or ends in 获通过 is a decision.
  private void resolved(Sentence sentence, Optional<Vote> vote) {
    Item item = Outline.at(draft.paper, sentence.from(), sentence.to());
    int clause = item == null ? sentence.from() : item.content();
    while (clause < sentence.to()) {
      int end = clauseEnd(clause, sentence.to());
      int word = RESOLVED.matchAt(view, clause, end);
      boolean agreed =
          word > 0 && clause + word < end && !Paper.isDigit(Scan.at(view, clause + word));
      boolean body = adopts(clause, end);
      boolean passed = view.startsWith("通过", clause) && withoutRemark(clause, end).length() == 2;
      boolean spoken = clause > sentence.from() && Scan.at(view, clause - 1) == '：';
      boolean result = RESULTS.matchBefore(view, end, clause) > 0;
      agreed = (agreed || body) && !spoken;
      if (agreed && !view.startsWith("同意票", clause) || result || passed) {
        int from = clause + (result ? SAYINGS.matchAt(view, clause, end) : 0);
        Stretch words =
            passed
                ? withoutRemark(from, end)
                : result ? new Stretch(from, end) : firstClause(from, sentence.to());
        add(draft.paper.trim(words.from(), words.to(), "，。；"), vote);
        end = Math.max(end, words.to());
      }
      clause = end + 1;
    }
  }

  private Stretch withoutRemark(int from, int to) {
    int open = Scan.first(view, '（', from, to);
    return new Stretch(from, open < 0 ? to : open);
  }

  // rule: 委员会通过拨款… tells what the body of Hong Kong minutes decided.
  private boolean adopts(int from, int to) {
    int body = BODIES.matchAt(view, from, to);
    int verb = body > 0 ? ADOPTS.matchAt(view, from + body, to) : 0;
    return verb > 0 && from + body + verb < to;
  }

  private int clauseEnd(int from, int to) {
    int i = from;
    int depth = 0;
    while (i < to) {
      char c = Scan.at(view, i);
      depth += "（《“".indexOf(c) >= 0 ? 1 : "）》”".indexOf(c) >= 0 ? -1 : 0;
      boolean hour = c == '：' && Paper.isDigit(Scan.at(view, i + 1));
      if (depth <= 0 && SIGNS.indexOf(c) >= 0 && !hour) {
        return i;
      }
      i++;
    }
    return to;
  }

  // rule: a notice that puts a meeting off or calls it off has decided that: 推迟至5月24日举行, 不再举行.
  private void putOff(Sentence sentence) {
    int at = isPutOff ? -1 : PUT_OFF.find(view, sentence.from(), sentence.to());
    if (at < 0) {
      return;
    }
    int word = at + PUT_OFF.matchAt(view, at, sentence.to());
    int end = clauseEnd(at, sentence.to());
    boolean held = HELD.matchBefore(view, end, at) > 0;
    boolean dated = !draft.moments.daysIn(at, end).isEmpty();
    boolean closes = word == end && view.startsWith("取消", word - 2);
    if ((held || dated || closes) && view.substring(sentence.from(), at).contains("会")) {
      isPutOff = true;
      add(new Stretch(at, end), Optional.empty());
    }
  }

  private void add(Stretch text, Optional<Vote> vote) {
    if (!text.isEmpty()) {
      decisions.add(new Decision(draft.paper.cut(text), vote));
      draft.claim(text);
      vote.flatMap(v -> counts.stream().filter(c -> c.vote().equals(v)).findFirst())
          .ifPresent(c -> draft.claim(new Stretch(c.from(), c.to())));
    }
  }
}
