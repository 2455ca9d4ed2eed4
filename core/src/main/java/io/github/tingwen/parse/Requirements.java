package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;

/** Splits a block into what it demands. Stateless. */
final class Requirements {

  private static final WordSet FALSE_BEFORE = WordSet.load("not_demands.tsv", "before");
  private static final WordSet FALSE_AFTER = WordSet.load("not_demands.tsv", "behind");
  private static final WordSet OPENS = WordSet.load("not_demands.tsv", "opens");
  private static final WordSet OTHER_MARKS = WordSet.of("必须", "务必", "须", "应当", "不得", "严禁", "请");
  private static final WordSet OPENERS = WordSet.load("demand_openers.tsv", "time");
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";
  private static final int NEAR = 8;
  private static final int LONGEST_OPENER = 24;
  private static final int LONGEST_STATEMENT = 60;

  /** How a block whose text has no 要 is to be taken. */
  enum Force {
    /** It describes (指出). */
    DESCRIBES,
    /** It demands if nothing in it has a 要 (强调, headings). */
    STRESSES,
    /** Its first part demands at any rate (要求全区上下坚持…). */
    ORDERS,
    /** It tells what was decided; only what has its own 要 or 须 demands (议定). */
    RESOLVES,
    /** Each of its sentences demands (an item of a notice). */
    ITEMISES
  }

  private Requirements() {}

  static boolean isNumbered(String view, int from, int to) {
    return numberedEnd(view, from, to) > from;
  }

  /** Where the words after 一是 or a like number begin; {@code from} if there is none. */
  static int afterNumber(String view, int from, int to) {
    return numberedEnd(view, from, to);
  }

  // rule: 一是, 一要, 一、, （一）, 1., 首先, 第一， open a numbered demand.
  private static int numberedEnd(String view, int from, int to) {
    if (from + 2 > to) {
      return from;
    }
    int i = Scan.at(view, from) == '第' ? from + 1 : from;
    boolean number = "一二三四五六七八九十".indexOf(Scan.at(view, i)) >= 0;
    if (number && i + 1 < to) {
      char next = Scan.at(view, i + 1);
      boolean counted = i > from ? "，、是：要".indexOf(next) >= 0 : "是要、".indexOf(next) >= 0;
      return counted ? i + 2 : from;
    }
    if (view.startsWith("其一", from) || view.startsWith("其二", from) || view.startsWith("其三", from)) {
      return from + 2;
    }
    if (CIRCLED.indexOf(Scan.at(view, from)) >= 0) {
      return from + 1;
    }
    boolean bracket = Scan.at(view, from) == '（' && from + 2 < to && Scan.at(view, from + 2) == '）';
    boolean arabic =
        Paper.isDigit(Scan.at(view, from))
            && "、.．".indexOf(Scan.at(view, from + 1)) >= 0
            && from + 2 < to
            && !Paper.isDigit(Scan.at(view, from + 2));
    return bracket ? from + 3 : arabic ? from + 2 : from;
  }

  /** Where 要 or a like word stands in the range as a demand; -1 if nowhere. */
  static int mark(String view, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = Scan.at(view, i);
      depth += "“《".indexOf(c) >= 0 ? 1 : "”》".indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0
          && (c == '要' && isDemand(view, i, from, to)
              || OTHER_MARKS.matchAt(view, i, to) > 0 && !isFalseMark(view, i, from))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFalseMark(String view, int at, int from) {
    char c = Scan.at(view, at);
    boolean please =
        c == '请'
            && (at > from && "申邀聘提宴恳".indexOf(Scan.at(view, at - 1)) >= 0
                || "假示教求帖客".indexOf(next(view, at)) >= 0);
    boolean none = at > from && "无毋".indexOf(Scan.at(view, at - 1)) >= 0;
    return please || c == '须' && (none || "知".indexOf(next(view, at)) >= 0);
  }

  private static char next(String view, int at) {
    return at + 1 < view.length() ? Scan.at(view, at + 1) : '。';
  }

  // rule: 事业要有起色，队伍就要有状态 says what depends on what and demands nothing.
  private static boolean isDemand(String view, int at, int from, int to) {
    boolean before = FALSE_BEFORE.matchBefore(view, at, from) > 0;
    boolean word =
        FALSE_AFTER.matchAt(view, at + 1, to) > 0 && OPENS.matchAt(view, at + 1, to) == 0
            || Scan.at(view, at - 1) == '机' && "室局科员件文密".indexOf(next(view, at)) >= 0;
    boolean after = word || at + 1 >= to;
    boolean objectBefore = Scan.at(view, from) == '向' && at - from < 6;
    int then = Scan.first(view, "就要", at, at + LONGEST_OPENER);
    boolean conditional = then > at && Scan.first(view, '。', at, then) < 0;
    return !before && !after && !objectBefore && !conditional;
  }

  /**
   * Splits the range.
   *
   * <p>rule: at 。 and ；; at a comma only if the new clause has its own 要 or 须 near its head. A
   * sentence without 要 belongs to the demand before it; a clause before the first 要 that only
   * describes is no demand.
   */
  static List<Stretch> split(Paper paper, int from, int to, Force force) {
    List<Integer> starts = new ArrayList<>();
    String view = paper.view();
    int part = skip(view, from, to);
    boolean orders = force == Force.ORDERS;
    boolean afterSemicolon = false;
    boolean stated = Scan.at(view, from - 1) == '：' && isStated(view, lead(view, from), to);
    boolean anyStated = false;
    while (part < to) {
      stated = isStated(view, part, to) || stated && (afterSemicolon || isNumbered(view, part, to));
      anyStated |= stated;
      part = afterAnnouncement(view, part, to);
      int end = partEnd(view, part, to);
      boolean parallel = force == Force.STRESSES && Scan.at(view, end) == '；';
      boolean swallowed = isInItem(view, starts, part, to);
      if (!swallowed && (!stated || mark(view, part, end) >= 0)) {
        openPart(view, part, end, opensBy(force, orders, parallel, afterSemicolon), starts);
      }
      orders = false;
      afterSemicolon = end < to && Scan.at(view, end) == '；';
      part = skip(view, end, to);
    }
    boolean asks = force != Force.DESCRIBES && force != Force.RESOLVES && !anyStated;
    if (starts.isEmpty() && asks) {
      addParts(view, from, to, starts);
    }
    return stretches(paper, starts, to);
  }

  // rule: an item of a list (一是….) swallows the sentences behind it that have no number.
  private static boolean isInItem(String view, List<Integer> starts, int part, int to) {
    return !starts.isEmpty()
        && isListed(view, starts.get(starts.size() - 1), to)
        && !isNumbered(view, part, to);
  }

  private static boolean isListed(String view, int part, int to) {
    return part + 1 < to
        && "一二三四五六七八九十".indexOf(Scan.at(view, part)) >= 0
        && "是要".indexOf(Scan.at(view, part + 1)) >= 0;
  }

  // rule: 存在三个问题：一是…；二是… tells how things are and lists no demands; 解决三个问题：一是… does.
  private static boolean isStated(String view, int from, int to) {
    int most = Math.min(to, from + LONGEST_STATEMENT);
    int end = Scan.until(view, "：。；", from, most);
    int clause = Scan.since(view, "，", from, end);
    boolean announces =
        end < most && end - clause <= LONGEST_OPENER && isNumbered(view, end + 1, to);
    return announces
        && STATES.find(view, clause, end) >= 0
        && CURES.find(view, clause, end) < 0
        && mark(view, from, end) < 0;
  }

  private static int lead(String view, int content) {
    return Scan.since(view, "，；。\n", Math.max(0, content - LONGEST_OPENER), content - 1);
  }

  private static final WordSet STATES = WordSet.load("state_words.tsv", "state");
  private static final WordSet CURES = WordSet.load("state_words.tsv", "cure");

  // rule: 要求全体干部，…要…: words before the first 要 that only name who is meant are no demand.
  private static boolean isNounOnly(String view, int from, int to) {
    int comma = Scan.first(view, '，', from, to);
    int end = comma < 0 || comma > to ? to : comma;
    return Vocabulary.GROUPS.matchBefore(view, end, from) > 0;
  }

  // rule: a head of a few characters (6.汇报要求。) goes with the sentence after it, unless that has its
  // own number.
  private static boolean isShortHead(String view, List<Integer> starts, int part, int end) {
    return !starts.isEmpty()
        && part - starts.get(starts.size() - 1) <= 9
        && !isNumbered(view, part, end);
  }

  /** What makes a part without 要 a demand. */
  private enum Opening {
    NOTHING,
    RESOLUTION,
    SEMICOLON,
    /** A part without 要 before ；: one with 要 demands only from there on. */
    PARALLEL,
    ORDER,
    ITEM
  }

  private static Opening opensBy(
      Force force, boolean orders, boolean parallel, boolean afterSemicolon) {
    return force == Force.ITEMISES
        ? Opening.ITEM
        : force == Force.RESOLVES
            ? Opening.RESOLUTION
            : orders
                ? Opening.ORDER
                : parallel
                    ? Opening.PARALLEL
                    : afterSemicolon ? Opening.SEMICOLON : Opening.NOTHING;
  }

  private static void openPart(
      String view, int part, int end, Opening opening, List<Integer> starts) {
    int before = starts.size();
    boolean head = opening == Opening.ITEM && isShortHead(view, starts, part, end);
    part(view, part, end, opening == Opening.ITEM, starts);
    boolean marked = starts.size() > before;
    if (opening == Opening.RESOLUTION && marked && mark(view, part, end) < 0) {
      starts.remove(before);
      return;
    }
    boolean own = marked && starts.get(before) == part;
    if (head && own) {
      starts.remove(before);
    } else if (!own && !head && opens(view, part, opening, marked, starts, before)) {
      starts.add(before, part);
    }
  }

  private static boolean opens(
      String view, int part, Opening opening, boolean marked, List<Integer> starts, int before) {
    return switch (opening) {
      case ITEM -> true;
      case ORDER -> !marked || !isNounOnly(view, part, starts.get(before));
      case SEMICOLON -> before > 0 && (!marked || forbids(view, part, starts.get(before)));
      case PARALLEL -> !marked;
      case NOTHING, RESOLUTION -> false;
    };
  }

  // rule: …；夜间禁止施工，确需施工的，要公告: what is forbidden behind ； is a demand besides the next.
  private static boolean forbids(String view, int from, int to) {
    int end = Math.min(to, commaOrEnd(view, from, to));
    return FORBIDS.find(view, from, end) >= 0;
  }

  private static final WordSet FORBIDS = WordSet.of("禁止", "不许", "不准", "一律", "杜绝", "严控", "限于");

  private static void addParts(String view, int from, int to, List<Integer> starts) {
    for (int part = skip(view, from, to);
        part < to;
        part = skip(view, partEnd(view, part, to), to)) {
      starts.add(part);
    }
  }

  private static List<Stretch> stretches(Paper paper, List<Integer> starts, int to) {
    List<Stretch> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
      Stretch part = paper.trim(starts.get(i), end, "|");
      if (part.length() > 2) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static int partEnd(String view, int from, int to) {
    return Scan.until(view, "。；！？\n", from, to);
  }

  private static int skip(String view, int at, int to) {
    int i = at;
    while (i < to && "。；！？\n ”’".indexOf(Scan.at(view, i)) >= 0) {
      i++;
    }
    return i;
  }

  private static void part(String view, int from, int to, boolean item, List<Integer> starts) {
    int clause = from;
    int opened = -1;
    while (clause < to) {
      int end = commaOrEnd(view, clause, to);
      clause = afterAnnouncement(view, clause, end);
      boolean numbered = isNumbered(view, clause, to);
      if (numbered
          || isMarked(view, clause, end, clause == from || isOnCase(view, from, clause))
              && !isHead(view, opened, clause)
              && !(item && clause > from && goesOn(view, from, clause, end))) {
        opened = numbered ? clause : openerStart(view, from, clause);
        starts.add(opened);
      }
      clause = end + 1;
    }
  }

  // rule: in a numbered item of a notice 请准时参会，不要带小孩 and 受场地限制，参会者须… are one demand; a clause
  // that says of whom or when (请准时参会，会议期间要静音) is one more.
  private static boolean goesOn(String view, int from, int clause, int end) {
    int mark = mark(view, clause, end);
    boolean bare = mark == clause || Scan.at(view, mark - 1) == '不' || mark < 0;
    return bare || mark(view, from, clause) < 0;
  }

  // rule: at the head of a sentence any mark opens a demand, after a comma only 要 or 须 near the
  // head; 不要 says what not to do besides.
  private static boolean isMarked(String view, int from, int to, boolean first) {
    int mark = mark(view, from, to);
    boolean strict =
        mark >= 0
            && (Scan.at(view, mark) == '要' && !view.startsWith("不要", from)
                || Scan.at(view, mark) == '须'
                || view.startsWith("必须", mark));
    return first ? mark >= 0 : strict && Scan.lengthOutside(view, from, mark) < NEAR;
  }

  // rule: 请各位注意：一、…: the demands begin behind the colon that announces their numbers.
  private static int afterAnnouncement(String view, int from, int to) {
    int colon = Scan.first(view, '：', from, Math.min(to, from + LONGEST_OPENER));
    return colon > 0 && colon + 1 < to && isNumbered(view, colon + 1, to) ? colon + 1 : from;
  }

  // rule: 一是…，要…: a short numbered head without 要 goes with the clause after it.
  private static boolean isHead(String view, int opened, int clause) {
    return opened >= 0 && clause - opened <= 6 && mark(view, opened, clause) < 0;
  }

  // rule: 下一步，要…, 接到报修后，要… and 不能参会的，须…: a clause of time or case before the first 要
  // belongs to it.
  private static int openerStart(String view, int from, int clause) {
    int opener = OPENERS.matchAt(view, from, clause);
    boolean word = opener > 0 && from + opener + 1 == clause;
    return word || isOnCase(view, from, clause) ? from : caseBefore(view, from, clause);
  }

  // rule: 验收不合格的，不得付款: behind a case that opens the sentence any mark demands.
  private static boolean isOnCase(String view, int from, int clause) {
    return clause > from
        && clause - from <= LONGEST_OPENER
        && commaOrEnd(view, from, clause) == clause - 1
        && DemandCase.is(view, from, clause - 1);
  }

  // rule: …，确需夜间施工的，要提前公告 and …，对独居老人，干部要上门: inside a sentence, too, the case goes with its
  // demand.
  private static int caseBefore(String view, int from, int clause) {
    int before = clause > from ? Scan.since(view, "，；", from, clause - 1) : from;
    boolean near = before > from && clause - before <= LONGEST_OPENER;
    boolean ends = near && "的时后".indexOf(Scan.at(view, clause - 2)) >= 0;
    boolean opens =
        near && CASES.matchAt(view, before, clause) > 0 && "照标准接".indexOf(next(view, before)) < 0;
    return OPENERS.matchAt(view, clause, view.length()) == 0
            && (ends && DemandCase.is(view, before, clause - 1) || opens)
            && mark(view, before, clause) < 0
        ? before
        : clause;
  }

  private static final WordSet CASES = WordSet.load("demand_cases.tsv", "case");

  private static int commaOrEnd(String view, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = Scan.at(view, i);
      depth += "“《（".indexOf(c) >= 0 ? 1 : "”》）".indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && (c == '，' || c == '、' && isNextInRow(view, i + 1, to))) {
        return i;
      }
    }
    return to;
  }

  // rule: 一要快、二要准、三要实: the numbers of a row may be parted by 、 alone.
  private static boolean isNextInRow(String view, int at, int to) {
    return at + 2 < to
        && "二三四五六七八九".indexOf(Scan.at(view, at)) >= 0
        && "是要".indexOf(Scan.at(view, at + 1)) >= 0;
  }
}
