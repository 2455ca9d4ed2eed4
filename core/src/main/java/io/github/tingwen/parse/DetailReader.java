package io.github.tingwen.parse;

import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.PartialDate;
import io.github.tingwen.text.Passage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Reads by when something has to be done. For use by one thread. */
final class DetailReader {

  private static final WordSet BEFORE = WordSet.of("前", "之前", "以前", "截止", "为止", "止");
  private static final WordSet PAUSES =
      WordSet.of("下班", "中午", "上午", "下午", "当天", "当日", "晚", "24点", "下班时间");

  private static final int LONGEST_CLAUSE = 120;

  private final Draft draft;
  private final String view;
  private final Dates dates;
  private final Optional<Moments.Day> meeting;
  private final IntPredicate skipped;

  DetailReader(Draft draft, Dates dates, Optional<Moments.Day> meeting, IntPredicate skipped) {
    this.draft = draft;
    this.view = draft.view();
    this.dates = dates;
    this.meeting = meeting;
    this.skipped = skipped;
  }

  List<Deadline> deadlines() {
    List<Deadline> deadlines = new ArrayList<>();
    for (Sentence sentence : draft.layout.sentences()) {
      if (!skipped.test(sentence.from()) && !isMeetingTime(sentence)) {
        dated(sentence, deadlines);
        monthEnds(sentence, deadlines);
        hours(sentence, deadlines);
        relative(sentence, deadlines);
      }
    }
    return deadlines;
  }

  private boolean isMeetingTime(Sentence sentence) {
    return draft
        .fields
        .around(sentence.from())
        .filter(f -> f.kind() == Field.Kind.REPLY)
        .isPresent();
  }

  // rule: a day, with or without an hour, before 前 or 截止, or after 于 and before 报到, binds.
  private void dated(Sentence sentence, List<Deadline> into) {
    for (Moments.Day day : draft.moments.daysIn(sentence.from(), sentence.to())) {
      Optional<Moments.Hour> hour =
          draft.moments.hourIn(day.to(), Math.min(sentence.to(), day.to() + 4));
      int end = hour.map(Moments.Hour::to).orElse(day.to());
      int to = limit(sentence, day.from(), end);
      if (to > 0) {
        into.add(
            deadline(
                sentence,
                new Stretch(day.from(), to),
                dates.of(day),
                hour.flatMap(DetailReader::latest)));
      }
    }
  }

  private static Optional<LocalTime> latest(Moments.Hour hour) {
    return hour.end().isPresent() ? hour.end() : hour.start();
  }

  private int limit(Sentence sentence, int from, int end) {
    int next = draft.paper.skipSpaces(end, sentence.to());
    next += PAUSES.matchAt(view, next, sentence.to());
    int before = BEFORE.matchAt(view, next, sentence.to());
    boolean other =
        view.startsWith("前后", next) || view.startsWith("前夕", next) || view.startsWith("前往", next);
    if (before > 0 && !other) {
      return next + before;
    }
    boolean until =
        endsWith(from, "截至")
            || endsWith(from, "截止")
            || endsWith(from, "截止至")
            || endsWith(from, "截止到")
            || endsWith(from, "截止时间：")
            || endsWith(from, "截止日期：");
    boolean report =
        from > 0
            && "于应".indexOf(Scan.at(view, from - 1)) >= 0
            && clause(end, sentence.to()).contains("报到")
            && !view.startsWith("列席", Math.max(0, from - 7));
    return until || report ? end : -1;
  }

  private boolean endsWith(int at, String word) {
    return at >= word.length() && view.startsWith(word, at - word.length());
  }

  private String clause(int from, int to) {
    int i = from;
    while (i < to && i - from < LONGEST_CLAUSE && "，。；".indexOf(Scan.at(view, i)) < 0) {
      i++;
    }
    return view.substring(from, i);
  }

  // rule: 十月底前 is the last day of October.
  private void monthEnds(Sentence sentence, List<Deadline> into) {
    for (int at = Scan.first(view, "月底", sentence.from(), sentence.to());
        at >= 0;
        at = Scan.first(view, "月底", at + 2, sentence.to())) {
      int from = at;
      while (from > sentence.from()
          && (Paper.isDigit(Scan.at(view, from - 1))
              || Numerals.isChinese(Scan.at(view, from - 1)))) {
        from--;
      }
      Numerals.Numeral month = Numerals.at(view, from);
      int before = BEFORE.matchAt(view, at + 2, sentence.to());
      if (month != null
          && month.to() == at
          && month.value() >= 1
          && month.value() <= 12
          && before > 0) {
        into.add(
            deadline(
                sentence,
                new Stretch(from, at + 2 + before),
                Optional.of(lastOf(month.value())),
                Optional.empty()));
      }
    }
  }

  private PartialDate lastOf(int month) {
    Optional<PartialDate> first = dates.of(new Moments.Day(0, 0, 0, month, 1, 0, 0, 0, false));
    OptionalInt year = first.map(PartialDate::year).orElse(OptionalInt.empty());
    int day = YearMonth.of(year.orElse(2001), month).lengthOfMonth();
    PartialDate last = PartialDate.ofMonthDay(month, day);
    return year.isPresent() ? last.withInferredYear(year.getAsInt()) : last;
  }

  // rule: an hour alone before 前 is one of the meeting's own day.
  private void hours(Sentence sentence, List<Deadline> into) {
    int at = sentence.from();
    for (Optional<Moments.Hour> hour = draft.moments.hourIn(at, sentence.to());
        hour.isPresent();
        hour = draft.moments.hourIn(at, sentence.to())) {
      Moments.Hour h = hour.get();
      at = h.to();
      boolean dated =
          draft.moments.daysIn(Math.max(sentence.from(), h.from() - 16), h.from()).stream()
              .anyMatch(d -> h.from() - d.to() <= 4);
      int before = BEFORE.matchAt(view, h.to(), sentence.to());
      if (!dated && before > 0 && h.start().isPresent()) {
        into.add(
            deadline(
                sentence,
                new Stretch(h.from(), h.to() + before),
                meeting.flatMap(dates::of),
                h.start()));
      }
    }
  }

  // rule: 会前2天, 会议举行前48小时 count back from the meeting.
  private void relative(Sentence sentence, List<Deadline> into) {
    for (int at = Scan.first(view, '前', sentence.from(), sentence.to());
        at >= 0;
        at = Scan.first(view, '前', at + 1, sentence.to())) {
      Numerals.Numeral number = Numerals.at(view, at + 1);
      boolean meetingBefore =
          at > sentence.from()
              && (Scan.at(view, at - 1) == '会'
                  || endsWith(at, "会议")
                  || endsWith(at, "举行")
                  || endsWith(at, "召开"));
      if (number == null || !meetingBefore) {
        continue;
      }
      int days =
          view.startsWith("天", number.to()) || view.startsWith("日", number.to())
              ? number.value()
              : view.startsWith("小时", number.to()) ? number.value() / 24 : -1;
      Optional<LocalDate> day = meeting.flatMap(dates::of).flatMap(PartialDate::toLocalDate);
      if (days > 0) {
        Optional<PartialDate> date =
            day.map(d -> d.minusDays(days))
                .map(
                    d ->
                        PartialDate.ofMonthDay(d.getMonthValue(), d.getDayOfMonth())
                            .withInferredYear(d.getYear()));
        int from = endsWith(at, "会议举行") || endsWith(at, "会议召开") ? at - 4 : at - 1;
        into.add(
            deadline(
                sentence,
                new Stretch(from, number.to() + (view.startsWith("小时", number.to()) ? 2 : 1)),
                date,
                Optional.empty()));
      }
    }
  }

  private Deadline deadline(
      Sentence sentence, Stretch words, Optional<PartialDate> date, Optional<LocalTime> time) {
    int stop = words.to();
    while (stop < sentence.to()
        && stop - words.to() < LONGEST_CLAUSE
        && "，。；（".indexOf(Scan.at(view, stop)) < 0) {
      stop++;
    }
    Stretch action = draft.paper.trim(words.to(), stop, "");
    return new Deadline(
        draft.paper.cut(words),
        date,
        time,
        action.isEmpty() ? Optional.empty() : Optional.of(draft.paper.cut(action)),
        binding(sentence, words.from()));
  }

  // rule: the body or group right before the day is bound: 各单位于…前, 乡镇代表请于…前.
  private Optional<Passage> binding(Sentence sentence, int day) {
    int from = day;
    while (from > sentence.from()
        && day - from < LONGEST_CLAUSE
        && "，。；：）".indexOf(Scan.at(view, from - 1)) < 0) {
      from--;
    }
    Stretch before = draft.paper.trim(from, day, "请于将务必须应由");
    boolean people =
        before.length() >= 3
            && (Vocabulary.GROUPS.matchBefore(view, before.to(), before.from()) > 0
                || Vocabulary.BODIES.matchBefore(view, before.to(), before.from()) > 0);
    return people ? Optional.of(draft.paper.cut(before)) : Optional.empty();
  }
}
