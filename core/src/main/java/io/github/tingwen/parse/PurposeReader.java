package io.github.tingwen.parse;

import java.util.Optional;

/** Reads what the meeting is for. For use by one thread. */
final class PurposeReader {

  private static final WordSet NOT_PURPOSES =
      WordSet.of("为期", "为主题", "为载体", "为契机", "为主", "为抓手", "为题");
  private static final WordSet ENDS =
      WordSet.of("经", "决定", "根据", "按照", "现将", "现定", "兹", "拟", "定于", "在", "由", "特", "召开");
  private static final String LEARN = "传达学习";

  private final Draft draft;
  private final Paper paper;
  private final String view;

  PurposeReader(Draft draft) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
  }

  Optional<Stretch> read(Optional<Sentence> lead, Optional<MeetingNames.Convening> convening) {
    if (lead.isEmpty() || convening.isEmpty()) {
      return Optional.empty();
    }
    Optional<Stretch> before = inRange(lead.get().from(), lead.get().to(), convening.get());
    Optional<Stretch> own = before.isPresent() ? before : sentenceBefore(lead.get());
    return own.isPresent() ? own : learning(lead.get(), convening.get());
  }

  // rule: 为… or 为了… at the head of a clause, up to the day, the body that calls, or 经, 决定, 现将.
  private Optional<Stretch> inRange(int from, int to, MeetingNames.Convening held) {
    int at = opening(from, Math.min(to, held.verb()));
    if (at < 0) {
      return Optional.empty();
    }
    int end = at;
    int clause = at;
    while (clause < to) {
      int comma = comma(clause, to);
      boolean first = clause == at;
      if (!first && (ends(clause) || clause <= held.verb() && held.verb() < comma)) {
        break;
      }
      end = comma;
      clause = comma + 1;
    }
    boolean whole = end > at && !(at <= held.verb() && held.verb() < end);
    return whole ? Optional.of(paper.trim(at, end, "，")) : Optional.empty();
  }

  private int opening(int from, int to) {
    for (int at = Scan.first(view, '为', from, to);
        at >= 0;
        at = Scan.first(view, '为', at + 1, to)) {
      boolean head = at == from || "，；。 ）".indexOf(Scan.at(view, at - 1)) >= 0;
      if (head && NOT_PURPOSES.matchAt(view, at, to) == 0) {
        return at;
      }
    }
    return -1;
  }

  private boolean ends(int clause) {
    return ENDS.matchAt(view, clause, view.length()) > 0
        || !draft.moments.daysIn(clause, clause + 2).isEmpty();
  }

  private int comma(int from, int to) {
    return Scan.until(view, "，。；：", from, to);
  }

  // rule: a sentence of its own 为了…。 may stand before the lead.
  private Optional<Stretch> sentenceBefore(Sentence lead) {
    for (Sentence sentence : draft.layout.sentences()) {
      boolean before = sentence.line() == lead.line() && sentence.to() <= lead.from();
      if (before && Scan.at(view, sentence.from()) == '为') {
        return Optional.of(paper.trim(sentence.from(), sentence.to(), "，。"));
      }
    }
    return Optional.empty();
  }

  // rule: 召开会议，传达学习…精神，研究… tells the purpose after the verb.
  private Optional<Stretch> learning(Sentence lead, MeetingNames.Convening held) {
    int at = Scan.first(view, LEARN, Math.max(held.verb(), held.name().to()));
    boolean next = at >= 0 && at < lead.to() && at - Math.max(held.verb(), held.name().to()) <= 4;
    Stretch purpose = next ? paper.trim(at, lead.to(), "。，") : new Stretch(0, 0);
    return !purpose.isEmpty() && paper.text(purpose).contains("研究")
        ? Optional.of(purpose)
        : Optional.empty();
  }
}
