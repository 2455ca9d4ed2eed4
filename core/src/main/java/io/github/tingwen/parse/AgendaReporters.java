package io.github.tingwen.parse;

import io.github.tingwen.model.AttendeeRole;
import java.util.EnumSet;
import java.util.List;

/** Reads who reports on an item of the agenda in the bracket at its end. For use by one thread. */
final class AgendaReporters {

  private static final int LONGEST = 40;

  private final Draft draft;
  private final String view;
  private final People people;

  AgendaReporters(Draft draft, People people) {
    this.draft = draft;
    this.view = draft.view();
    this.people = people;
  }

  // rule: 听取工作报告（镇长石坚） and 学习《条例》（县司法局 秦川，10分钟） name in the bracket who reports.
  void read() {
    for (Line line : draft.layout.body()) {
      boolean closes = Scan.at(view, line.to() - 1) == '）';
      int open = closes ? Scan.last(view, '（', line.to() - 1) : -1;
      if (open > line.from() && line.to() - open <= LONGEST && isBusiness(line, open)) {
        inBracket(draft.paper.upTo("，；", open + 1, line.to() - 1));
      }
    }
  }

  private boolean isBusiness(Line line, int to) {
    Item item = Outline.at(draft.paper, line.from(), line.to());
    if (item == null) {
      return false;
    }
    int colon = Scan.first(view, '：', item.content(), to);
    return AgendaReader.BUSINESS.matchAt(view, item.content(), to) > 0
        || colon > 0 && AgendaReader.BUSINESS.matchAt(view, colon + 1, to) > 0;
  }

  private void inBracket(Stretch words) {
    List<Mention> found = new MentionFinder(view).in(words.from(), words.to());
    if (found.size() == 1 && found.get(0).to() == words.to()) {
      people.add(found.get(0), EnumSet.of(AttendeeRole.REPORTER));
      return;
    }
    int space = Scan.last(view, ' ', words.to() - 1);
    int name = Math.max(words.from(), space + 1);
    boolean named = found.isEmpty() && Names.isName(view, name, words.to());
    Stretch before = draft.paper.trim(words.from(), name, "");
    boolean office =
        Vocabulary.BODIES.matchBefore(view, before.to(), before.from()) > 0
            || Vocabulary.POSTS.matchBefore(view, before.to(), before.from()) > 0;
    if (named && office) {
      Words own = Words.of(new Stretch(name, words.to()));
      Mention mention = new Mention(words.from(), words.to(), own, List.of(Words.of(before)));
      people.add(mention, EnumSet.of(AttendeeRole.REPORTER));
    }
  }
}
