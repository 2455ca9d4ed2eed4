package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads who calls which meeting, when and where. For use by one thread. */
final class HeaderReader {

  private static final int NUMBER_LINES = 16;
  private static final WordSet DURATIONS =
      WordSet.of("天半", "天", "日", "个半小时", "个小时", "小时", "个半天", "个工作日");

  private final Draft draft;
  private final Paper paper;
  private final String view;
  private final DocumentKind kind;
  private final SourceReader source;
  private final MeetingNames names;
  private final TimeReader times;
  private Optional<Sentence> lead = Optional.empty();
  private Optional<MeetingNames.Convening> convening = Optional.empty();

  HeaderReader(Draft draft, Dates dates, DocumentKind kind, SourceReader source) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
    this.kind = kind;
    this.source = source;
    this.names = new MeetingNames(draft.paper);
    this.times = new TimeReader(draft, dates, kind, source.signed());
    findLead();
  }

  // rule: the lead is the first sentence that says which meeting is held.
  private void findLead() {
    findLead(names::in);
    if (convening.isEmpty()
        || paper.text(convening.get().name()).equals("会议") && titleName().isEmpty()) {
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
      if (found.isPresent()) {
        lead = Optional.of(sentence);
        convening = found;
        draft.claim(sentence.stretch());
        return;
      }
    }
  }

  /** Whether the words name this document's meeting too. */
  boolean names(Stretch name) {
    String other = paper.text(name);
    Optional<String> own = meetingName().map(paper::text);
    return other.equals("会议")
        || own.filter(n -> n.equals(other) || n.endsWith(other) || other.endsWith(n)).isPresent();
  }

  Optional<Sentence> lead() {
    return lead;
  }

  Optional<Moments.Day> day() {
    return times.day();
  }

  Header read() {
    Optional<Stretch> name = meetingName();
    Optional<MeetingTime> time = times.read(lead, convening);
    PlaceReader places = new PlaceReader(draft);
    return new Header(
        draft.layout.title().map(t -> paper.cut(paper.trim(t.from(), t.to(), "*#"))),
        number(),
        issuer(),
        addressees(),
        name.map(paper::cut),
        name.map(names::kindOf).map(paper::cut),
        time,
        places.read(convening),
        places.branches(),
        purpose(),
        duration());
  }

  private Optional<Passage> number() {
    Optional<Stretch> labelled =
        draft.fields.first(Field.Kind.DOC_NUMBER).map(Field::value).or(source::number);
    Optional<Stretch> number = labelled.isPresent() ? labelled : numberLine();
    number.ifPresent(draft::claim);
    return number.map(paper::cut);
  }

  private Optional<Stretch> numberLine() {
    List<Line> lines = draft.layout.lines();
    for (int i = 0; i < Math.min(NUMBER_LINES, lines.size()); i++) {
      Line line = lines.get(i);
      Optional<Stretch> number =
          line.kind() == Line.Kind.BODY
              ? DocumentNumbers.in(paper, line.stretch())
              : Optional.empty();
      if (number.isPresent()) {
        return number;
      }
    }
    return Optional.empty();
  }

  private Optional<Stretch> meetingName() {
    Optional<Field> labelled = draft.fields.first(Field.Kind.NAME);
    if (labelled.isPresent()) {
      return Optional.of(
          paper.trim(labelled.get().value().from(), labelled.get().value().to(), "。"));
    }
    boolean counted = convening.isPresent() && isCounted(convening.get().name());
    if (isTitledPaper()
        && titleName().filter(t -> t.length() > 6 && (isCounted(t) || !counted)).isPresent()) {
      return titleName();
    }
    Optional<Stretch> called =
        draft.fields.first(Field.Kind.PURPOSE).map(Field::value).filter(this::isName);
    if (called.isPresent()) {
      return called;
    }
    if (convening.isPresent() && !paper.text(convening.get().name()).equals("会议")) {
      return convening.map(c -> withoutArea(c));
    }
    Optional<Stretch> body =
        convening
            .map(MeetingNames.Convening::subject)
            .map(this::body)
            .filter(s -> s.length() > 3 && isBoard(s));
    Optional<Stretch> other = body.isPresent() ? body : titleName();
    other = other.isPresent() ? other : convening.map(MeetingNames.Convening::name);
    return other.isPresent() ? other : headLine();
  }

  // rule: 渭坪区供热部署会在…召开: the area before the name is who calls, not part of the name.
  private boolean isCounted(Stretch name) {
    String text = paper.text(name);
    return text.contains("第") && text.contains("次") || text.contains("次会议");
  }

  private Stretch withoutArea(MeetingNames.Convening held) {
    Optional<Stretch> area =
        held.subject().isEmpty() && kind != DocumentKind.NOTICE
            ? IssuerReader.areaOf(view, held.name())
            : Optional.empty();
    return area.map(a -> new Stretch(a.to(), held.name().to())).orElse(held.name());
  }

  // rule: X会议纪要, X会议议程 name the meeting in the title, whatever the text calls later.
  private boolean isTitledPaper() {
    String title = draft.layout.title().map(paper::text).orElse("");
    return kind == DocumentKind.AGENDA
        || kind == DocumentKind.MINUTES
            && (title.endsWith("纪要") || title.endsWith("纪录") || title.endsWith("记录"));
  }

  // rule: in minutes a line or part of a line near the head that ends in 会议, 大会 names the meeting.
  private Optional<Stretch> headLine() {
    List<Line> body = draft.layout.body();
    for (int i = 0; i < Math.min(4, body.size()); i++) {
      int end = draft.fields.firstIn(body.get(i).from(), body.get(i).to());
      Stretch part = paper.trim(body.get(i).from(), end, "：，");
      if (part.length() >= 4 && part.length() <= 50 && isName(part)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private boolean isBoard(Stretch body) {
    String text = paper.text(body);
    return text.endsWith("小组")
        || text.endsWith("委员会")
        || text.endsWith("常委会")
        || text.endsWith("指挥部")
        || text.endsWith("党组")
        || text.endsWith("党委");
  }

  // rule: 关于召开X的通知, X召开, X纪要 and 召开X name the meeting in the title.
  private Optional<Stretch> titleName() {
    if (draft.layout.title().isEmpty()) {
      return Optional.empty();
    }
    Stretch title = draft.layout.title().get();
    if (isName(title)) {
      return Optional.of(title);
    }
    Optional<MeetingNames.Convening> found = names.in(title.from(), title.to());
    if (found.isPresent()) {
      return found.map(MeetingNames.Convening::name);
    }
    for (String end : new String[] {"纪要", "纪录", "记录", "的通知", "通知", "议程", "公告"}) {
      int at = Scan.first(view, end, title.from());
      boolean meeting =
          at > 0 && at < title.to() && Vocabulary.MEETINGS.matchBefore(view, at, title.from()) > 0;
      if (meeting) {
        int from = view.startsWith("关于", title.from()) ? title.from() + 2 : title.from();
        return Optional.of(new Stretch(from, at));
      }
    }
    return Optional.empty();
  }

  private Optional<Passage> issuer() {
    Optional<Stretch> subject =
        convening
            .map(MeetingNames.Convening::subject)
            .map(this::body)
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
        && isBoard(subject);
  }

  private Stretch body(Stretch subject) {
    int from = subject.from();
    for (Moments.Day d : draft.moments.daysIn(subject.from(), subject.to())) {
      if (d.from() > from + 2) {
        return paper.trim(from, d.from(), "，于");
      }
      from = Math.max(from, d.to());
    }
    Optional<Moments.Hour> hour = draft.moments.hourIn(from, subject.to());
    if (hour.isPresent() && hour.get().from() > from + 2) {
      return paper.trim(from, hour.get().from(), "，");
    }
    from = hour.map(Moments.Hour::to).orElse(from);
    return paper.trim(from, subject.to(), "，于假");
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
              && !paper.text(line.stretch()).contains("如下");
      if (colon && plain) {
        draft.claim(line.stretch());
        addressees.add(paper.cut(line.from(), line.to() - 1));
        return addressees;
      }
    }
    return addressees;
  }

  private Optional<Passage> purpose() {
    Optional<Field> labelled =
        draft.fields.first(Field.Kind.PURPOSE).filter(f -> !isName(f.value()));
    if (labelled.isPresent()) {
      return labelled.map(f -> paper.cut(f.value()));
    }
    return new PurposeReader(draft).read(lead, convening).map(paper::cut);
  }

  private boolean isName(Stretch value) {
    return Vocabulary.MEETINGS.matchBefore(view, value.to(), value.from()) > 0;
  }

  private Optional<Passage> duration() {
    Optional<Field> labelled = draft.fields.first(Field.Kind.DURATION);
    if (labelled.isPresent()) {
      return labelled.map(f -> paper.cut(f.value()));
    }
    for (int at = view.indexOf("会期"); at >= 0; at = view.indexOf("会期", at + 2)) {
      int end = at + 2;
      while (end < at + 8 && "约预计共为：".indexOf(Scan.at(view, end)) >= 0) {
        end++;
      }
      boolean half = Scan.at(view, end) == '半' || Scan.at(view, end) == '两';
      Numerals.Numeral number = half ? new Numerals.Numeral(1, end + 1, 1) : Numerals.at(view, end);
      int unit = number == null ? 0 : DURATIONS.matchAt(view, number.to(), view.length());
      if (unit > 0) {
        return Optional.of(paper.cut(at, number.to() + unit));
      }
    }
    return Optional.empty();
  }
}
