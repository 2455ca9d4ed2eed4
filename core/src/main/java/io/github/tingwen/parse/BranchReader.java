package io.github.tingwen.parse;

import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** Reads the branch venues of a tele-meeting (分会场). For use by one thread. */
final class BranchReader {

  private static final WordSet LABELS =
      WordSet.of("分会场：", "分会场设在", "分会场设于", "分会场为", "各分会场：", "分会场在", "分会场地点：", "分会场地点为");
  private static final WordSet PEOPLE = WordSet.load("group_contexts.tsv", "person");

  private final Draft draft;
  private final Paper paper;
  private final String view;

  BranchReader(Draft draft) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
  }

  // rule: 分会场：… names the branch venues, on its own, behind 主会场：…； or in a sentence; below 参会人员 it
  // tells who sits there.
  List<Passage> read() {
    List<Passage> branches = new ArrayList<>();
    for (Field field : draft.fields.of(Field.Kind.BRANCH)) {
      if (!isPeople(draft, field.value())) {
        add(field.value(), branches);
        draft.claim(field.value());
      }
    }
    if (branches.isEmpty()) {
      inPlaces(branches);
    }
    return branches;
  }

  private void inPlaces(List<Passage> into) {
    for (Field field : draft.fields.of(Field.Kind.PLACE)) {
      int at = LABELS.find(view, field.value().from(), field.value().to());
      int from = at < 0 ? at : at + LABELS.matchAt(view, at, field.value().to());
      int to = at < 0 ? at : outside("。\n", from, field.value().to());
      Stretch value = new Stretch(Math.max(0, from), to);
      if (at >= 0 && !isPeople(draft, value)) {
        add(value, into);
      }
    }
  }

  private void add(Stretch value, List<Passage> into) {
    for (int from = value.from(); from < value.to(); ) {
      int end = outside("、；\n，", from, value.to());
      Stretch part = paper.trim(from, end, "。，；、");
      if (part.length() > 1) {
        into.add(paper.cut(part));
      }
      from = end + 1;
    }
  }

  /** Where the first of the signs stands outside brackets, or {@code to}. */
  private int outside(String signs, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      char c = Scan.at(view, i);
      depth += c == '（' ? 1 : c == '）' ? -1 : 0;
      if (signs.indexOf(c) >= 0 && (depth <= 0 || c == '\n')) {
        return i;
      }
    }
    return to;
  }

  /** Whether a value names people and no room. */
  static boolean isPeople(Draft draft, Stretch value) {
    String view = draft.view();
    int to = Scan.untilOutside(view, "。；\n", value.from(), value.to());
    Stretch first = draft.paper.trim(value.from(), to, "");
    return PEOPLE.find(view, first.from(), first.to()) >= 0
        || Vocabulary.POSTS.matchBefore(view, first.to(), first.from()) > 1
        || Vocabulary.GROUPS.matchBefore(view, first.to(), first.from()) > 0;
  }
}
