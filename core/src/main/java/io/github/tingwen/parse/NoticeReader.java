package io.github.tingwen.parse;

import io.github.tingwen.model.AgendaItem;
import io.github.tingwen.model.Attendee;
import io.github.tingwen.model.AttendeeRole;
import io.github.tingwen.model.Decision;
import io.github.tingwen.model.Directive;
import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.Group;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one document: calls the readers of its parts in order. For use by one thread. */
final class NoticeReader {

  private final Draft draft;
  private final Optional<LocalDate> reference;

  NoticeReader(Passage text, Optional<LocalDate> reference, int maxProblems) {
    WrappedLines.Joined joined = WrappedLines.join(Paper.of(text));
    this.draft = new Draft(joined.paper(), Layout.of(joined.paper()), maxProblems);
    joined.breaks().forEach(this::reportJoined);
    this.reference = reference;
  }

  private void reportJoined(Passage end) {
    draft.report(end, ProblemCode.LINES_JOINED, "a line broken at the edge of a page was joined");
  }

  /** What stands at the head of the document, and what its course is read with. */
  private record Head(
      DocumentKind kind,
      SourceReader source,
      Dates dates,
      Change change,
      Header header,
      Optional<Moments.Day> day,
      OtherMeetings others) {}

  /** Who met and what was dealt with. */
  private record Course(
      People people, List<Group> groups, List<AgendaItem> agenda, List<Directive> directives) {}

  ParsedNotice read() {
    Head head = head(meetingKind());
    Course course = course(head);
    reportLines();
    reportOpenEnds(head.header());
    claimFields();
    MeetingNotice notice = notice(head, course);
    return new ParsedNotice(notice.withRemaining(remaining(notice)), draft.problems);
  }

  private DocumentKind meetingKind() {
    KindRecogniser.Verdict verdict = KindRecogniser.of(draft);
    if (!verdict.kind().isMeetingDocument()) {
      throw new NotAMeetingNoticeException(verdict.kind(), verdict.score(), verdict.reasons());
    }
    return verdict.kind();
  }

  private Head head(DocumentKind kind) {
    SourceReader source = new SourceReader(draft).read();
    Dates dates = new Dates(paperDay(source), reference, NamedYear.of(draft), looksAhead(kind));
    Change change = StatusReader.change(draft, kind);
    HeaderReader reader = new HeaderReader(draft, dates, kind, change, source);
    Header header = reader.read();
    OtherMeetings others = new OtherMeetings(draft, dates, kind, reader);
    return new Head(kind, source, dates, change, header, reader.day(), others);
  }

  private Course course(Head head) {
    OtherMeetings others = head.others();
    People people =
        new PeopleReader(draft, head.kind())
            .read(others::isBackground, s -> others.isOther(s.from()));
    List<Group> groups = new GroupReader(draft, people, others).read();
    AgendaReader agendaReader = new AgendaReader(draft, head.kind());
    List<AgendaItem> agenda = withoutName(agendaReader.agenda(), head.header());
    List<Directive> directives = directives(head.kind(), people, others, agendaReader);
    return new Course(people, groups, agenda, directives);
  }

  // rule: a numbered part that is read as a decision is no matter of the agenda.
  private static List<AgendaItem> undecided(List<AgendaItem> agenda, List<Decision> decisions) {
    Set<String> decided =
        decisions.stream().map(one -> one.text().toString()).collect(Collectors.toSet());
    return agenda.stream()
        .filter(item -> isMatter(item) || !decided.contains(item.text().toString()))
        .toList();
  }

  private static boolean isMatter(AgendaItem item) {
    return item.number().isEmpty() || item.text().toString().startsWith("《");
  }

  // rule: the topic that gives a meeting its name is not told again as its agenda.
  private static List<AgendaItem> withoutName(List<AgendaItem> agenda, Header header) {
    String name = header.meetingName().map(Passage::toString).orElse("");
    return agenda.stream().filter(item -> !item.text().toString().equals(name)).toList();
  }

  private MeetingNotice notice(Head head, Course course) {
    DocumentKind kind = head.kind();
    OtherMeetings others = head.others();
    ContactReader contacts = new ContactReader(draft, others::isOther);
    List<Decision> decisions = decisions(kind, others);
    return new MeetingNotice(
        kind,
        StatusReader.of(draft, kind, head.change(), head.header()),
        head.header(),
        course.people().attendees(),
        course.groups(),
        others.background(),
        undecided(course.agenda(), decisions),
        decisions,
        demands(kind, course.directives()),
        details(head).deadlines(),
        contacts.contacts(),
        contacts.replySlip(),
        new ClosingReader(draft, kind, course.people()).closing(),
        head.source().signatureOf(),
        head.source().sourceLine(),
        others.meetings(),
        List.of());
  }

  private List<Decision> decisions(DocumentKind kind, OtherMeetings others) {
    List<Decision> read = new DecisionReader(draft, kind, others::isApart).decisions();
    return kind == DocumentKind.MINUTES ? new VotedMotions(draft).among(read) : read;
  }

  // rule: what the parts of minutes ask for without a lead is told, too, unless it was decided.
  private List<Directive> demands(DocumentKind kind, List<Directive> read) {
    return kind == DocumentKind.MINUTES ? new PartDemands(draft).among(read) : read;
  }

  private DetailReader details(Head head) {
    Optional<LocalTime> start = head.header().time().flatMap(MeetingTime::start);
    return new DetailReader(draft, head.dates(), head.day(), start, head.others()::isApart);
  }

  private static boolean looksAhead(DocumentKind kind) {
    return kind == DocumentKind.NOTICE || kind == DocumentKind.AGENDA;
  }

  private void claimFields() {
    draft.fields.all().stream()
        .filter(field -> draft.paper.text(field.value()).indexOf(Moments.LOST) < 0)
        .forEach(this::claim);
  }

  // rule: a contact line is told by its numbers, up to its full stop; names without a number are
  // not.
  private void claim(Field field) {
    Stretch value = field.value();
    boolean contact = field.kind() == Field.Kind.CONTACT;
    int stop = contact ? Scan.first(draft.view(), '。', value.from(), value.to()) : -1;
    Stretch told = new Stretch(field.from(), stop < 0 ? value.to() : stop + 1);
    boolean number =
        draft.paper.text(told).chars().anyMatch(c -> Paper.isDigit((char) c) || c == '@');
    if (!contact || number) {
      draft.claim(told);
    }
  }

  // rule: a notice asks in its items; reports and minutes tell what was demanded.
  private List<Directive> directives(
      DocumentKind kind, People people, OtherMeetings others, AgendaReader agenda) {
    if (looksAhead(kind)) {
      return new NoticeItems(draft, kind, agenda::isRead).read();
    }
    DirectiveReader reader = new DirectiveReader(draft, people);
    List<Directive> directives =
        new ArrayList<>(reader.read(s -> others.isBackground(s) || others.isOther(s.from())));
    if (kind == DocumentKind.MINUTES) {
      directives.addAll(0, new Remarks(draft).read(chair(people)));
    }
    for (Words speaker : reader.speakers()) {
      people.named(speaker).ifPresent(person -> person.add(AttendeeRole.SPEAKER));
    }
    return directives;
  }

  private static Optional<Passage> chair(People people) {
    return people.attendees().stream()
        .filter(person -> person.roles().contains(AttendeeRole.CHAIR))
        .map(Attendee::name)
        .findFirst();
  }

  private static final int SHORTEST_PROSE = 40;

  private Optional<LocalDate> paperDay(SourceReader source) {
    for (Optional<Moments.Day> day : List.of(source.published(), source.signed())) {
      Optional<LocalDate> date = day.flatMap(NoticeReader::date);
      if (date.isPresent()) {
        return date;
      }
    }
    return draft.moments.days().stream()
        .filter(Moments.Day::isFull)
        .findFirst()
        .flatMap(NoticeReader::date);
  }

  private static Optional<LocalDate> date(Moments.Day day) {
    try {
      return day.isFull()
          ? Optional.of(LocalDate.of(day.year(), day.month(), day.day()))
          : Optional.empty();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  // rule: a date without a year and a text that stops inside a sentence are for the caller to know.
  private void reportOpenEnds(Header header) {
    boolean open = header.time().flatMap(t -> t.date()).filter(d -> d.year().isEmpty()).isPresent();
    if (open && !draft.moments.days().isEmpty()) {
      Moments.Day first = draft.moments.days().get(0);
      draft.report(
          new Stretch(first.from(), first.to()),
          ProblemCode.YEAR_UNKNOWN,
          "the text gives no year for the meeting and none was made up");
    }
    List<Line> body = draft.layout.body();
    Line last = body.isEmpty() ? null : body.get(body.size() - 1);
    boolean prose = last != null && last.length() > SHORTEST_PROSE;
    if (prose && "。！？”）》；：".indexOf(Scan.at(draft.view(), last.to() - 1)) < 0) {
      draft.report(
          new Stretch(last.to() - 1, last.to()),
          ProblemCode.TRUNCATED,
          "the text ends in the middle of a sentence");
    }
  }

  private void reportLines() {
    for (Line line : draft.layout.lines()) {
      if (line.kind() == Line.Kind.BOILERPLATE) {
        draft.report(
            line.stretch(),
            ProblemCode.BOILERPLATE,
            "a line of the site's frame is no part of the document");
      } else if (line.kind() == Line.Kind.DUPLICATE) {
        draft.report(
            line.stretch(),
            ProblemCode.DUPLICATE_PARAGRAPH,
            "a line that repeats an earlier one is left out");
      }
    }
  }

  private List<Passage> remaining(MeetingNotice notice) {
    List<Passage> remaining = new ArrayList<>();
    List<Stretch> parts = new ArrayList<>(new Remainder(draft, notice).parts());
    draft.left().stream()
        .filter(cell -> parts.stream().noneMatch(part -> part.holds(cell.from())))
        .forEach(parts::add);
    for (Stretch part : parts) {
      remaining.add(draft.paper.cut(part));
      draft.report(
          part,
          ProblemCode.UNPLACED,
          "this part has no place in the model and is kept as remaining text");
    }
    return remaining;
  }
}
