package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the items of an agenda that running text announces. For use by one thread. */
final class AnnouncedAgenda {

  private static final WordSet LISTS = WordSet.load("agenda_words.tsv", "list");
  private static final WordSet COUNTED =
      WordSet.of("件事", "个问题", "项议题", "项内容", "项工作", "件大事", "项事宜", "件事情");
  private static final WordSet DISCUSSES = WordSet.of("商议", "讨论", "研究", "审议", "协商", "商量", "议一议");
  private static final WordSet IS = WordSet.of("是", "为", "有", "包括", "：", "如下：", "是：", "为：");
  private static final WordSet ROUNDS = WordSet.of("第一项议程，", "第一项议程：", "第一项议程是", "第一项，");

  /** What a meeting is planned to have: 拟安排四项活动：一是…. */
  private static final WordSet PARTS = WordSet.of("项活动", "个环节", "个阶段", "个板块");

  private static final WordSet PLANS =
      WordSet.of("拟安排", "安排了", "安排", "设置", "设有", "设", "分为", "分", "包括");
  private static final WordSet ANY = WordSet.union(LISTS, COUNTED, ROUNDS, PARTS);
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
    int list = LISTS.find(view, sentence.from(), sentence.to());
    int word = list < 0 ? planned(sentence) : list;
    WordSet words = list < 0 ? PARTS : LISTS;
    int is = word < 0 ? -1 : word + words.matchAt(view, word, sentence.to());
    int length = is < 0 ? 0 : IS.matchAt(view, is, sentence.to());
    int from = is + length;
    boolean colon = Scan.at(view, from - 1) == '：' || Scan.at(view, from) == '：';
    from += Scan.at(view, from) == '：' ? 1 : 0;
    if (length == 0) {
      return;
    }
    boolean numbered = Requirements.isNumbered(view, from, sentence.to());
    if (colon && !numbered && Scan.first(view, '；', from, sentence.to()) > 0) {
      parts(from, sentence.to(), "；。", false);
      return;
    }
    if (numbered || view.startsWith("主要内容", word)) {
      parts(from, sentence.to(), numbered ? "，；。" : "、，；。", numbered);
    }
  }

  private int planned(Sentence sentence) {
    int word = PARTS.find(view, sentence.from(), sentence.to());
    boolean plan =
        word >= 0 && PLANS.find(view, Math.max(sentence.from(), word - REACH), word) >= 0;
    return plan ? word : -1;
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

  // rule: 第一项议程，由甲通报…；第二项议程，… count the items, also in sentences of one paragraph.
  private void rounds(Sentence sentence) {
    int at = ROUNDS.find(view, sentence.from(), sentence.to());
    at = draft.outline.in(at, at + 1).isEmpty() ? at : -1;
    int to = draft.layout.lines().get(sentence.line()).to();
    while (at >= 0) {
      int sign = Scan.until(view, "，：是", at, to) + 1;
      int end = Scan.until(view, "；。，", sign, to);
      add(draft.paper.trim(sign, end, "由"));
      at = nextRound(end, to);
    }
  }

  private int nextRound(int from, int to) {
    int limit = Math.min(to, from + LONGEST);
    int next = Scan.first(view, '第', from, limit);
    while (next >= 0) {
      Numerals.Numeral number = Numerals.at(view, next + 1);
      boolean counts = number != null && Scan.at(view, number.to()) == '项';
      if (counts && SIGNS.indexOf(Scan.at(view, next - 1)) >= 0) {
        return next;
      }
      next = Scan.first(view, '第', next + 1, limit);
    }
    return -1;
  }

  private void add(Stretch text) {
    if (text.length() >= SHORTEST) {
      found.add(new Found(Optional.empty(), text, text));
    }
  }
}
