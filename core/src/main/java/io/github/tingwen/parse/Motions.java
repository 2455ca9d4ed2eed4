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
    return draft.layout.body().stream().flatMap(line -> counted(line).stream()).toList();
  }

  // rule: 案由一：…案，提请讨论 and 第一案　…, 提请讨论 are items of Taiwanese minutes.
  private Optional<Motion> counted(Line line) {
    Item item = Outline.at(draft.paper, line.from(), line.to());
    int from = item == null ? line.from() : item.content();
    int label = LABELS.matchAt(view, from, line.to());
    if (label == 0) {
      int counted = behindCount(line);
      return counted == 0 ? Optional.empty() : Optional.of(motion(line, counted, counted));
    }
    int colon = Scan.first(view, '：', from);
    return colon > 0 && colon - from <= LONGEST_LABEL
        ? Optional.of(motion(line, colon, colon + 1))
        : Optional.empty();
  }

  private Motion motion(Line line, int label, int from) {
    return new Motion(new Stretch(line.from(), label), draft.paper.upTo("，。；", from, line.to()));
  }

  /** Where 第一案 at the head of the line ends; 0 if it does not stand there. */
  private int behindCount(Line line) {
    Numerals.Numeral number =
        Scan.at(view, line.from()) == '第' ? Numerals.at(view, line.from() + 1) : null;
    int end = number == null ? 0 : number.to() + 1;
    boolean motion =
        end > 0 && Scan.at(view, end - 1) == '案' && " ：".indexOf(Scan.at(view, end)) >= 0;
    return motion && end < line.to() ? end : 0;
  }

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

  // rule: under 临时动议, what somebody 提 or 提案 is an item.
  private Optional<Stretch> proposed(Sentence sentence) {
    int end = Math.min(sentence.to(), sentence.from() + REACH);
    int word = PROPOSES.find(view, sentence.from(), end);
    if (word < 0) {
      return Optional.empty();
    }
    int content = word + PROPOSES.matchAt(view, word, end);
    String signs = Scan.at(view, content - 1) == '：' ? "。；" : "，。；";
    return Optional.of(draft.paper.upTo(signs, content, sentence.to()));
  }
}
