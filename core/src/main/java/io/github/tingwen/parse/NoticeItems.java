package io.github.tingwen.parse;

import io.github.tingwen.model.Directive;
import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Reads the parts of a notice that ask for something: 有关要求, 其他事项. For use by one thread. */
final class NoticeItems {

  private static final WordSet ASKS = WordSet.load("item_words.tsv", "asks");
  private static final WordSet REMARKS = WordSet.of("备注", "说明", "附注", "附记", "注");
  private static final WordSet ATTENDANCE = WordSet.of("参加", "列席", "出席", "与会");

  private final Draft draft;
  private final Paper paper;
  private final String view;
  private final IntPredicate inAgenda;
  private final boolean agenda;
  private final List<Item> tops;
  private final Bids bids;
  private int nextTop;

  NoticeItems(Draft draft, DocumentKind kind, IntPredicate inAgenda) {
    this.inAgenda = inAgenda;
    this.agenda = kind == DocumentKind.AGENDA;
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
    this.tops = draft.outline.top();
    this.bids = new Bids(draft);
  }

  List<Directive> read() {
    List<Directive> directives = new ArrayList<>();
    for (Item item : tops) {
      if (agenda) {
        underItem(item).ifPresent(directives::add);
      } else if (asks(item)) {
        directives.add(directive(item));
      }
    }
    for (Field field : draft.fields.of(Field.Kind.REQUIREMENTS)) {
      boolean ofItem =
          draft.outline.at(field.from()).filter(item -> item.from() == field.from()).isPresent();
      if (!ofItem && (!agenda || isDemand(field)) && !field.value().isEmpty()) {
        underLabel(field, directives);
      }
    }
    unnumbered(directives);
    return directives;
  }

  // rule: in an agenda 其他 and 备注 are items, 温馨提示 and 会议纪律 ask.
  private boolean isDemand(Field field) {
    Stretch words = paper.trim(field.from(), field.value().from(), "：。*|#★●■◆※（） ");
    return DEMANDS.contains(paper.text(words).replace(" ", ""));
  }

  private static final WordSet DEMANDS =
      WordSet.of(
          "温馨提示", "注意事项", "有关要求", "会议要求", "会议纪律", "参会须知", "会议须知", "特别提醒", "会场纪律", "相关要求", "纪律要求");

  // rule: an item asks for something unless it is a field (时间, 地点, 参会人员, 议程) or only calls people.
  private boolean asks(Item item) {
    Optional<Field> own = draft.fields.startingAt(item.from());
    if (inAgenda.test(item.from())) {
      return false;
    }
    if (own.isPresent()) {
      boolean checkIn =
          own.get().kind() == Field.Kind.CHECK_IN
              && Requirements.mark(view, item.content(), item.to()) >= 0;
      return checkIn || own.get().kind() == Field.Kind.REQUIREMENTS;
    }
    return (ASKS.find(view, item.content(), item.to()) >= 0 || isDue(item))
        && !onlyTellsFacts(item)
        && draft.fields.around(item.from()).isEmpty()
        && !onlyCallsPeople(item);
  }

  private boolean isDue(Item item) {
    return draft.moments.daysIn(item.content(), item.to()).stream()
        .anyMatch(day -> Scan.at(view, paper.skipSpaces(day.to(), item.to())) == '前');
  }

  // rule: 一、会议基本情况 over 1.届次：…, 2.召集人：…, 3.出席对象：（1）… is a list of facts.
  private boolean onlyTellsFacts(Item item) {
    int facts = 0;
    boolean open = false;
    for (Item part : draft.outline.topIn(item.lineEnd(), item.to())) {
      boolean fact = isFact(part);
      if (!fact && !open) {
        return false;
      }
      facts += fact ? 1 : 0;
      open = fact && Scan.at(view, part.lineEnd() - 1) == '：';
    }
    return facts >= LEAST_FACTS;
  }

  private boolean isFact(Item part) {
    int near = Math.min(part.lineEnd(), part.content() + LONGEST_LABEL);
    int colon = Scan.first(view, '：', part.content(), near);
    return colon > part.content() + 1
        && ASKS.find(view, part.content(), colon) < 0
        && Requirements.mark(view, colon, part.to()) < 0;
  }

  private static final int LEAST_FACTS = 3;
  private static final int LONGEST_LABEL = 16;

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
    return directive(
        labelled || alone ? Optional.of(heading) : Optional.empty(),
        all,
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

  // rule: what is attached and who signs are no demands, though they stand below the last.
  private List<Requirement> requirements(int from, int end) {
    List<Requirement> requirements = new ArrayList<>();
    int start = from;
    int to = end;
    for (Sentence sentence : draft.layout.sentencesIn(from, end)) {
      boolean below = sentence.first() && sentence.from() > from;
      if (below && (view.startsWith("附件", sentence.from()) || draft.isSigned(sentence.from()))) {
        to = sentence.from();
        break;
      }
    }
    for (Sentence sentence : draft.layout.sentencesIn(from, to)) {
      if (isContact(sentence) || COURTESIES.matchAt(view, sentence.from(), sentence.to()) > 0) {
        split(start, sentence.from(), requirements);
        start = sentence.to();
      }
    }
    split(start, to, requirements);
    return requirements;
  }

  private void split(int from, int to, List<Requirement> into) {
    for (Stretch part : Requirements.split(paper, from, to, Requirements.Force.ITEMISES)) {
      into.add(new Requirement(paper.cut(part)));
    }
  }

  // rule: a sentence that opens with 联系人：, 查询请致电 and their like tells whom to call and asks
  // nothing.
  private boolean isContact(Sentence sentence) {
    Item item = sentence.first() ? Outline.at(paper, sentence.from(), sentence.to()) : null;
    int from = item == null ? sentence.from() : item.content();
    Optional<Labels.Label> label =
        Labels.at(paper, from, sentence.to())
            .filter(l -> l.kind() == Field.Kind.CONTACT && l.colon());
    return label.isPresent() || CALLS.matchAt(view, from, sentence.to()) > 0;
  }

  private static final WordSet COURTESIES =
      WordSet.of("期待", "恭候", "谢谢", "感谢", "敬请光临", "敬请谅解", "祝", "特此通知", "特此函告", "欢迎");
  private static final WordSet POLITE =
      WordSet.of("敬请", "敬希", "特此", "专此", "此致", "谨此", "祈请", "以上事项", "以上通知", "以上各项");
  private static final WordSet CASES = WordSet.of("如", "若", "凡", "未能", "不能", "因故", "可");
  private static final int LONGEST_OPENER = 16;
  private static final WordSet TELLS = WordSet.load("item_words.tsv", "tells");
  private static final WordSet CALLS = WordSet.load("enquiries.tsv", "enquiry");

  // rule: in an agenda the lines below an item may ask for something; its own line is its heading.
  private Optional<Directive> underItem(Item item) {
    List<Requirement> asked = new ArrayList<>();
    for (Sentence sentence : draft.layout.sentencesIn(item.lineEnd(), item.to())) {
      if (draft.fields.startingAt(sentence.from()).isEmpty()) {
        asking(sentence).forEach(part -> asked.add(new Requirement(paper.cut(part))));
      }
    }
    Stretch all = new Stretch(item.from(), paper.trim(item.from(), item.to(), "").to());
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    draft.claim(all);
    Stretch heading = new Stretch(item.content(), item.lineEnd());
    return Optional.of(directive(Optional.of(heading), all, asked));
  }

  private Directive directive(
      Optional<Stretch> heading, Stretch all, List<Requirement> requirements) {
    return new Directive(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        heading.map(paper::cut),
        paper.cut(all),
        requirements);
  }

  // rule: 注意事项：…, 有关要求：…: the label of an unnumbered part is its heading.
  private void underLabel(Field field, List<Directive> into) {
    Stretch words = paper.trim(field.from(), field.value().from(), "：。*|#★●■◆※（） ");
    boolean remark = REMARKS.contains(paper.text(words).replace(" ", ""));
    Stretch all = paper.trim(field.from(), field.value().to(), "");
    draft.claim(all);
    into.add(
        directive(
            Optional.of(words).filter(l -> l.length() >= 2 && !remark),
            all,
            requirements(field.value().from(), field.value().to())));
  }

  // rule: sentences outside numbers and labels that ask (请…, …须…) make a block where they follow
  // each other.
  private void unnumbered(List<Directive> into) {
    List<Requirement> asked = new ArrayList<>();
    Stretch all = new Stretch(0, 0);
    for (Sentence sentence : draft.layout.sentences()) {
      boolean free = isFree(sentence) && !inAgenda.test(sentence.to() - 2);
      List<Stretch> parts = free ? asking(sentence) : List.of();
      boolean goesOn = !parts.isEmpty() && paper.trim(all.to(), sentence.from(), "").isEmpty();
      if (!goesOn && !asked.isEmpty()) {
        into.add(directive(Optional.empty(), all, List.copyOf(asked)));
        asked.clear();
      }
      if (!parts.isEmpty()) {
        int own = draft.freeFrom(sentence.from(), parts.get(0).from());
        all = new Stretch(asked.isEmpty() ? own : all.from(), sentence.to());
        parts.forEach(part -> asked.add(new Requirement(paper.cut(part))));
        draft.claim(new Stretch(own, sentence.to()));
      }
    }
    if (!asked.isEmpty()) {
      into.add(directive(Optional.empty(), all, asked));
    }
  }

  private boolean isFree(Sentence sentence) {
    while (nextTop < tops.size() && tops.get(nextTop).from() <= sentence.from()) {
      nextTop++;
    }
    Item item = nextTop == 0 ? null : tops.get(nextTop - 1);
    boolean inItem = item != null && sentence.from() < (agenda ? item.lineEnd() : item.to());
    return (!inItem || isBehindValue(item, sentence))
        && !draft.isClaimed(sentence.stretch())
        && !ReplySlips.isHead(paper, draft.layout.lines().get(sentence.line()))
        && draft
            .fields
            .around(sentence.from())
            .filter(f -> f.kind() != Field.Kind.AGENDA)
            .isEmpty();
  }

  // rule: 三、参加人员：各村书记。请统一乘车。 what asks behind the value is a demand of its own.
  private boolean isBehindValue(Item item, Sentence sentence) {
    return draft
        .fields
        .startingAt(item.from())
        .filter(f -> f.kind() != Field.Kind.REQUIREMENTS && f.kind() != Field.Kind.AGENDA)
        .filter(f -> !f.value().isEmpty() && f.value().to() <= sentence.from())
        .isPresent();
  }

  // rule: 敬请准时出席。 only closes; 敬希依时出席，并携带会员证。 also says what to bring or do.
  private boolean asksPolitely(Sentence sentence) {
    int comma = Scan.first(view, '，', sentence.from(), sentence.to());
    return comma > 0
        && view.startsWith("敬", sentence.from())
        && ERRANDS.find(view, comma, sentence.to()) > 0
        && !isContact(sentence);
  }

  private static final WordSet ERRANDS = WordSet.load("errands.tsv", "errand");

  // rule: the demands of a sentence begin at its first clause with a mark, or at its head if that
  // clause stands near it.
  private List<Stretch> asking(Sentence sentence) {
    boolean polite =
        POLITE.matchAt(view, sentence.from(), sentence.to()) > 0 || isContact(sentence);
    if (polite && asksPolitely(sentence)) {
      return Requirements.split(paper, sentence.from(), sentence.to(), Requirements.Force.ITEMISES);
    }
    boolean opens = Scan.at(view, sentence.to() - 1) == '：';
    int mark = opens || polite ? -1 : Requirements.mark(view, sentence.from(), sentence.to());
    int bid = opens || polite || mark >= 0 ? -1 : bids.in(sentence);
    if (bid >= 0) {
      return Requirements.split(paper, bid, sentence.to(), Requirements.Force.ORDERS);
    }
    if (mark < 0 || view.startsWith("敬请", mark - 1)) {
      return List.of();
    }
    int clause = Scan.since(view, "，；：", sentence.from(), mark);
    boolean tells = TELLS.find(view, sentence.from(), clause) >= 0;
    boolean near = clause - sentence.from() <= LONGEST_OPENER;
    boolean asks = CASES.find(view, sentence.from(), clause) >= 0;
    boolean opener = !tells && (near || asks) && !view.startsWith("据", sentence.from());
    boolean announced = Requirements.isNumbered(view, clause, sentence.to());
    int from = opener && !announced ? sentence.from() : clause;
    return Requirements.split(paper, from, sentence.to(), Requirements.Force.ORDERS);
  }
}
