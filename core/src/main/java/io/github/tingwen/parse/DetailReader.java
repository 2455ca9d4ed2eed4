package io.github.tingwen.parse;

import io.github.tingwen.model.Deadline;
import io.github.tingwen.model.PartialDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Reads by when something has to be done. For use by one thread. */
final class DetailReader {

  static final WordSet BEFORE = WordSet.of("前", "之前", "以前", "截止", "为止", "止", "或之前", "或以前");
  private static final WordSet UNTIL = WordSet.load("time_words.tsv", "limit");
  private static final WordSet ACCOUNTS =
      WordSet.of("报告", "报表", "账目", "帐目", "决算", "收支", "数据", "结余", "余额", "财报", "统计", "预算");
  private static final WordSet REGISTERED = WordSet.of("登记", "在册", "收市", "交易结束", "持有", "下午收市");
  static final WordSet PAUSES = WordSet.of("下班", "中午", "上午", "下午", "当天", "当日", "晚", "24点", "下班时间");
  private static final WordSet ASKING = WordSet.of("请", "务必", "须", "应", "要", "必须", "，", "、", " ");
  private static final WordSet LEADS = WordSet.load("lead_verbs.tsv", "ORDERS", "SAYS");
  private static final WordSet SAME_DAY = WordSet.of("当天", "当日", "会议当天", "会议当日", "同日");
  private static final int LONGEST_CLAUSE = 120;
  private static final int LONGEST_BINDING = 24;

  private final Draft draft;
  private final String view;
  private final Dates dates;
  private final Optional<Moments.Day> meeting;
  private final Optional<LocalTime> start;
  private final RelativeDays relative;
  private final IntPredicate skipped;
  private final DueLabels labels;
  private final BitSet taken = new BitSet();

  /** What binds, before the words round it are read. */
  private record Due(Stretch words, Optional<PartialDate> date, Optional<LocalTime> time) {}

  DetailReader(
      Draft draft,
      Dates dates,
      Optional<Moments.Day> meeting,
      Optional<LocalTime> start,
      IntPredicate skipped) {
    this.draft = draft;
    this.view = draft.view();
    this.dates = dates;
    this.meeting = meeting;
    this.start = start;
    this.relative = new RelativeDays(view, dates.paperDay(), meeting.flatMap(dates::of), start);
    this.skipped = skipped;
    this.labels = new DueLabels(draft);
  }

  List<Deadline> deadlines() {
    List<Deadline> deadlines = new ArrayList<>();
    for (Sentence sentence : draft.layout.sentences()) {
      if (!skipped.test(sentence.from()) && !isSlip(sentence)) {
        List<Due> due = new ArrayList<>();
        relative(sentence, due);
        dated(sentence, due);
        hours(sentence, due);
        due.sort(Comparator.comparingInt(d -> d.words().from()));
        due.forEach(d -> deadlines.add(deadline(sentence, d)));
      }
    }
    return deadlines;
  }

  private boolean isSlip(Sentence sentence) {
    return draft
        .fields
        .around(sentence.from())
        .filter(f -> f.kind() == Field.Kind.REPLY)
        .isPresent();
  }

  // rule: a day, with or without an hour, before 前 or 截止, or after 于 and before 报到, binds.
  private void dated(Sentence sentence, List<Due> into) {
    for (Moments.Day day : draft.moments.daysIn(sentence.from(), sentence.to())) {
      Optional<Moments.Hour> hour = hourBehind(day.to(), sentence);
      int to = limit(sentence, day.from(), hour.map(Moments.Hour::to).orElse(day.to()));
      if (to > 0 && isApart(day.from()) && !DueLabels.isPrice(view, to)) {
        Stretch words = new Stretch(day.from(), to);
        add(new Due(words, lastOf(withMonth(day)), hour.flatMap(DetailReader::latest)), into);
      }
    }
  }

  // rule: 5月17日至20日前 is due on the last of the days.
  private Optional<PartialDate> lastOf(Moments.Day day) {
    return dates.lastOf(day).or(() -> dates.of(day));
  }

  // rule: in 5月31日前每晚7点至9点 the hours stand behind 前 and are no part of the limit.
  private Optional<Moments.Hour> hourBehind(int at, Sentence sentence) {
    boolean closed = BEFORE.matchAt(view, draft.paper.skipSpaces(at, sentence.to()), at + 4) > 0;
    return closed ? Optional.empty() : draft.moments.hourIn(at, Math.min(sentence.to(), at + 4));
  }

  // rule: a day without a month (25日8：30之前) is one of the meeting's month.
  private Moments.Day withMonth(Moments.Day day) {
    int month = meeting.map(Moments.Day::month).orElse(0);
    boolean open = day.month() == 0 && day.relative().isNone() && month > 0;
    return open
        ? new Moments.Day(
            day.from(),
            day.to(),
            meeting.get().year(),
            month,
            day.day(),
            day.lastDay() == 0 ? 0 : month,
            day.lastDay(),
            day.relative(),
            day.damaged())
        : day;
  }

  private static Optional<LocalTime> latest(Moments.Hour hour) {
    return hour.end().isPresent() ? hour.end() : hour.start();
  }

  private int limit(Sentence sentence, int from, int end) {
    int next = draft.paper.skipSpaces(end, sentence.to());
    next += Scan.at(view, next) == '）' && Scan.at(view, from - 1) == '（' ? 1 : 0;
    next += PAUSES.matchAt(view, next, sentence.to());
    int before = BEFORE.matchAt(view, next, sentence.to());
    boolean other =
        view.startsWith("前后", next)
            || view.startsWith("前夕", next)
            || view.startsWith("前往", next)
            || before > 0 && Scan.at(view, next + before) == '的';
    if (before > 0 && !other && !isPast(sentence, from, next + before)) {
      return next + before;
    }
    boolean until =
        UNTIL.matchBefore(view, from, sentence.from()) > 0 && !isCount(from, end)
            || labels.isLabelled(sentence, from);
    boolean report =
        from > 0
            && !isSpan(from, end)
            && "于应".indexOf(Scan.at(view, from - 1)) >= 0
            && clause(end, sentence.to()).contains("报到")
            && !view.startsWith("列席", Math.max(0, from - 7));
    return until || report ? end : -1;
  }

  // rule: 于11月23日下午2：30至5：00到某处报到 opens the desk and sets no limit.
  private boolean isSpan(int from, int end) {
    return draft.moments.hourIn(from, end).flatMap(Moments.Hour::end).isPresent();
  }

  // rule: 截至9月30日之财务报告, 财务报告（截至9月30日）, 截至9月30日，全县已完成… and 截至九月底储备金结余… at the head of a clause count
  // what was done, they
  // bind nobody.
  private boolean isCount(int from, int end) {
    int word = from - UNTIL.matchBefore(view, from, 0);
    boolean head = word == 0 || "，。；：、\n".indexOf(Scan.at(view, word - 1)) >= 0;
    head |= Scan.at(view, word - 1) == '（' && ACCOUNTS.matchBefore(view, word - 1, 0) > 0;
    head |= "之的".indexOf(Scan.at(view, end)) >= 0;
    boolean listed = REGISTERED.matchAt(view, end, view.length()) > 0;
    return view.startsWith("截至", word) && (head || listed || Scan.at(view, end) == '，');
  }

  // rule: 已于8月15日前完成 tells what is done.
  private boolean isPast(Sentence sentence, int from, int to) {
    int clause = clauseStart(sentence, from);
    return Scan.first(view, '已', clause, from) >= 0 || Scan.at(view, to) == '已';
  }

  private int clauseStart(Sentence sentence, int at) {
    return Scan.since(view, "，。；：）", Math.max(sentence.from(), at - LONGEST_CLAUSE), at);
  }

  private String clause(int from, int to) {
    return view.substring(from, clauseEnd(from, to));
  }

  private int clauseEnd(int from, int to) {
    return Scan.until(view, "，。；", from, Math.min(to, from + LONGEST_CLAUSE));
  }

  // rule: 本周五前, 月底前, 会前2天 count from the day of the paper or of the meeting.
  private void relative(Sentence sentence, List<Due> into) {
    int at = sentence.from();
    while (at < sentence.to()) {
      Optional<RelativeDays.Day> found = relative.at(at, sentence.to());
      if (found.isEmpty()) {
        at++;
        continue;
      }
      RelativeDays.Day day = found.get();
      Optional<Moments.Hour> hour =
          day.time().isPresent() ? Optional.empty() : hourBehind(day.to(), sentence);
      int end = hour.map(Moments.Hour::to).orElse(day.to());
      int limit = limit(sentence, day.from(), end);
      int to = day.closed() ? Math.max(limit, hour.isPresent() ? day.to() : end) : limit;
      boolean apart =
          day.closed()
              || draft.moments.daysIn(day.from() - 1, day.to()).stream()
                  .noneMatch(d -> d.relative().isNone());
      if (to > 0 && apart) {
        Optional<LocalTime> time = hour.flatMap(DetailReader::latest).or(day::time);
        add(new Due(new Stretch(day.from(), to), day.date(), time), into);
      }
      at = day.to();
    }
  }

  // rule: an hour alone before 前 is one of the meeting's own day; one that names no half of the day
  // lies within twelve hours before the meeting.
  private void hours(Sentence sentence, List<Due> into) {
    int at = sentence.from();
    for (Optional<Moments.Hour> hour = draft.moments.hourIn(at, sentence.to());
        hour.isPresent();
        hour = draft.moments.hourIn(at, sentence.to())) {
      Moments.Hour h = hour.get();
      at = h.to();
      boolean apart =
          isApart(h.from())
              && draft.moments.daysIn(Math.max(sentence.from(), h.from() - 16), h.from()).stream()
                  .noneMatch(d -> h.from() - d.to() <= 4);
      int before = BEFORE.matchAt(view, h.to(), sentence.to());
      if (apart && before > 0 && h.start().isPresent()) {
        Stretch words = new Stretch(h.from(), h.to() + before);
        add(new Due(words, meeting.flatMap(dates::of), h.start().map(t -> halfOfDay(h, t))), into);
      }
    }
  }

  // rule: what one rule has read is not read by the next.
  private boolean isApart(int at) {
    return !taken.get(at);
  }

  // rule: 会议前48小时（即12月7日晚八时前） tells one day twice.
  private void add(Due due, List<Due> into) {
    int from = due.words().from();
    boolean again =
        view.startsWith("（即", from - 2) && into.stream().anyMatch(d -> d.words().to() == from - 2);
    if (again) {
      return;
    }
    taken.set(due.words().from(), due.words().to());
    into.add(due);
  }

  private LocalTime halfOfDay(Moments.Hour hour, LocalTime time) {
    boolean open =
        hour.part().isEmpty() && time.getHour() < 12 && Scan.at(view, hour.from()) != '0';
    boolean later = open && start.filter(s -> !time.plusHours(12).isAfter(s)).isPresent();
    return later ? time.plusHours(12) : time;
  }

  private Deadline deadline(Sentence sentence, Due due) {
    Stretch words = due.words();
    int from = words.to();
    for (int word = ASKING.matchAt(view, from, sentence.to());
        word > 0;
        word = ASKING.matchAt(view, from, sentence.to())) {
      from += word;
    }
    Stretch before = bound(clauseStart(sentence, words.from()), words.from());
    Stretch whom = isBound(before) ? before : boundBehind(from, sentence.to());
    boolean behind = !whom.isEmpty() && whom.from() >= from;
    Stretch label = labels.action(sentence, words.from());
    Stretch action = label.isEmpty() ? action(behind ? whom.to() : from, sentence.to()) : label;
    return new Deadline(
        draft.paper.cut(words),
        due.date(),
        due.time(),
        action.isEmpty() ? Optional.empty() : Optional.of(draft.paper.cut(action)),
        isBound(whom) ? Optional.of(draft.paper.cut(whom)) : Optional.empty());
  }

  private Stretch action(int from, int to) {
    int start = from;
    for (int word = ASKING.matchAt(view, start, to);
        word > 0;
        word = ASKING.matchAt(view, start, to)) {
      start += word;
    }
    int end = clauseEnd(start, to);
    int open = Scan.last(view, '（', end);
    boolean cut = open > start && Scan.first(view, '）', open, end) < 0;
    boolean closes = open < start && Scan.at(view, end - 1) == '）';
    return draft.paper.trim(start, cut ? open : end, closes ? "）" : "");
  }

  // rule: the body or group right before the day is bound (各单位于…前), without the words that ask it
  // and the number and lead before it.
  private Stretch bound(int from, int to) {
    Item item = Outline.at(draft.paper, from, to);
    int start = item == null ? Requirements.afterNumber(view, from, to) : item.content();
    for (int lead = LEADS.find(view, start, to); lead >= 0; lead = LEADS.find(view, start, to)) {
      start = lead + LEADS.matchAt(view, lead, to);
    }
    int end = to - SAME_DAY.matchBefore(view, to, start);
    return draft.paper.trim(start, end, "请于将务必须应由要在，：（");
  }

  // rule: 5月17日前，各单位要…: the group may stand behind the day and before its 要 or 须.
  private Stretch boundBehind(int from, int to) {
    int end = Math.min(clauseEnd(from, to), from + LONGEST_BINDING);
    int mark = Requirements.mark(view, from, end);
    Stretch words = draft.paper.trim(from, Math.max(from, mark), "，");
    boolean one = mark > from && Scan.first(view, '，', words.from(), words.to()) < 0;
    return one && isBound(words) ? words : new Stretch(from, from);
  }

  private boolean isBound(Stretch words) {
    return words.length() >= 3
        && (Vocabulary.GROUPS.matchBefore(view, words.to(), words.from()) > 0
            || Vocabulary.BODIES.matchBefore(view, words.to(), words.from()) > 0);
  }
}
