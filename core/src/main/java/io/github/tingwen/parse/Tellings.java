package io.github.tingwen.parse;

import java.util.List;

/** Tells sentences about who took part from what is demanded: 副镇长某某主持会议. For use by one thread. */
final class Tellings {

  private static final WordSet HEADS = WordSet.of("会议由", "会议在", "会议于", "会上，", "最后，", "随后，");

  private final Draft draft;
  private final String view;
  private final People people;
  private final RoleReader roles;

  Tellings(Draft draft, People people) {
    this.draft = draft;
    this.view = draft.view();
    this.people = people;
    this.roles = new RoleReader(view);
  }

  // rule: what opens with a person, a day or 会议在, names a person's part at its end and has neither
  // 要 nor number tells who did what; 由某某主持调度 does not.
  boolean tells(int from, int to) {
    List<Mention> named = people.in(from, to);
    if (named.isEmpty() || Requirements.isNumbered(view, from, to)) {
      return false;
    }
    boolean opens = named.get(0).from() == from || opensWithOccasion(from, to);
    int last = named.get(named.size() - 1).to();
    return opens && !roles.after(last, to).isEmpty() && Requirements.mark(view, from, to) < 0;
  }

  private boolean opensWithOccasion(int from, int to) {
    return HEADS.matchAt(view, from, to) > 0
        || draft.moments.daysIn(from, to).stream().anyMatch(day -> day.from() == from);
  }
}
