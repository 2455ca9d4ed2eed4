package io.github.tingwen.parse;

import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.Header;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.OtherMeeting;
import io.github.tingwen.text.Passage;
import io.github.tingwen.text.ProblemCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The parts of the text that tell of other meetings: earlier ones that led to this one (background)
 * and further ones beside it. For use by one thread.
 */
final class OtherMeetings {

  private static final WordSet RESUMES = WordSet.of("会议", "大会", "全会", "本次会议", "此次会议", "我镇", "与会");
  private static final WordSet SAME_DAY =
      WordSet.of("同日", "当天", "当日", "同一天", "此前", "随后", "另外", "另悉");

  private static final WordSet EARLIER =
      WordSet.of("早前", "前不久", "上月", "上个月", "上周", "去年", "年初", "此前不久", "节前");

  private final Draft draft;
  private final Paper paper;
  private final String view;
  private final OtherTimes times;
  private final boolean notice;
  private final boolean ahead;
  private final MeetingNames names;
  private final List<Stretch> background = new ArrayList<>();
  private final List<Stretch> others = new ArrayList<>();
  private final BitSet inBackground = new BitSet();
  private final BitSet inOther = new BitSet();
  private final List<OtherMeeting> meetings = new ArrayList<>();
  private int lineOfLast = -1;

  OtherMeetings(Draft draft, Dates dates, DocumentKind kind, HeaderReader header) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
    this.times = new OtherTimes(draft, dates);
    this.notice = kind == DocumentKind.NOTICE;
    this.ahead = notice || kind == DocumentKind.AGENDA;
    this.names = new MeetingNames(paper);
    if (notice && !header.isChanged()) {
      further(header);
    }
    header.lead().ifPresent(lead -> find(lead, header));
  }

  private void further(HeaderReader header) {
    List<FurtherMeetings.Further> further = header.further();
    if (further.isEmpty() && header.lead().isPresent()) {
      further = new FurtherMeetings(draft, header).in(header.lead().get());
    }
    for (FurtherMeetings.Further one : further) {
      inOther.set(one.part().from(), one.part().to());
      draft.setApart(one.part());
      Header own = header(one.name(), one.place(), one.day().map(day -> times.of(day, one.hour())));
      add(own, one.part());
    }
  }

  private void find(Sentence lead, HeaderReader header) {
    int backgroundLine = -1;
    int otherFrom = -1;
    for (Sentence sentence : draft.layout.sentences()) {
      if (sentence.from() <= lead.from() || inOther.get(sentence.from())) {
        continue;
      }
      if (sentence.first()) {
        Line line = draft.layout.lines().get(sentence.line());
        backgroundLine = opensEarlier(sentence, header) ? sentence.line() : -1;
        otherFrom =
            opensOther(line, sentence, header)
                ? sentence.from()
                : staysOther(otherFrom, line) ? otherFrom : -1;
      }
      boolean spaced = Scan.at(view, sentence.from() - 1) == ' ' && !sentence.first();
      boolean resumes = spaced || RESUMES.matchAt(view, sentence.from(), sentence.to()) > 0;
      backgroundLine = resumes ? -1 : backgroundLine;
      if (otherFrom >= 0) {
        addOther(sentence);
      } else if (sentence.line() == backgroundLine) {
        addBackground(sentence);
      }
    }
    others.forEach(this::meeting);
  }

  private void addBackground(Sentence sentence) {
    background.add(sentence.stretch());
    inBackground.set(sentence.from(), sentence.to());
    draft.claim(sentence.stretch());
  }

  // rule: after the lead, a line that opens with an earlier day and tells of a meeting is
  // background up to its end or to 会议指出 and the like.
  private boolean opensEarlier(Sentence sentence, HeaderReader header) {
    if (tellsOfBefore(sentence)) {
      return true;
    }
    Optional<Moments.Day> day = openingDay(sentence);
    return day.isPresent()
        && header.day().isPresent()
        && order(day.get()) < order(header.day().get())
        && order(day.get()) > 0
        && view.substring(sentence.from(), sentence.to()).contains("召开");
  }

  // rule: 正月初六，县委书记曾到镇里召开座谈会: 曾 or a word of earlier time before 召开 tells of an earlier
  // meeting.
  private boolean tellsOfBefore(Sentence sentence) {
    int held = Scan.first(view, "召开", sentence.from(), sentence.to());
    if (held < 0) {
      return false;
    }
    boolean once = Scan.first(view, '曾', sentence.from(), held) >= 0;
    return once || EARLIER.matchAt(view, sentence.from(), held) > 0;
  }

  private Optional<Moments.Day> openingDay(Sentence sentence) {
    return draft
        .moments
        .daysIn(sentence.from(), Math.min(sentence.to(), sentence.from() + 6))
        .stream()
        .findFirst();
  }

  private static int order(Moments.Day day) {
    return day.month() * 100 + day.day();
  }

  // rule: 同日…又召开, a later day with another meeting, a headline with another meeting's name, and a
  // dated headline of a listing page open another meeting.
  private boolean opensOther(Line line, Sentence sentence, HeaderReader header) {
    Optional<Moments.Day> listed =
        draft.moments.daysIn(line.from(), line.from() + 1).stream().findFirst();
    if (listed.isPresent()
        && listed.get().isFull()
        && "-/.".indexOf(Scan.at(view, listed.get().from() + 4)) >= 0) {
      return line.to() > listed.get().to() + 4;
    }
    Optional<MeetingNames.Convening> held =
        ahead ? Optional.empty() : names.in(sentence.from(), sentence.to());
    if (held.isEmpty() || header.names(held.get().name())) {
      return false;
    }
    if (SAME_DAY.matchAt(view, sentence.from(), sentence.to()) > 0) {
      return true;
    }
    return draft.moments.daysIn(sentence.from(), sentence.to()).stream()
        .anyMatch(
            d ->
                isLater(d, header)
                    && d.from() < held.get().verb() + 30
                    && d.from() - sentence.from() < 40);
  }

  private static boolean isLater(Moments.Day day, HeaderReader header) {
    return header.day().filter(main -> order(day) > order(main) && main.lastDay() == 0).isPresent();
  }

  // rule: the text below a dated headline belongs to it until the next one.
  private boolean staysOther(int from, Line line) {
    return from >= 0
        && draft.moments.daysIn(from, from + 1).stream().anyMatch(Moments.Day::isFull)
        && line.kind() == Line.Kind.BODY;
  }

  private void addOther(Sentence sentence) {
    inOther.set(sentence.from(), sentence.to());
    Stretch last = others.isEmpty() ? null : others.get(others.size() - 1);
    boolean goesOn =
        last != null
            && (sentence.line() == lineOfLast
                || staysOther(last.from(), draft.layout.lines().get(sentence.line())));
    boolean headline =
        sentence.first() && !draft.moments.daysIn(sentence.from(), sentence.from() + 1).isEmpty();
    if (goesOn && !headline) {
      others.set(others.size() - 1, new Stretch(last.from(), sentence.to()));
    } else {
      others.add(sentence.stretch());
    }
    lineOfLast = sentence.line();
    draft.setApart(sentence.stretch());
  }

  private void meeting(Stretch part) {
    Optional<MeetingNames.Convening> held = names.in(part.from(), part.to());
    int verb = held.map(MeetingNames.Convening::verb).orElse(part.to());
    Optional<MeetingTime> time =
        dayOf(part, verb).map(day -> times.of(day, TimeReader.hourBeside(draft, day, part.to())));
    Optional<Stretch> place = held.flatMap(MeetingNames.Convening::place);
    add(header(held.map(MeetingNames.Convening::name), place, time), part);
  }

  private void add(Header header, Stretch part) {
    meetings.add(new OtherMeeting(header, paper.cut(part)));
    draft.report(
        part, ProblemCode.OTHER_MEETING, "this part tells of another meeting and is kept apart");
  }

  // rule: the last day before the verb is the meeting's, else the first of the part.
  private Optional<Moments.Day> dayOf(Stretch part, int verb) {
    List<Moments.Day> days = draft.moments.daysIn(part.from(), part.to());
    return days.stream()
        .filter(day -> day.from() < verb)
        .reduce((before, last) -> last)
        .or(() -> days.stream().findFirst());
  }

  private Header header(
      Optional<Stretch> name, Optional<Stretch> place, Optional<MeetingTime> time) {
    return new Header(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        name.map(paper::cut),
        name.map(names::kindOf).map(paper::cut),
        time,
        Optional.empty(),
        place.map(paper::cut),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  boolean isBackground(Sentence sentence) {
    return inBackground.get(sentence.from());
  }

  /** Whether the place belongs to another meeting, earlier or beside this one. */
  boolean isApart(int index) {
    return isOther(index) || inBackground.get(index);
  }

  boolean isOther(int index) {
    return inOther.get(index);
  }

  List<OtherMeeting> meetings() {
    return meetings;
  }

  List<Passage> background() {
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < background.size(); i++) {
      int from = background.get(i).from();
      while (i + 1 < background.size()
          && background.get(i + 1).from() - background.get(i).to() <= 1) {
        i++;
      }
      passages.add(paper.cut(from, background.get(i).to()));
    }
    return passages;
  }
}
