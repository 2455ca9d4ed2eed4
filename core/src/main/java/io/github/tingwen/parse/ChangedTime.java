package io.github.tingwen.parse;

import io.github.tingwen.model.DayPart;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.text.Passage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells the new time of a meeting that is put off from its former one. For use by one thread. */
final class ChangedTime {

  /**
   * What a paper says of the meeting's time.
   *
   * @param now the time that holds
   * @param former the time that holds no more
   */
  record Both(Optional<MeetingTime> now, Optional<MeetingTime> former) {}

  private static final WordSet NEW = WordSet.load("new_times.tsv");
  private static final WordSet OFF =
      WordSet.union(WordSet.load("change_words.tsv", "postpones", "delays"), WordSet.of("暂不"));
  private static final WordSet HOURS = WordSet.of("小时", "个小时", "钟头", "个钟头");
  private static final WordSet MINUTES = WordSet.of("分钟");
  private static final int HEAD = 2000;
  private static final WordSet DAYS = WordSet.of("天", "日");
  private static final WordSet WEEKS = WordSet.of("周", "星期", "个星期", "礼拜", "个礼拜");
  private static final WordSet PLANNED =
      WordSet.of("原定", "原计划", "原拟", "原通知", "原安排", "原会议时间", "原时间");
  private static final WordSet OTHERS = WordSet.of("报名", "报到", "截止", "提交", "报送", "如", "若");

  /** How far before a date 原定 may stand, and how far after 改为 the new date. */
  private static final int REACH = 12;

  private final Draft draft;
  private final String view;
  private final TimeReader times;
  private final Change change;

  ChangedTime(Draft draft, TimeReader times, Change change) {
    this.draft = draft;
    this.view = draft.view();
    this.times = times;
    this.change = change;
  }

  /** The two times; {@code found} is the one that was read without asking whether it holds. */
  Both of(Optional<MeetingTime> found) {
    Optional<Moments.Day> day = times.day();
    if (change.concernsTime() && found.isEmpty()) {
      return hours();
    }
    if (!change.concernsTime() || found.isEmpty() || day.isEmpty()) {
      return new Both(found, Optional.empty());
    }
    for (Sentence sentence : draft.layout.sentences()) {
      Optional<Both> changed = changedIn(sentence, found.get(), day.get());
      if (changed.isPresent()) {
        return changed.get();
      }
    }
    if (change == Change.CORRECTED) {
      return new Both(found, wrong(day.get()).map(d -> times.timeOn(d, endOf(d))));
    }
    Optional<MeetingTime> shifted = shifted(found.get());
    if (shifted.isPresent()) {
      return new Both(shifted, found);
    }
    return isWithdrawn(day.get())
        ? new Both(Optional.empty(), found)
        : new Both(found, Optional.empty());
  }

  // rule: a paper that corrects an earlier one may name the hours alone: 时间由下午3点调整为下午4点.
  private Both hours() {
    int to = Math.min(view.length(), HEAD);
    for (int at = NEW.find(view, 0, to); at >= 0; at = NEW.find(view, at + 1, to)) {
      int end = at + NEW.matchAt(view, at, to);
      int clause = draft.clauseStart(0, at);
      Optional<Moments.Hour> now =
          draft.moments.hourIn(end, end + REACH).filter(h -> isGap(end, h.from()));
      if (now.isPresent() && OTHERS.find(view, clause, at) < 0) {
        draft.claim(new Stretch(clause, now.get().to()));
        Optional<Moments.Hour> former = draft.moments.hourIn(clause, at);
        return new Both(Optional.of(atHour(now.get(), former)), former.map(h -> atHour(h, former)));
      }
    }
    return new Both(Optional.empty(), Optional.empty());
  }

  private MeetingTime atHour(Moments.Hour hour, Optional<Moments.Hour> former) {
    Optional<DayPart> part = hour.part().or(() -> former.flatMap(Moments.Hour::part));
    return new MeetingTime(
        draft.paper.cut(hour.from(), hour.to()),
        Optional.empty(),
        Optional.empty(),
        part,
        TimeReader.clock(hour, hour.start(), part),
        TimeReader.clock(hour, hour.end(), part),
        Optional.empty());
  }

  private Optional<Both> changedIn(Sentence sentence, MeetingTime found, Moments.Day day) {
    int at = NEW.find(view, sentence.from(), sentence.to());
    while (at >= 0) {
      int end = at + NEW.matchAt(view, at, sentence.to());
      Optional<Both> changed =
          isOfAnother(sentence, at) ? Optional.empty() : changed(sentence, at, end, found, day);
      if (changed.isPresent()) {
        return changed;
      }
      at = NEW.find(view, end, sentence.to());
    }
    return Optional.empty();
  }

  // rule: 报名截止时间延期至12月5日 changes another time than the meeting's.
  private boolean isOfAnother(Sentence sentence, int at) {
    return OTHERS.find(view, draft.clauseStart(sentence.from(), at), at) >= 0
        || Condition.covers(view, at);
  }

  // rule: 推后一周 and 顺延两天 count from the day that was announced.
  private Optional<MeetingTime> shifted(MeetingTime found) {
    WordSet words = change == Change.ADVANCED ? ChangeFinder.ADVANCED : OFF;
    int to = Math.min(view.length(), HEAD);
    for (int at = words.find(view, 0, to); at >= 0; at = words.find(view, at + 1, to)) {
      int next = at + words.matchAt(view, at, to);
      Numerals.Numeral number = number(next);
      int days = number == null ? 0 : DAYS.matchAt(view, number.to(), view.length());
      int weeks = number == null ? 0 : WEEKS.matchAt(view, number.to(), view.length());
      int minutes = minutes(next);
      int sign = view.startsWith("提", at) ? -1 : 1;
      if (minutes > 0) {
        Passage span = draft.paper.cut(at, spanEnd(next));
        return Optional.of(atAnotherHour(found, span, sign * minutes));
      }
      if (days + weeks > 0) {
        int count = number.value() * (weeks > 0 ? 7 : 1);
        Passage span = draft.paper.cut(at, number.to() + days + weeks);
        return Optional.of(later(found, span, sign * count));
      }
    }
    return Optional.empty();
  }

  /** The minutes of 半小时, 一个小时 and 30分钟 at that place; 0 for anything else. */
  private int minutes(int at) {
    boolean half = Scan.at(view, at) == '半';
    Numerals.Numeral number = half ? new Numerals.Numeral(1, at + 1, 1) : number(at);
    int to = number == null ? at : number.to();
    int hours = number == null ? 0 : HOURS.matchAt(view, to, view.length());
    int minutes = number == null || half ? 0 : MINUTES.matchAt(view, to, view.length());
    return hours > 0 ? (half ? 30 : 60 * number.value()) : minutes > 0 ? number.value() : 0;
  }

  private int spanEnd(int at) {
    boolean half = Scan.at(view, at) == '半';
    int to = half ? at + 1 : number(at).to();
    return to
        + Math.max(
            HOURS.matchAt(view, to, view.length()), MINUTES.matchAt(view, to, view.length()));
  }

  private Numerals.Numeral number(int at) {
    return Scan.at(view, at) == '两' ? new Numerals.Numeral(2, at + 1, 1) : Numerals.at(view, at);
  }

  private static MeetingTime atAnotherHour(MeetingTime found, Passage words, int minutes) {
    return new MeetingTime(
        found.text().then(Passage.untraced("，")).then(words),
        found.date(),
        found.lastDate(),
        found.dayPart(),
        found.start().map(hour -> hour.plusMinutes(minutes)),
        found.end().map(hour -> hour.plusMinutes(minutes)),
        Optional.empty());
  }

  private static MeetingTime later(MeetingTime found, Passage words, int days) {
    return new MeetingTime(
        words,
        found.date().flatMap(PartialDate::toLocalDate).map(d -> on(d.plusDays(days))),
        found.lastDate().flatMap(PartialDate::toLocalDate).map(d -> on(d.plusDays(days))),
        found.dayPart(),
        found.start(),
        found.end(),
        Optional.empty());
  }

  private static PartialDate on(LocalDate day) {
    return PartialDate.ofMonthDay(day.getMonthValue(), day.getDayOfMonth())
        .withInferredYear(day.getYear());
  }

  private Optional<Both> changed(
      Sentence sentence, int at, int end, MeetingTime found, Moments.Day day) {
    int reach = Math.min(end + REACH, sentence.to());
    List<Moments.Day> days = draft.moments.daysIn(end, reach);
    if (!days.isEmpty() && isGap(end, days.get(0).from())) {
      Moments.Day moved = days.get(0);
      Optional<MeetingTime> former = former(sentence, at, day, moved, found);
      draft.claim(new Stretch(draft.clauseStart(sentence.from(), at), moved.to()));
      return Optional.of(
          new Both(
              Optional.of(moved.from() == day.from() ? found : times.timeOn(moved, sentence.to())),
              former));
    }
    return draft
        .moments
        .hourIn(end, reach)
        .filter(hour -> day.from() < at && hour.start().isPresent() && isGap(end, hour.from()))
        .map(hour -> new Both(Optional.of(sameDay(found, day, hour)), Optional.of(found)));
  }

  /** Whether only signs and words that lead to a time stand between 改为 and the time. */
  private boolean isGap(int from, int to) {
    return view.substring(from, to).replaceAll("当日|当天|同日|[ ：为于在“]", "").isEmpty();
  }

  // rule: the former time is the one after 原定, else the one before 改为 in its sentence, else the
  // one by which the meeting was announced before.
  private Optional<MeetingTime> former(
      Sentence sentence, int mark, Moments.Day day, Moments.Day moved, MeetingTime found) {
    Optional<Moments.Day> planned =
        draft.moments.days().stream()
            .filter(d -> d.from() != moved.from() && isPlanned(d))
            .findFirst()
            .or(() -> wrong(moved));
    Optional<Moments.Day> before =
        draft.moments.daysIn(sentence.from(), mark).stream()
            .filter(d -> !times.others.isOfPaper(d))
            .reduce((a, b) -> b);
    return planned
        .or(() -> before)
        .or(() -> Optional.of(day).filter(d -> d.from() < mark && d.from() != moved.from()))
        .filter(d -> !times.others.isOfPaper(d))
        .map(d -> d.from() == day.from() ? found : times.timeOn(d, endOf(d)));
  }

  // rule: 时间应为11月20日，误写为11月19日 names the wrong day behind the word.
  private Optional<Moments.Day> wrong(Moments.Day right) {
    return draft.moments.days().stream()
        .filter(d -> d.from() != right.from())
        .filter(d -> ChangeFinder.WRONG.matchBefore(view, withoutQuote(d.from()), 0) > 0)
        .findFirst();
  }

  private int withoutQuote(int at) {
    return Scan.at(view, at - 1) == '“' ? at - 1 : at;
  }

  private boolean isPlanned(Moments.Day day) {
    int from = Math.max(view.lastIndexOf('\n', day.from()) + 1, day.from() - REACH);
    return PLANNED.find(view, from, day.from()) >= 0;
  }

  private int endOf(Moments.Day day) {
    return draft.layout.sentences().stream()
        .filter(s -> s.from() <= day.from() && day.from() < s.to())
        .mapToInt(Sentence::to)
        .findFirst()
        .orElse(view.length());
  }

  // rule: 原定于12月3日召开的会议因故延期: the day is named only to say that it holds no more; 如遇大雨推迟
  // leaves it in force.
  private boolean isWithdrawn(Moments.Day day) {
    if (isPlanned(day)) {
      return true;
    }
    int to = endOf(day);
    int off = OFF.find(view, day.to(), to);
    return off >= 0 && OTHERS.find(view, day.to(), off) < 0;
  }

  /** 改为当日下午2：30: another hour of the day that was announced. */
  private MeetingTime sameDay(MeetingTime found, Moments.Day day, Moments.Hour hour) {
    return new MeetingTime(
        draft.paper.cut(day.from(), day.to()).then(draft.paper.cut(hour.from(), hour.to())),
        found.date(),
        Optional.empty(),
        hour.part(),
        hour.start(),
        hour.end(),
        Optional.empty());
  }
}
