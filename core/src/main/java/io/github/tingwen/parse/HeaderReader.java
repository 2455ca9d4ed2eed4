package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.Header;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads who calls which meeting, when and where. For use by one thread. */
final class HeaderReader {

  private static final int NUMBER_LINES = 16;

  /** The length of 《关于召开. */
  private static final int QUOTED = 5;

  private final Draft draft;
  private final Paper paper;
  private final String view;
  private final DocumentKind kind;
  private final Change change;
  private final SourceReader source;
  private final MeetingNames names;
  private final NameReader called;
  private final TimeReader times;
  private final SessionReader sessions;
  private Optional<Sentence> lead = Optional.empty();
  private Optional<MeetingNames.Convening> convening = Optional.empty();

  HeaderReader(Draft draft, Dates dates, DocumentKind kind, Change change, SourceReader source) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
    this.kind = kind;
    this.change = change;
    this.source = source;
    this.names = new MeetingNames(draft.paper);
    this.called = new NameReader(draft, kind, names);
    this.times = new TimeReader(draft, dates, kind, source.signed());
    Sessions set =
        kind == DocumentKind.NOTICE && change == Change.NONE ? Sessions.of(draft) : Sessions.NONE;
    this.sessions =
        new SessionReader(
            draft, dates, set, s -> called.inTitle().filter(t -> alike(t, s)).isPresent());
    findLead();
  }

  // rule: the lead is the first sentence that says which meeting is held.
  private void findLead() {
    findLead((from, to) -> names.in(from, to).filter(held -> !NextMeeting.tells(view, held)));
    if (convening.isEmpty() && kind == DocumentKind.NOTICE) {
      findLead(names::in);
    }
    if (convening.isEmpty()
        || paper.text(convening.get().name()).equals("会议") && called.inTitle().isEmpty()) {
      Optional<Sentence> plain = lead;
      Optional<MeetingNames.Convening> bare = convening;
      findLead(names::weaklyIn);
      lead = lead.isPresent() ? lead : plain;
      convening = convening.isPresent() ? convening : bare;
    }
  }

  private void findLead(BiFunction<Integer, Integer, Optional<MeetingNames.Convening>> find) {
    lead = Optional.empty();
    convening = Optional.empty();
    for (Sentence sentence : draft.layout.sentences()) {
      Optional<MeetingNames.Convening> found = find.apply(sentence.from(), sentence.to());
      if (found.isPresent() && !isDecision(sentence)) {
        lead = Optional.of(sentence);
        convening = found;
        int name = Math.max(found.get().verb(), found.get().name().to());
        claim(sentence.from(), draft.clauseEnd(name, sentence.to()));
        return;
      }
    }
  }

  // rule: 决议：函请县公所办理会勘 decides on another meeting.
  private boolean isDecision(Sentence sentence) {
    return Labels.at(paper, sentence.from(), sentence.to())
        .filter(label -> label.kind() == Field.Kind.DECISION)
        .isPresent();
  }

  // rule: 经县政府同意 and 因台风过境 before 召开 have no place in the header.
  private void claim(int from, int to) {
    for (int clause = from; clause < to; ) {
      int end = draft.clauseEnd(clause, to);
      if (end >= to || "经因应".indexOf(Scan.at(view, clause)) < 0) {
        draft.claim(new Stretch(clause, Math.min(to, end + 1)));
      }
      clause = end + 1;
    }
  }

  /** Whether the words name this document's meeting too. */
  boolean names(Stretch name) {
    return bare(name).equals("会议") || meetingName().filter(n -> alike(n, name)).isPresent();
  }

  private boolean alike(Stretch one, Stretch other) {
    String name = bare(one);
    String second = bare(other);
    return name.endsWith(second) || second.endsWith(name);
  }

  private String bare(Stretch name) {
    StringBuilder bare = new StringBuilder(name.length());
    for (int i = name.from(); i < name.to(); i++) {
      if ("（）“”‘’ ".indexOf(Scan.at(view, i)) < 0) {
        bare.append(Scan.at(view, i));
      }
    }
    return bare.toString();
  }

  Optional<Sentence> lead() {
    return lead;
  }

  Optional<Moments.Day> day() {
    return sessions.day().or(times::day);
  }

  /** The meetings that are set out beside the main one. */
  List<FurtherMeetings.Further> further() {
    return sessions.further();
  }

  /** Whether the notice tells what has become of its meeting. */
  boolean isChanged() {
    return change != Change.NONE;
  }

  Header read() {
    Optional<Stretch> name = sessions.name().or(this::meetingName);
    ChangedTime.Both time = new ChangedTime(draft, times, change).of(times.read(lead, convening));
    time = kind == DocumentKind.NOTICE ? new RecurringTime(draft).with(time) : time;
    PlaceReader.Places places = new PlaceReader(draft, kind, this::names).read(convening);
    return new Header(
        draft.layout.title().map(t -> paper.cut(paper.trim(t.from(), t.to(), "*#"))),
        number(),
        issuer(),
        addressees(),
        name.map(paper::cut),
        name.filter(n -> called.isName(n) || !called.isTopic(n)).map(names::kindOf).map(paper::cut),
        sessions.time(time.now()),
        time.former(),
        sessions.place().or(places::now),
        places.former(),
        new BranchReader(draft).read(),
        purpose(name),
        new DurationReader(draft).read());
  }

  // rule: （某县政府办公室 值班传真 第86号） ends in the number.
  private Optional<Stretch> lastWord(Stretch bracket) {
    int space = Scan.last(view, ' ', bracket.to() - 1);
    return space > bracket.from()
        ? DocumentNumbers.in(paper, new Stretch(space + 1, bracket.to()))
        : Optional.empty();
  }

  private Optional<Passage> number() {
    Optional<Stretch> labelled =
        draft.fields.first(Field.Kind.DOC_NUMBER).map(Field::value).or(source::number);
    Optional<Stretch> number = labelled.isPresent() ? labelled : numberLine();
    number = number.map(this::upToSign);
    number.ifPresent(draft::claim);
    return number.map(paper::cut);
  }

  // rule: 文号：县水发〔2025〕8号 发布日期：… in one line ends with 号.
  private Stretch upToSign(Stretch number) {
    int sign = Scan.first(view, "号 ", number.from(), number.to());
    return sign < 0 ? number : new Stretch(number.from(), sign + 1);
  }

  private Optional<Stretch> numberLine() {
    List<Line> lines = draft.layout.lines();
    for (int i = 0; i < Math.min(NUMBER_LINES, lines.size()); i++) {
      Line line = lines.get(i);
      Optional<Stretch> number = numberIn(line);
      if (number.isPresent()) {
        return number;
      }
    }
    return Optional.empty();
  }

  // rule: the number stands on a line of its own, alone or in brackets, or in brackets after the
  // title.
  private Optional<Stretch> numberIn(Line line) {
    int open = Scan.last(view, '（', line.to() - 1);
    Stretch bracket = paper.trim(Math.max(open, line.from()), line.to(), "（）");
    return switch (line.kind()) {
      case BODY -> {
        boolean whole = open == line.from() && bracket.to() < line.to();
        Optional<Stretch> number = DocumentNumbers.in(paper, whole ? bracket : line.stretch());
        yield whole ? number.or(() -> lastWord(bracket)) : number;
      }
      case TITLE ->
          open > line.from() && Scan.at(view, bracket.to() - 1) == '号'
              ? DocumentNumbers.in(paper, bracket)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Stretch> meetingName() {
    return called.read(convening).or(() -> changedName());
  }

  private Optional<Stretch> changedName() {
    Optional<Stretch> name =
        change == Change.NONE ? Optional.empty() : new ChangeFinder(draft).subject();
    name.ifPresent(n -> draft.claim(new Stretch(n.from(), draft.clauseEnd(n.to(), view.length()))));
    return name.or(this::quotedName).or(() -> new RecurringTime(draft).name());
  }

  // rule: 更正通知 and 补充通知 name the meeting in the title of the paper they correct: 《关于召开某会的通知》.
  private Optional<Stretch> quotedName() {
    int open = kind == DocumentKind.NOTICE ? Scan.first(view, "《关于召开", 0, view.length()) : -1;
    int close = open < 0 ? -1 : Scan.first(view, '》', open);
    int end = close < 0 ? -1 : Scan.last(view, '的', close);
    return end > open + QUOTED ? Optional.of(new Stretch(open + QUOTED, end)) : Optional.empty();
  }

  private Optional<Passage> issuer() {
    Optional<Stretch> subject =
        convening
            .map(MeetingNames.Convening::subject)
            .map(called::holder)
            .filter(s -> !isMeetingName(s));
    Optional<Stretch> area =
        convening
            .filter(c -> c.subject().isEmpty())
            .flatMap(c -> IssuerReader.areaOf(view, c.name()));
    Optional<Stretch> either = area.isPresent() ? area : subject;
    return new IssuerReader(draft, source).read(kind, convening, either).map(paper::cut);
  }

  private boolean isMeetingName(Stretch subject) {
    return convening.isPresent()
        && paper.text(convening.get().name()).equals("会议")
        && called.isBoard(subject);
  }

  // rule: the addressees (主送机关) stand on a line of their own that ends in a colon, before the text.
  private List<Passage> addressees() {
    List<Passage> addressees = new ArrayList<>();
    draft
        .fields
        .first(Field.Kind.ADDRESSEE)
        .filter(f -> Scan.at(view, f.value().from()) != '如')
        .ifPresent(f -> addressees.add(paper.cut(f.value())));
    if (kind != DocumentKind.NOTICE || draft.fields.first(Field.Kind.ADDRESSEE).isPresent()) {
      return addressees;
    }
    List<Line> body = draft.layout.body();
    for (int i = 0; i < Math.min(8, body.size()); i++) {
      Line line = body.get(i);
      boolean colon = Scan.at(view, line.to() - 1) == '：';
      boolean plain =
          !paper.text(line.stretch()).contains("。")
              && Outline.at(paper, line.from(), line.to()) == null
              && Labels.at(paper, line.from(), line.to()).isEmpty()
              && NO_ADDRESSEE.find(view, line.from(), line.to()) < 0;
      if (colon && plain) {
        draft.claim(line.stretch());
        int end = line.to() - 1 - GREETINGS.matchBefore(view, line.to() - 1, line.from());
        Passage own = paper.cut(paper.trim(line.from(), end, "，！"));
        if (own.length() > 0) {
          addressees.add(i == 0 ? own : begun(body.get(i - 1)).then(own));
        }
        return addressees;
      }
    }
    saluted().or(() -> inMessage(body)).ifPresent(addressees::add);
    return addressees;
  }

  private static final WordSet GREETINGS = WordSet.of("您好", "你好", "大家好", "您们好", "你们好", "敬启者");

  // rule: 重要内容提示： and 现通知如下： head what follows.
  private static final WordSet NO_ADDRESSEE = WordSet.of("如下", "提示：", "声明：", "须知：", "内容：", "公告：");

  // rule: 致：各业主 at the head and 此致 over 全体会员 台照 at the end say to whom a notice goes; 此致敬礼 greets.
  private Optional<Passage> saluted() {
    List<Line> body = draft.layout.body();
    for (int i = 0; i < body.size(); i++) {
      Line line = body.get(i);
      boolean head = i < SALUTES && view.startsWith("致：", line.from());
      boolean below = view.startsWith("此致", line.from()) && line.length() <= LONGEST_SALUTE;
      boolean alone = below && line.length() == 2 && i + 1 < body.size();
      Line told = alone ? body.get(i + 1) : line;
      int from = alone ? told.from() : line.from() + 2;
      int to = told.to() - HONOURS.matchBefore(view, told.to(), from);
      Stretch whom = paper.trim(from, to, "：，。");
      boolean named =
          (head || below)
              && whom.length() >= 2
              && whom.length() <= LONGEST_SALUTE
              && !view.startsWith("敬礼", whom.from())
              && !draft.isSigned(whom.from());
      if (named) {
        draft.claim(new Stretch(line.from(), told.to()));
        return Optional.of(paper.cut(whom));
      }
    }
    return Optional.empty();
  }

  private static final int SALUTES = 8;
  private static final int LONGEST_SALUTE = 24;
  private static final WordSet HONOURS =
      WordSet.of("台照", "台鉴", "钧鉴", "台启", "惠鉴", "大鉴", "雅鉴", "公鉴", "台览", "台端");

  // rule: 【镇党政办】各村、各站所：接通知… and @所有人 各位组长：… speak to their readers at the head of a message.
  private Optional<Passage> inMessage(List<Line> body) {
    for (Line line : body.subList(0, Math.min(HEAD, body.size()))) {
      int bracket = Scan.at(view, line.from()) == '（' ? Scan.first(view, '）', line.from()) + 1 : 0;
      int from = paper.skipSpaces(Math.max(bracket, line.from()), line.to());
      int all = MENTIONS.matchAt(view, from, line.to());
      from = paper.skipSpaces(from + all, line.to());
      int colon = Scan.until(view, "：，。；", from, Math.min(line.to(), from + LONGEST_ADDRESS));
      boolean spoken = READERS.matchAt(view, from, colon) > 0 && Scan.at(view, colon) == '：';
      if (spoken && draft.fields.startingAt(from).isEmpty()) {
        draft.claim(new Stretch(line.from(), colon + 1));
        return Optional.of(paper.cut(from, colon));
      }
    }
    return Optional.empty();
  }

  private static final WordSet MENTIONS = WordSet.of("@所有人", "@全体成员", "@全体人员");
  private static final WordSet READERS = WordSet.of("各位", "各", "全体", "尊敬的", "亲爱的", "@所有人");
  private static final int HEAD = 3;
  private static final int LONGEST_ADDRESS = 40;

  // rule: 各镇人民政府，区直各有 above 关单位： is where the addressees begin.
  private Passage begun(Line before) {
    char end = Scan.at(view, before.to() - 1);
    boolean open =
        view.startsWith("各", before.from()) && (Paper.isHan(end) || "，、".indexOf(end) >= 0);
    if (open) {
      draft.claim(before.stretch());
    }
    return open ? paper.cut(before.from(), before.to()) : Passage.empty();
  }

  private Optional<Passage> purpose(Optional<Stretch> name) {
    Optional<Field> labelled =
        draft
            .fields
            .first(Field.Kind.PURPOSE)
            .filter(f -> kind != DocumentKind.MINUTES && !called.isName(f.value()))
            .filter(f -> !name.equals(Optional.of(f.value())))
            .filter(f -> !view.startsWith("召开“", f.value().from()));
    if (labelled.isPresent()) {
      return labelled.map(f -> paper.cut(f.value()));
    }
    return new PurposeReader(draft).read(lead, convening).map(paper::cut);
  }
}
