package io.github.tingwen.parse;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the items of an agenda. For use by one thread. */
final class AgendaReader {

  private static final WordSet FRAME =
      WordSet.of(
          "主席致词", "主席致辞", "主席报告", "报告事项", "讨论事项", "临时动议", "散会", "闭会", "下次会议", "主持人致词", "会议开始", "出席",
          "列席", "表决", "投票结果", "来宾致词", "宣布开会", "其他", "结论", "会议时间", "会议地点");
  private static final WordSet MOTIONS = WordSet.of("案由", "提案", "议案");
  private static final WordSet TOPICS =
      WordSet.of("会议听取了", "会议研究了", "会议讨论了", "会议审议了", "会议还听取了", "会议还研究了", "会议还审议了", "会议还讨论了");

  private final Draft draft;
  private final String view;
  private final DocumentKind kind;

  AgendaReader(Draft draft, DocumentKind kind) {
    this.draft = draft;
    this.view = draft.view();
    this.kind = kind;
  }

  List<AgendaItem> agenda() {
    List<AgendaItem> agenda = new ArrayList<>();
    motions(agenda);
    if (agenda.isEmpty()) {
      draft.fields.of(Field.Kind.AGENDA).forEach(field -> labelled(field, agenda));
    }
    if (agenda.isEmpty() && (kind == DocumentKind.MINUTES || kind == DocumentKind.AGENDA)) {
      draft.outline.top().forEach(item -> item(item, agenda));
    }
    if (agenda.isEmpty()) {
      topics(agenda);
    }
    return agenda;
  }

  // rule: 案由一：…案，提请讨论 is an item of Taiwanese minutes.
  private void motions(List<AgendaItem> agenda) {
    for (Line line : draft.layout.body()) {
      int word = MOTIONS.matchAt(view, line.from(), line.to());
      int colon = word > 0 ? Scan.first(view, '：', line.from()) : -1;
      if (colon > 0 && colon - line.from() <= 5) {
        add(
            Optional.of(new Stretch(line.from(), colon)),
            first(colon + 1, line.to(), "，。；"),
            agenda);
      }
    }
  }

  private void labelled(Field field, List<AgendaItem> agenda) {
    List<Item> items = draft.outline.topIn(field.value().from(), field.value().to());
    draft.claim(field.value());
    if (items.isEmpty()) {
      split(field.value(), agenda);
    }
    items.forEach(item -> item(item, agenda));
  }

  // rule: the head of a numbered part is the item, without its label, remarks in brackets at its
  // end
  // and what follows a colon.
  private void item(Item item, List<AgendaItem> agenda) {
    int end = Math.min(item.lineEnd(), item.to());
    int from =
        Labels.at(draft.paper, item.content(), end)
            .filter(Labels.Label::colon)
            .map(Labels.Label::to)
            .orElse(item.content());
    boolean sentence =
        kind == DocumentKind.MINUTES
            && from == item.content()
            && Scan.at(view, end - 1) == '。'
            && headColon(from, end) < 0;
    boolean frame = sentence || FRAME.matchAt(view, from, end) > 0 && kind != DocumentKind.AGENDA;
    if (!frame && from < end) {
      Stretch head = first(from, end, "。；");
      int colon = Scan.first(view, '：', head.from());
      boolean more = colon > head.from() + 1 && colon < head.to() - 1 && colon - head.from() <= 24;
      add(
          Optional.of(draft.paper.trim(item.from(), item.content(), "、.．：（）")),
          withoutRemark(more ? new Stretch(head.from(), colon) : head),
          agenda);
    }
  }

  private int headColon(int from, int to) {
    return Scan.first(view, '：', from, Math.min(to, from + 24));
  }

  private Stretch withoutRemark(Stretch head) {
    Stretch part = head;
    while (part.length() > 3 && Scan.at(view, part.to() - 1) == '）') {
      int open = Scan.last(view, '（', part.to() - 1);
      boolean remark =
          open > part.from()
              && (Paper.isDigit(Scan.at(view, open + 1))
                  || view.startsWith("文件", open + 1)
                  || view.startsWith("书面", open + 1));
      if (!remark) {
        return part;
      }
      part = draft.paper.trim(part.from(), open, "");
    }
    return part;
  }

  private Stretch first(int from, int to, String signs) {
    int i = from;
    while (i < to && signs.indexOf(Scan.at(view, i)) < 0) {
      i++;
    }
    return draft.paper.trim(from, i, "");
  }

  // rule: 议程：甲；乙；丙 and 会议内容：甲，乙，丙 list the items in one line.
  private void split(Stretch value, List<AgendaItem> agenda) {
    boolean semicolons = draft.paper.text(value).contains("；");
    int from = value.from();
    for (int i = value.from(); i <= value.to(); i++) {
      boolean end =
          i == value.to()
              || "。；\n".indexOf(Scan.at(view, i)) >= 0
              || !semicolons && Scan.at(view, i) == '，';
      if (end) {
        Stretch part = draft.paper.trim(from, i, "，；。");
        if (part.length() > 1) {
          add(Optional.empty(), part, agenda);
        }
        from = i + 1;
      }
    }
  }

  // rule: two or more sentences 会议听取了…, 会议研究了… in a report tell its items.
  private void topics(List<AgendaItem> agenda) {
    List<Stretch> topics = new ArrayList<>();
    for (Sentence sentence : draft.layout.sentences()) {
      for (int at = TOPICS.find(view, sentence.from(), sentence.to());
          at >= 0;
          at = TOPICS.find(view, at + 3, sentence.to())) {
        topics.add(first(at + TOPICS.matchAt(view, at, sentence.to()), sentence.to(), "，。；"));
      }
      int more = topics.isEmpty() ? -1 : Scan.first(view, "，听取了", sentence.from());
      if (more > 0 && more < sentence.to() && view.startsWith("会议", sentence.from())) {
        topics.add(first(more + 4, sentence.to(), "，。；"));
      }
    }
    if (topics.size() >= 2) {
      topics.forEach(topic -> add(Optional.empty(), topic, agenda));
    }
  }

  private void add(Optional<Stretch> number, Stretch text, List<AgendaItem> agenda) {
    if (text.length() > 1) {
      agenda.add(new AgendaItem(number.map(draft.paper::cut), draft.paper.cut(text), List.of()));
    }
  }
}
