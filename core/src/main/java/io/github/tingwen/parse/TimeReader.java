package io.github.tingwen.parse;

import io.github.tingwen.model.DayPart;
import io.github.tingwen.model.DocumentKind;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.text.Passage;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Reads when the meeting is held and when to be there. For use by one thread. */
final class TimeReader {

  private static final WordSet GAPS =
      WordSet.of("每天", "每日", "当天", "当日", "均为", "都是", "起", "的", "于", "每晚");
  private static final WordSet LEAVING = WordSet.of("离会", "返程", "离店", "疏散", "返回", "撤离", "离开");

  private static final WordSet SET =
      WordSet.of("定于", "定在", "时间为", "时间是", "时间在", "时间：", "时间定为", "时间改为", "时间调整为", "时间变更为");

  private static final WordSet SET_CLAUSES = WordSet.of("定于", "定在", "时间", "将于", "拟于", "会议于");

  private static final int SENT = 16;

  private static final int GAP = 10;
  private static final int LONGEST_REMARK = 24;
  private static final int LONGEST_SESSIONS = 80;
  private static final WordSet SPIRITS = WordSet.of("会议精神", "讲话精神", "大会精神", "全会精神");

  private final Draft draft;
  private final Paper paper;
  private final String view;
  private final Dates dates;
  private final DocumentKind kind;
  private final Optional<Moments.Day> signed;
  private final CheckInReader checkIns;
  final OtherDays others;
  private Optional<Moments.Day> day = Optional.empty();

  TimeReader(Draft draft, Dates dates, DocumentKind kind, Optional<Moments.Day> signed) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
    this.dates = dates;
    this.kind = kind;
    this.signed = signed;
    this.checkIns = new CheckInReader(draft, dates);
    this.others = new OtherDays(draft);
  }

  /** The day of the meeting as written. */
  Optional<Moments.Day> day() {
    return day;
  }

  Optional<MeetingTime> read(Optional<Sentence> lead, Optional<MeetingNames.Convening> held) {
    Optional<Moments.Day> announced = lead.flatMap(sentence -> inLead(sentence, held));
    Optional<MeetingTime> time = labelled(announced);
    time = time.isPresent() ? time : announced.map(found -> time(found, lead.orElseThrow().to()));
    time = time.isPresent() ? time : nearLead(lead);
    return time.isPresent() ? time : lead.flatMap(sentence -> VagueTime.in(draft, sentence));
  }

  private Optional<MeetingTime> labelled(Optional<Moments.Day> announced) {
    for (Field.Kind label : List.of(Field.Kind.TIME, Field.Kind.TIME_PLACE)) {
      for (Field field : draft.fields.of(label)) {
        List<Moments.Day> days = draft.moments.daysIn(field.value().from(), field.value().to());
        if (!days.isEmpty()) {
          return Optional.of(inField(days, field.value().to(), announced));
        }
      }
    }
    return Optional.empty();
  }

  // rule: 12月28日报到；12月29日8：30开幕；12月30日11：00闭幕: the meeting begins on the first day that is not
  // one to report, and the days behind it are its days, too.
  private MeetingTime inField(List<Moments.Day> days, int limit, Optional<Moments.Day> announced) {
    int first = 0;
    while (first + 1 < days.size()
        && checkIns.isArrivalDay(days.get(first), days.get(first + 1).from())) {
      first++;
    }
    Moments.Day found = days.get(first);
    day = Optional.of(found);
    Moments.Day told =
        announced
            .filter(a -> isSameDay(a, found) && a.lastDay() > 0 && found.lastDay() == 0)
            .orElse(found);
    if (first == 0 && isByLine(days)) {
      return byLine(days, limit);
    }
    if (hasSessions(days.subList(first, days.size()), limit)) {
      return sessions(found, limit);
    }
    int next = first + 1 < days.size() ? days.get(first + 1).from() : limit;
    return time(found, told, next, lastDay(days.subList(first + 1, days.size()), found, limit));
  }

  private boolean isOwnClause(int at) {
    int before = at;
    while (before > 0 && at - before < GAP && view.charAt(before - 1) == ' ') {
      before--;
    }
    return "\n；。".indexOf(Scan.at(view, before - 1)) >= 0;
  }

  // rule: 11月20日晚7：00（低年级），11月21日晚7：00（高年级) tells of sessions of one meeting, all of them told.
  private boolean hasSessions(List<Moments.Day> days, int limit) {
    int line = Scan.until(view, "\n。", days.get(0).from(), limit);
    long held =
        days.stream()
            .filter(d -> d.to() < line && !leaves(d, limit) && !checkIns.isArrivalClause(d.from()))
            .filter(d -> notArrival(d.to(), Math.min(line, d.to() + 4)).isPresent())
            .count();
    return held > 1 && line - days.get(0).from() < LONGEST_SESSIONS;
  }

  // rule: 第一期：7月7日至10日 and 第二期：7月14日至17日 on lines of their own are all told.
  private boolean isByLine(List<Moments.Day> days) {
    int lines = 0;
    int from = view.lastIndexOf('\n', days.get(0).from()) + 1;
    for (Moments.Day found : days) {
      int line = view.lastIndexOf('\n', found.from()) + 1;
      int colon = Scan.first(view, '：', line, found.from());
      boolean head = colon > line + 1 && colon - line <= GAP && line >= from;
      if (lines > 0 && line == from) {
        continue;
      }
      if (!head
          || paper.skipSpaces(colon + 1, found.from()) != found.from()
          || CheckInReader.ARRIVALS.find(view, line, colon) >= 0) {
        return false;
      }
      from = line;
      lines++;
    }
    return lines > 1;
  }

  private MeetingTime byLine(List<Moments.Day> days, int limit) {
    MeetingTime first = timeOn(days.get(0), Scan.until(view, "\n", days.get(0).from(), limit));
    int from = view.lastIndexOf('\n', days.get(0).from()) + 1;
    Passage told = Passage.empty();
    while (from < limit) {
      int end = Scan.until(view, "\n", from, limit);
      Passage line = paper.cut(paper.trim(from, end, "，；。"));
      told = told.length() == 0 ? line : told.then(Passage.untraced("；")).then(line);
      from = end + 1;
    }
    return new MeetingTime(
        told,
        first.date(),
        first.lastDate(),
        first.dayPart(),
        first.start(),
        first.end(),
        first.checkIn());
  }

  private MeetingTime sessions(Moments.Day found, int limit) {
    MeetingTime first = timeOn(found, limit);
    Passage all =
        paper.cut(paper.trim(found.from(), Scan.until(view, "\n。", found.from(), limit), "，；、"));
    return new MeetingTime(
        all,
        first.date(),
        first.lastDate(),
        first.dayPart(),
        first.start(),
        first.end(),
        first.checkIn());
  }

  private boolean leaves(Moments.Day found, int limit) {
    int to = Math.min(found.to() + LONGEST_REMARK, draft.clauseEnd(found.to(), limit));
    return LEAVING.find(view, found.to(), to) >= 0;
  }

  private static boolean isSameDay(Moments.Day one, Moments.Day other) {
    return one.month() == other.month() && one.day() == other.day();
  }

  // rule: a later day of the schedule has a line or clause of its own that tells no leaving.
  private Optional<PartialDate> lastDay(List<Moments.Day> later, Moments.Day found, int limit) {
    Moments.Day last = null;
    for (Moments.Day next : later) {
      boolean own = isOwnClause(next.from());
      boolean after = next.month() * 100 + next.day() > found.month() * 100 + found.day();
      last = own && !leaves(next, limit) && after && next.month() > 0 ? next : last;
    }
    return Optional.ofNullable(last).filter(l -> found.lastDay() == 0).flatMap(dates::of);
  }

  // rule: the date that goes with the verb is the nearest before it that does not belong to another
  // meeting's name (传达2月14日会议精神).
  private Optional<Moments.Day> inLead(Sentence sentence, Optional<MeetingNames.Convening> held) {
    int verb = held.map(MeetingNames.Convening::verb).orElse(sentence.to());
    List<Moments.Day> before = draft.moments.daysIn(sentence.from(), verb);
    for (int i = before.size() - 1; i >= 0; i--) {
      Moments.Day candidate = before.get(i);
      boolean inName = held.filter(h -> h.name().holds(candidate.from())).isPresent();
      boolean spirit = SPIRITS.find(view, candidate.to(), Math.min(verb, candidate.to() + 24)) >= 0;
      boolean other = inName || spirit || others.isOfPaper(candidate) || others.isDue(candidate);
      if (!other && !isArrivalBefore(before, i, verb)) {
        return Optional.of(candidate);
      }
    }
    return draft.moments.daysIn(verb, sentence.to()).stream()
        .filter(d -> kind == DocumentKind.NOTICE && !others.isOfPaper(d) && !others.isDue(d))
        .findFirst();
  }

  private boolean isArrivalBefore(List<Moments.Day> days, int index, int verb) {
    int limit = index + 1 < days.size() ? days.get(index + 1).from() : verb;
    return index > 0 && checkIns.isArrivalDay(days.get(index), limit);
  }

  // rule: without a date in the lead the first one of the text is the meeting's, the signature
  // apart.
  private Optional<MeetingTime> nearLead(Optional<Sentence> lead) {
    for (Sentence sentence : draft.layout.sentences()) {
      if (lead.isPresent() && sentence.from() > lead.get().to() && kind == DocumentKind.NOTICE) {
        break;
      }
      for (Moments.Day candidate : draft.moments.daysIn(sentence.from(), sentence.to())) {
        boolean signature = signed.filter(s -> s.from() == candidate.from()).isPresent();
        if (!signature
            && !others.isOfPaper(candidate)
            && !others.isDue(candidate)
            && !others.isOfErrand(candidate)) {
          claimSet(candidate);
          return Optional.of(time(candidate, sentence.to()));
        }
      }
    }
    return set();
  }

  // rule: a later sentence of a notice may set the time: 会议定于11月20日上午9：00召开.
  private Optional<MeetingTime> set() {
    if (kind != DocumentKind.NOTICE) {
      return Optional.empty();
    }
    return draft.moments.days().stream()
        .filter(d -> SET.matchBefore(view, d.from(), 0) > 0)
        .findFirst()
        .map(
            d -> {
              claimSet(d);
              return time(d, Scan.until(view, "。\n", d.to(), view.length()));
            });
  }

  /** Notes that a clause that does no more than set the time is told by the time. */
  private void claimSet(Moments.Day found) {
    int from = Scan.since(view, "，。；\n", Math.max(0, found.from() - SENT), found.from());
    if (SET_CLAUSES.find(view, from, found.from()) >= 0) {
      draft.claim(new Stretch(from, draft.clauseEnd(found.to(), view.length())));
    }
  }

  private MeetingTime time(Moments.Day found, int limit) {
    day = Optional.of(found);
    return timeOn(found, limit);
  }

  /** The time of a meeting on {@code found}; its hour stands before {@code limit}. */
  MeetingTime timeOn(Moments.Day found, int limit) {
    return time(found, found, limit, Optional.empty());
  }

  private MeetingTime time(
      Moments.Day found, Moments.Day told, int limit, Optional<PartialDate> last) {
    Optional<Moments.Hour> beside = hourBeside(draft, found, limit);
    boolean arrival = beside.filter(h -> checkIns.isArrival(h, limit)).isPresent();
    Optional<Moments.Hour> later = arrival ? notArrival(beside.get().to(), limit) : beside;
    Optional<Moments.Hour> hour = later.isPresent() || arrival ? later : labelledHour();
    hour = hour.or(() -> new OpeningHour(draft).of(found)).or(this::ofProgramme);
    Optional<Moments.Hour> named = arrival ? beside : Optional.empty();
    Optional<DayPart> part =
        hour.flatMap(Moments.Hour::part).or(() -> named.flatMap(Moments.Hour::part));
    return new MeetingTime(
        words(found, told, named, hour),
        dates.of(told),
        dates.lastOf(told).or(() -> last),
        part,
        hour.flatMap(h -> clock(h, h.start(), part)),
        hour.flatMap(h -> clock(h, h.end(), part)),
        checkIns.read(day, part));
  }

  // rule: a programme begins with its first session that is neither arrival nor meal.
  private Optional<Moments.Hour> ofProgramme() {
    return kind != DocumentKind.AGENDA
        ? Optional.empty()
        : Programme.first(draft).map(session -> Programme.begin(draft, session));
  }

  private Optional<Moments.Hour> notArrival(int from, int limit) {
    return draft.moments.hourIn(from, limit).filter(h -> !checkIns.isArrival(h, limit));
  }

  // rule: the words are those of the day and of its hour; where 报到 or a label stands between them
  // they are put together, with the part of the day that was named before.
  private Passage words(
      Moments.Day found,
      Moments.Day told,
      Optional<Moments.Hour> named,
      Optional<Moments.Hour> hour) {
    Passage words = paper.cut(told.from(), told.to());
    if (hour.isEmpty()) {
      return words;
    }
    Moments.Hour h = hour.get();
    boolean joined =
        found.equals(told) && found.to() <= h.from() && isGap(view, found.to(), h.from());
    if (joined && Scan.first(view, '\n', found.to(), h.from()) < 0) {
      boolean open = Scan.first(view, '（', found.to(), h.from()) >= 0;
      boolean close = Scan.first(view, '）', found.to(), h.from()) >= 0;
      boolean after = open && !close && Scan.at(view, h.to()) == '）';
      if (open == close || after) {
        return paper.cut(found.from(), after ? h.to() + 1 : h.to());
      }
    }
    Passage withPart =
        named.filter(n -> h.part().isEmpty()).map(n -> words.then(partOf(n))).orElse(words);
    Passage apart = told.lastDay() > 0 ? withPart.then(Passage.untraced("，")) : withPart;
    return apart.then(paper.cut(h.from(), h.to()));
  }

  private Passage partOf(Moments.Hour hour) {
    int length = HourScanner.DAY_PARTS.matchAt(view, hour.from(), hour.to());
    return paper.cut(hour.from(), hour.from() + length);
  }

  // rule: the part of the day named before holds for an hour without one: 下午2：00报到，2：30开会.
  static Optional<LocalTime> clock(
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
      if (hour.filter(h -> checkIns.isArrival(h, to)).isPresent()) {
        hour = notArrival(hour.get().to(), to);
      }
      if (hour.isPresent()) {
        return hour;
      }
    }
    return Optional.empty();
  }

  /** The hour right behind the day, if it stands before {@code to}. */
  static Optional<Moments.Hour> hourBeside(Draft draft, Moments.Day day, int to) {
    return draft
        .moments
        .hourIn(day.to(), Math.min(to, day.to() + GAP))
        .filter(hour -> isGap(draft.view(), day.to(), hour.from()));
  }

  /** Whether only signs and words that lead from a day to its hour stand there. */
  static boolean isGap(String view, int from, int to) {
    int i = from;
    while (i < to) {
      int word = GAPS.matchAt(view, i, to);
      if (word == 0 && " ，（）、\n".indexOf(Scan.at(view, i)) < 0) {
        return false;
      }
      i += Math.max(1, word);
    }
    return true;
  }
}
