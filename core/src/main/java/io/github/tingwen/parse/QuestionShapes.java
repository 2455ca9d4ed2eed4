package io.github.tingwen.parse;

import java.util.List;

/** Signs that a paper answers questions about meetings and tells of none. Stateless. */
final class QuestionShapes {

  /** Where no day of a meeting is told, more than a few words of meetings weigh. */
  private static final int SURE = 24;

  private static final int PERHAPS = 6;
  private static final WordSet ASKS =
      WordSet.of("问：", "问题：", "提问：", "咨询：", "网友问：", "问1：", "问一：", "Q：", "Q1：");
  private static final WordSet ANSWERS =
      WordSet.of(
          "答：", "解答：", "回答：", "答复：", "回复：", "律师：", "律师答：", "律师解答：", "答1：", "答一：", "A：", "A1：");
  private static final WordSet COLUMNS = WordSet.load("question_words.tsv", "column");

  private QuestionShapes() {}

  // rule: 问：业主大会谁来召集？ and below it 答：… is a column of advice, and so is what is headed 【以案释法】 or
  // has a question for its title, unless a meeting was held on a day or is to be.
  static int score(Draft draft, List<String> reasons) {
    if (!answers(draft) && !asksInTitle(draft)) {
      return 0;
    }
    reasons.add("questions are answered");
    return isDated(draft) ? PERHAPS : SURE;
  }

  private static boolean isDated(Draft draft) {
    MeetingNames names = new MeetingNames(draft.paper);
    return draft.layout.sentences().stream()
        .filter(
            s ->
                draft.moments.daysIn(s.from(), s.to()).stream()
                    .anyMatch(d -> d.month() > 0 || !d.relative().isNone()))
        .anyMatch(
            s -> names.in(s.from(), s.to()).or(() -> names.weaklyIn(s.from(), s.to())).isPresent());
  }

  private static boolean answers(Draft draft) {
    List<Line> body = draft.layout.body();
    for (int i = 0; i + 1 < body.size(); i++) {
      if (opens(draft, body.get(i), ASKS) && opens(draft, body.get(i + 1), ANSWERS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Draft draft, Line line, WordSet words) {
    return words.matchAt(
            draft.view(), Outline.contentAt(draft.paper, line.from(), line.to()), line.to())
        > 0;
  }

  private static boolean asksInTitle(Draft draft) {
    Stretch title = draft.layout.title().orElse(new Stretch(0, 0));
    String view = draft.view();
    boolean bracket = Scan.at(view, title.from()) == '（';
    int close = bracket ? Scan.first(view, '）', title.from(), title.to()) : -1;
    boolean column =
        COLUMNS.matchBefore(view, title.to(), title.from()) > 0
            || close > 0 && COLUMNS.matchBefore(view, close, title.from()) > 0;
    boolean question = !title.isEmpty() && Scan.at(view, title.to() - 1) == '？';
    return column || question;
  }
}
