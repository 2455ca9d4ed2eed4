package io.github.tingwen.parse;

import io.github.tingwen.model.Directive;
import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the parts of a notice that ask for something: 有关要求, 其他事项. For use by one thread. */
final class NoticeItems {

  private static final WordSet ATTENDANCE = WordSet.of("参加", "列席", "出席", "与会");

  private final Draft draft;
  private final Paper paper;
  private final String view;
  private final boolean agenda;

  NoticeItems(Draft draft, DocumentKind kind) {
    this.agenda = kind == DocumentKind.AGENDA;
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
  }

  List<Directive> read() {
    List<Directive> directives = new ArrayList<>();
    List<Item> items = draft.outline.top();
    for (Item item : items) {
      if (agenda) {
        underItem(item, items).ifPresent(directives::add);
      } else if (asks(item)) {
        directives.add(directive(item));
      }
    }
    for (Field field : draft.fields.of(Field.Kind.REQUIREMENTS)) {
      boolean ofItem =
          draft.outline.at(field.from()).filter(item -> item.from() == field.from()).isPresent();
      if (!ofItem && !agenda && !field.value().isEmpty()) {
        underLabel(field, directives);
      }
    }
    unnumbered(items).ifPresent(directives::add);
    return directives;
  }

  // rule: an item asks for something unless it is a field (时间, 地点, 参会人员, 议程) or only calls people.
  private boolean asks(Item item) {
    Optional<Field> own = draft.fields.startingAt(item.from());
    if (own.isPresent()) {
      boolean items =
          own.get().kind() == Field.Kind.CHECK_IN
              && !draft.outline.in(item.content(), item.to()).isEmpty();
      return items || own.get().kind() == Field.Kind.REQUIREMENTS;
    }
    return draft.fields.around(item.from()).isEmpty() && !onlyCallsPeople(item);
  }

  // rule: an item whose sentences all say that somebody is to attend (请…参加。邀请…列席会议。) is a list of
  // people.
  private boolean onlyCallsPeople(Item item) {
    int from = item.content();
    for (int i = item.content(); i <= item.to(); i++) {
      boolean end = i == item.to() || Scan.at(view, i) == '。';
      Stretch sentence = end ? paper.trim(from, i, "。") : new Stretch(0, 0);
      if (!sentence.isEmpty() && !callsPeople(sentence)) {
        return false;
      }
      from = end ? i + 1 : from;
    }
    return true;
  }

  private boolean callsPeople(Stretch sentence) {
    int tail = Math.max(sentence.from(), sentence.to() - 7);
    return ATTENDANCE.find(view, tail, sentence.to()) >= 0
        || view.substring(sentence.from(), sentence.to()).contains("列席会议");
  }

  // rule: 五、有关要求 on its own line or before a colon is the heading; a sentence is not.
  private Directive directive(Item item) {
    int to = paper.trim(item.from(), item.to(), "").to();
    Optional<Labels.Label> label = Labels.at(paper, item.content(), item.lineEnd());
    int firstLine = Math.min(item.lineEnd(), to);
    boolean alone =
        firstLine < to
            && "。；".indexOf(Scan.at(view, firstLine - 1)) < 0
            && firstLine - item.content() <= 30;
    int colon = label.isPresent() ? -1 : headColon(item);
    boolean labelled = label.isPresent() && label.get().colon() || colon > 0;
    int content =
        colon > 0 ? colon + 1 : labelled ? label.get().to() : alone ? firstLine : item.from();
    Stretch all = new Stretch(item.from(), to);
    draft.claim(all);
    Stretch heading =
        labelled
            ? paper.trim(item.content(), content, "：")
            : paper.trim(item.content(), firstLine, "：；。");
    return new Directive(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        labelled || alone ? Optional.of(paper.cut(heading)) : Optional.empty(),
        paper.cut(all),
        requirements(content, to));
  }

  // rule: a few characters before a colon at the head of an item are its heading.
  private int headColon(Item item) {
    int colon =
        Scan.first(view, '：', item.content(), Math.min(item.lineEnd(), item.content() + 12));
    boolean head = colon > item.content() + 1;
    for (int i = item.content(); head && i < colon; i++) {
      head = Paper.isHan(Scan.at(view, i)) || Scan.at(view, i) == '、';
    }
    return head ? colon : -1;
  }

  private List<Requirement> requirements(int from, int to) {
    List<Requirement> requirements = new ArrayList<>();
    for (Stretch part : Requirements.split(paper, from, to, Requirements.Force.ITEMISES)) {
      requirements.add(new Requirement(paper.cut(part)));
    }
    return requirements;
  }

  // rule: in an agenda the lines below an item may ask for something; its own line is its heading.
  private Optional<Directive> underItem(Item item, List<Item> items) {
    List<Requirement> asked = new ArrayList<>();
    boolean last = item.equals(items.get(items.size() - 1));
    for (Sentence sentence : draft.layout.sentencesIn(item.lineEnd(), item.to())) {
      boolean below =
          sentence.from() >= item.lineEnd()
              && sentence.from() < item.to()
              && !last
              && draft.fields.startingAt(sentence.from()).isEmpty();
      (below ? asking(sentence) : Optional.<Stretch>empty())
          .ifPresent(part -> requirements(part.from(), part.to()).forEach(asked::add));
    }
    Stretch all = new Stretch(item.from(), paper.trim(item.from(), item.to(), "").to());
    draft.claim(all);
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Directive(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(paper.cut(item.content(), item.lineEnd())),
                paper.cut(all),
                asked));
  }

  // rule: 備註： with numbered lines gives one block for each of them.
  private void underLabel(Field field, List<Directive> into) {
    List<Item> items = draft.outline.topIn(field.value().from(), field.value().to());
    for (Item item : items) {
      into.add(block(new Stretch(item.from(), Math.min(item.to(), field.value().to()))));
    }
    if (items.isEmpty()) {
      into.add(block(field.value()));
    }
  }

  private Directive block(Stretch part) {
    Stretch all = paper.trim(part.from(), part.to(), "");
    draft.claim(all);
    return new Directive(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        paper.cut(all),
        requirements(all.from(), all.to()));
  }

  // rule: sentences outside numbers and labels that ask (请…, …须…) make one block.
  private Optional<Directive> unnumbered(List<Item> items) {
    List<Requirement> asked = new ArrayList<>();
    int from = -1;
    int to = -1;
    int next = 0;
    for (Sentence sentence : draft.layout.sentences()) {
      while (next < items.size() && items.get(next).from() <= sentence.from()) {
        next++;
      }
      Item item = next == 0 ? null : items.get(next - 1);
      boolean inItem = item != null && sentence.from() < (agenda ? item.lineEnd() : item.to());
      boolean free =
          !inItem
              && !draft.isClaimed(sentence.stretch())
              && draft
                  .fields
                  .around(sentence.from())
                  .filter(f -> f.kind() != Field.Kind.AGENDA)
                  .isEmpty();
      Optional<Stretch> part = free ? asking(sentence) : Optional.empty();
      if (part.isPresent()) {
        asked.add(new Requirement(paper.cut(part.get())));
        draft.claim(sentence.stretch());
        from = from < 0 ? sentence.from() : from;
        to = sentence.to();
      }
    }
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Directive(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                paper.cut(from, to),
                asked));
  }

  private Optional<Stretch> asking(Sentence sentence) {
    int mark =
        Scan.at(view, sentence.to() - 1) == '：' || view.startsWith("敬请", sentence.from())
            ? -1
            : Requirements.mark(view, sentence.from(), sentence.to());
    if (mark < 0 || view.startsWith("敬请", mark - 1)) {
      return Optional.empty();
    }
    int clause = mark;
    while (clause > sentence.from() && "，；".indexOf(Scan.at(view, clause - 1)) < 0) {
      clause--;
    }
    boolean opener = clause - sentence.from() <= 16;
    return Optional.of(
        new Stretch(
            opener && !view.startsWith("据", sentence.from()) ? sentence.from() : clause,
            sentence.to()));
  }
}
