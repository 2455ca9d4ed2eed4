package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the items of an agenda that running text announces. For use by one thread. */
final class AnnouncedAgenda {

  private static final WordSet LISTS =
      WordSet.of(
          "议程", "议题", "日程", "下列事项", "以下事项", "下列议案", "以下议案", "如下事项", "下列内容", "以下内容", "以下议题", "如下议题",
          "下列议题", "主要内容", "研究事项", "审议事项", "研究情况");
  private static final WordSet COUNTED =
      WordSet.of("件事", "个问题", "项议题", "项内容", "项工作", "件大事", "项事宜", "件事情");
  private static final WordSet DISCUSSES = WordSet.of("商议", "讨论", "研究", "审议", "协商", "商量", "议一议");
  private static final WordSet IS = WordSet.of("是", "为", "有", "包括", "：", "如下：", "是：", "为：");
  private static final WordSet ROUNDS = WordSet.of("第一项议程，", "第一项议程：", "第一项议程是", "第一项，");
  private static final WordSet ANY = WordSet.union(LISTS, COUNTED, ROUNDS);
  private static final String SIGNS = "，。；";
  private static final int REACH = 12;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 200;

  /** An item and the number before it. */
  record Found(Optional<Stretch> number, Stretch text, Stretch all) {}

  private final Draft draft;
  private final String view;
  private final List<Found> found = new ArrayList<>();

  AnnouncedAgenda(Draft draft) {
    this.draft = draft;
    this.view = draft.view();
  }

  List<Found> find() {
    for (Sentence sentence : draft.layout.sentences()) {
      if (ANY.find(view, sentence.from(), sentence.to()) >= 0) {
        in(sentence);
      }
    }
    return found;
  }

  private void in(Sentence sentence) {
    listed(sentence);
    if (found.isEmpty()) {
      inWords(sentence);
    }
    if (found.isEmpty()) {
      counted(sentence);
    }
    if (found.isEmpty()) {
      rounds(sentence);
    }
  }

  // rule: 议程如下： and 审议了下列事项： announce the list after them.
  private void listed(Sentence sentence) {
    int colon = Scan.last(view, '：', sentence.to() - 1);
    int word = LISTS.find(view, Math.max(sentence.from(), colon - REACH), colon);
    List<Item> list =
        word < 0 || colon < sentence.from()
            ? List.of()
            : draft.outline.listAt(draft.paper, colon + 1);
    for (Item item : list) {
      Stretch number = draft.paper.trim(item.from(), item.content(), "、.．：（）#*");
      Stretch text = draft.paper.upTo(SIGNS, item.content(), Math.min(item.lineEnd(), item.to()));
      found.add(new Found(Optional.of(number), text, new Stretch(item.from(), item.lineEnd())));
    }
  }

  // rule: 会议有三项议程：一是甲，二是乙 and 主要内容是传达甲、部署乙 list them in one sentence.
  private void inWords(Sentence sentence) {
    int word = LISTS.find(view, sentence.from(), sentence.to());
    int is = word < 0 ? -1 : word + LISTS.matchAt(view, word, sentence.to());
    int length = is < 0 ? 0 : IS.matchAt(view, is, sentence.to());
    int from = is + length;
    if (length == 0 || Scan.at(view, from) == '：') {
      return;
    }
    boolean numbered = Requirements.isNumbered(view, from, sentence.to());
    if (numbered || view.startsWith("主要内容", word)) {
      parts(from, sentence.to(), numbered ? "，；。" : "、，；。", numbered);
    }
  }

  private void parts(int from, int to, String signs, boolean numbered) {
    int part = from;
    while (part < to) {
      int end = Scan.untilOutside(view, signs, part, to);
      int start = Requirements.afterNumber(view, part, end);
      boolean own = !numbered || start > part;
      if (own && end - start >= SHORTEST) {
        add(new Stretch(start, end));
      }
      part = end + 1;
    }
  }

  // rule: 商议甲、乙、丙三件事: what is counted behind a list are its parts.
  private void counted(Sentence sentence) {
    int end = COUNTED.find(view, sentence.from(), sentence.to());
    int number = end - 1;
    char count = Scan.at(view, number);
    boolean said = number > sentence.from() && (count == '两' || Numerals.isChinese(count));
    int clause = said ? draft.clauseStart(sentence.from(), number) : -1;
    int verb = said ? DISCUSSES.matchAt(view, clause, number) : 0;
    if (verb == 0 || number - clause > LONGEST) {
      return;
    }
    int part = clause + verb;
    for (int i = part; i <= number; i++) {
      if (i == number || Scan.at(view, i) == '、') {
        add(draft.paper.trim(part, i, "了和等"));
        part = i + 1;
      }
    }
  }

  // rule: 第一项议程，由甲通报…；第二项议程，… count the items in one sentence.
  private void rounds(Sentence sentence) {
    int at = ROUNDS.find(view, sentence.from(), sentence.to());
    at = draft.outline.in(at, at + 1).isEmpty() ? at : -1;
    while (at >= 0) {
      int sign = Scan.until(view, "，：是", at, sentence.to()) + 1;
      int end = Scan.until(view, "；。，", sign, sentence.to());
      add(draft.paper.trim(sign, end, "由"));
      int next = Scan.first(view, '第', end, sentence.to());
      boolean goesOn = next == end + 1 && Scan.first(view, "项议程", next, next + 3) > 0;
      at = goesOn ? next : -1;
    }
  }

  private void add(Stretch text) {
    if (text.length() >= SHORTEST) {
      found.add(new Found(Optional.empty(), text, text));
    }
  }
}
