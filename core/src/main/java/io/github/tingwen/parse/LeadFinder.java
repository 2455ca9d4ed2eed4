package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the words that introduce what is demanded: 会议强调, 他要求. For use by one thread. */
final class LeadFinder {

  private static final WordSet VERBS = WordSet.load("lead_verbs.tsv");
  private static final Map<String, Kind> KINDS = kinds();
  private static final WordSet BEFORE = WordSet.load("lead_contexts.tsv", "before");
  private static final WordSet HOLDS =
      WordSet.of("主持", "主持了", "出席", "出席了", "参加", "参加了", "列席", "召开", "召开了");
  private static final int LONGEST_QUOTE = 300;
  private static final String MEETING_ENDS = "会议会";
  static final WordSet MEETINGS = WordSet.of("会议", "大会", "全会", "例会", "会上");

  /** Words before a noun 要求: 按照会议要求. */
  private static final WordSet AFTER = WordSet.load("lead_contexts.tsv", "noun", "model");

  private static final WordSet DEMANDING =
      WordSet.of("号召", "希望", "议定", "呼吁", "明确", "叮嘱", "嘱咐", "告诫", "勉励");
  private static final String PRONOUNS = "他她";
  private static final int LONGEST_DEMAND = 40;

  /** How far before a noun 要求 the word may stand that makes it one: 对照|全市会议|要求. */
  private static final int LONGEST_MODEL = 12;

  private final Draft draft;
  private final String view;
  private final People people;
  private final SpeakerFinder speakers;
  private final Tellings tellings;

  /** How a verb introduces; the words are in lead_verbs.tsv. */
  private enum Kind {
    /** What follows is said: 强调, 指出. */
    SAYS,
    /** What follows is demanded: 要求. */
    ORDERS,
    /** An object comes first: 提出三点要求. */
    OFFERS,
    /** The object is counted: 提三点意见, 讲两点. */
    COUNTS,
    /** It introduces only after the meeting or a person and before a demand: 明确, 希望. */
    MEETS,
    /** It heads a list: 主席裁示：. */
    HEADS
  }

  /**
   * A lead.
   *
   * @param from where its block begins: with its clause
   * @param lead the words of the lead
   * @param content where the words introduced begin
   * @param verb the verb
   * @param speaker the name of the person who speaks
   * @param head whether it is the head of a list (议定事项：), which leads nothing behind that
   */
  record Lead(
      int from, Stretch lead, int content, String verb, Optional<Words> speaker, boolean head) {}

  LeadFinder(Draft draft, People people, Tellings tellings) {
    this.tellings = tellings;
    this.draft = draft;
    this.view = draft.view();
    this.people = people;
    this.speakers = new SpeakerFinder(draft, people);
  }

  List<Lead> in(Sentence sentence, Optional<Sentence> next) {
    List<Lead> leads = new ArrayList<>();
    int from = sentence.from();
    for (int verb = VERBS.find(view, from, sentence.to()); verb >= 0; ) {
      int length = VERBS.matchAt(view, verb, sentence.to());
      Lead lead = quoted(sentence.from(), verb) ? null : lead(sentence, from, verb, length, next);
      if (lead != null) {
        leads.add(lead);
        from = lead.content();
      }
      verb =
          VERBS.find(
              view, Math.max(verb + length, lead == null ? 0 : lead.content()), sentence.to());
    }
    return leads;
  }

  private boolean quoted(int from, int at) {
    int depth = 0;
    for (int i = Math.max(from, at - LONGEST_QUOTE); i < at; i++) {
      char c = Scan.at(view, i);
      depth += "“《".indexOf(c) >= 0 ? 1 : "”》".indexOf(c) >= 0 ? -1 : 0;
      depth = Math.max(depth, 0);
    }
    return depth > 0;
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    for (String[] row : WordSet.rows("lead_verbs.tsv")) {
      kinds.put(row[0], Kind.valueOf(row[1]));
    }
    return Map.copyOf(kinds);
  }

  private Lead lead(Sentence sentence, int from, int verb, int length, Optional<Sentence> next) {
    Kind kind = KINDS.get(view.substring(verb, verb + length));
    boolean introduces =
        switch (kind) {
          case OFFERS, COUNTS -> false;
          case MEETS -> isMeetings(sentence, from, verb, length);
          case ORDERS -> isDemand(from, verb, length, sentence.to());
          case SAYS -> isSaying(from, verb, length, sentence.to());
          case HEADS -> view.startsWith("：", verb + length) && verb + length + 1 == sentence.to();
        };
    if (kind == Kind.COUNTS && !CountedPoints.in(view, verb + length, sentence.to())) {
      return null;
    }
    if (kind == Kind.OFFERS
        || kind == Kind.COUNTS
        || announcesPoints(kind, verb + length, sentence)) {
      return demands(sentence, from, verb, length, next);
    }
    return introduces
            || counts(sentence, from, verb, length)
            || kind == Kind.MEETS && announces(sentence, verb, length, next)
        ? lead(sentence, from, verb, length)
        : null;
  }

  // rule: 会议认为, 会议明确, 王某某希望 and their like lead only if a demand follows in the paragraph, or
  // a heading after a space; 号召, 希望, 叮嘱 and 议定 demand by themselves.
  private boolean isMeetings(Sentence sentence, int from, int verb, int length) {
    if (HeadingFinder.listHead(view, sentence, verb, length) > 0) {
      return true;
    }
    int start = subjectStart(verb, from);
    boolean meeting = MEETINGS.matchAt(view, start, verb) > 0;
    boolean person =
        personEndingAt(verb).isPresent()
            || start < verb
                && (isPronoun(Scan.at(view, start))
                    || personEndingAt(start).isPresent()
                    || speakers.beforeManner(verb, from) >= 0)
            || speakers.concludes(sentence, verb);
    char after = charAt(verb + length, sentence.to());
    boolean noun =
        (view.startsWith("议定", verb) || view.startsWith("明确", verb)) && "，： ".indexOf(after) < 0;
    if (!meeting && !person || noun || "了的过、。；”）".indexOf(after) >= 0) {
      return false;
    }
    int end = Math.min(draft.layout.lines().get(sentence.line()).to(), verb + LONGEST_QUOTE);
    int other = Scan.first(view, "会议", verb, end);
    end = other > 0 ? other : end;
    return DEMANDING.matchAt(view, verb, sentence.to()) > 0
        || after == ' '
        || (meeting || view.startsWith("提醒", verb))
            && Requirements.mark(view, verb + length, end) >= 0;
  }

  // rule: 强调了三点意见。一要…。二要…: the points may stand in sentences of their own.
  private boolean announcesPoints(Kind kind, int after, Sentence sentence) {
    return kind == Kind.SAYS
        && CountedPoints.in(view, after, sentence.to())
        && Scan.at(view, CountedPoints.end(view, after, sentence.to())) == '。';
  }

  // rule: 强调了三点，一要…, 部署了下一步工作：一要…: an object may stand before what is numbered.
  private boolean counts(Sentence sentence, int from, int verb, int length) {
    int clause = Requirements.afterNumber(view, draft.clauseStart(from, verb), verb);
    boolean subject =
        hasSubject(from, verb)
            || isClauseHead(view, verb, from)
            || MEETINGS.matchAt(view, clause, verb) > 0
            || !people.in(clause, verb).isEmpty();
    return subject && numberedFrom(verb + length, sentence.to()) >= 0;
  }

  // rule: 会议对下一步工作作了安排： announces the numbered lines below it.
  private boolean announces(Sentence sentence, int verb, int length, Optional<Sentence> next) {
    int stop = CountedPoints.end(view, verb + length, sentence.to());
    int clause = draft.clauseStart(sentence.from(), verb);
    int meeting = clause + MEETINGS.matchAt(view, clause, verb);
    return meeting > clause
        && "对就".indexOf(Scan.at(view, meeting)) >= 0
        && stop + 1 == sentence.to()
        && Scan.at(view, stop) == '：'
        && next.filter(this::isNumbered).isPresent();
  }

  private int numberedFrom(int after, int to) {
    int stop = CountedPoints.end(view, after, to);
    boolean sign = stop < to && "，：".indexOf(Scan.at(view, stop)) >= 0;
    return sign && Requirements.isNumbered(view, stop + 1, to) ? stop + 1 : -1;
  }

  static boolean isPronoun(char c) {
    return PRONOUNS.indexOf(c) >= 0;
  }

  /**
   * Whether a sentence speaks of somebody before its lead, so that this does not belong to the
   * block before.
   */
  boolean hasOtherSubject(Sentence sentence, int lead) {
    return view.startsWith("会议", sentence.from()) || !people.in(sentence.from(), lead).isEmpty();
  }

  private char charAt(int at, int to) {
    return at < to ? Scan.at(view, at) : '。';
  }

  // rule: 要求 is a verb after a subject or at the head of a clause; 工作要求, 按照…要求 are nouns.
  private boolean isDemand(int from, int verb, int length, int to) {
    char after = charAt(verb + length, to);
    int near = Math.max(draft.clauseStart(from, verb), verb - LONGEST_MODEL);
    boolean noun = AFTER.find(view, near, verb) >= 0;
    if (noun
        || "。、的；”）".indexOf(after) >= 0
        || after == '，' && !hasSubject(from, verb) && !isNamelike(from, verb, to)) {
      return false;
    }
    return isClauseHead(view, verb, from) || hasSubject(from, verb) || isNamelike(from, verb, to);
  }

  // rule: a few characters that open the sentence before 要求， and a demand are who demands, known
  // or not; 按照…要求，, 根据…要求， are not.
  private boolean isNamelike(int from, int verb, int to) {
    boolean opens = from == 0 || "。\n ！".indexOf(Scan.at(view, from - 1)) >= 0;
    boolean sign = "，：".indexOf(charAt(verb + 2, to)) >= 0;
    boolean demand =
        sign && Requirements.mark(view, verb + 3, Math.min(to, verb + LONGEST_DEMAND)) >= 0;
    boolean word = verb - from >= 2 && verb - from <= 8 && BY.matchAt(view, from, verb) == 0;
    for (int i = from; word && i < verb; i++) {
      word = Paper.isHan(Scan.at(view, i)) || Scan.at(view, i) == '·';
    }
    return opens && demand && word;
  }

  private static final WordSet BY = WordSet.load("lead_contexts.tsv", "by", "model");

  static boolean isClauseHead(String view, int verb, int from) {
    return verb == from || "，；：。 ”".indexOf(Scan.at(view, verb - 1)) >= 0;
  }

  private boolean hasSubject(int from, int verb) {
    return BEFORE.matchBefore(view, verb, Math.max(0, from)) > 0
        || Vocabulary.GROUPS.matchBefore(view, verb, from) > 1 && verb - from < 12
        || personEndingAt(verb).isPresent()
        || meetingEnds(verb, from);
  }

  private boolean meetingEnds(int verb, int from) {
    return verb - 1 > from && MEETING_ENDS.indexOf(Scan.at(view, verb - 1)) >= 0;
  }

  // rule: 强调 and 指出 lead if a subject, a clause head or a colon stands beside them; 强调了, 所指出的 do
  // not.
  private boolean isSaying(int from, int verb, int length, int to) {
    char after = charAt(verb + length, to);
    if ("了的。、”".indexOf(after) >= 0
        || view.startsWith("存在", verb + length)
        || view.startsWith("问题", verb + length)) {
      return false;
    }
    boolean sign = after == '：' || after == '，' || after == ' ';
    return sign
        || isClauseHead(view, verb, from)
        || hasSubject(from, verb)
        || charAt(verb + length, to) == '要';
  }

  // rule: 提出三点要求：, 讲了两点意见：, 作讲话： lead if something follows; 提出要求。 and 提出要求，某某参加。 do
  // not; 他提出 leads before a demand.
  private Lead demands(Sentence sentence, int from, int verb, int length, Optional<Sentence> next) {
    int after = verb + length;
    boolean bare = view.startsWith("提出要", verb) && !view.startsWith("提出要求", verb);
    int stop = CountedPoints.end(view, after, sentence.to());
    char sign = charAt(stop, sentence.to());
    boolean told = sign != '。' && tellings.tells(stop + 1, sentence.to());
    boolean said = stop == after && hasSubject(from, verb) && saysMore(sign, after, sentence);
    if (bare || said && !told) {
      return lead(sentence, from, verb, length);
    }
    boolean goesOn =
        "： ".indexOf(sign) >= 0
            || sign == '，' && stop + 1 < sentence.to() && !view.startsWith("讲话", verb)
            || sign == '。' && next.filter(this::isNumbered).isPresent();
    return isDemanded(verb, after, stop) && goesOn && !told
        ? offered(sentence, from, verb, stop, sign == '。' ? next.get().from() : stop + 1)
        : null;
  }

  private boolean saysMore(char sign, int after, Sentence sentence) {
    int end = Math.min(sentence.to(), after + LONGEST_QUOTE);
    return sign == ' ' || Requirements.mark(view, after, end) >= 0;
  }

  private boolean isDemanded(int verb, int after, int stop) {
    boolean noun = "人的".indexOf(Scan.at(view, after)) >= 0;
    return !noun && CountedPoints.isNamed(view, after, stop)
        || view.startsWith("讲话", verb) && stop == after
        || CountedPoints.in(view, after, stop);
  }

  private Lead offered(Sentence sentence, int from, int verb, int stop, int content) {
    int subject = subjectStart(verb, from);
    int after = verb + VERBS.matchAt(view, verb, stop);
    boolean counted = Numerals.at(view, after) != null || COUNTS.matchAt(view, after, stop) > 0;
    boolean said = view.startsWith("讲", verb);
    int end = counted || said ? stop : after;
    return new Lead(
        draft.clauseStart(from, subject),
        draft.paper.trim(subject, end, ""),
        content,
        said ? "讲话" : "提出",
        speakers.of(sentence, verb),
        false);
  }

  private static final WordSet COUNTS = WordSet.of("了", "两", "几", "如下", "以下");

  private boolean isNumbered(Sentence sentence) {
    return Requirements.isNumbered(view, sentence.from(), sentence.to());
  }

  private Lead lead(Sentence sentence, int from, int verb, int length) {
    int content = verb + length;
    while (content < sentence.to() && "，： ".indexOf(Scan.at(view, content)) >= 0) {
      content++;
    }
    int numbered = numberedFrom(verb + length, sentence.to());
    content = numbered >= 0 ? numbered : CountedPoints.behind(view, content, sentence.to());
    int list = HeadingFinder.listHead(view, sentence, verb, length);
    content = list > 0 ? list : content;
    int subject = subjectStart(verb, from);
    return new Lead(
        draft.clauseStart(from, subject),
        new Stretch(subject, verb + length),
        content,
        view.substring(verb, verb + length),
        speakers.of(sentence, verb),
        list > 0);
  }

  // rule: the lead begins with 会议, 他, or the name right before its verb; 会议 behind 主持 is no
  // subject.
  private int subjectStart(int verb, int from) {
    Optional<Mention> person = personEndingAt(verb);
    if (person.isPresent() && person.get().from() >= from) {
      return nameFrom(person.get());
    }
    int manner = speakers.beforeManner(verb, from);
    if (manner >= 0) {
      return manner;
    }
    int start = verb;
    for (int word = BEFORE.matchBefore(view, start, from);
        word > 0 && isFreeOf(start, word) && HOLDS.matchBefore(view, start - word, from) == 0;
        word = BEFORE.matchBefore(view, start, from)) {
      start -= word;
    }
    return speakers.addressFrom(start, from);
  }

  static int nameFrom(Mention person) {
    int name = person.name().from();
    return name >= person.from() && name < person.to() ? name : person.from();
  }

  // rule: before 会议 there is nothing more; in 会议在传达精神时强调 时 ends the clause of time.
  private boolean isFreeOf(int at, int word) {
    boolean time = word == 1 && Scan.at(view, at - 1) == '时';
    return !time && !view.startsWith("会议", at);
  }

  private Optional<Mention> personEndingAt(int at) {
    int end = view.startsWith("同志", at - 2) ? at - 2 : at;
    return people.lastBefore(end).filter(m -> m.to() == end);
  }
}
