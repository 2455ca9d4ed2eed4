package io.github.tingwen.parse;

/** How far the words of a decision reach. Immutable and thread-safe. */
final class DecisionSpans {

  private static final Signs SIGNS = Signs.of("，。；：");
  private static final Signs OPENING = Signs.of("（《“");
  private static final Signs CLOSING = Signs.of("）》”");
  private static final int SHORT_HEAD = 7;
  private static final int LONGEST_TAIL = 16;
  private static final int LONGEST_TITLE = 24;
  private static final int LONGEST_HALF = 8;
  private static final WordSet APART = WordSet.load("decision_contexts.tsv", "apart");
  private static final WordSet AGREED = WordSet.of("全部同意", "一致同意", "全体同意", "无异议", "无反对");
  private static final WordSet IN_CHARGE =
      WordSet.of("牵头", "负责", "承办", "任组长", "任队长", "任会长", "任主任", "组织实施", "承担", "后再");

  private static final WordSet REVISES = WordSet.of("修改", "完善", "印发", "担任", "审定", "任命", "报批");
  private static final WordSet MONEY =
      WordSet.of("资金", "经费", "费用", "款项", "所需", "补助", "补贴", "投资", "预算", "工资", "租金");
  private static final WordSet PAYS = WordSet.load("decision_contexts.tsv", "pays");

  private final Draft draft;
  private final String view;

  DecisionSpans(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  /**
   * Where the clause ends: at a sign outside brackets and quotes that is not the colon of an hour.
   */
  int clauseEnd(int from, int to) {
    int i = from;
    int depth = 0;
    while (i < to) {
      char c = Scan.at(view, i);
      depth += OPENING.has(c) ? 1 : CLOSING.has(c) ? -1 : 0;
      boolean hour = c == '：' && Paper.isDigit(Scan.at(view, i + 1));
      if (depth <= 0 && SIGNS.has(c) && !hour) {
        return i;
      }
      i++;
    }
    return to;
  }

  // rule: what follows 会议决定， is decided up to the end of the part, clauses apart that demand,
  // count, announce (并提出以下意见：) or tell what else the meeting said.
  Stretch all(int from, int to) {
    return words(from, to, to - from);
  }

  // rule: a clause of time or case before the decision (7月31日前，…) and short ones after it (期限一年)
  // belong to it.
  Stretch near(int from, int to) {
    return words(from, to, LONGEST_TAIL);
  }

  private Stretch words(int from, int to, int longestTail) {
    int end = clauseEnd(from, to);
    while (end < to && Scan.at(view, end) == '，') {
      int next = clauseEnd(end + 1, to);
      boolean open = "前后内起时的".indexOf(Scan.at(view, end - 1)) >= 0 || end - from <= SHORT_HEAD;
      if (Scan.at(view, next) == '：'
          || isApart(end + 1, next)
          || !open && next - end > longestTail && !isMoney(end + 1, next)) {
        break;
      }
      end = next;
    }
    return draft.paper.trim(from, end, "，。；：");
  }

  // rule: 所需资金由县财政统筹安排 says what the decision costs and who pays.
  private boolean isMoney(int from, int to) {
    int end = Math.min(to, from + LONGEST_TAIL);
    return MONEY.find(view, from, end) >= 0 && PAYS.find(view, from, to) >= 0;
  }

  // rule: 由镇水利站牵头落实 and 由物业公司7月底前完成 tell who is in charge and belong to the decision, 由县住建局修改后印发
  // does not.
  private boolean isApart(int from, int to) {
    boolean by =
        Scan.at(view, from) == '由'
            && REVISES.find(view, from, to) >= 0
            && IN_CHARGE.find(view, from, to) < 0;
    return by
        || Requirements.mark(view, from, to) >= 0
        || APART.matchAt(view, from, to) > 0
        || AGREED.matchBefore(view, to, from) > 0
        || Scan.first(view, '票', from, to) >= 0;
  }

  boolean isSaid(int from, int to) {
    return Scan.at(view, from) == '由' && to - from > LONGEST_HALF
        || APART.matchAt(view, from, to) > 0;
  }

  // rule: the count in brackets after a decision is its vote, not its words.
  Stretch withoutVote(Stretch part) {
    int open = Scan.first(view, '（', part.from(), part.to());
    boolean vote = open > part.from() && Scan.first(view, '票', open, part.to()) > 0;
    return vote ? draft.paper.trim(part.from(), open, "") : part;
  }

  Stretch withoutRemark(int from, int to) {
    int open = Scan.first(view, '（', from, to);
    return new Stretch(from, open < 0 ? to : open);
  }

  // rule: （一）关于票价。票价维持不变。 and 一、关于票价 or 一、审议《甲》 on a line of its own say what the decision
  // is about.
  boolean isTitle(Sentence sentence, int from) {
    boolean about = view.startsWith("关于", from);
    boolean brief = sentence.first() && sentence.to() - from <= LONGEST_TITLE;
    boolean head = about && sentence.to() < draft.layout.lines().get(sentence.line()).to();
    boolean matter = about || AgendaReader.BUSINESS.matchAt(view, from, sentence.to()) > 0;
    return brief && (head || matter && "。；".indexOf(Scan.at(view, sentence.to() - 1)) < 0);
  }
}
