package io.github.tingwen.parse;

import io.github.tingwen.model.DayPart;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the time of a meeting that is held again and again: it has no date, its words are told as
 * they stand. Stateless apart from its draft.
 */
final class RecurringTime {

  private static final WordSet PERIODS = WordSet.of("周", "星期", "礼拜", "月", "个月", "季度", "季");
  private static final WordSet WEEKS = WordSet.of("周", "星期", "礼拜");
  private static final WordSet NTH = WordSet.of("第", "最后一个", "首个", "的第", "的最后一个", "的");
  private static final WordSet NEW = WordSet.load("new_times.tsv");
  private static final WordSet MEETS = WordSet.of("会", "培训", "讲座", "学习");
  private static final String WEEKDAYS = "一二三四五六日天末";
  private static final int SENTENCES = 12;
  private static final int LONGEST_NAME = 14;

  private final Draft draft;
  private final Paper paper;
  private final String view;

  RecurringTime(Draft draft) {
    this.draft = draft;
    this.paper = draft.paper;
    this.view = draft.view();
  }

  private record Found(Stretch words, Optional<Moments.Hour> hour) {}

  // rule: 每周一上午8：30 is the time of a meeting no day of which is named; where it is changed, the one
  // behind 改为 holds and the one before holds no more. What is due 每周五前 is none.
  ChangedTime.Both with(ChangedTime.Both read) {
    if (view.indexOf('每') < 0) {
      return read;
    }
    List<Sentence> sentences = draft.layout.sentences();
    for (Sentence sentence : sentences.subList(0, Math.min(SENTENCES, sentences.size()))) {
      List<Found> found = in(sentence);
      if (!found.isEmpty() && MEETS.find(view, sentence.from(), sentence.to()) >= 0) {
        return with(read, found, sentence);
      }
    }
    return read;
  }

  private ChangedTime.Both with(ChangedTime.Both read, List<Found> found, Sentence sentence) {
    Found first = found.get(0);
    int changed = NEW.find(view, first.words().to(), sentence.to());
    Optional<Found> second =
        found.stream().skip(1).filter(f -> changed >= 0 && f.words().from() > changed).findFirst();
    if (read.now().isPresent()) {
      boolean behind = changed >= 0 && read.former().isEmpty();
      return behind ? new ChangedTime.Both(read.now(), Optional.of(time(first, first))) : read;
    }
    return second.isPresent()
        ? new ChangedTime.Both(second.map(f -> time(f, first)), Optional.of(time(first, first)))
        : new ChangedTime.Both(Optional.of(time(first, first)), Optional.empty());
  }

  // rule: 由每月第一个周六改为第二个周六 says 每月 of both.
  private MeetingTime time(Found found, Found first) {
    draft.claim(found.words());
    int nth = Scan.first(view, '第', first.words().from(), first.words().to());
    boolean same = Scan.at(view, found.words().from()) == '第' && nth > 0;
    Passage every = same ? paper.cut(first.words().from(), nth) : Passage.empty();
    Optional<DayPart> part = found.hour().flatMap(Moments.Hour::part);
    return new MeetingTime(
        every.then(paper.cut(found.words())),
        Optional.empty(),
        Optional.empty(),
        part,
        found.hour().flatMap(Moments.Hour::start),
        found.hour().flatMap(Moments.Hour::end),
        Optional.empty());
  }

  private List<Found> in(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (int at = sentence.from(); at < sentence.to(); at++) {
      char c = Scan.at(view, at);
      boolean next = c == '第' && !found.isEmpty();
      int end = c == '每' ? everyEnd(at, sentence.to()) : next ? weekday(at, sentence.to()) : at;
      if (end > at) {
        Optional<Moments.Hour> hour =
            draft.moments.hourIn(end, end + 2).filter(h -> h.start().isPresent());
        int to = hour.map(Moments.Hour::to).orElse(end);
        if (DetailReader.BEFORE.matchAt(view, to, sentence.to()) == 0) {
          found.add(new Found(new Stretch(begin(at), to), hour));
        }
        at = to - 1;
      }
    }
    return found;
  }

  // rule: 自9月起每周一 tells since when.
  private int begin(int at) {
    int from = at - 1;
    while (from > 0 && at - from < LONGEST_SINCE && SINCE.has(view.charAt(from - 1))) {
      from--;
    }
    return Scan.at(view, at - 1) == '起' ? from : at;
  }

  private static final Signs SINCE = Signs.of("0123456789年月日号自从即");
  private static final int LONGEST_SINCE = 14;

  /** Where 每周一, 每月第一个周六 or 每月10日 ends; {@code at} if none begins there. */
  private int everyEnd(int at, int to) {
    int period = PERIODS.matchAt(view, at + 1, to);
    int next = at + 1 + period;
    if (period == 0) {
      return at;
    }
    boolean week = WEEKS.matchAt(view, at + 1, to) > 0;
    int end = week ? weekdays(next, to) : weekday(next, to);
    Numerals.Numeral day = week ? null : Numerals.at(view, next);
    boolean dated = day != null && "日号".indexOf(Scan.at(view, day.to())) >= 0;
    return end > next ? end : dated ? day.to() + 1 : at;
  }

  /** Behind 一、三、五. */
  private int weekdays(int at, int to) {
    int end = at;
    int i = at;
    while (i < to && WEEKDAYS.indexOf(Scan.at(view, i)) >= 0) {
      end = i + 1;
      i = "、和及".indexOf(Scan.at(view, end)) >= 0 ? end + 1 : end;
      i += i > end ? WEEKS.matchAt(view, i, to) : 0;
    }
    return end;
  }

  /** Behind 第一个周六 or 最后一个星期五. */
  private int weekday(int at, int to) {
    int nth = NTH.matchAt(view, at, to);
    Numerals.Numeral number = nth == 0 ? null : Numerals.at(view, at + nth);
    int next = number == null ? at + nth : number.to();
    next = number != null && Scan.at(view, next) == '个' ? next + 1 : next;
    int week = nth == 0 ? 0 : WEEKS.matchAt(view, next, to);
    boolean named = week > 0 && WEEKDAYS.indexOf(Scan.at(view, next + week)) >= 0;
    return named ? next + week + 1 : at;
  }

  // rule: 每周一上午8：30的局务例会改在二楼召开 names the meeting behind its time.
  Optional<Stretch> name() {
    int at = Scan.first(view, '每', 0, view.length());
    int line = at < 0 ? at : Scan.until(view, "。\n", at, view.length());
    int end = at < 0 ? at : everyEnd(at, line);
    int hour = draft.moments.hourIn(end, end + 2).map(Moments.Hour::to).orElse(end);
    for (int to = hour + 3; at >= 0 && to <= Math.min(line, hour + LONGEST_NAME); to++) {
      boolean meeting = Vocabulary.MEETINGS.matchBefore(view, to, hour + 1) > 1;
      if (end > at && Scan.at(view, hour) == '的' && meeting) {
        return Optional.of(new Stretch(hour + 1, to));
      }
    }
    return Optional.empty();
  }
}
