package io.github.tingwen.parse;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the items of an agenda and what was decided. For use by one thread. */
final class AgendaReader {

  private static final WordSet PASSED = WordSet.of("审议通过了", "讨论通过了", "审议并通过了", "审议通过", "讨论通过", "表决通过了", "原则通过了", "审议并原则通过了", "审议并原则通过", "原则通过");

  private final Draft draft;
  private final String view;

  AgendaReader(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  List<AgendaItem> agenda() {
    List<AgendaItem> agenda = new ArrayList<>();
    for (Field field : draft.fields.of(Field.Kind.AGENDA)) {
      draft.claim(field.value());
      List<Item> items = draft.outline.topIn(field.value().from(), field.value().to());
      if (items.isEmpty()) {
        split(field.value(), agenda);
      }
      for (Item item : items) {
        Stretch text = draft.paper.trim(item.content(), Math.min(item.lineEnd(), item.to()), "；。");
        agenda.add(new AgendaItem(Optional.of(draft.paper.cut(draft.paper.trim(item.from(), item.content(), "、.．："))), draft.paper.cut(text), List.of()));
      }
    }
    return agenda;
  }

  private void split(Stretch value, List<AgendaItem> agenda) {
    boolean semicolons = draft.paper.text(value).contains("；");
    int from = value.from();
    for (int i = value.from(); i <= value.to(); i++) {
      boolean end = i == value.to() || "。；\n".indexOf(view.charAt(i)) >= 0 || !semicolons && view.charAt(i) == '，';
      if (end) {
        Stretch part = draft.paper.trim(from, i, "，；。");
        if (part.length() > 1) {
          agenda.add(new AgendaItem(Optional.empty(), draft.paper.cut(part), List.of()));
        }
        from = i + 1;
      }
    }
  }

  // rule: 审议通过了《甲》《乙》、关于丙的请示 lists what was adopted.
  List<Decision> decisions() {
    List<Decision> decisions = new ArrayList<>();
    for (Sentence sentence : draft.layout.sentences()) {
      int at = PASSED.find(view, sentence.from(), sentence.to());
      if (at >= 0) {
        adopted(at + PASSED.matchAt(view, at, sentence.to()), sentence.to(), decisions);
      }
    }
    for (Field field : draft.fields.of(Field.Kind.DECISION)) {
      if (!field.value().isEmpty()) {
        decisions.add(new Decision(draft.paper.cut(field.value()), Optional.empty()));
        draft.claim(field.value());
      }
    }
    return decisions;
  }

  private void adopted(int from, int to, List<Decision> decisions) {
    int start = from;
    int depth = 0;
    for (int i = from; i <= to; i++) {
      char c = i == to ? '。' : view.charAt(i);
      depth += "《（“".indexOf(c) >= 0 ? 1 : "》）”".indexOf(c) >= 0 ? -1 : 0;
      boolean end = depth <= 0 && "、，。；".indexOf(c) >= 0 || i == to;
      if (end) {
        Stretch part = draft.paper.trim(start, i, "，。；、和等");
        if (part.length() > 3) {
          decisions.add(new Decision(draft.paper.cut(part), Optional.empty()));
          draft.claim(part);
        }
        start = i + 1;
        if (c == '，' || c == '。') {
          return;
        }
      }
    }
  }
}
