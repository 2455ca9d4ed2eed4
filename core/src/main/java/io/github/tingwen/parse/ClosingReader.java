package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.Optional;

/** Reads the words that close a paper. For use by one thread. */
final class ClosingReader {

  static final WordSet OPENINGS = WordSet.load("closing_words.tsv");
  static final WordSet APOLOGIES =
      WordSet.of("敬请谅解", "深表歉意", "谨致歉意", "致以歉意", "表示歉意", "敬请见谅", "敬祈见谅", "不便之处", "请予谅解", "敬请理解");
  private static final WordSet THANKS = WordSet.of("表示感谢", "感谢", "表示衷心感谢", "致以谢意", "致谢", "表示诚挚的谢意");
  private static final WordSet EVENTS = WordSet.load("closing_contexts.tsv", "event");
  private static final WordSet HELD = WordSet.of("的召开", "的举行", "的举办", "的开展", "的成功");

  /** What a meeting did for the cause: 统一了思想, 打下了基础. */
  private static final WordSet MEANT = WordSet.load("closing_contexts.tsv", "meant");

  /** How a meeting ends: 在热烈的掌声中圆满结束. */
  private static final WordSet ENDS =
      WordSet.of(
          "圆满结束",
          "圆满落幕",
          "圆满闭幕",
          "胜利闭幕",
          "胜利结束",
          "圆满落下帷幕",
          "落下帷幕",
          "中结束",
          "中闭幕",
          "圆满完成了各项议程",
          "圆满完成各项议程",
          "完成各项议程");

  private static final WordSet PRESENT = WordSet.load("closing_contexts.tsv", "present");
  private static final WordSet PLEDGES = WordSet.of("表示", "纷纷表示", "一致表示", "纷纷认为", "均表示", "都表示");
  private static final WordSet VALID = WordSet.of("本纪要自", "本决议自", "本会议纪要自", "本记录自");
  private static final WordSet CHAIRS = WordSet.of("最后，", "主席", "召集人", "主持人", "会议主席");
  private static final int HEAD = 30;
  private static final int LONGEST_WHO = 8;

  private final Draft draft;
  private final String view;
  private final DocumentKind kind;
  private final People people;

  ClosingReader(Draft draft, DocumentKind kind, People people) {
    this.draft = draft;
    this.view = draft.view();
    this.kind = kind;
    this.people = people;
  }

  // rule: the first sentence of the second half that closes, and those behind it in its line that
  // do.
  Optional<Passage> closing() {
    List<Sentence> sentences = draft.layout.sentences();
    for (int i = sentences.size() / 2; i < sentences.size(); i++) {
      if (closes(i, sentences)) {
        int last = i;
        while (last + 1 < sentences.size()
            && sentences.get(last + 1).line() == sentences.get(i).line()
            && closes(last + 1, sentences)) {
          last++;
        }
        Stretch words = new Stretch(sentences.get(i).from(), sentences.get(last).to());
        draft.claim(words);
        return Optional.of(draft.paper.cut(words));
      }
    }
    return Optional.empty();
  }

  private boolean closes(int index, List<Sentence> sentences) {
    Sentence sentence = sentences.get(index);
    if (draft.isClaimed(sentence.stretch())) {
      return false;
    }
    return kind == DocumentKind.NOTICE || kind == DocumentKind.AGENDA
        ? closesNotice(sentence)
        : closesReport(sentence, isAtEnd(index, sentences));
  }

  // rule: 特此通知, 敬请谅解, thanks and apologies close a notice; 敬请出席 with a day invites.
  private boolean closesNotice(Sentence sentence) {
    boolean dated = !draft.moments.daysIn(sentence.from(), sentence.to()).isEmpty();
    return !dated
        && (OPENINGS.matchAt(view, sentence.from(), sentence.to()) > 0
            || APOLOGIES.find(view, sentence.from(), sentence.to()) >= 0);
  }

  // rule: thanks, what the meeting meant (此次会议的召开，标志着…), how it ended (在掌声中圆满结束)
  // and what those present promise (大家纷纷表示，…) close a report if nothing else follows; what a
  // person says is told of the person.
  private boolean closesReport(Sentence sentence, boolean atEnd) {
    if (!atEnd) {
      return false;
    }
    int from = Outline.contentAt(draft.paper, sentence.from(), sentence.to());
    int head = Math.min(sentence.to(), from + HEAD);
    boolean thanks = THANKS.find(view, from, head) >= 0 && !isOfPerson(sentence);
    boolean formula = OPENINGS.matchAt(view, from, sentence.to()) > 0 && sentence.first();
    return thanks || formula || opens(view, from, sentence.to());
  }

  // rule: at the end the chair (主席, 召集人) thanks for the meeting.
  private boolean isOfPerson(Sentence sentence) {
    boolean chair = CHAIRS.matchAt(view, sentence.from(), sentence.to()) > 0;
    return !chair && !people.in(sentence.from(), sentence.to()).isEmpty()
        || !chair && view.startsWith("会议", sentence.from())
        || view.startsWith("会上", sentence.from());
  }

  /** Whether a sentence that opens there tells how the meeting ended, what it meant or promised. */
  static boolean opens(String view, int from, int to) {
    int head = Math.min(to, from + HEAD);
    boolean event = EVENTS.matchAt(view, from, to) > 0;
    boolean meant = event && (HELD.find(view, from, head) >= 0 || MEANT.find(view, from, to) >= 0);
    int present = PRESENT.matchAt(view, from, to);
    boolean pledge =
        present > 0 && PLEDGES.find(view, from + present, from + present + LONGEST_WHO) >= 0;
    boolean ends =
        Scan.first(view, '会', from, head) >= 0 && ENDS.matchBefore(view, to - 1, from) > 0;
    return meant || pledge || ends || VALID.matchAt(view, from, to) > 0;
  }

  // rule: only bylines, a signature and sentences already understood may follow.
  private boolean isAtEnd(int index, List<Sentence> sentences) {
    int free = 0;
    for (int i = index + 1; i < sentences.size() && free < 2; i++) {
      free += draft.isClaimed(sentences.get(i).stretch()) ? 0 : 1;
    }
    return free < 2;
  }
}
