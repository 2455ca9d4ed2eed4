package io.github.tingwen.parse;

import io.github.tingwen.model.CheckIn;
import io.github.tingwen.model.DayPart;
import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.MeetingTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Reads when the meeting is held and when to be there. For use by one thread. */
final class TimeReader {

  private static final int LONGEST_CHECK_IN = 12;

  private static final WordSet ARRIVALS =
      WordSet.of("报到", "签到", "入座", "入场", "候会", "集合", "进场", "到场");
  private static final WordSet SPIRITS = WordSet.of("会议精神", "讲话精神", "大会精神", "全会精神");

  private final Draft draft;
  private final Paper paper;
  private final String view;
  private final Dates dates;
  private final DocumentKind kind;
  private final Optional<Moments.Day> signed;
  private Optional<Moments.Day> day = Optional.empty();

  TimeReader(Draft draft, Dates dates, DocumentKind kind, Optional<Moments.Day> signed) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
    this.dates = dates;
    this.kind = kind;
    this.signed = signed;
  }

  /** The day of the meeting as written. */
  Optional<Moments.Day> day() {
    return day;
  }

  Optional<MeetingTime> read(Optional<Sentence> lead, Optional<MeetingNames.Convening> held) {
    Optional<MeetingTime> time = labelled();
    time = time.isPresent() ? time : lead.flatMap(sentence -> inLead(sentence, held));
    return time.isPresent() ? time : nearLead(lead);
  }

  private Optional<MeetingTime> labelled() {
    for (Field.Kind label : List.of(Field.Kind.TIME, Field.Kind.TIME_PLACE)) {
      for (Field field : draft.fields.of(label)) {
        List<Moments.Day> days = draft.moments.daysIn(field.value().from(), field.value().to());
        if (!days.isEmpty()) {
          return Optional.of(time(days.get(0), field.value().to()));
        }
      }
    }
    return Optional.empty();
  }

  // rule: the date that goes with the verb is the nearest before it that does not belong to another
  // meeting's name (传达2月14日会议精神).
  private Optional<MeetingTime> inLead(Sentence sentence, Optional<MeetingNames.Convening> held) {
    int verb = held.map(MeetingNames.Convening::verb).orElse(sentence.to());
    List<Moments.Day> before = draft.moments.daysIn(sentence.from(), verb);
    for (int i = before.size() - 1; i >= 0; i--) {
      Moments.Day candidate = before.get(i);
      boolean inName = held.filter(h -> h.name().holds(candidate.from())).isPresent();
      boolean spirit = SPIRITS.find(view, candidate.to(), Math.min(verb, candidate.to() + 24)) >= 0;
      if (!inName && !spirit) {
        return Optional.of(time(candidate, sentence.to()));
      }
    }
    List<Moments.Day> after = draft.moments.daysIn(verb, sentence.to());
    return after.isEmpty() || kind != DocumentKind.NOTICE
        ? Optional.empty()
        : Optional.of(time(after.get(0), sentence.to()));
  }

  // rule: without a date in the lead the first one of the text is the meeting's, the signature
  // apart.
  private Optional<MeetingTime> nearLead(Optional<Sentence> lead) {
    for (Sentence sentence : draft.layout.sentences()) {
      if (lead.isPresent() && sentence.from() > lead.get().to() && kind == DocumentKind.NOTICE) {
        break;
      }
      for (Moments.Day candidate : draft.moments.daysIn(sentence.from(), sentence.to())) {
        if (signed.filter(s -> s.from() == candidate.from()).isEmpty()) {
          return Optional.of(time(candidate, sentence.to()));
        }
      }
    }
    return Optional.empty();
  }

  private MeetingTime time(Moments.Day found, int limit) {
    day = Optional.of(found);
    return timeOn(found, limit);
  }

  /** The time of a meeting on {@code found}; its hour stands before {@code limit}. */
  MeetingTime timeOn(Moments.Day found, int limit) {
    Optional<Moments.Hour> beside =
        draft
            .moments
            .hourIn(found.to(), Math.min(limit, found.to() + 8))
            .filter(h -> isGap(found.to(), h.from()));
    boolean arrival = beside.filter(h -> isArrival(h, limit)).isPresent();
    Optional<Moments.Hour> later =
        arrival
            ? draft.moments.hourIn(beside.get().to(), limit).filter(h -> !isArrival(h, limit))
            : beside;
    Optional<Moments.Hour> hour = later.isPresent() || arrival ? later : labelledHour();
    Optional<DayPart> part =
        hour.flatMap(Moments.Hour::part).or(() -> beside.flatMap(Moments.Hour::part));
    int to = later.or(() -> beside).map(Moments.Hour::to).orElse(found.to());
    return new MeetingTime(
        paper.cut(found.from(), to),
        dates.of(found),
        dates.lastOf(found),
        part,
        hour.flatMap(h -> clock(h, h.start(), part)),
        hour.flatMap(h -> clock(h, h.end(), part)),
        checkIn(part));
  }

  // rule: 上午8：00报到，8：30开会: an hour with 报到 or 签到 after it is not the hour of the meeting.
  private boolean isArrival(Moments.Hour hour, int limit) {
    int to = Math.min(limit, hour.to() + 8);
    for (int i = hour.to(); i < to; i++) {
      char c = Scan.at(view, i);
      if ("，。；".indexOf(c) >= 0 || Paper.isDigit(c)) {
        return false;
      }
      if (ARRIVALS.matchAt(view, i, to) > 0) {
        return true;
      }
    }
    return false;
  }

  // rule: the part of the day named before holds for an hour without one: 下午2：00报到，2：30开会.
  private static Optional<LocalTime> clock(
      Moments.Hour hour, Optional<LocalTime> time, Optional<DayPart> part) {
    boolean late =
        hour.part().isEmpty()
            && part.filter(p -> p == DayPart.AFTERNOON || p == DayPart.EVENING).isPresent();
    return time.map(t -> late && t.getHour() < 12 && t.getHour() > 0 ? t.plusHours(12) : t);
  }

  // rule: 日期 and 时间 may stand on two lines; an hour to be there (8：30-9：00报到，9：00开会) is passed
  // over.
  private Optional<Moments.Hour> labelledHour() {
    for (Field field : draft.fields.of(Field.Kind.TIME)) {
      int to = field.value().to();
      Optional<Moments.Hour> hour =
          draft.moments.hourIn(field.value().from(), Math.min(to, field.value().from() + 4));
      if (hour.filter(h -> isArrival(h, to)).isPresent()) {
        hour = draft.moments.hourIn(hour.get().to(), to).filter(h -> !isArrival(h, to));
      }
      if (hour.isPresent()) {
        return hour;
      }
    }
    return Optional.empty();
  }

  private boolean isGap(int from, int to) {
    for (int i = from; i < to; i++) {
      if (" ，（）、".indexOf(Scan.at(view, i)) < 0) {
        return false;
      }
    }
    return true;
  }

  // rule: the first hour with 报到, 签到 or 入座 after it, or behind the label 报到, is the time to be
  // there.
  private Optional<CheckIn> checkIn(Optional<DayPart> part) {
    for (Sentence sentence : draft.layout.sentences()) {
      if (ARRIVALS.find(view, sentence.from(), sentence.to()) >= 0 || isCheckInField(sentence)) {
        Optional<CheckIn> found = checkIn(sentence, part);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isCheckInField(Sentence sentence) {
    return draft
        .fields
        .around(sentence.from())
        .filter(f -> f.kind() == Field.Kind.CHECK_IN)
        .isPresent();
  }

  private Optional<CheckIn> checkIn(Sentence sentence, Optional<DayPart> part) {
    int at = sentence.from();
    Optional<Moments.Hour> hour = draft.moments.hourIn(at, sentence.to());
    while (hour.isPresent()) {
      Moments.Hour h = hour.get();
      if (isArrival(h, sentence.to()) || isCheckInField(sentence)) {
        return Optional.of(checkIn(sentence, h, part));
      }
      hour = draft.moments.hourIn(h.to(), sentence.to());
    }
    return Optional.empty();
  }

  private CheckIn checkIn(Sentence sentence, Moments.Hour hour, Optional<DayPart> part) {
    List<Moments.Day> days =
        draft.moments.daysIn(Math.max(sentence.from(), hour.from() - 20), hour.from());
    Optional<Moments.Day> on =
        days.isEmpty()
            ? Optional.empty()
            : Optional.of(days.get(days.size() - 1)).filter(d -> isGap(d.to(), hour.from()));
    int from = on.map(Moments.Day::from).orElse(hour.from());
    int reach = Math.min(sentence.to(), hour.to() + LONGEST_CHECK_IN);
    int to = Scan.until(view, "，。；）", hour.to(), reach);
    Optional<Moments.Day> other = on.filter(d -> day.filter(m -> m.from() == d.from()).isEmpty());
    return new CheckIn(
        paper.cut(from, to),
        other.flatMap(dates::of),
        clock(hour, hour.start(), part),
        Optional.empty());
  }
}
