package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what a report says was heard, studied and discussed. For use by one thread. */
final class ReportTopics {

  static final WordSet VERBS = WordSet.load("report_verbs.tsv", "heard");
  private static final WordSet STUDIES = WordSet.of("学习", "学习了", "传阅", "传阅了");
  private static final WordSet MEETINGS =
      WordSet.of("会议首先", "会议先后", "会议还", "会议", "大会", "全会", "会上，");
  private static final WordSet REPORTS = WordSet.of("汇报", "报告", "通报", "说明");
  private static final WordSet MATTERS =
      WordSet.of("情况", "工作", "关于", "方案", "事项", "问题", "办法", "进展", "计划", "安排", "草案", "《");
  private static final WordSet OTHER =
      WordSet.of("其他事项", "其它事项", "有关事项", "相关事项", "其他工作", "其他事宜", "其他议题", "其它议题", "其他有关", "其他问题");
  private static final WordSet VIEWS =
      WordSet.of("交换意见", "交换了意见", "发表意见", "发表了意见", "进行讨论", "进行了讨论", "展开讨论", "展开了讨论");
  private static final WordSet GIVES = WordSet.of("作《", "作了《", "作的《");
  private static final WordSet PASSES = WordSet.of("审议通过", "讨论通过", "研究通过", "表决通过");
  private static final int LONGEST = 60;
  private static final int SHORTEST = 6;

  private final Draft draft;
  private final String view;

  ReportTopics(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  // rule: where two paragraphs or more of a report open with 会议听取了, 会议审议通过 and their like, or one
  // sentence tells of two matters (of which one may have been passed), all that was heard and
  // discussed are its items; papers that were
  // 审议 are items at any rate.
  List<Stretch> find() {
    List<Stretch> topics = new ArrayList<>();
    List<Stretch> sure = new ArrayList<>();
    int opening = 0;
    for (Sentence sentence : draft.layout.sentences()) {
      int from = Outline.contentOf(draft.paper, sentence);
      int meeting = MEETINGS.matchAt(view, from, sentence.to());
      int before = topics.size();
      clauses(from + meeting, sentence.to(), meeting > 0, topics);
      boolean opens =
          meeting > 0 && LeadMatter.DEALS.matchAt(view, from + meeting, sentence.to()) > 0;
      opening += opens && sentence.first() && !isOthers(from + meeting, sentence.to()) ? 1 : 0;
      boolean passed = PASSES.find(view, from, sentence.to()) >= 0;
      if (topics.size() - before > (passed ? 0 : 1)) {
        sure.addAll(topics.subList(before, topics.size()));
      }
      exchanged(sentence, sure);
      presented(sentence, sure);
    }
    for (Stretch topic : topics) {
      boolean listed = topics.size() > 1 && Scan.at(view, topic.from()) == '《';
      if (opening >= 2 || listed || isReviewed(topic)) {
        sure.add(topic);
      }
    }
    sure.forEach(this::claimVerb);
    return sure.stream().distinct().sorted(Comparator.comparingInt(Stretch::from)).toList();
  }

  // rule: 会议研究了 before an item tells no more than that it is one.
  private void claimVerb(Stretch topic) {
    int clause = draft.clauseStart(0, topic.from());
    if (VERBS.matchBefore(view, topic.from(), clause) > 0) {
      draft.claim(new Stretch(clause, topic.from()));
    }
  }

  private boolean isOthers(int verb, int to) {
    int object = verb + VERBS.matchAt(view, verb, to);
    return object > verb && OTHER.matchAt(view, object, to) > 0;
  }

  private boolean isReviewed(Stretch topic) {
    boolean paper = Scan.at(view, topic.from()) == '《';
    return paper && (endsWith("审议", topic.from()) || endsWith("审议了", topic.from()));
  }

  private boolean endsWith(String word, int at) {
    return view.startsWith(word, at - word.length());
  }

  // rule: a paper that was 学习 is an item, a spirit (精神) is none.
  private int studied(int at, int to) {
    int verb = STUDIES.matchAt(view, at, to);
    return verb > 0 && Scan.at(view, at + verb) == '《' ? verb : 0;
  }

  private void clauses(int from, int to, boolean meeting, List<Stretch> topics) {
    int clause = from;
    while (clause < to) {
      int verb = Math.max(VERBS.matchAt(view, clause, to), studied(clause, to));
      Stretch object = first(clause + verb, to);
      boolean paper = Scan.at(view, object.from()) == '《';
      boolean done = "部并通和关".indexOf(Scan.at(view, object.from())) >= 0;
      if (verb > 0 && !done && (meeting || paper) && !isEmpty(object)) {
        papers(object, topics);
      }
      clause = object.to() + 1;
    }
  }

  // rule: 会议还研究了其他事项 and 听取了局长某某的汇报 name no matter.
  private boolean isEmpty(Stretch object) {
    boolean other = OTHER.matchAt(view, object.from(), object.to()) > 0;
    boolean report =
        view.startsWith("的汇报", object.to() - 3) || view.startsWith("的说明", object.to() - 3);
    return other || report && MATTERS.find(view, object.from(), object.to()) < 0;
  }

  // rule: 委员就甲计划及乙安排交换意见 names what was discussed between 就 and the verb.
  private void exchanged(Sentence sentence, List<Stretch> topics) {
    int verb = VIEWS.find(view, sentence.from(), sentence.to());
    int about = verb < 0 ? -1 : Scan.last(view, '就', verb);
    boolean near = about >= sentence.from() && verb - about <= LONGEST;
    boolean whole =
        near && Scan.first(view, '，', about, verb) < 0 && Scan.first(view, "提出", about, verb) < 0;
    if (!whole) {
      return;
    }
    int end = view.startsWith("问题", verb - 2) ? verb - 2 : verb;
    end = Scan.at(view, end - 1) == '等' ? end - 1 : end;
    int from = about + 1;
    for (int i = from; i <= end; i++) {
      boolean joint = i == end || "、及和".indexOf(Scan.at(view, i)) >= 0;
      if (joint && i - from >= SHORTEST) {
        topics.add(draft.paper.trim(from, i, "、以"));
      }
      from = joint && i - from >= SHORTEST ? i + 1 : from;
    }
  }

  // rule: 校长作《学校工作报告》 puts the paper before the meeting.
  private void presented(Sentence sentence, List<Stretch> topics) {
    int at = GIVES.find(view, sentence.from(), sentence.to());
    while (at >= 0) {
      int open = Scan.first(view, '《', at, sentence.to());
      int close = Scan.first(view, '》', open, sentence.to());
      if (close < 0) {
        return;
      }
      topics.add(new Stretch(open, close + 1));
      at = GIVES.find(view, close, sentence.to());
    }
  }

  // rule: 《甲》、《乙》 are two papers, 甲的汇报、乙的汇报 two reports.
  private void papers(Stretch topic, List<Stretch> into) {
    int from = topic.from();
    for (int i = topic.from() + 1; i < topic.to(); i++) {
      char c = Scan.at(view, i);
      boolean paper = c == '《' && "》、和".indexOf(Scan.at(view, i - 1)) >= 0;
      boolean report = (c == '、' || c == '和') && REPORTS.matchBefore(view, i, from) > 0;
      if (paper || report) {
        into.add(draft.paper.trim(from, i, "、和"));
        from = paper ? i : i + 1;
      }
    }
    into.add(draft.paper.trim(from, topic.to(), "、"));
  }

  private Stretch first(int from, int to) {
    return draft.paper.trim(from, Scan.until(view, "，。；", from, to), "");
  }
}
