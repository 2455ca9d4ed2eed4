package io.github.tingwen.parse;

import io.github.tingwen.model.Directive;
import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.Group;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingNotice;
import io.github.tingwen.model.MeetingStatus;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one document: calls the readers of its parts in order. For use by one thread. */
final class NoticeReader {

  private final Draft draft;
  private final Optional<LocalDate> reference;

  NoticeReader(Passage text, Optional<LocalDate> reference, int maxProblems) {
    Paper paper = Paper.of(text);
    this.draft = new Draft(paper, Layout.of(paper), maxProblems);
    this.reference = reference;
  }

  ParsedNotice read() {
    KindRecogniser.Verdict verdict = KindRecogniser.of(draft);
    if (!verdict.kind().isMeetingDocument()) {
      throw new NotAMeetingNoticeException(verdict.kind(), verdict.score(), verdict.reasons());
    }
    SourceReader source = new SourceReader(draft).read();
    Dates dates = new Dates(paperDay(source), reference, republicYear());
    HeaderReader headerReader = new HeaderReader(draft, dates, verdict.kind(), source);
    Header header = headerReader.read();
    Background background = new Background(draft, headerReader);
    People people = new PeopleReader(draft).read(background::holds, s -> false);
    List<Group> groups = new GroupReader(draft).read(people.mentions());
    List<Directive> directives = new ArrayList<>(new DirectiveReader(draft, people).read(background::holds));
    if (verdict.kind() == DocumentKind.NOTICE) {
      directives.addAll(new NoticeItems(draft).read());
    }
    DetailReader details = new DetailReader(draft, dates);
    AgendaReader agenda = new AgendaReader(draft);
    reportLines();
    MeetingNotice notice = new MeetingNotice(
        verdict.kind(), status(verdict.kind()), header, people.attendees(), groups, background.passages(),
        agenda.agenda(), agenda.decisions(), directives, details.deadlines(), details.contacts(), details.replySlip(),
        Optional.empty(), source.signatureOf(), source.sourceLine(), List.of(), remaining());
    return new ParsedNotice(notice, draft.problems);
  }

  private MeetingStatus status(DocumentKind kind) {
    String view = draft.view();
    if (kind != DocumentKind.NOTICE) {
      return kind == DocumentKind.AGENDA ? MeetingStatus.SCHEDULED : MeetingStatus.HELD;
    }
    boolean cancelled = view.contains("取消召开") || view.contains("会议取消") || view.contains("取消会议") || view.contains("不再召开");
    boolean postponed = view.contains("推迟") || view.contains("延期") || view.contains("改期");
    return cancelled ? MeetingStatus.CANCELLED : postponed ? MeetingStatus.POSTPONED : MeetingStatus.SCHEDULED;
  }

  private Optional<LocalDate> paperDay(SourceReader source) {
    for (Optional<Moments.Day> day : List.of(source.published(), source.signed())) {
      Optional<LocalDate> date = day.flatMap(NoticeReader::date);
      if (date.isPresent()) {
        return date;
      }
    }
    return draft.moments.days().stream().filter(Moments.Day::isFull).findFirst().flatMap(NoticeReader::date);
  }

  private static Optional<LocalDate> date(Moments.Day day) {
    try {
      return day.isFull() ? Optional.of(LocalDate.of(day.year(), day.month(), day.day())) : Optional.empty();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  // rule: 103年度 in a title or a meeting's name is a year of the Republic and gives the year.
  private OptionalInt republicYear() {
    String view = draft.view();
    for (int at = view.indexOf("年度"); at >= 0; at = view.indexOf("年度", at + 1)) {
      boolean three = at >= 3 && Paper.isDigit(view.charAt(at - 1)) && Paper.isDigit(view.charAt(at - 2)) && view.charAt(at - 3) == '1'
          && (at == 3 || !Paper.isDigit(view.charAt(at - 4)));
      if (three) {
        return OptionalInt.of(1911 + Integer.parseInt(view.substring(at - 3, at)));
      }
    }
    return OptionalInt.empty();
  }

  private void reportLines() {
    for (Line line : draft.layout.lines()) {
      if (line.kind() == Line.Kind.BOILERPLATE) {
        draft.report(line.stretch(), ProblemCode.BOILERPLATE, "a line of the site's frame is no part of the document");
      } else if (line.kind() == Line.Kind.DUPLICATE) {
        draft.report(line.stretch(), ProblemCode.DUPLICATE_PARAGRAPH, "a line that repeats an earlier one is left out");
      }
    }
  }

  private List<Passage> remaining() {
    List<Passage> remaining = new ArrayList<>();
    for (Sentence sentence : draft.layout.sentences()) {
      if (!draft.isClaimed(sentence.stretch())) {
        remaining.add(draft.paper.cut(sentence.stretch()));
      }
    }
    return remaining;
  }
}
