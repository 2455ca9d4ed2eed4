package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The motions (案由, 提案, 临时动议) that minutes of the Taiwanese kind bring before the meeting. Stateless
 * apart from its text.
 */
final class Motions {

  /** The heading of what is raised at the meeting itself. */
  static final String EXTEMPORE = "临时动议";

  private static final WordSet LABELS = WordSet.of("案由", "提案", "议案", "议案名称");
  private static final WordSet PROPOSES = WordSet.of("提：", "提案：", "提议：", "建议：", "提议", "提案", "动议，");
  private static final int LONGEST_LABEL = 5;

  /** Within how many characters of its sentence the word stands that proposes. */
  private static final int REACH = 24;

  private final Draft draft;
  private final String view;

  Motions(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  /** A motion with what counts it: 案由一, 第一案. */
  record Motion(Stretch number, Stretch text) {}

  /** The motions that were handed in before the meeting, each at the head of a line. */
  List<Motion> counted() {
    List<Motion> motions = new ArrayList<>();
    Optional<Stretch> count = Optional.empty();
    for (Line line : draft.layout.body()) {
      int end = behindCount(line);
      int from = draft.paper.skipSpaces(end > 0 ? end : line.from(), line.to());
      Optional<Stretch> number = end > 0 ? Optional.of(new Stretch(line.from(), end)) : count;
      boolean bare = end > 0 && (from >= line.to() || isAside(from, line.to()));
      int content = bare ? 0 : content(from, line.to());
      if (content > 0 || end > 0 && !bare) {
        int text = Math.max(content, from);
        Stretch label = draft.paper.trim(from, text, "：");
        motions.add(new Motion(number.orElse(label), matter(text, line.to())));
      }
      count = bare ? number : content > 0 ? Optional.empty() : count;
    }
    return motions;
  }

  // rule: 第一案　提案人：… and 提案单位：… tell who moves, 案由： on a line below it what.
  private boolean isAside(int from, int to) {
    int colon = Scan.first(view, '：', from, Math.min(to, from + LONGEST_ASIDE));
    return colon > 0 && MOVERS.matchBefore(view, colon, from) > 0;
  }

  // rule: 案由一：…案，提请讨论 and 第一案　…, 提请讨论 are items of Taiwanese minutes.
  private int content(int start, int to) {
    int from = Outline.contentAt(draft.paper, start, to);
    int label = LABELS.matchAt(view, from, to);
    int colon =
        label == 0 ? -1 : Scan.first(view, '：', from, Math.min(to, from + LONGEST_LABEL + 1));
    return colon > 0 && MOVERS.matchBefore(view, colon, from) == 0 ? colon + 1 : 0;
  }

  // rule: 为甲，拟乙，提请讨论 is brought up to the clause that asks the meeting; without one up to its
  // comma.
  private Stretch matter(int from, int to) {
    int stop = Scan.untilOutside(view, "。；", from, to);
    for (int i = stop - 1; i > from; i--) {
      if (Scan.at(view, i) == '，' && ASKS.matchAt(view, i + 1, stop) > 0) {
        return draft.paper.trim(from, i, "，");
      }
    }
    return draft.paper.upTo("，。；", from, to);
  }

  private static final WordSet MOVERS =
      WordSet.of("人", "单位", "者", "机关", "部门", "委员", "代表", "理事", "监事", "处室", "编号", "日期");
  private static final WordSet ASKS = WordSet.load("motion_words.tsv", "asks");
  private static final int LONGEST_ASIDE = 8;

  /** Where 第一案 at the head of the line ends; 0 if it does not stand there. */
  private int behindCount(Line line) {
    Numerals.Numeral number =
        Scan.at(view, line.from()) == '第'
            ? Numerals.at(view, draft.paper.skipSpaces(line.from() + 1, line.to()))
            : null;
    int end = number == null ? 0 : draft.paper.skipSpaces(number.to(), line.to()) + 1;
    boolean motion =
        end > 0
            && end <= line.to()
            && Scan.at(view, end - 1) == '案'
            && (end == line.to() || " ：".indexOf(Scan.at(view, end)) >= 0);
    return !motion ? 0 : end < line.to() && Scan.at(view, end) == '：' ? end + 1 : end;
  }

  // rule: 拾壹、选举 with 选举第八届常务监事。 below it and 九、补选监事一名 bring a vote on persons before the
  // meeting.
  List<Stretch> elections() {
    List<Stretch> elections = new ArrayList<>();
    for (Item item : draft.outline.top()) {
      int verb = ELECTS.matchAt(view, item.content(), item.lineEnd());
      Stretch head = draft.paper.upTo("，。；：", item.content(), item.lineEnd());
      boolean bare = verb > 0 && ELECTIONS.contains(draft.paper.text(head));
      if (bare) {
        draft.layout.sentencesIn(head.to(), item.to()).stream()
            .filter(sentence -> ELECTS.matchAt(view, sentence.from(), sentence.to()) > 0)
            .findFirst()
            .map(s -> draft.paper.upTo("，。；：", s.from(), s.to()))
            .ifPresent(elections::add);
      } else if (verb > 0) {
        elections.add(head);
      }
    }
    return elections;
  }

  private static final WordSet ELECTS = WordSet.of("选举", "改选", "补选", "推选", "互选");
  private static final WordSet ELECTIONS =
      WordSet.of("选举", "选举事项", "选举事宜", "改选", "补选", "选举及罢免", "选举结果", "选举干部");

  /** What was raised at the meeting itself. */
  List<Stretch> raised() {
    int heading = Scan.first(view, EXTEMPORE, 0, view.length());
    if (heading < 0) {
      return List.of();
    }
    int from = Scan.last(view, '\n', heading) + 1;
    List<Stretch> raised = new ArrayList<>();
    for (Sentence sentence : draft.layout.sentencesIn(from, view.length())) {
      proposed(sentence).ifPresent(raised::add);
    }
    return raised;
  }

  // rule: under 临时动议, what somebody 提 or 提案 is an item, and so is 林代表：建议….
  private Optional<Stretch> proposed(Sentence sentence) {
    int end = Math.min(sentence.to(), sentence.from() + REACH);
    int said = sentence.first() ? said(sentence, end) : 0;
    int word = said > 0 ? -1 : PROPOSES.find(view, sentence.from(), end);
    if (said == 0 && word < 0) {
      return Optional.empty();
    }
    int content = said > 0 ? said : word + PROPOSES.matchAt(view, word, end);
    String signs = Scan.at(view, content - 1) == '：' ? "。；" : "，。；";
    return Optional.of(draft.paper.upTo(signs, content, sentence.to()));
  }

  private int said(Sentence sentence, int end) {
    int colon = Scan.first(view, '：', sentence.from(), end);
    boolean proposes = colon > 0 && WISHES.matchAt(view, colon + 1, sentence.to()) > 0;
    boolean person =
        proposes
            && Labels.at(draft.paper, sentence.from(), sentence.to()).isEmpty()
            && new MentionFinder(view)
                .in(sentence.from(), colon).stream().anyMatch(m -> m.to() == colon);
    return person || proposes && Vocabulary.POSTS.matchBefore(view, colon, sentence.from()) > 0
        ? colon + 1
        : 0;
  }

  private static final WordSet WISHES =
      WordSet.of("建议", "建请", "提请", "请", "拟", "希望", "可否", "是否", "盼");
}
