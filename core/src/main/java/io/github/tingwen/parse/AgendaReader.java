package io.github.tingwen.parse;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.DocumentKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads the items of an agenda. For use by one thread. */
final class AgendaReader {

  private static final WordSet FRAME = WordSet.load("agenda_words.tsv", "frame");

  /** Heads of the parts of published resolutions: 一、会议召开和出席情况. */
  private static final WordSet COURSE =
      WordSet.of("召开情况", "出席情况", "审议情况", "表决情况", "见证情况", "参会情况", "到会情况", "备查文件", "备查文件目录");

  private static final WordSet ASKED = WordSet.of("怎么", "谁来", "还是", "要不要", "如何", "该不该");
  private static final WordSet MATTERS =
      WordSet.of("事宜", "方案", "事项", "问题", "议案", "建议", "办法", "计划", "预算", "草案", "请示");
  private static final WordSet TITLES = WordSet.of("报告", "情形", "情况", "事项", "案", "计划", "计画");
  static final WordSet BUSINESS = WordSet.load("agenda_verbs.tsv");
  private static final WordSet INVITES =
      WordSet.of("望各", "望大家", "请各位", "请准时", "请大家", "欢迎大家", "敬请", "希望各");
  private static final int REACH = 24;

  private final Draft draft;
  private final String view;
  private final DocumentKind kind;
  private final AgendaParts parts;
  private final BitSet read = new BitSet();
  private final AgendaRemarks remarks;

  AgendaReader(Draft draft, DocumentKind kind) {
    this.draft = draft;
    this.view = draft.view();
    this.kind = kind;
    this.remarks = new AgendaRemarks(draft);
    this.parts = new AgendaParts(draft);
  }

  /** Whether the place belongs to an item of the agenda that has been read. */
  boolean isRead(int index) {
    return index >= 0 && read.get(index);
  }

  List<AgendaItem> agenda() {
    List<AgendaItem> agenda = new ArrayList<>();
    if (kind == DocumentKind.AGENDA && tabled(agenda)) {
      return agenda;
    }
    Motions motions = new Motions(draft);
    motions.counted().forEach(motion -> add(Optional.of(motion.number()), motion.text(), agenda));
    if (!agenda.isEmpty()) {
      reports(agenda);
      motions.elections().forEach(election -> add(Optional.empty(), election, agenda));
    } else if (!isOutlined()) {
      labelled(agenda);
    }
    if (!agenda.isEmpty() && read.length() > 0) {
      AgendaTail.behind(draft, read.length()).forEach(item -> last(item, agenda));
    }
    if (agenda.isEmpty()) {
      new AnnouncedAgenda(draft).find().forEach(found -> announced(found, agenda));
    }
    if (agenda.isEmpty()) {
      ofItsKind(agenda);
    }
    if (agenda.isEmpty() && kind == DocumentKind.NOTICE) {
      Programme.of(draft).forEach(session -> timed(session, agenda));
    }
    if (kind == DocumentKind.MINUTES) {
      motions.raised().forEach(motion -> add(Optional.empty(), motion, agenda));
    }
    return agenda;
  }

  // rule: the rows of a table of hours and topics are the programme.
  private boolean tabled(List<AgendaItem> agenda) {
    List<ProgrammeTable.Table> tables = ProgrammeTable.of(draft);
    if (!tables.isEmpty()) {
      Programme.of(draft).forEach(session -> timed(session, agenda));
      tables.forEach(table -> draft.claim(table.header()));
    }
    return !agenda.isEmpty();
  }

  private void timed(Programme.Session session, List<AgendaItem> agenda) {
    Stretch hour = new Stretch(session.hour().from(), session.hour().to());
    add(Optional.of(hour), remarks.without(session.topic()), agenda);
    read.set(session.all().from(), session.all().to());
  }

  private void labelled(List<AgendaItem> agenda) {
    draft.fields.of(Field.Kind.AGENDA).stream()
        .filter(field -> !view.startsWith(Motions.EXTEMPORE, labelAt(field)))
        .filter(field -> !draft.isElsewhere(field.from()))
        .forEach(field -> labelled(field, agenda));
  }

  // rule: without a label, the parts of minutes and agendas are their items; a report tells what
  // was dealt with in its sentences, an agenda without numbers line by line.
  private void ofItsKind(List<AgendaItem> agenda) {
    List<Stretch> heads =
        kind == DocumentKind.MINUTES ? new HeadedParagraphs(draft).heads() : List.of();
    if (!heads.isEmpty()) {
      heads.stream()
          .filter(head -> parts.isOthers(head) || !isFrame(view, head.from(), head.to()))
          .forEach(head -> add(Optional.empty(), remarks.without(head), agenda));
    } else if (kind == DocumentKind.MINUTES || kind == DocumentKind.AGENDA) {
      draft.outline.top().forEach(item -> item(item, agenda));
    } else if (kind == DocumentKind.REPORT) {
      new ReportTopics(draft).find().forEach(topic -> add(Optional.empty(), topic, agenda));
    }
    if (kind == DocumentKind.AGENDA && agenda.isEmpty()) {
      sessions(agenda);
    }
  }

  // rule: an agenda whose own numbered parts are 主席致词, 报告事项, 讨论事项 … lists these.
  private boolean isOutlined() {
    List<Item> top = draft.outline.top();
    long frame = top.stream().filter(item -> isFrame(view, item.content(), item.lineEnd())).count();
    return kind == DocumentKind.AGENDA && frame >= 2 && frame * 2 >= top.size();
  }

  /** Whether a part of minutes that is no business begins there. */
  static boolean isFrame(String view, int from, int to) {
    int end = from + FRAME.matchAt(view, from, to);
    boolean whole = end >= to || "：（。，、 ".indexOf(Scan.at(view, end)) >= 0;
    boolean frame = end > from && (whole || view.startsWith("下次", from));
    return frame || COURSE.matchBefore(view, to, from) > 0;
  }

  private int labelAt(Field field) {
    return draft
        .outline
        .at(field.from())
        .filter(item -> item.from() == field.from())
        .map(Item::content)
        .orElse(field.from());
  }

  private void last(Item item, List<AgendaItem> agenda) {
    add(number(item), draft.paper.trim(item.content(), item.lineEnd(), "。；："), agenda);
    read.set(item.from(), item.lineEnd());
  }

  // rule: the numbered lines under 报告事项 are items, too; they come first.
  private void reports(List<AgendaItem> agenda) {
    List<AgendaItem> reports = new ArrayList<>();
    for (Item item : draft.outline.top()) {
      if (view.startsWith("报告事项", item.content())) {
        draft
            .outline
            .topIn(item.content(), item.to())
            .forEach(part -> add(number(part), line(part), reports));
      }
    }
    agenda.addAll(0, reports);
  }

  // rule: 一、教务处：甲业已核定 is told as a whole, 上次决议执行情形　决定：备查 up to the decision.
  private Stretch line(Item item) {
    int end = Math.min(item.lineEnd(), item.to());
    Stretch whole = beforeDecision(draft.paper.upTo("。；", item.content(), end));
    int colon = Scan.first(view, '：', whole.from(), whole.to());
    boolean titled = colon > 0 && TITLES.matchBefore(view, colon, whole.from()) > 0;
    return remarks.without(titled ? new Stretch(whole.from(), colon) : whole);
  }

  private Stretch beforeDecision(Stretch head) {
    int space = Scan.last(view, ' ', head.to() - 1);
    boolean label =
        space > head.from()
            && Labels.at(
                    draft.paper,
                    space + 1,
                    Math.min(view.length(), draft.clauseEnd(space + 1, view.length()) + 1))
                .filter(l -> l.kind() == Field.Kind.DECISION)
                .isPresent();
    return label ? draft.paper.trim(head.from(), space, "") : head;
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

  private void announced(AnnouncedAgenda.Found found, List<AgendaItem> agenda) {
    add(found.number(), remarks.without(remarks.withoutVote(told(found.text()))), agenda);
    read.set(found.all().from(), found.all().to());
  }

  // rule: the head of a numbered part is the item; a part that is one sentence tells what was
  // decided.
  private void item(Item item, List<AgendaItem> agenda) {
    int end = Math.min(item.lineEnd(), item.to());
    int from =
        Labels.at(draft.paper, item.content(), end)
            .filter(Labels.Label::colon)
            .map(Labels.Label::to)
            .orElse(item.content());
    if (isSentence(item, from, end)
        || kind == DocumentKind.MINUTES
            && isFrame(view, from, end)
            && !isProse(item, from)
            && !parts.isOpen(item)
        || kind == DocumentKind.MINUTES && isSpeech(view, from, end)
        || parts.isOtherField(item, end)
        || kind == DocumentKind.MINUTES && parts.isOutcome(item, end)
        || from >= end) {
      return;
    }
    int refused = REFUSED.matchAt(view, from, end);
    if (ADOPTED.matchAt(view, from, end) == 0 || !startsPaper(from, end)) {
      add(number(item), head(from + refused, item), agenda);
      read.set(item.from(), item.lineEnd());
    }
  }

  // rule: 丙、讨论事项 over sentences without numbers is a matter of its own.
  private boolean isProse(Item item, int from) {
    return view.startsWith("讨论事项", from)
        && draft.paper.trim(item.lineEnd(), item.to(), "").length() > REACH / 2
        && draft.outline.topIn(item.lineEnd(), item.to()).isEmpty();
  }

  // rule: 审议通过《甲》 is a decision, 审议未通过《甲》 leaves the paper an item.
  private boolean startsPaper(int from, int end) {
    return Scan.at(view, from + ADOPTED.matchAt(view, from, end)) == '《';
  }

  // rule: 会议审议了《甲》: what the meeting did with an item is no part of it.
  private Stretch head(int start, Item item) {
    int end = Math.min(item.lineEnd(), item.to());
    int verb = view.startsWith("会议", start) ? ReportTopics.VERBS.matchAt(view, start + 2, end) : 0;
    int from = verb > 0 ? start + 2 + verb : start;
    Stretch head = told(draft.paper.upTo("。；", from, end));
    int colon = Scan.first(view, '：', head.from());
    boolean minutes = kind == DocumentKind.MINUTES;
    boolean more =
        minutes && colon > head.from() + 1 && colon < head.to() - 1 && colon - head.from() <= REACH;
    return remarks.without(beforeDecision(more ? new Stretch(head.from(), colon) : head));
  }

  // rule: 一、工程部经理某某汇报了甲进度。: what somebody reported under a number is the item.
  private Stretch told(Stretch head) {
    int verb = TELLS.find(view, head.from(), Math.min(head.to(), head.from() + REACH));
    int from = verb < 0 ? -1 : verb + TELLS.matchAt(view, verb, head.to());
    return verb > head.from() + 2 && from < head.to()
        ? draft.paper.upTo("，", from, head.to())
        : head;
  }

  private static final WordSet TELLS = WordSet.of("汇报了", "通报了", "提交了", "介绍了", "说明了", "报告了", "提请审议");
  private static final WordSet SPEECHES =
      WordSet.of("讲话", "作总结", "总结讲话", "作总结讲话", "提出", "强调", "指出", "发言", "表态发言");

  // rule: 六、某某作总结 and 支部书记讲话 under a number of minutes name who spoke and no matter.
  static boolean isSpeech(String view, int from, int to) {
    int colon = Scan.first(view, '：', from, to);
    int end = colon < 0 ? to : colon;
    return SPEECHES.matchBefore(view, end, from) > 0;
  }

  private static final WordSet ADOPTED =
      WordSet.of("审议通过", "审议通过了", "审议并通过", "审议并通过了", "表决通过", "讨论通过", "审议并原则通过", "原则通过");
  private static final WordSet AGREES = WordSet.of("同意", "原则同意", "一致同意", "会议同意");
  private static final WordSet REFUSED = WordSet.of("审议未通过", "表决未通过", "未通过");

  // rule: the last part of a list parted by ； ends in 。 and is no sentence of its own.
  private boolean isSentence(Item item, int from, int end) {
    boolean minutes = kind == DocumentKind.MINUTES && from == item.content();
    if (minutes && AGREES.matchAt(view, from, end) > 0) {
      return true;
    }
    boolean listed = Scan.at(view, draft.paper.trim(0, item.from(), "").to() - 1) == '；';
    if (!minutes || listed || Scan.at(view, end - 1) != '。' || headColon(from, end) >= 0) {
      return false;
    }
    Stretch head = draft.paper.upTo("。", from, end);
    if (told(head).from() > from) {
      return false;
    }
    boolean title = head.length() <= REACH && head.to() < end - 1;
    boolean matter = MATTERS.matchBefore(view, head.to(), head.from()) > 0;
    return !title || !matter && BUSINESS.matchAt(view, from, end) == 0;
  }

  private Optional<Stretch> number(Item item) {
    return Optional.of(draft.paper.trim(item.from(), item.content(), "、.．：（）#*"));
  }

  private int headColon(int from, int to) {
    return Scan.first(view, '：', from, Math.min(to, from + 24));
  }

  // rule: 议程：甲；乙；丙, 会议内容：甲，乙，丙 and 聊什么：车怎么停、谁来管 list the items in one line.
  private void split(Stretch value, List<AgendaItem> agenda) {
    boolean semicolons = draft.paper.text(value).contains("；");
    boolean questions = ASKED.find(view, value.from(), value.to()) >= 0;
    int from = value.from();
    for (int i = value.from(); i <= value.to(); i++) {
      boolean end =
          i == value.to()
              || "。；\n".indexOf(Scan.at(view, i)) >= 0
              || !semicolons && Scan.at(view, i) == '，'
              || questions && Scan.at(view, i) == '、';
      if (end) {
        listed(draft.paper.trim(from, i, "，；。"), agenda);
        from = i + 1;
      }
    }
  }

  private void listed(Stretch part, List<AgendaItem> agenda) {
    Item item = Outline.at(draft.paper, part.from(), part.to());
    boolean told = kind == DocumentKind.MINUTES && item == null && isStatement(part);
    if (part.length() > 1 && !told) {
      Optional<Moments.Hour> hour = draft.moments.hourIn(part.from(), part.from() + 1);
      int head = item == null ? part.from() : item.content();
      int from = hour.filter(h -> h.to() < part.to() - 1).map(Moments.Hour::to).orElse(head);
      Optional<Stretch> number =
          from > part.from() && item == null
              ? Optional.of(new Stretch(part.from(), from))
              : Optional.ofNullable(item).flatMap(this::number);
      add(number, draft.paper.trim(from, part.to(), "：，"), agenda);
    }
  }

  // rule: in minutes a sentence behind 会议内容： tells what happened unless it opens with the business.
  private boolean isStatement(Stretch part) {
    int end = Scan.until(view, "。；\n", part.to(), Math.min(view.length(), part.to() + REACH));
    return Scan.at(view, end) == '。' && BUSINESS.matchAt(view, part.from(), part.to()) == 0;
  }

  // rule: an agenda without numbers lists its business in clauses (听取…) or behind the hours.
  private void sessions(List<AgendaItem> agenda) {
    for (Line line : draft.layout.body()) {
      Optional<Moments.Hour> hour = draft.moments.hourIn(line.from(), line.from() + 1);
      Stretch behind =
          draft.paper.trim(hour.map(Moments.Hour::to).orElse(line.to()), line.to(), "：，");
      if (behind.length() >= 2) {
        Stretch at = new Stretch(line.from(), hour.map(Moments.Hour::to).orElse(line.from()));
        add(Optional.of(at), remarks.without(behind), agenda);
      }
      int clause = behind.isEmpty() ? line.from() : line.to();
      while (clause < line.to()) {
        Stretch part = draft.paper.upTo("，。；：", clause, line.to());
        if (BUSINESS.matchAt(view, part.from(), part.to()) > 0 && part.length() > 3) {
          add(Optional.empty(), remarks.without(part), agenda);
          draft.claim(part);
        }
        clause = Math.max(part.to(), clause) + 1;
      }
    }
  }

  private void add(Optional<Stretch> number, Stretch text, List<AgendaItem> agenda) {
    if (text.length() > 1 && INVITES.matchAt(view, text.from(), text.to()) == 0) {
      agenda.add(new AgendaItem(number.map(draft.paper::cut), draft.paper.cut(text), List.of()));
      draft.claim(new Stretch(number.map(Stretch::from).orElse(text.from()), text.to()));
    }
  }
}
