package io.github.tingwen.parse;

import io.github.tingwen.model.Directive;
import io.github.tingwen.model.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the items of a notice that ask for something: 有关要求, 其他事项. For use by one thread. */
final class NoticeItems {

  private final Draft draft;
  private final Paper paper;
  private final String view;

  NoticeItems(Draft draft) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
  }

  List<Directive> read() {
    List<Directive> directives = new ArrayList<>();
    List<Line> body = draft.layout.body();
    if (body.isEmpty()) {
      return directives;
    }
    int end = body.get(body.size() - 1).to();
    for (Item item : draft.outline.topIn(0, end)) {
      Optional<Field> field = draft.fields.all().stream().filter(f -> f.from() == item.from()).findFirst();
      boolean asks = field.isEmpty() ? draft.fields.around(item.from()).isEmpty() && !isPeople(item) : field.get().kind() == Field.Kind.REQUIREMENTS;
      if (asks) {
        directives.add(directive(item));
      }
    }
    return directives;
  }

  private boolean isPeople(Item item) {
    String head = view.substring(item.content(), Math.min(item.to(), item.lineEnd()));
    boolean attends = head.endsWith("参加。") || head.endsWith("列席会议。") || head.endsWith("参加会议。") || head.endsWith("列席。");
    return attends;
  }

  private Directive directive(Item item) {
    int to = paper.trim(item.from(), item.to(), "").to();
    int firstLine = Math.min(item.lineEnd(), to);
    boolean heading = firstLine < to && "。；".indexOf(view.charAt(firstLine - 1)) < 0 && firstLine - item.content() <= 30;
    int content = heading ? firstLine : item.content();
    Stretch all = new Stretch(item.from(), to);
    draft.claim(all);
    return new Directive(
        Optional.empty(), Optional.empty(), Optional.empty(),
        heading ? Optional.of(paper.cut(paper.trim(item.content(), firstLine, "：；。"))) : Optional.empty(),
        paper.cut(all), requirements(heading ? content : item.from(), to));
  }

  // rule: each sentence and each sub-item of a notice's item is one demand; a short head goes with
  // the sentence after it.
  private List<Requirement> requirements(int from, int to) {
    List<Requirement> requirements = new ArrayList<>();
    int start = paper.trim(from, to, "").from();
    for (int i = start; i <= to; i++) {
      boolean end = i == to || view.charAt(i) == '。' || view.charAt(i) == '；' || view.charAt(i) == '\n';
      if (end) {
        Stretch part = paper.trim(start, i, "");
        boolean shortHead = part.length() <= 9 && i < to && view.charAt(i) != '\n';
        if (!shortHead) {
          if (part.length() > 3) {
            requirements.add(new Requirement(paper.cut(part.from(), Math.min(to, i + (i < to && view.charAt(i) != '\n' ? 1 : 0)))));
          }
          start = i + 1;
        }
      }
    }
    return requirements;
  }
}
