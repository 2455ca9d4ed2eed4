package io.github.tingwen.parse;

import java.util.Optional;

/** Finds the clause that says which meeting is held. Stateless apart from its paper. */
final class MeetingNames {

  private static final WordSet VERBS = WordSet.load("convening_verbs.tsv", "held", "colloquial");
  private static final WordSet WEAK_VERBS = WordSet.load("convening_verbs.tsv", "told");
  private static final WordSet ADVERBS = WordSet.load("convening_adverbs.tsv");
  private static final WordSet AFTER_NAME = WordSet.load("name_tails.tsv");
  private static final String SHORT_PLACES = "京津沪渝港澳台汉穗宁杭蓉邕筑昆深青烟连城村镇县市区乡州旗街厂校院场站队所局馆家此";
  private static final WordSet PERIODS = WordSet.load("convening_contexts.tsv", "period");
  private static final WordSet COUNTS = WordSet.of("一次", "一场", "两次", "两场", "三次", "三场", "多次", "多场");

  /** Behind the verb they make a heading or a label of it: 会议召开情况, 会议召集人. */
  private static final WordSet HEADS = WordSet.load("convening_contexts.tsv", "heading");

  private static final WordSet MEETS = WordSet.of("召开", "举行", "开了", "开起", "开会");
  private static final WordSet FORMS = WordSet.of("形式", "方式");
  private static final WordSet PRONOUNS = WordSet.of("这里", "此", "该处", "此处", "这儿", "这", "那里", "其中");
  private static final WordSet HOSTS =
      WordSet.of("主办的", "组织的", "承办的", "召集的", "牵头的", "举办的", "组织召开的");
  private static final WordSet NO_MEETINGS = WordSet.load("not_meetings.tsv");
  private static final WordSet OTHER_TIMES =
      WordSet.of("后", "之后", "以后", "前", "之前", "以前", "期间", "之际", "以来", "时，", "结束后", "完毕");
  private static final WordSet THIS =
      WordSet.of("本次会议", "此次会议", "这次会议", "主会场会议", "分会场会议", "该会议", "当天会议", "今天会议", "全程会议");
  private static final WordSet COLLOQUIAL = WordSet.load("convening_verbs.tsv", "colloquial");
  private static final int SHORTEST_TOLD = 4;
  private static final int LONGEST_PLACE = 40;
  private static final int LONGEST = 80;
  private static final int LONGEST_CLAUSE = 200;

  private final Paper paper;
  private final String view;

  MeetingNames(Paper paper) {
    this.paper = paper;
    this.view = paper.view();
  }

  /**
   * The clause that says which meeting is held.
   *
   * @param name the meeting's name
   * @param verb where the verb 召开 or its like begins
   * @param clause where the clause of the verb begins
   * @param place the words after 在, if given
   * @param subject who holds it, or the empty stretch
   */
  record Convening(Stretch name, int verb, int clause, Optional<Stretch> place, Stretch subject) {}

  /** The first such clause in the range. */
  Optional<Convening> in(int from, int to) {
    for (int verb = VERBS.find(view, from, to); verb >= 0; verb = VERBS.find(view, verb + 1, to)) {
      Optional<Convening> found = at(verb, from, to, VERBS);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  // rule: where no clause says 召开, one that says who chaired or joined which meeting names it;
  // 会议主持： and 参加： are labels.
  Optional<Convening> weaklyIn(int from, int to) {
    for (int verb = WEAK_VERBS.find(view, from, to);
        verb >= 0;
        verb = WEAK_VERBS.find(view, verb + 1, to)) {
      Optional<Convening> found =
          at(verb, from, to, WEAK_VERBS)
              .filter(
                  c ->
                      c.name().length() >= 4
                          && !isLabel(c.verb(), to)
                          && Scan.first(view, '由', c.name().from(), c.name().to()) < 0
                          && THIS.matchAt(view, c.name().from(), c.name().to()) == 0);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean isLabel(int verb, int to) {
    int end = verb + WEAK_VERBS.matchAt(view, verb, to);
    return Scan.at(view, end + (Scan.at(view, end) == '人' ? 1 : 0)) == '：';
  }

  // rule: 省会议召开后，我县随即召开… tells first of another meeting.
  private Optional<Convening> at(int verb, int from, int to, WordSet verbs) {
    int clause = clauseStart(verb, from);
    int after = verb + verbs.matchAt(view, verb, to);
    if (OTHER_TIMES.matchAt(view, after, to) > 0 || HEADS.matchAt(view, after, to) > 0) {
      return Optional.empty();
    }
    Stretch name = after(after, to);
    int length = name == null ? 0 : name.length();
    boolean calls = length > 0 && view.startsWith("召集", verb);
    if (calls && MEETS.find(view, name.from(), name.to()) > 0
        || length < SHORTEST_TOLD && COLLOQUIAL.matchAt(view, verb, to) > 0) {
      return Optional.empty();
    }
    if (name == null) {
      name = before(clause, verb);
      if (name == null) {
        return Optional.empty();
      }
      Optional<Stretch> place = place(name.to(), verb);
      return Optional.of(new Convening(name, verb, clause, place, new Stretch(clause, clause)));
    }
    int called = Scan.first(view, "召集", clause, verb);
    boolean placed = Scan.first(view, '在', Math.max(clause, called), verb) >= 0;
    int act = called > clause && !placed ? called : verb;
    Optional<Stretch> place = place(clause, act);
    return Optional.of(new Convening(name, verb, clause, place, subject(clause, act, place)));
  }

  // rule: 某委员会于十月九日，在某中心举行…: a clause that opens with the place goes with the one before.
  private int clauseStart(int verb, int from) {
    int depth = 0;
    int limit = Math.max(from, verb - LONGEST_CLAUSE);
    for (int i = verb; i > limit; i--) {
      char c = Scan.at(view, i - 1);
      depth += c == '”' || c == '）' || c == '》' ? 1 : c == '“' || c == '（' || c == '《' ? -1 : 0;
      boolean sign = depth <= 0 && "，；：。！？\n".indexOf(c) >= 0;
      boolean adverbial = c == '，' && "在于假".indexOf(Scan.at(view, i)) >= 0;
      boolean hour = Paper.isDigit(Scan.at(view, i)) && Paper.isDigit(Scan.at(view, i - 2));
      if (sign && !adverbial && !hour) {
        return i;
      }
    }
    return limit;
  }

  // rule: 召开 + name, up to the last word for a meeting before a sign outside quotes and brackets.
  private Stretch after(int at, int to) {
    int from = at < to && "了的之".indexOf(Scan.at(view, at)) >= 0 ? at + 1 : at;
    from += COUNTS.matchAt(view, from, to);
    int end = phraseEnd(from, to);
    int name = lastMeetingWord(from, end);
    return name < 0 ? null : paper.trim(from, name, "");
  }

  private int phraseEnd(int from, int to) {
    int depth = 0;
    int i = from;
    for (; i < to && i - from < LONGEST; i++) {
      char c = Scan.at(view, i);
      depth += "“（《".indexOf(c) >= 0 ? 1 : "”）》".indexOf(c) >= 0 ? -1 : 0;
      boolean sign = "，；。！？\n".indexOf(c) >= 0;
      if (sign && (depth <= 0 || c == '。' || c == '\n')
          || c == '：' && depth <= 0
          || c == '》' && depth < 0) {
        break;
      }
    }
    return i;
  }

  private int lastMeetingWord(int from, int to) {
    for (int end = to; end > from; end--) {
      char c = Scan.at(view, end - 1);
      boolean word = "会议班报习谈式".indexOf(c) >= 0 && isMeetingWord(end, from);
      if (word
          && (end >= view.length()
              || AFTER_NAME.matchAt(view, end, view.length()) == 0
              || end - from > 4 && (view.startsWith("时间", end) || view.startsWith("期改", end)))
          && !isInsideTitle(from, end)) {
        return end < to && (Scan.at(view, end) == '”' || Scan.at(view, end) == '’')
            ? end + 1
            : closeBracket(end, to);
      }
    }
    return -1;
  }

  // rule: 社会, 机会, 协会 end in 会 and are no meetings; 运动会, 博览会 and concerts are none either.
  private boolean isMeetingWord(int end, int from) {
    int length = Vocabulary.MEETINGS.matchBefore(view, end, from);
    boolean bare = length == 1 && "社机协学工商体领误省聚约都不才将也能就便只合金员总公".indexOf(Scan.at(view, end - 2)) >= 0;
    return length > 0 && !bare && NO_MEETINGS.matchBefore(view, end, from) == 0;
  }

  private int closeBracket(int end, int to) {
    boolean bracket = end < to && Scan.at(view, end) == '（';
    int close = bracket ? Scan.first(view, '）', end) : -1;
    return close == to - 1 && close - end < 10 ? close + 1 : end;
  }

  private boolean isInsideTitle(int from, int end) {
    int open = Scan.last(view, '《', end);
    return open >= from && Scan.first(view, '》', open) >= end;
  }

  // rule: name + 在…/于… + 召开: the last word for a meeting after which only place, time and manner
  // follow.
  private Stretch before(int clause, int verb) {
    for (int end = verb; end > clause; end--) {
      char c = Scan.at(view, end - 1);
      boolean word = "会议”报班式".indexOf(c) >= 0;
      int inner = c == '”' ? end - 1 : end;
      if (word && isMeetingWord(inner, clause) && leadsTo(end, verb)) {
        Stretch name = withoutNumber(paper.trim(nameStart(clause, end), end, ""));
        return name.length() < 2 ? null : name;
      }
    }
    return null;
  }

  // rule: the number of 一、会议召开 is no part of a name.
  private Stretch withoutNumber(Stretch name) {
    Item item = Outline.at(paper, name.from(), name.to());
    return item == null ? name : new Stretch(item.content(), name.to());
  }

  private boolean leadsTo(int from, int verb) {
    if (from == verb || from == beforeManner(from, beforeAdverbs(verb, from))) {
      return true;
    }
    int sign = Scan.at(view, from) == '，' ? 1 : 0;
    char c = Scan.at(view, from + sign);
    if (c == '在'
        || c == '于'
        || view.startsWith("将于", from)
        || view.startsWith("定于", from)
        || view.startsWith("拟于", from)
        || c == ' ') {
      return true;
    }
    int i = from;
    while (i < verb) {
      int adverb = ADVERBS.matchAt(view, i, verb);
      if (adverb == 0) {
        return Scan.at(view, i) == '在' || Scan.at(view, i) == '于';
      }
      i += adverb;
    }
    return true;
  }

  private int nameStart(int clause, int end) {
    int from = clause;
    for (int i = clause; i < end; i++) {
      for (String opener : new String[] {"原定", "兹定于", "定于", "上午", "下午", "日前", "近日", "今天", "当天"}) {
        if (view.startsWith(opener, i)
            && i - from <= 14
            && Vocabulary.MEETINGS.matchBefore(view, i, clause) == 0) {
          from = i + opener.length();
        }
      }
      int host = HOSTS.matchAt(view, i, end);
      from = host > 0 ? i + host : from;
      boolean date =
          Scan.at(view, i) == '日'
              && i > 0
              && Paper.isDigit(Scan.at(view, i - 1))
              && i - clause <= 14;
      from = date ? i + 1 : from;
    }
    boolean ours =
        Scan.at(view, from) == '我' && "省市县区镇乡街校局院村旗州".indexOf(Scan.at(view, from + 1)) >= 0;
    return ours ? from + 2 : from;
  }

  // rule: the words between 在 or 于 and the verb are the place, manner words (以视频方式) apart; in
  // 代县长龙在田主持召开 they are no short name of one.
  private Optional<Stretch> place(int clause, int verb) {
    int end = beforeManner(clause, beforeAdverbs(verb, clause));
    int at = preposition(clause, end);
    if (at < clause || end - at < 2 || Scan.lengthOutside(view, at, end) > LONGEST_PLACE) {
      return Optional.empty();
    }
    int from = view.startsWith("假座", at) ? at + 2 : at + 1;
    Stretch place = withoutBracket(paper.trim(from, end, "，"));
    boolean good =
        (place.length() > 1
                || place.length() == 1 && SHORT_PLACES.indexOf(Scan.at(view, place.from())) >= 0)
            && PERIODS.matchBefore(view, place.to(), place.from()) == 0
            && PRONOUNS.matchAt(view, place.from(), place.to()) != place.length()
            && !hasComma(place);
    return good ? Optional.of(place) : Optional.empty();
  }

  private boolean hasComma(Stretch place) {
    int depth = 0;
    for (int i = place.from(); i < place.to(); i++) {
      char c = Scan.at(view, i);
      depth += c == '（' ? 1 : c == '）' ? -1 : 0;
      if (c == '，' && depth <= 0) {
        return true;
      }
    }
    return false;
  }

  private Stretch withoutBracket(Stretch place) {
    int open = Scan.first(view, '（', place.from());
    boolean last = open > place.from() && open < place.to() && Scan.at(view, place.to() - 1) == '）';
    return last && !PlaceParts.isOwnSeat(view, place.from(), open)
        ? paper.trim(place.from(), open, "")
        : place;
  }

  // rule: 在, 假 (borrowing), or 于 that is no part of 由于, 关于 and stands before no time.
  private int preposition(int from, int end) {
    for (int at = end - 1; at >= from; at--) {
      char c = Scan.at(view, at);
      boolean in =
          c == '在' && "现存正所潜".indexOf(Scan.at(view, at - 1)) < 0
              || c == '假' && "请放休寒暑病事度节".indexOf(Scan.at(view, at - 1)) < 0;
      boolean on = c == '于' && "由关位处对基鉴至属定拟订".indexOf(Scan.at(view, at - 1)) < 0 && !isTime(at + 1);
      if (in || on) {
        return at;
      }
    }
    return arrival(from, end);
  }

  private boolean isTime(int at) {
    char c = Scan.at(view, at);
    if (Paper.isDigit(c) || Numerals.isChinese(c)) {
      return true;
    }
    boolean ours = c == '本' && "月周年日季星".indexOf(Scan.at(view, at + 1)) < 0;
    return !ours && "（近日上下今昨明本当同月每年原民中".indexOf(c) >= 0;
  }

  private int beforeManner(int from, int end) {
    if (FORMS.matchBefore(view, end, from) == 0) {
      return end;
    }
    int by = Math.max(Scan.last(view, '以', end), Scan.last(view, '采', end));
    by = Math.max(by, Scan.last(view, "通过", end));
    return by >= from ? beforeAdverbs(by, from) : end;
  }

  // rule: 到某校主持召开: the place may follow 到 or 赴.
  private int arrival(int from, int end) {
    int at = Math.max(Scan.last(view, '到', end - 1), Scan.last(view, '赴', end - 1));
    return at > from
            && "得达直收看听接遇".indexOf(Scan.at(view, at - 1)) < 0
            && "位会场".indexOf(Scan.at(view, at + 1)) < 0
        ? at
        : -1;
  }

  private int beforeAdverbs(int verb, int from) {
    int end = verb;
    int adverb = ADVERBS.matchBefore(view, end, from);
    while (adverb > 0) {
      end -= adverb;
      adverb = ADVERBS.matchBefore(view, end, from);
    }
    return end;
  }

  // rule: the holder stands before 在…, 以…形式 and the verb.
  private Stretch subject(int clause, int verb, Optional<Stretch> place) {
    int end = place.map(p -> p.from() - 1).orElse(beforeAdverbs(verb, clause));
    end = beforeManner(clause, end);
    return paper.trim(clause, Math.max(clause, end), "，");
  }

  // rule: the kind is 会议 or 大会 with the word before it, one of three characters if that is a
  // board or a holiday (党委会会议, 教师节大会).
  /** The words for the kind at the end of a name: 工作会议, 推进会. */
  Stretch kindOf(Stretch name) {
    for (String word : new String[] {"领导小组会议", "常委会会议", "常务会议", "人民代表大会", "党代会", "常委会", "领导小组"}) {
      int at = Scan.first(view, word, name.from());
      if (at >= 0 && at + word.length() <= name.to()) {
        return new Stretch(at, at + word.length());
      }
    }
    int end = paper.trim(name.from(), name.to(), "”’）").to();
    int bracket = Scan.at(view, end - 3) == '）' ? Scan.last(view, '（', end) : -1;
    if (bracket >= name.from()) {
      return new Stretch(Math.max(name.from(), bracket - 2), end);
    }
    boolean counted = view.startsWith("会议", end - 2) && "次届期".indexOf(Scan.at(view, end - 3)) >= 0;
    if (counted) {
      int first = Scan.last(view, "会第", end);
      return first - 2 > name.from()
          ? new Stretch(first - 2, first + 1)
          : new Stretch(end - 2, end);
    }
    boolean three = view.startsWith("会会议", end - 3) || view.startsWith("节大会", end - 3);
    int board = view.startsWith("大会会议", end - 4) ? 6 : 5;
    if (three && end - board >= name.from()) {
      return new Stretch(end - board, end);
    }
    int length =
        view.startsWith("会议", end - 2) || view.startsWith("大会", end - 2)
            ? 4
            : Math.max(3, Vocabulary.MEETINGS.matchBefore(view, end, name.from()));
    int line = Scan.last(view, '\n', end - 1) + 1;
    return new Stretch(Math.max(Math.max(name.from(), line), end - length), end);
  }
}
