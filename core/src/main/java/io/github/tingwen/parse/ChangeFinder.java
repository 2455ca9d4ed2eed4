package io.github.tingwen.parse;

import java.util.Optional;

/**
 * Finds what a notice says has become of its meeting: only a clause whose subject or object is the
 * meeting says so. For use by one thread.
 */
final class ChangeFinder {

  private static final WordSet CANCELLED = WordSet.load("change_words.tsv", "calls_off", "ends");
  private static final WordSet PUT_OFF =
      WordSet.load("change_words.tsv", "postpones", "until", "delays", "holds_back");
  private static final WordSet MOVED = WordSet.load("change_words.tsv", "moves_to", "moves");
  static final WordSet ADVANCED = WordSet.load("change_words.tsv", "advances");
  private static final WordSet ALL = WordSet.union(CANCELLED, PUT_OFF, MOVED, ADVANCED);

  private static final WordSet CASES = WordSet.load("change_contexts.tsv", "case");

  /** What else is put off or moved: 报名截止时间延期至12月2日. */
  private static final WordSet OTHERS = WordSet.load("change_subjects.tsv", "any", "time");

  /** A clause that tells what the meeting talks about: 讨论将停车费调整为…, 审议取消…的议案. */
  private static final WordSet MATTERS = WordSet.load("change_subjects.tsv", "business", "matter");

  private static final WordSet NEGATED = WordSet.load("change_contexts.tsv", "negation");

  private static final WordSet PLANNED =
      WordSet.of("原定", "原计划", "原拟", "原通知", "原安排", "原于", "此前通知", "定于", "拟于");
  private static final WordSet ADVERBS = WordSet.load("change_contexts.tsv", "adverb");
  private static final WordSet REASONS =
      WordSet.of("因", "由于", "鉴于", "受", "为", "应", "根据", "按照", "考虑到", "经", "接", "遵照");
  private static final WordSet DECIDES = WordSet.of("决定", "现", "特", "经研究", "兹", "同意", "通知", "需");
  private static final WordSet TIMES =
      WordSet.of("时间", "日期", "会期", "日程", "召开时间", "举行时间", "会议时间", "时间、地点", "时间和地点", "时间及地点");
  static final WordSet HELD = WordSet.union(PutOffDecision.HELD, WordSet.of("开展"));
  private static final WordSet OBJECTS = WordSet.load("change_contexts.tsv", "object");
  private static final WordSet UNITS =
      WordSet.of("天", "日", "周", "个星期", "个礼拜", "星期", "个月", "小时", "个小时", "分钟");

  private static final int REACH = 2000;
  private static final int LONGEST_CASE = 40;
  private static final int LONGEST_GAP = 4;
  private static final int LONGEST_REASON = 40;
  private static final int LONGEST_CAUSE = 14;

  private final Draft draft;
  private final String view;
  private final int end;

  ChangeFinder(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
    this.end = Math.min(view.length(), REACH);
  }

  Change find() {
    Change change = Change.NONE;
    Optional<Stretch> title = draft.layout.title();
    for (int at = ALL.find(view, 0, end); at >= 0; at = ALL.find(view, at + 1, end)) {
      int position = at;
      boolean inTitle = title.filter(t -> t.holds(position)).isPresent();
      boolean said = inTitle ? isMark(at) || saysTitle(title.get(), at) : saysClause(at);
      Change here = said ? kind(at) : Change.NONE;
      change = here.compareTo(change) > 0 ? here : change;
    }
    boolean moved = change == Change.NONE && title.filter(this::movesInTitle).isPresent();
    change = moved ? Change.MOVED : change;
    return change == Change.MOVED && corrects(title) ? Change.CORRECTED : change;
  }

  // rule: a 更正 and words that say what was wrong (有误, 误写为) correct the paper and put nothing off.
  private boolean corrects(Optional<Stretch> title) {
    boolean named = title.filter(t -> CORRECTIONS.find(view, t.from(), t.to()) >= 0).isPresent();
    return named || WRONG.find(view, 0, end) >= 0;
  }

  private static final WordSet CORRECTIONS = WordSet.of("更正", "勘误");
  static final WordSet WRONG =
      WordSet.of("有误", "误写为", "误写成", "误为", "误作", "误印为", "错写为", "错写成", "笔误");

  // rule: （已取消） or （延期） before or behind the title says what has become of the meeting.
  private boolean isMark(int at) {
    int open = Scan.at(view, at - 1) == '已' ? at - 2 : at - 1;
    int to = at + ALL.matchAt(view, at, end);
    return Scan.at(view, open) == '（' && Scan.at(view, to) == '）' && kind(at) != Change.MOVED;
  }

  private Change kind(int at) {
    if (CANCELLED.matchAt(view, at, end) > 0) {
      return Change.CANCELLED;
    }
    if (PUT_OFF.matchAt(view, at, end) > 0) {
      return Change.PUT_OFF;
    }
    return ADVANCED.matchAt(view, at, end) > 0 ? Change.ADVANCED : Change.MOVED;
  }

  // rule: 关于取消召开某会的通知, 关于某会延期的通知; the verb in 关于召开取消收费听证会的通知 is a matter's.
  private boolean saysTitle(Stretch title, int at) {
    int next = at + ALL.matchAt(view, at, end);
    int subject = withoutTime(withoutAdverbs(at, title.from()), title.from());
    if (endsInMeeting(subject, title.from())) {
      boolean time = TIMES.matchBefore(view, withoutAdverbs(at, title.from()), subject) > 0;
      return switch (kind(at)) {
        case MOVED -> time || isTimed(next) || view.startsWith("时间", at);
        case ADVANCED -> time || isHeldOrTimed(next);
        default -> true;
      };
    }
    boolean called = HELD.find(view, title.from(), at) >= 0;
    int object = view.startsWith("的", title.to() - 3) ? title.to() - 3 : title.to() - 2;
    boolean meeting = kind(at) == Change.CANCELLED && endsInMeeting(object, next);
    return !called
        && kind(at) != Change.MOVED
        && (OBJECTS.matchAt(view, next, title.to()) > 0 || meeting);
  }

  // rule: 关于调整某会时间的通知, 关于变更某会时间地点的通知.
  private boolean movesInTitle(Stretch title) {
    int verb = CHANGING.find(view, title.from(), title.to());
    int time = verb < 0 ? -1 : TIMES.find(view, verb, title.to());
    return time >= 0
        && HELD.find(view, title.from(), verb) < 0
        && (endsInMeeting(time, verb) || view.startsWith("会议", verb + 2));
  }

  private static final WordSet CHANGING = WordSet.of("调整", "变更", "更改", "更正", "改变", "修改");

  private boolean saysClause(int at) {
    int clause = draft.clauseStart(0, at);
    int next = at + ALL.matchAt(view, at, end);
    boolean apart =
        isProvided(at)
            || OTHERS.find(view, clause, at) >= 0
            || MATTERS.find(view, clause, withoutAdverbs(at, clause)) >= 0
            || NEGATED.matchBefore(view, at, clause) > 0;
    return !apart && (isSubject(clause, at) && endsWell(at, next) || isObject(clause, at, next));
  }

  // rule: 如遇下雨改在… provides for a case and changes nothing yet.
  private boolean isProvided(int at) {
    int from = Scan.since(view, "。；\n", Math.max(0, at - LONGEST_CASE), at);
    return CASES.find(view, from, at) >= 0 || Condition.covers(view, at);
  }

  // rule: 原定于…的座谈会因故取消, 会议时间由3日改为5日, 原定…的会议，因停电取消: the meeting or its time is the subject,
  // in the clause of the verb or, where only adverbs or a reason stand there, in the one before.
  private boolean isSubject(int clause, int at) {
    int subject = withoutFormer(withoutAdverbs(at, clause), clause);
    subject = withoutAdverbs(subject, clause);
    int meeting = withoutTime(subject, clause);
    boolean bareTime = meeting < subject && withoutAdverbs(meeting, clause) == clause;
    if (bareTime || endsInMeeting(meeting, clause)) {
      return true;
    }
    int because = Math.max(Scan.last(view, '因', at), Scan.last(view, "由于", at));
    if (because > clause && at - because <= LONGEST_CAUSE && endsInMeeting(because, clause)) {
      return true;
    }
    boolean reason =
        REASONS.matchAt(view, clause, at) > 0
            && (at - clause < LONGEST_REASON || PLANNED.find(view, clause, at) >= 0);
    return (subject == clause || reason) && (isTold(clause) || isFollowedByDate(at));
  }

  /** Whether the clauses before in the sentence name the meeting. */
  private boolean isTold(int clause) {
    int sentence = Scan.since(view, "。！？\n", Math.max(0, clause - REACH / 4), clause);
    return PLANNED.find(view, sentence, clause) >= 0
        || endsInMeeting(Math.max(sentence, clause - 1), sentence);
  }

  private boolean isFollowedByDate(int at) {
    return isHeldOrTimed(at + ALL.matchAt(view, at, end)) && kind(at) != Change.ADVANCED;
  }

  // rule: behind the verb stands nothing, 召开, a time or how long; 会议取消晚宴 and 延期交付房屋 are about
  // others.
  private boolean endsWell(int at, int next) {
    Change kind = kind(at);
    if (kind == Change.MOVED) {
      return isTimed(next) || view.startsWith("时间", at) && isClosed(next);
    }
    boolean closed = kind != Change.ADVANCED && isClosed(next);
    return closed || isHeldOrTimed(next) || kind != Change.CANCELLED && isSpan(next);
  }

  private boolean isClosed(int next) {
    int at = view.startsWith("了", next) ? next + 1 : next;
    return at >= view.length() || "，。；！）\n ".indexOf(Scan.at(view, at)) >= 0;
  }

  private boolean isHeldOrTimed(int next) {
    return HELD.matchAt(view, next, end) > 0 || isTimed(next);
  }

  private boolean isTimed(int next) {
    return !draft.moments.daysIn(next, next + LONGEST_GAP).isEmpty()
        || draft.moments.hourIn(next, next + LONGEST_GAP).isPresent();
  }

  private boolean isSpan(int next) {
    boolean two = "两半数".indexOf(Scan.at(view, next)) >= 0;
    Numerals.Numeral number = two ? new Numerals.Numeral(2, next + 1, 1) : Numerals.at(view, next);
    int unit = number == null ? 0 : UNITS.matchAt(view, number.to(), end);
    int behind = unit == 0 ? next : number.to() + unit;
    return unit > 0 && (isClosed(behind) || HELD.matchAt(view, behind, end) > 0);
  }

  /** The words for the meeting in the clause that says what has become of it. */
  Optional<Stretch> subject() {
    for (int at = ALL.find(view, 0, end); at >= 0; at = ALL.find(view, at + 1, end)) {
      int clause = draft.clauseStart(0, at);
      int position = at;
      boolean inTitle = draft.layout.title().filter(t -> t.holds(position)).isPresent();
      if (!inTitle && saysClause(at)) {
        int to =
            withoutTime(
                withoutAdverbs(withoutFormer(withoutAdverbs(at, clause), clause), clause), clause);
        Stretch name = named(clause, to);
        if (endsInMeeting(to, clause) && name.length() > 2) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  // rule: 原定11月20日的家长会, 今晚的党员大会 and 将全县教育工作会议: the name begins behind the time and the adverbs.
  private Stretch named(int clause, int to) {
    int from = clause;
    for (Moments.Day day : draft.moments.daysIn(clause, to)) {
      from = draft.moments.hourIn(day.to(), day.to() + 2).map(Moments.Hour::to).orElse(day.to());
    }
    int word = ADVERBS.matchAt(view, from, to);
    from += view.startsWith("的", from) ? 1 : Math.max(word, 0);
    int held = HELD.find(view, from, to);
    int of = held < 0 ? -1 : Scan.first(view, '的', held, to);
    return draft.paper.trim(of < 0 ? from : of + 1, to, "，");
  }

  // rule: 决定取消原定于3日召开的座谈会, 经研究，推迟召开全县工作会议: the meeting is the object.
  private boolean isObject(int clause, int at, int next) {
    int last = draft.clauseEnd(next, end);
    boolean meeting = kind(at) != Change.MOVED && endsInMeeting(last, next);
    boolean begins = withoutAdverbs(at, clause) == clause || REASONS.matchAt(view, clause, at) > 0;
    boolean decides = DECIDES.find(view, clause, at) >= 0;
    boolean marked = OBJECTS.matchAt(view, next, last) > 0;
    return meeting && (begins && marked || decides && (marked || kind(at) == Change.CANCELLED));
  }

  private int withoutAdverbs(int at, int from) {
    int to = at;
    for (int word = ADVERBS.matchBefore(view, to, from);
        word > 0 && !(view.startsWith("会", to - 1) && endsInMeeting(to, from));
        word = ADVERBS.matchBefore(view, to, from)) {
      to -= word;
    }
    return to;
  }

  /** Leaves out 由11月15日下午3点 before the verb. */
  private int withoutFormer(int at, int from) {
    for (int i = at - 1; i >= from; i--) {
      char c = Scan.at(view, i);
      if ((c == '由' || c == '从') && isTimed(i + 1)) {
        return i;
      }
    }
    return at;
  }

  private int withoutTime(int at, int from) {
    int word = TIMES.matchBefore(view, at, from);
    int to = at - word;
    while (word > 0 && (view.startsWith("的", to - 1) || HELD.matchBefore(view, to, from) > 0)) {
      to -= view.startsWith("的", to - 1) ? 1 : HELD.matchBefore(view, to, from);
    }
    return to;
  }

  private boolean endsInMeeting(int at, int from) {
    int to = "”）》\"’".indexOf(Scan.at(view, at - 1)) >= 0 ? at - 1 : at;
    int word = Vocabulary.MEETINGS.matchBefore(view, to, from);
    return word > 1 || word == 1 && "社机协工商学员总都就只能不才将".indexOf(Scan.at(view, to - 2)) < 0;
  }
}
