package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.Optional;

/** Reads the words that close a paper. For use by one thread. */
final class ClosingReader {

  private static final WordSet OPENINGS =
      WordSet.of(
          "特此", "专此", "此致", "由此", "对由此", "因此给", "对因此", "敬请", "敬希", "感谢", "谢谢", "谨此", "顺祝", "顺颂",
          "致以", "此布", "请相互转告", "请互相转告", "望周知", "请周知", "请予支持");
  static final WordSet APOLOGIES =
      WordSet.of("敬请谅解", "深表歉意", "谨致歉意", "致以歉意", "表示歉意", "敬请见谅", "敬祈见谅", "不便之处", "请予谅解", "敬请理解");
  private static final WordSet THANKS =
      WordSet.of("表示感谢", "感谢", "表示衷心感谢", "致以谢意", "致谢", "圆满结束", "圆满落幕", "圆满完成了各项议程", "圆满落下帷幕");
  private static final WordSet EVENTS = WordSet.of("此次", "本次", "这次", "该次");
  private static final WordSet HELD = WordSet.of("的召开", "的举行", "的举办", "的开展", "的成功");
  private static final int HEAD = 30;

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

  // rule: thanks of the body and what the meeting meant (此次会议的召开，标志着…) close a report if nothing
  // else follows; what a person thanks for is told of the person.
  private boolean closesReport(Sentence sentence, boolean atEnd) {
    boolean named =
        !people.in(sentence.from(), sentence.to()).isEmpty()
            || view.startsWith("会议", sentence.from()) && !view.startsWith("会议在", sentence.from())
            || view.startsWith("会上", sentence.from());
    int head = Math.min(sentence.to(), sentence.from() + HEAD);
    boolean event =
        EVENTS.matchAt(view, sentence.from(), sentence.to()) > 0
            && HELD.find(view, sentence.from(), head) >= 0;
    boolean thanks = THANKS.find(view, sentence.from(), head) >= 0;
    boolean formula =
        OPENINGS.matchAt(view, sentence.from(), sentence.to()) > 0 && sentence.first();
    return atEnd && !named && (event || thanks || formula);
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
