package io.github.tingwen.parse;

import io.github.tingwen.model.CheckIn;
import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads who calls which meeting, when and where. For use by one thread. */
final class HeaderReader {

  private static final int NUMBER_LINES = 16;

  private final Draft draft;
  private final Paper paper;
  private final String view;
  private final Dates dates;
  private final DocumentKind kind;
  private final SourceReader source;
  private final MeetingNames names;
  private Optional<Sentence> lead = Optional.empty();
  private Optional<MeetingNames.Convening> convening = Optional.empty();
  private Optional<Moments.Day> day = Optional.empty();

  HeaderReader(Draft draft, Dates dates, DocumentKind kind, SourceReader source) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
    this.dates = dates;
    this.kind = kind;
    this.source = source;
    this.names = new MeetingNames(draft.paper);
    findLead();
  }

  // rule: the lead is the first sentence that says which meeting is held.
  private void findLead() {
    for (Sentence sentence : draft.layout.sentences()) {
      Optional<MeetingNames.Convening> found = names.in(sentence.from(), sentence.to());
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
    return other.equals("会议") || own.filter(n -> n.equals(other) || n.endsWith(other) || other.endsWith(n)).isPresent();
  }

  Optional<Sentence> lead() {
    return lead;
  }

  Optional<Moments.Day> day() {
    return day;
  }

  Header read() {
    Optional<Stretch> name = meetingName();
    Optional<MeetingTime> time = time();
    PlaceReader places = new PlaceReader(draft);
    return new Header(
        draft.layout.title().map(t -> paper.cut(paper.trim(t.from(), t.to(), "*#"))), number(), issuer(), addressees(),
        name.map(paper::cut), name.map(names::kindOf).map(paper::cut), time, places.read(convening), places.branches(), purpose(), duration());
  }

  private Optional<Passage> number() {
    Optional<Stretch> labelled = draft.fields.first(Field.Kind.DOC_NUMBER).map(Field::value).or(source::number);
    Optional<Stretch> number = labelled.isPresent() ? labelled : numberLine();
    number.ifPresent(draft::claim);
    return number.map(paper::cut);
  }

  private Optional<Stretch> numberLine() {
    List<Line> lines = draft.layout.lines();
    for (int i = 0; i < Math.min(NUMBER_LINES, lines.size()); i++) {
      Line line = lines.get(i);
      Optional<Stretch> number = line.kind() == Line.Kind.BODY ? DocumentNumbers.in(paper, line.stretch()) : Optional.empty();
      if (number.isPresent()) {
        return number;
      }
    }
    return Optional.empty();
  }

  private Optional<Stretch> meetingName() {
    Optional<Field> labelled = draft.fields.first(Field.Kind.NAME);
    if (labelled.isPresent()) {
      return Optional.of(paper.trim(labelled.get().value().from(), labelled.get().value().to(), "。"));
    }
    Optional<Stretch> called = draft.fields.first(Field.Kind.PURPOSE).map(Field::value).filter(this::isName);
    if (called.isPresent()) {
      return called;
    }
    if (convening.isPresent() && !paper.text(convening.get().name()).equals("会议")) {
      return convening.map(c -> withoutArea(c));
    }
    Optional<Stretch> body = convening.map(MeetingNames.Convening::subject).map(this::body).filter(s -> s.length() > 3 && isBoard(s));
    return body.isPresent() ? body : titleName().isPresent() ? titleName() : convening.map(MeetingNames.Convening::name);
  }

  // rule: 渭坪区供热部署会在…召开: the area before the name is who calls, not part of the name.
  private Stretch withoutArea(MeetingNames.Convening held) {
    Optional<Stretch> area = held.subject().isEmpty() && kind != DocumentKind.NOTICE ? IssuerReader.areaOf(view, held.name()) : Optional.empty();
    return area.map(a -> new Stretch(a.to(), held.name().to())).orElse(held.name());
  }

  private boolean isBoard(Stretch body) {
    String text = paper.text(body);
    return text.endsWith("小组") || text.endsWith("委员会") || text.endsWith("常委会") || text.endsWith("指挥部") || text.endsWith("党组") || text.endsWith("党委");
  }

  // rule: 关于召开X的通知, X召开, X纪要 and 召开X name the meeting in the title.
  private Optional<Stretch> titleName() {
    if (draft.layout.title().isEmpty()) {
      return Optional.empty();
    }
    Stretch title = draft.layout.title().get();
    Optional<MeetingNames.Convening> found = names.in(title.from(), title.to());
    if (found.isPresent()) {
      return found.map(MeetingNames.Convening::name);
    }
    for (String end : new String[] {"纪要", "纪录", "记录", "的通知", "通知", "议程", "公告"}) {
      int at = Scan.first(view, end, title.from());
      boolean meeting = at > 0 && at < title.to() && Vocabulary.MEETINGS.matchBefore(view, at, title.from()) > 0;
      if (meeting) {
        int from = view.startsWith("关于", title.from()) ? title.from() + 2 : title.from();
        return Optional.of(new Stretch(from, at));
      }
    }
    return Optional.empty();
  }

  private Optional<Passage> issuer() {
    Optional<Stretch> subject = convening.map(MeetingNames.Convening::subject).map(this::body).filter(s -> !isMeetingName(s));
    Optional<Stretch> area = convening.filter(c -> c.subject().isEmpty()).flatMap(c -> IssuerReader.areaOf(view, c.name()));
    Optional<Stretch> either = area.isPresent() ? area : subject;
    return new IssuerReader(draft, source).read(kind, convening, either).map(paper::cut);
  }

  private boolean isMeetingName(Stretch subject) {
    return convening.isPresent() && paper.text(convening.get().name()).equals("会议") && isBoard(subject);
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
    draft.fields.first(Field.Kind.ADDRESSEE).filter(f -> view.charAt(f.value().from()) != '如').ifPresent(f -> addressees.add(paper.cut(f.value())));
    if (kind != DocumentKind.NOTICE || draft.fields.first(Field.Kind.ADDRESSEE).isPresent()) {
      return addressees;
    }
    List<Line> body = draft.layout.body();
    for (int i = 0; i < Math.min(8, body.size()); i++) {
      Line line = body.get(i);
      boolean colon = view.charAt(line.to() - 1) == '：';
      boolean plain = !paper.text(line.stretch()).contains("。") && Outline.at(paper, line.from(), line.to()) == null
          && Labels.at(paper, line.from(), line.to()).isEmpty() && !paper.text(line.stretch()).contains("如下");
      if (colon && plain) {
        draft.claim(line.stretch());
        addressees.add(paper.cut(line.from(), line.to() - 1));
        return addressees;
      }
    }
    return addressees;
  }

  private Optional<MeetingTime> time() {
    for (Field.Kind label : List.of(Field.Kind.TIME, Field.Kind.TIME_PLACE)) {
      for (Field field : draft.fields.of(label)) {
        Optional<MeetingTime> time = timeIn(field.value());
        if (time.isPresent()) {
          draft.claim(field.value());
          return time;
        }
      }
    }
    Optional<MeetingTime> inLead = lead.flatMap(this::timeInLead);
    return inLead.isPresent() ? inLead : timeNearLead();
  }

  // rule: the date that goes with the verb is the nearest before it that does not belong to another
  // meeting's name (传达2月14日会议精神).
  private Optional<MeetingTime> timeInLead(Sentence sentence) {
    int verb = convening.map(MeetingNames.Convening::verb).orElse(sentence.to());
    List<Moments.Day> before = draft.moments.daysIn(sentence.from(), verb);
    for (int i = before.size() - 1; i >= 0; i--) {
      Moments.Day candidate = before.get(i);
      boolean other = convening.isPresent() && convening.get().name().holds(candidate.from());
      if (!other) {
        return Optional.of(time(candidate, sentence.to()));
      }
    }
    List<Moments.Day> after = draft.moments.daysIn(verb, sentence.to());
    return after.isEmpty() || kind != DocumentKind.NOTICE ? Optional.empty() : Optional.of(time(after.get(0), sentence.to()));
  }

  private Optional<MeetingTime> timeNearLead() {
    for (Sentence sentence : draft.layout.sentences()) {
      if (lead.isPresent() && sentence.from() > lead.get().to() && kind == DocumentKind.NOTICE) {
        break;
      }
      for (Moments.Day d : draft.moments.daysIn(sentence.from(), sentence.to())) {
        if (!source.signed().filter(s -> s.from() == d.from()).isPresent()) {
          return Optional.of(time(d, sentence.to()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<MeetingTime> timeIn(Stretch value) {
    List<Moments.Day> days = draft.moments.daysIn(value.from(), value.to());
    return days.isEmpty() ? Optional.empty() : Optional.of(time(days.get(0), value.to()));
  }

  private MeetingTime time(Moments.Day d, int limit) {
    day = Optional.of(d);
    Optional<Moments.Hour> hour = draft.moments.hourIn(d.to(), Math.min(limit, d.to() + 8)).filter(h -> isGap(d.to(), h.from()));
    int to = hour.map(Moments.Hour::to).orElse(d.to());
    return new MeetingTime(
        paper.cut(d.from(), to), dates.of(d), dates.lastOf(d), hour.flatMap(Moments.Hour::part),
        hour.flatMap(Moments.Hour::start), hour.flatMap(Moments.Hour::end), checkIn());
  }

  private boolean isGap(int from, int to) {
    for (int i = from; i < to; i++) {
      if (" ，（）、".indexOf(view.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private Optional<CheckIn> checkIn() {
    return draft.fields.first(Field.Kind.CHECK_IN).map(field -> {
      Optional<Moments.Day> on = draft.moments.daysIn(field.value().from(), field.value().to()).stream().findFirst();
      Optional<Moments.Hour> at = draft.moments.hourIn(field.value().from(), field.value().to());
      return new CheckIn(paper.cut(field.value()), on.flatMap(dates::of), at.flatMap(Moments.Hour::start), Optional.empty());
    });
  }

  private Optional<Passage> purpose() {
    Optional<Field> labelled = draft.fields.first(Field.Kind.PURPOSE).filter(f -> !isName(f.value()));
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
    int at = view.indexOf("会期");
    if (at < 0) {
      return Optional.empty();
    }
    int end = at;
    while (end < view.length() && "，。；）\n".indexOf(view.charAt(end)) < 0) {
      end++;
    }
    return end - at <= 12 ? Optional.of(paper.cut(at, end)) : Optional.empty();
  }
}
