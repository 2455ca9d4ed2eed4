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

  private static final WordSet PASSED = WordSet.load("decision_contexts.tsv", "passed");
  static final WordSet BODIES = WordSet.of("委员会", "本会", "小组委员会", "工作小组", "全体委员");
  private static final WordSet ANNOUNCES = WordSet.load("decision_contexts.tsv", "announces");
  private static final WordSet AGREES = WordSet.of("一致同意", "一致意见", "达成");
  private static final WordSet LEADS = WordSet.load("lead_verbs.tsv", "SAYS", "ORDERS", "OFFERS");
  private static final WordSet HALVES = WordSet.of("未过半数，", "过半数，", "未超过半数，", "超过半数，");
  private static final int LONGEST_RESULT = 12;
  private static final int SHORT_HEAD = 7;

  /** A decision is no longer than a paragraph; looking further would not stay linear. */
  private static final int LONGEST_PART = 1000;

  private static final int NO_LEVEL = 9;
  private static final int UNKNOWN = -1;

  private final Draft draft;
  private final String view;
  private final DocumentKind kind;
  private final IntPredicate skipped;
  private final VoteReader votes;
  private final DecisionSpans spans;
  private final ResultClauses results;
  private final AdoptedPapers adopted;
  private final List<Decision> decisions = new ArrayList<>();
  private List<VoteReader.Counted> lastCounts = List.of();
  private Optional<Vote> pending = Optional.empty();

  /** Whether the numbered sentences that follow are decisions, and their level in the outline. */
  private boolean listing;

  private int listLevel;

  /** Whether the list tells what all agreed on (一致同意以下意见：), duties among it. */
  private boolean agreed;

  /** The line whose item opened with what its decisions are about. */
  private int titledLine = UNKNOWN;

  DecisionReader(Draft draft, DocumentKind kind, IntPredicate skipped) {
    this.draft = draft;
    this.view = draft.view();
    this.kind = kind;
    this.skipped = skipped;
    this.votes = new VoteReader(draft);
    this.spans = new DecisionSpans(draft);
    this.results = new ResultClauses(view, spans);
    this.adopted = new AdoptedPapers(draft, spans);
  }

  List<Decision> decisions() {
    if (kind == DocumentKind.NOTICE) {
      new PutOffDecision(draft, skipped).find().ifPresent(words -> add(words, Optional.empty()));
    } else if (kind == DocumentKind.REPORT || kind == DocumentKind.MINUTES) {
      draft.layout.sentences().stream()
          .filter(sentence -> !skipped.test(sentence.from()))
          .forEach(this::sentence);
    }
    return decisions;
  }

  private void sentence(Sentence sentence) {
    List<VoteReader.Counted> counted = votes.in(sentence);
    if (!counted.isEmpty() && tellsVote(sentence, counted)) {
      return;
    }
    lastCounts = counted.isEmpty() ? lastCounts : counted;
    Optional<Vote> own = counted.stream().findFirst().map(VoteReader.Counted::vote);
    int before = decisions.size();
    if (!labelled(sentence, counted, own)) {
      boolean open = listing;
      adopted(sentence, own);
      announced(sentence, own);
      boolean heads = listing && !open;
      if (decisions.size() == before) {
        voted(sentence, counted);
      }
      if (decisions.size() == before && !heads && isTold(sentence)) {
        resolved(sentence, own);
      }
    }
    boolean counts = decisions.size() > before && (!counted.isEmpty() || pending.isPresent());
    (counts ? lastCounts : List.<VoteReader.Counted>of())
        .forEach(c -> draft.claim(new Stretch(c.head(), c.to())));
    boolean free = decisions.size() == before && !counted.isEmpty();
    pending = free ? Optional.of(counted.get(counted.size() - 1).vote()) : Optional.empty();
  }

  // rule: 审议通过《甲》。表决结果：同意9票。 tells how the vote on what was just decided fell.
  private boolean tellsVote(Sentence sentence, List<VoteReader.Counted> counted) {
    int last = decisions.size() - 1;
    boolean own =
        last >= 0 && decisions.get(last).vote().isEmpty() && votes.isResult(sentence, counted);
    if (own) {
      Optional<Vote> vote = Optional.of(counted.get(0).vote());
      decisions.set(last, new Decision(decisions.get(last).text(), vote));
      draft.claim(sentence.stretch());
    }
    return own;
  }

  private boolean isTold(Sentence sentence) {
    return kind == DocumentKind.MINUTES
        || view.startsWith("会议", sentence.from())
        || Scan.first(view, "原则同意", sentence.from(), sentence.to()) >= 0;
  }

  // rule: what stands behind 决议：, 决定：, 议决： is decided; without words of its own the label, numbered
  // itself or not (一、会议议定事项), announces the numbered lines below it; below 主席裁示： stands what is to
  // be done.
  private boolean labelled(
      Sentence sentence, List<VoteReader.Counted> counted, Optional<Vote> own) {
    Item item = sentence.first() ? Outline.at(draft.paper, sentence.from(), sentence.to()) : null;
    Optional<Labels.Label> label =
        Labels.at(draft.paper, item == null ? sentence.from() : item.content(), sentence.to())
            .filter(l -> l.kind() == Field.Kind.DECISION)
            .filter(l -> l.colon() || l.to() == sentence.to());
    if (label.isEmpty()) {
      return false;
    }
    int from = behindCount(label.get().to(), sentence.to(), counted);
    Stretch words = draft.paper.trim(from, sentence.to(), "，。");
    Optional<Vote> vote = own.isPresent() ? own : pending;
    if (Requirements.isNumbered(view, words.from(), words.to())) {
      numbered(words, vote);
    } else {
      add(spans.withoutVote(words), vote);
    }
    boolean directed = Scan.first(view, '示', label.get().from(), label.get().to()) >= 0;
    openList(words.isEmpty() && !directed, UNKNOWN);
    draft.claim(new Stretch(sentence.from(), label.get().to()));
    return true;
  }

  // rule: 会议决定：1.甲；2.乙。 tells two decisions.
  private void numbered(Stretch words, Optional<Vote> vote) {
    int part = words.from();
    while (part < words.to()) {
      int end = Scan.until(view, "；", part, words.to());
      int start = Requirements.afterNumber(view, part, end);
      add(spans.withoutVote(draft.paper.trim(start, end, "，。")), vote);
      part = end + 1;
    }
  }

  private void openList(boolean opens, int level) {
    listing = opens;
    listLevel = level;
  }

  // rule: 审议通过了《甲》《乙》、关于丙的请示 lists what was adopted; 原则 is told with it.
  private void adopted(Sentence sentence, Optional<Vote> vote) {
    for (int at = PASSED.find(view, sentence.from(), sentence.to());
        at >= 0;
        at = PASSED.find(view, at + PASSED.matchAt(view, at, sentence.to()), sentence.to())) {
      int object = at + PASSED.matchAt(view, at, sentence.to());
      draft.claim(new Stretch(draft.clauseStart(sentence.from(), at), object));
      int softly = Scan.first(view, "原则", at, object);
      boolean bare = object >= sentence.to() || "，。；".indexOf(Scan.at(view, object)) >= 0;
      if (!bare) {
        int verb = softly < 0 ? Scan.last(view, "通过", object) : softly;
        papers(new Stretch(verb, object), sentence.to(), vote);
      }
    }
  }

  // rule: 7票同意通过了《甲》 and 通过了《甲》，7票同意: of several votes each paper has the one before its verb or
  // the next behind it.
  private Optional<Vote> voteOf(int object, Optional<Vote> vote) {
    int verb = Scan.last(view, "通过", object);
    Optional<Vote> before =
        lastCounts.stream().filter(c -> c.to() == verb).map(VoteReader.Counted::vote).findFirst();
    Optional<Vote> behind =
        lastCounts.stream()
            .filter(c -> lastCounts.size() > 1 && c.from() >= object)
            .map(VoteReader.Counted::vote)
            .findFirst();
    return before.or(() -> behind).or(() -> vote);
  }

  private void papers(Stretch verb, int to, Optional<Vote> own) {
    Optional<Vote> vote = voteOf(verb.to(), own);
    for (Stretch paper : adopted.in(verb.to(), to)) {
      decisions.add(new Decision(adopted.told(verb, paper), vote));
      draft.claim(paper);
    }
  }

  // rule: 决议：经表决同意9票、不同意2票，改于周六办理: the count comes before what was decided.
  private int behindCount(int from, int to, List<VoteReader.Counted> counted) {
    boolean first = !counted.isEmpty() && counted.get(0).from() - from <= SHORT_HEAD;
    int end = first ? spans.clauseEnd(counted.get(counted.size() - 1).to(), to) : from;
    return first && end + 1 < to && Scan.at(view, end) == '，' ? end + 1 : from;
  }

  // rule: a clause that opens with who resolves (会议决定, 大家一致同意, 经研究，同意) tells a decision, and so
  // do those behind it that open with the verb alone; numbered sentences after 会议议定： go on.
  private void announced(Sentence sentence, Optional<Vote> vote) {
    Item item = Outline.at(draft.paper, sentence.from(), sentence.to());
    int clause =
        item == null
            ? Requirements.afterNumber(view, sentence.from(), sentence.to())
            : item.content();
    if (listing && (goesOn(sentence, item, clause) || sentence.line() == titledLine)) {
      if (spans.isTitle(sentence, clause)) {
        titledLine = sentence.line();
      } else if (PASSED.matchAt(view, clause, sentence.to()) == 0) {
        parts(clause, sentence.to(), true, vote);
      }
      return;
    }
    boolean told = false;
    int opening = sentence.from();
    while (clause < sentence.to()) {
      int end = spans.clauseEnd(clause, sentence.to());
      Resolution found = Resolution.at(view, clause, end);
      boolean said = !found.isFound() && LEADS.find(view, clause, end) >= 0;
      told = (found.told() || told) && !said;
      boolean count = Scan.first(view, '票', clause, end) >= 0;
      boolean open = listing;
      int before = decisions.size();
      if (clarifies(clause, end)) {
        end = Math.max(end, opened(clause, end, sentence.to(), vote));
      } else if (told && found.isFound() && !count) {
        end = Math.max(end, decided(found, clause, sentence.to(), vote));
      }
      if (decisions.size() > before || listing && !open) {
        draft.claim(new Stretch(opening, clause));
      }
      opening = found.isFound() || found.words() < end ? end + 1 : opening;
      clause = end + 1;
    }
  }

  // rule: the list ends before a paragraph without number, one of the meeting, a higher number.
  private boolean goesOn(Sentence sentence, Item item, int content) {
    boolean numbered = content > sentence.from();
    int level = item == null ? NO_LEVEL : item.level();
    boolean opens = numbered && listLevel == UNKNOWN;
    boolean apart =
        sentence.first() && !numbered
            || numbered && level < listLevel
            || opens && item != null && item.number() != 1
            || view.startsWith("会议", content);
    listLevel = opens ? level : listLevel;
    listing = !apart;
    return numbered && !apart;
  }

  /** Reads the decision and returns where its words end. */
  private int decided(Resolution found, int clause, int to, Optional<Vote> vote) {
    return switch (found.kind()) {
      case RESOLVES -> opened(clause, found.words(), to, vote);
      case AGREES -> {
        draft.claim(new Stretch(clause, found.words()));
        yield parts(found.words(), to, false, vote);
      }
      default -> passed(found, clause, to, vote);
    };
  }

  // rule: 以举手表决方式通过了《甲》: verb and object are told, 原则 with them.
  private int passed(Resolution found, int clause, int to, Optional<Vote> vote) {
    int body = BODIES.matchAt(view, clause, to);
    int verb = Scan.first(view, "通过", found.verb(), to);
    int object = verb + (view.startsWith("了", verb + 2) ? 3 : 2);
    int end = spans.clauseEnd(object, to);
    if (body == 0 && PASSED.matchBefore(view, object, 0) == 0 && end > object) {
      draft.claim(new Stretch(clause, object));
      papers(new Stretch(Math.min(found.verb(), verb), object), end, vote);
    }
    return end;
  }

  // rule: 会议明确，由甲牵头… decides in minutes; what asks somebody with 要 is a demand.
  private boolean clarifies(int clause, int end) {
    int word = ANNOUNCES.matchBefore(view, end, clause);
    boolean clear = word > 0 && view.startsWith("明确", end - 2);
    boolean by = view.startsWith("，由", end) || Scan.at(view, end) == '：';
    return clear
        ? kind == DocumentKind.MINUTES && by && end - word == clause
        : word > 0 && Scan.at(view, end) == '：';
  }

  private int opened(int clause, int words, int to, Optional<Vote> vote) {
    boolean sign = "，： ".indexOf(Scan.at(view, words)) >= 0;
    int from = sign ? words + 1 : words;
    draft.claim(new Stretch(clause, Math.min(from, to)));
    agreed = AGREES.find(view, clause, words) >= 0;
    Item first = Outline.at(draft.paper, from, to);
    openList(sign, from >= to ? UNKNOWN : first == null ? NO_LEVEL : first.level());
    if (from < to) {
      int last = parts(from, to, sign, vote);
      return sign ? to : last;
    }
    return to;
  }

  private int parts(int from, int to, boolean whole, Optional<Vote> vote) {
    int part = from;
    int last = from;
    while (part < to) {
      int end = Scan.until(view, "；。", part, Math.min(to, part + LONGEST_PART));
      int start = Requirements.afterNumber(view, part, end);
      Stretch words = whole ? spans.all(start, end) : spans.near(start, end);
      boolean demand = Requirements.mark(view, words.from(), words.to()) >= 0;
      boolean noun = view.startsWith("事项", words.from()) || Scan.at(view, words.to()) == '：';
      if ((!demand || agreed) && !noun && words.length() >= AdoptedPapers.SHORTEST) {
        add(spans.withoutVote(words), vote);
        last = words.to();
      }
      part = whole ? end + 1 : to;
    }
    return last;
  }

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
    if (counted.isEmpty()
        && pending.isPresent()
        && (length <= LONGEST_RESULT || view.startsWith("通过", sentence.from()))) {
      int passed = Scan.first(view, "通过", sentence.from(), sentence.to());
      if (passed >= 0) {
        add(draft.paper.trim(sentence.from(), sentence.to(), "，。；"), pending);
      }
    }
  }

  private Optional<Stretch> behind(int at, int to, boolean last) {
    boolean adopts = view.startsWith("通过", at);
    int from = at;
    while (!adopts && from < to && "）， ".indexOf(Scan.at(view, from)) >= 0) {
      from++;
    }
    boolean semicolon = last && from < to && Scan.at(view, from) == '；';
    from = semicolon ? from + 1 : from;
    boolean open = adopts || semicolon || from > at && Scan.at(view, from - 1) == '，';
    from += HALVES.matchAt(view, from, to);
    int end = spans.clauseEnd(from, to);
    boolean whole =
        adopts || last || end < to && Scan.at(view, end) != '：' && !isBeforeCount(end, to);
    boolean said = spans.isSaid(from, to);
    Stretch words = last ? spans.near(from, to) : draft.paper.trim(from, end, "，。；");
    boolean bare = adopts && words.length() <= AdoptedPapers.SHORTEST;
    return open && whole && !said && !bare && words.length() >= 2
        ? Optional.of(words)
        : Optional.empty();
  }

  // rule: 对甲方案，3票赞成: the clause right before the next count is what that one is about.
  private boolean isBeforeCount(int end, int to) {
    return Scan.at(view, end) == '，' && spans.clauseEnd(end + 1, to) >= to;
  }

  // rule: in minutes 同意… and …获通过 are decisions, unless the meeting demands it (会议强调，…).
  private void resolved(Sentence sentence, Optional<Vote> vote) {
    int clause = Outline.contentAt(draft.paper, sentence.from(), sentence.to());
    int head = clause;
    while (clause < sentence.to()) {
      int end = spans.clauseEnd(clause, sentence.to());
      if (LEADS.matchBefore(view, end, clause) > 0) {
        return;
      }
      Stretch words = results.of(head, clause, end, sentence);
      if (!words.isEmpty()) {
        add(draft.paper.trim(words.from(), words.to(), "，。；"), vote);
        end = Math.max(end, words.to());
      }
      clause = Requirements.afterNumber(view, end + 1, sentence.to());
    }
  }

  private void add(Stretch text, Optional<Vote> vote) {
    if (!text.isEmpty()) {
      decisions.add(new Decision(draft.paper.cut(text), vote));
      draft.claim(text);
    }
  }
}
