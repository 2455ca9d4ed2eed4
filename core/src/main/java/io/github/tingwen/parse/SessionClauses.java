package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the sessions that a sentence sets out one behind the other. Stateless. */
final class SessionClauses {

  private static final int LONGEST_LABEL = 8;

  private SessionClauses() {}

  // rule: 第一期10月13日-15日；第二期10月20日-22日 and 低年级11月20日，高年级11月21日 are sessions: each clause opens with
  // a label and its day.
  static List<Sessions.Session> of(Draft draft) {
    for (Sentence sentence : draft.layout.sentences()) {
      List<Moments.Day> days = draft.moments.daysIn(sentence.from(), sentence.to());
      if (days.size() > 1) {
        List<Sessions.Session> found = of(draft, sentence, days);
        if (found.size() > 1) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static List<Sessions.Session> of(Draft draft, Sentence sentence, List<Moments.Day> days) {
    List<Moments.Day> own = new ArrayList<>();
    List<Stretch> labels = new ArrayList<>();
    for (Moments.Day day : days) {
      Stretch label = label(draft, sentence, day);
      if (Sessions.isLabel(draft, label)) {
        own.add(day);
        labels.add(label);
      }
    }
    List<Sessions.Session> found = new ArrayList<>();
    for (int i = 0; own.size() > 1 && i < own.size(); i++) {
      int last = i + 1 < own.size() ? labels.get(i + 1).from() : sentence.to();
      int to = Scan.until(draft.view(), "；。", own.get(i).to(), last);
      found.add(session(draft, labels.get(i), own.get(i), to));
    }
    return found;
  }

  private static Stretch label(Draft draft, Sentence sentence, Moments.Day day) {
    int least = Math.max(sentence.from(), day.from() - LONGEST_LABEL - 1);
    int from = Scan.since(draft.view(), "，；。：\n", least, day.from() - 1);
    Stretch label = draft.paper.trim(from, day.from(), "：、");
    return from == least && from > sentence.from() ? new Stretch(from, from) : label;
  }

  private static Sessions.Session session(Draft draft, Stretch label, Moments.Day day, int to) {
    Optional<Moments.Hour> hour = Sessions.hourBehind(draft, day, to);
    int behind = hour.map(Moments.Hour::to).orElse(day.to());
    return Sessions.session(
        draft, new Stretch(label.from(), to), label, day, hour, Sessions.cells(draft, behind, to));
  }
}
