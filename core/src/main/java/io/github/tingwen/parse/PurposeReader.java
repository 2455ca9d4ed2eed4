package io.github.tingwen.parse;

import java.util.Optional;

/** Reads what the meeting is for. For use by one thread. */
final class PurposeReader {

  private static final WordSet NOT_PURPOSES =
      WordSet.of("为期", "为主题", "为载体", "为契机", "为主", "为抓手", "为题");
  private static final WordSet ENDS = WordSet.load("purpose_words.tsv", "ends");
  private static final WordSet CALLS =
      WordSet.of("定于", "订于", "拟于", "决定召开", "决定举办", "决定举行", "拟召开", "拟举办", "谨订", "兹定", "现定");

  /** What a meeting is called for, told behind its name: 传达学习…，研究…. */
  private static final WordSet AIMS = WordSet.load("purpose_words.tsv", "aim");

  private static final WordSet PRESENT =
      WordSet.union(Remainder.ATTENDANCE, WordSet.of("讲话", "作动员", "作报告"));
  private static final WordSet REPORTS = WordSet.of("汇报", "报告", "通报");
  private static final String MEANT = "旨在";

  private static final int LONGEST_GAP = 5;
  private static final int HEAD = 24;

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
    return own.or(() -> behind(lead.get(), convening.get())).or(() -> meant(lead.get()));
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
      if (!first && (ends(clause, comma) || clause <= held.verb() && held.verb() < comma)) {
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
      boolean head = at == from || "，；。 ）：".indexOf(Scan.at(view, at - 1)) >= 0;
      if (head && NOT_PURPOSES.matchAt(view, at, to) == 0) {
        return at;
      }
    }
    return -1;
  }

  // rule: the clause that names the day or says 定于 tells of the meeting and no more of its purpose.
  private boolean ends(int clause, int comma) {
    return ENDS.matchAt(view, clause, view.length()) > 0
        || CALLS.find(view, clause, comma) >= 0
        || Scan.at(view, clause) == '每' && draft.moments.hourIn(clause, comma).isPresent()
        || !draft.moments.daysIn(clause, comma).isEmpty();
  }

  private int comma(int from, int to) {
    return Scan.until(view, "，。；：", from, to);
  }

  // rule: a sentence of its own 为了…。 that asks nothing may stand before the lead.
  private Optional<Stretch> sentenceBefore(Sentence lead) {
    for (Sentence sentence : draft.layout.sentences()) {
      boolean before = sentence.line() == lead.line() && sentence.to() <= lead.from();
      before &= Requirements.mark(view, sentence.from(), sentence.to()) < 0;
      if (before && Scan.at(view, sentence.from()) == '为') {
        return Optional.of(paper.trim(sentence.from(), sentence.to(), "，。"));
      }
    }
    return Optional.empty();
  }

  // rule: 召开会议，传达学习…精神，研究… tells the purpose after the name; 研究了 and 听取…汇报 tell what was
  // done.
  private Optional<Stretch> behind(Sentence lead, MeetingNames.Convening held) {
    int from = Math.max(held.verb(), held.name().to());
    int at = AIMS.find(view, from, Math.min(lead.to(), from + LONGEST_GAP));
    boolean next = at > from && Scan.at(view, at - 1) == '，';
    int end = next ? at + AIMS.matchAt(view, at, lead.to()) : at;
    Stretch purpose = next ? paper.trim(at, beforePeople(at, lead.to()), "。，") : new Stretch(0, 0);
    int comma = next ? comma(end, lead.to()) : 0;
    boolean done =
        next
            && (Scan.at(view, end) == '了'
                || view.startsWith("听取", at) && REPORTS.matchBefore(view, comma, at) > 0);
    if (purpose.isEmpty() || done) {
      return Optional.empty();
    }
    draft.claim(purpose);
    return Optional.of(purpose);
  }

  // rule: 召开会议，研究防汛工作，副县长某某主持，各科室负责人参加会议。 the clause that tells who was there is no
  // purpose, nor is one that opens with the meeting.
  private int beforePeople(int from, int to) {
    int end = comma(from, to);
    while (end < to && Scan.at(view, end) == '，') {
      int next = comma(end + 1, to);
      boolean people =
          PRESENT.matchBefore(view, next, end) > 0 || Scan.first(view, "主持", end, next) >= 0;
      if (people || view.startsWith("会议", end + 1)) {
        return end;
      }
      end = next;
    }
    return to;
  }

  // rule: 会议旨在总结经验，部署任务。 says it in a sentence of its own.
  private Optional<Stretch> meant(Sentence lead) {
    return draft.layout.sentencesIn(lead.from(), lead.to() + 1).stream()
        .flatMap(sentence -> meantIn(sentence).stream())
        .findFirst();
  }

  private Optional<Stretch> meantIn(Sentence sentence) {
    int at =
        Scan.first(view, MEANT, sentence.from(), Math.min(sentence.to(), sentence.from() + HEAD));
    return at < 0 ? Optional.empty() : Optional.of(paper.trim(at + 2, sentence.to(), "。，"));
  }
}
