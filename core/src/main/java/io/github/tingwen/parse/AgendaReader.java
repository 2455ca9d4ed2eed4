package io.github.tingwen.parse;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.DocumentKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads the items of an agenda. For use by one thread. */
final class AgendaReader {

  private static final WordSet FRAME =
      WordSet.of(
          "主席致词", "主席致辞", "主席报告", "报告事项", "讨论事项", "临时动议", "散会", "闭会", "下次会议", "主持人致词", "会议开始", "出席",
          "列席", "表决", "投票结果", "来宾致词", "宣布开会", "其他", "结论", "会议时间", "会议地点", "其他事项", "其它事项");

  private static final WordSet MOTIONS = WordSet.of("案由", "提案", "议案");
  private static final WordSet PROPOSALS = WordSet.of("提：", "提案：", "提议：", "建议：", "提议", "提案", "动议，");
  private static final WordSet ANNOUNCED =
      WordSet.of("议程", "议题", "日程", "下列事项", "以下事项", "下列议案", "以下议案", "如下事项", "下列内容", "以下内容");
  private static final WordSet TOPICS =
      WordSet.of(
          "听取", "听取了", "研究", "研究了", "讨论", "讨论了", "审议", "审议了", "还听取", "还听取了", "还研究", "还研究了", "还审议",
          "还审议了", "还讨论", "还讨论了", "专题研究", "专题研究了", "专题听取", "专题听取了", "分别听取", "分别听取了");
  private static final WordSet STUDIES = WordSet.of("学习", "学习了", "传阅", "传阅了");
  private static final WordSet BUSINESS = WordSet.load("agenda_verbs.tsv");
  private static final WordSet REMARKS = WordSet.of("文件", "书面", "参考编号", "约", "附件", "编号");
  private static final WordSet REMARK_ENDS =
      WordSet.of("报告", "汇报", "说明", "通报", "介绍", "分钟", "负责", "牵头", "主持", "发言", "宣读");
  private static final int REACH = 24;

  private final Draft draft;
  private final String view;
  private final DocumentKind kind;
  private final BitSet read = new BitSet();

  AgendaReader(Draft draft, DocumentKind kind) {
    this.draft = draft;
    this.view = draft.view();
    this.kind = kind;
  }

  /** Whether the place belongs to an item of the agenda that has been read. */
  boolean isRead(int index) {
    return read.get(index);
  }

  List<AgendaItem> agenda() {
    List<AgendaItem> agenda = new ArrayList<>();
    motions(agenda);
    if (!agenda.isEmpty()) {
      reports(agenda);
    }
    if (agenda.isEmpty()) {
      draft.fields.of(Field.Kind.AGENDA).stream()
          .filter(field -> !view.startsWith("临时动议", labelAt(field)))
          .forEach(field -> labelled(field, agenda));
    }
    if (agenda.isEmpty()) {
      announced(agenda);
    }
    switch (agenda.isEmpty() ? kind : DocumentKind.OTHER) {
      case MINUTES -> draft.outline.top().forEach(item -> item(item, agenda));
      case AGENDA -> draft.outline.top().forEach(item -> item(item, agenda));
      case REPORT -> topics(agenda);
      default -> {}
    }
    if (kind == DocumentKind.MINUTES) {
      proposals(agenda);
    } else if (kind == DocumentKind.AGENDA && agenda.isEmpty()) {
      sessions(agenda);
    }
    return agenda;
  }

  /** Whether a part of minutes that is no business begins there. */
  static boolean isFrame(String view, int from, int to) {
    int length = FRAME.matchAt(view, from, to);
    boolean whole = from + length >= to || "：（。，、 ".indexOf(Scan.at(view, from + length)) >= 0;
    return length > 0 && (whole || view.startsWith("下次", from));
  }

  private int labelAt(Field field) {
    return draft
        .outline
        .at(field.from())
        .filter(item -> item.from() == field.from())
        .map(Item::content)
        .orElse(field.from());
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

  // rule: the numbered lines under 报告事项 are items, too; they come first.
  private void reports(List<AgendaItem> agenda) {
    List<AgendaItem> reports = new ArrayList<>();
    for (Item item : draft.outline.top()) {
      if (view.startsWith("报告事项", item.content())) {
        draft
            .outline
            .topIn(item.content(), item.to())
            .forEach(part -> add(number(part), head(part.content(), part), reports));
      }
    }
    agenda.addAll(0, reports);
  }

  // rule: under 临时动议, what somebody 提 or 提案 is an item.
  private void proposals(List<AgendaItem> agenda) {
    int motion = Scan.first(view, "临时动议", 0, view.length());
    int from = motion < 0 ? -1 : Scan.last(view, '\n', motion) + 1;
    for (Sentence sentence :
        from < 0 ? List.<Sentence>of() : draft.layout.sentencesIn(from, view.length())) {
      int end = Math.min(sentence.to(), sentence.from() + REACH);
      int word = PROPOSALS.find(view, sentence.from(), end);
      if (word >= 0) {
        int content = word + PROPOSALS.matchAt(view, word, end);
        boolean colon = Scan.at(view, content - 1) == '：';
        add(Optional.empty(), first(content, sentence.to(), colon ? "。；" : "，。；"), agenda);
      }
    }
  }

  // rule: the words on the label's own line are the agenda, else the numbered lines below it.
  private void labelled(Field field, List<AgendaItem> agenda) {
    Stretch value = untilAsking(field.value());
    List<Item> list = draft.outline.listAt(draft.paper, value.from());
    List<Item> items = list.isEmpty() ? draft.outline.topIn(value.from(), value.to()) : list;
    draft.claim(value);
    read.set(value.from(), value.to());
    int end = items.isEmpty() ? value.to() : items.get(0).from();
    Stretch own = draft.paper.trim(value.from(), end, "");
    boolean opens = own.isEmpty() || Scan.at(view, own.to() - 1) == '：';
    if (!opens && (items.isEmpty() || kind == DocumentKind.MINUTES)) {
      split(own, agenda);
    } else {
      items.forEach(item -> item(item, agenda));
    }
  }

  // rule: a sentence behind the list that asks for something (请各单位…) is no part of it.
  private Stretch untilAsking(Stretch value) {
    int end = Scan.first(view, '。', value.from(), value.to());
    while (end >= 0 && end + 1 < value.to()) {
      int next = Scan.first(view, '。', end + 1, value.to());
      int stop = next < 0 ? value.to() : next;
      if (Scan.at(view, end + 1) != '\n' && Requirements.mark(view, end + 1, stop) >= 0) {
        return new Stretch(value.from(), end);
      }
      end = next;
    }
    return value;
  }

  // rule: 议程如下： and 审议了下列事项： announce the list after them.
  private void announced(List<AgendaItem> agenda) {
    for (Sentence sentence : draft.layout.sentences()) {
      int colon = Scan.last(view, '：', sentence.to() - 1);
      int word = ANNOUNCED.find(view, Math.max(sentence.from(), colon - 8), colon);
      List<Item> list =
          word < 0 || colon < sentence.from()
              ? List.of()
              : draft.outline.listAt(draft.paper, colon + 1);
      for (Item item : list) {
        Stretch head = first(item.content(), Math.min(item.lineEnd(), item.to()), "，。；");
        add(number(item), withoutRemark(head), agenda);
        read.set(item.from(), item.lineEnd());
      }
    }
  }

  // rule: the head of a numbered part is the item, without its label, remarks in brackets at its
  // end and what follows a colon; a part that is one sentence tells what was decided.
  private void item(Item item, List<AgendaItem> agenda) {
    int end = Math.min(item.lineEnd(), item.to());
    int from =
        Labels.at(draft.paper, item.content(), end)
            .filter(Labels.Label::colon)
            .map(Labels.Label::to)
            .orElse(item.content());
    if (isSentence(item, from, end)
        || isFrame(view, from, end) && kind != DocumentKind.AGENDA
        || from >= end) {
      return;
    }
    int refused = REFUSED.matchAt(view, from, end);
    if (ADOPTED.matchAt(view, from, end) == 0 || !startsPaper(from, end)) {
      add(number(item), head(from + refused, item), agenda);
    }
  }

  // rule: 审议通过《甲》 is a decision, 审议未通过《甲》 leaves the paper an item.
  private boolean startsPaper(int from, int end) {
    return Scan.at(view, from + ADOPTED.matchAt(view, from, end)) == '《';
  }

  // rule: 会议审议了《甲》: what the meeting did with an item is no part of it.
  private Stretch head(int start, Item item) {
    int end = Math.min(item.lineEnd(), item.to());
    int verb = view.startsWith("会议", start) ? TOPICS.matchAt(view, start + 2, end) : 0;
    int from = verb > 0 ? start + 2 + verb : start;
    Stretch head = first(from, end, "。；");
    int colon = Scan.first(view, '：', head.from());
    boolean more = colon > head.from() + 1 && colon < head.to() - 1 && colon - head.from() <= REACH;
    return withoutRemark(more ? new Stretch(head.from(), colon) : head);
  }

  private static final WordSet ADOPTED =
      WordSet.of("审议通过", "审议通过了", "审议并通过", "审议并通过了", "表决通过", "讨论通过", "审议并原则通过", "原则通过");
  private static final WordSet REFUSED = WordSet.of("审议未通过", "表决未通过", "未通过");

  private boolean isSentence(Item item, int from, int end) {
    boolean minutes = kind == DocumentKind.MINUTES && from == item.content();
    if (!minutes || Scan.at(view, end - 1) != '。' || headColon(from, end) >= 0) {
      return false;
    }
    Stretch head = first(from, end, "。");
    boolean title = head.length() <= REACH && head.to() < end - 1;
    return !title || BUSINESS.matchAt(view, from, end) == 0;
  }

  private Optional<Stretch> number(Item item) {
    return Optional.of(draft.paper.trim(item.from(), item.content(), "、.．：（）#*"));
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
                  || REMARKS.matchAt(view, open + 1, part.to()) > 0
                  || REMARK_ENDS.matchBefore(view, part.to() - 1, open + 1) > 0);
      if (!remark) {
        return part;
      }
      part = draft.paper.trim(part.from(), open, "");
    }
    return part;
  }

  private Stretch first(int from, int to, String signs) {
    return draft.paper.trim(from, Scan.untilOutside(view, signs, from, to), "");
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
        listed(draft.paper.trim(from, i, "，；。"), agenda);
        from = i + 1;
      }
    }
  }

  private void listed(Stretch part, List<AgendaItem> agenda) {
    Item item = Outline.at(draft.paper, part.from(), part.to());
    boolean told = kind == DocumentKind.MINUTES && isStatement(part);
    if (part.length() > 1 && !told) {
      int from = item == null ? part.from() : item.content();
      add(item == null ? Optional.empty() : number(item), new Stretch(from, part.to()), agenda);
    }
  }

  // rule: in minutes a sentence behind 会议内容： tells what happened unless it opens with the business.
  private boolean isStatement(Stretch part) {
    return Scan.at(view, part.to()) == '。' && BUSINESS.matchAt(view, part.from(), part.to()) == 0;
  }

  // rule: where two paragraphs or more of a report open with 会议听取了, 会议研究了 and their like, all
  // that was heard and discussed are its items; papers that were 审议 are items at any rate.
  private void topics(List<AgendaItem> agenda) {
    List<Stretch> topics = new ArrayList<>();
    int opening = 0;
    for (Sentence sentence : draft.layout.sentences()) {
      int from = contentOf(sentence);
      boolean meeting = view.startsWith("会议", from);
      boolean opens =
          meeting
              && (TOPICS.matchAt(view, from + 2, sentence.to()) > 0
                  || studied(from + 2, sentence.to()) > 0);
      opening += opens && sentence.first() ? 1 : 0;
      clauses(from, sentence.to(), meeting, topics);
    }
    for (Stretch topic : topics) {
      boolean listed = topics.size() > 1 && Scan.at(view, topic.from()) == '《';
      if (opening >= 2 || listed || isReviewed(topic)) {
        papers(topic, agenda);
      }
    }
  }

  private boolean isReviewed(Stretch topic) {
    boolean paper = Scan.at(view, topic.from()) == '《';
    return paper && (endsWith("审议", topic.from()) || endsWith("审议了", topic.from()));
  }

  private boolean endsWith(String word, int at) {
    return view.startsWith(word, at - word.length());
  }

  private int contentOf(Sentence sentence) {
    Item item = sentence.first() ? Outline.at(draft.paper, sentence.from(), sentence.to()) : null;
    return item == null ? sentence.from() : item.content();
  }

  // rule: a paper that was 学习 is an item, a spirit (精神) is none.
  private int studied(int at, int to) {
    int verb = STUDIES.matchAt(view, at, to);
    return verb > 0 && Scan.at(view, at + verb) == '《' ? verb : 0;
  }

  private void clauses(int from, int to, boolean meeting, List<Stretch> topics) {
    int clause = from + (meeting ? 2 : 0);
    while (clause < to) {
      int verb = Math.max(TOPICS.matchAt(view, clause, to), studied(clause, to));
      Stretch object = first(clause + verb, to, "，。；");
      boolean paper = Scan.at(view, object.from()) == '《';
      boolean done = "部并通和关".indexOf(Scan.at(view, object.from())) >= 0;
      if (verb > 0 && !done && (meeting || paper)) {
        topics.add(object);
      }
      clause = object.to() + 1;
    }
  }

  // rule: 《甲》、《乙》 are two papers.
  private void papers(Stretch topic, List<AgendaItem> agenda) {
    int from = topic.from();
    for (int i = topic.from(); i < topic.to(); i++) {
      boolean next =
          Scan.at(view, i) == '《' && i > from && "》、和".indexOf(Scan.at(view, i - 1)) >= 0;
      if (next) {
        add(Optional.empty(), draft.paper.trim(from, i, "、和"), agenda);
        from = i;
      }
    }
    add(Optional.empty(), draft.paper.trim(from, topic.to(), "、"), agenda);
  }

  // rule: an agenda without numbers lists its business in clauses that open with 听取, 审议, 讨论 ….
  private void sessions(List<AgendaItem> agenda) {
    for (Line line : draft.layout.body()) {
      int clause = line.from();
      while (clause < line.to()) {
        Stretch part = first(clause, line.to(), "，。；：");
        if (BUSINESS.matchAt(view, part.from(), part.to()) > 0 && part.length() > 3) {
          add(Optional.empty(), withoutRemark(part), agenda);
          draft.claim(part);
        }
        clause = Math.max(part.to(), clause) + 1;
      }
    }
  }

  private void add(Optional<Stretch> number, Stretch text, List<AgendaItem> agenda) {
    if (text.length() > 1) {
      agenda.add(new AgendaItem(number.map(draft.paper::cut), draft.paper.cut(text), List.of()));
      draft.claim(new Stretch(number.map(Stretch::from).orElse(text.from()), text.to()));
    }
  }
}
