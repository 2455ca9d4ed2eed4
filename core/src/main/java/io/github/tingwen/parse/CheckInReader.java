package io.github.tingwen.parse;

import io.github.tingwen.model.CheckIn;
import io.github.tingwen.model.DayPart;
import io.github.tingwen.text.Passage;
import java.util.List;
import java.util.Optional;

/** Reads when and where to report before the meeting, and tells such hours from its own. */
final class CheckInReader {

  static final WordSet ARRIVALS = WordSet.of("报到", "签到", "入座", "入场", "候会", "集合", "进场", "到场");
  private static final WordSet MEETING = WordSet.of("召开", "举行", "开会", "举办", "会议");
  private static final WordSet PLACES =
      WordSet.of("报到地点：", "签到地点：", "报到地点为", "报到地点设在", "报到地点在", "签到地点设在", "签到地点在");

  /** How far behind an hour 报到 may stand: 下午3：00-6：00在县迎宾馆一号楼大厅报到. */
  private static final int REACH = 24;

  private static final int LONGEST = 40;

  private final Draft draft;
  private final String view;
  private final Dates dates;

  CheckInReader(Draft draft, Dates dates) {
    this.draft = draft;
    this.view = draft.view();
    this.dates = dates;
  }

  // rule: 上午8：00报到，8：30开会: an hour with 报到 or 签到 after it is not the hour of the meeting.
  boolean isArrival(Moments.Hour hour, int limit) {
    return arrivalEnd(hour.to(), limit) > 0;
  }

  // rule: 住宿报到安排在9月23日16：00: the word may stand before the day in its clause.
  boolean isArrivalClause(int day) {
    int from = Scan.since(view, "，。；\n", Math.max(0, day - REACH), day);
    return ARRIVALS.find(view, from, day) >= 0;
  }

  /** Where the word for arriving ends that belongs to the time that ends at {@code at}; or -1. */
  private int arrivalEnd(int at, int limit) {
    int to = Math.min(limit, at + REACH);
    to = draft.moments.hourIn(at, to).map(Moments.Hour::from).orElse(to);
    for (int i = at; i < to && "，。；\n".indexOf(Scan.at(view, i)) < 0; i++) {
      if (MEETING.matchAt(view, i, to) > 0) {
        return -1;
      }
      int word = ARRIVALS.matchAt(view, i, to);
      if (word > 0) {
        return i + word;
      }
    }
    return -1;
  }

  // rule: 12月28日 15：00-18：00 报到 and 12月28日报到 name a day before the meeting: no hour of it but
  // those to report stands behind such a day and before the next.
  boolean isArrivalDay(Moments.Day day, int limit) {
    Optional<Moments.Hour> hour = draft.moments.hourIn(day.to(), limit);
    if (hour.isEmpty()) {
      return arrivalEnd(day.to(), limit) > 0;
    }
    while (hour.isPresent()) {
      if (!isArrival(hour.get(), limit)) {
        return false;
      }
      hour = draft.moments.hourIn(hour.get().to(), limit);
    }
    return true;
  }

  // rule: the first hour with 报到, 签到 or 入座 after it, or behind the label 报到, is the time to be
  // there; a day alone is one too.
  Optional<CheckIn> read(Optional<Moments.Day> meeting, Optional<DayPart> part) {
    for (Sentence sentence : draft.layout.sentences()) {
      if (ARRIVALS.find(view, sentence.from(), sentence.to()) >= 0 || isField(sentence)) {
        Optional<CheckIn> found = inSentence(sentence, meeting, part);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isField(Sentence sentence) {
    return draft
        .fields
        .around(sentence.from())
        .filter(f -> f.kind() == Field.Kind.CHECK_IN)
        .isPresent();
  }

  private Optional<CheckIn> inSentence(
      Sentence sentence, Optional<Moments.Day> meeting, Optional<DayPart> part) {
    int at = sentence.from();
    Optional<Moments.Hour> hour = draft.moments.hourIn(at, sentence.to());
    while (hour.isPresent()) {
      Moments.Hour h = hour.get();
      if ((isArrival(h, sentence.to()) || isField(sentence)) && !isOfFew(sentence, h.from())) {
        return Optional.of(atHour(sentence, h, meeting, part));
      }
      hour = draft.moments.hourIn(h.to(), sentence.to());
    }
    return onDay(sentence, meeting);
  }

  // rule: 请获奖学生于当天1：30前到后台集合 binds these alone; it is a deadline of theirs.
  private boolean isOfFew(Sentence sentence, int hour) {
    return FEW.find(view, draft.clauseStart(sentence.from(), hour), hour) >= 0;
  }

  private static final WordSet FEW =
      WordSet.of("获奖", "受表彰", "受奖", "领奖", "主持人", "演员", "发言人", "发言单位", "工作人员", "志愿者", "评委", "选手");

  private CheckIn atHour(
      Sentence sentence, Moments.Hour hour, Optional<Moments.Day> meeting, Optional<DayPart> part) {
    List<Moments.Day> days =
        draft.moments.daysIn(Math.max(sentence.from(), hour.from() - 20), hour.from());
    Optional<Moments.Day> on =
        days.isEmpty()
            ? Optional.empty()
            : Optional.of(days.get(days.size() - 1))
                .filter(d -> TimeReader.isGap(view, d.to(), hour.from()));
    Stretch words =
        new Stretch(on.map(Moments.Day::from).orElse(hour.from()), end(hour.to(), sentence.to()));
    Optional<Moments.Day> other =
        on.filter(d -> meeting.filter(m -> m.from() == d.from()).isEmpty());
    return new CheckIn(
        draft.paper.cut(words),
        other.flatMap(dates::of),
        TimeReader.clock(hour, hour.start(), other.isPresent() ? Optional.empty() : part),
        place(sentence));
  }

  // rule: 12月28日报到 gives the day and no hour.
  private Optional<CheckIn> onDay(Sentence sentence, Optional<Moments.Day> meeting) {
    for (Moments.Day day : draft.moments.daysIn(sentence.from(), sentence.to())) {
      boolean own = meeting.filter(m -> m.from() == day.from()).isPresent();
      int word = ARRIVALS.matchAt(view, day.to(), sentence.to());
      if (!own && (word > 0 || isField(sentence))) {
        Stretch words = new Stretch(day.from(), day.to() + word);
        return Optional.of(
            new CheckIn(draft.paper.cut(words), dates.of(day), Optional.empty(), place(sentence)));
      }
    }
    return Optional.empty();
  }

  private int end(int from, int to) {
    int sign = Scan.until(view, "，。；）\n", from, Math.min(to, from + LONGEST));
    boolean open = Scan.first(view, '（', from, sign) >= 0 && Scan.at(view, sign) == '）';
    int last = open ? sign + 1 : sign;
    return sign == from + LONGEST ? Math.max(from, arrivalEnd(from, to)) : last;
  }

  // rule: 报到地点：某酒店大堂 behind the hour, in the same sentence or as a label of its own, tells where.
  private Optional<Passage> place(Sentence sentence) {
    int at = PLACES.find(view, sentence.from(), sentence.to());
    int from = at < 0 ? at : at + PLACES.matchAt(view, at, sentence.to());
    Optional<Stretch> inSentence =
        at < 0
            ? Optional.empty()
            : Optional.of(new Stretch(from, Scan.until(view, "，。；", from, sentence.to())));
    return inSentence.or(this::labelledPlace).filter(p -> !p.isEmpty()).map(draft.paper::cut);
  }

  private Optional<Stretch> labelledPlace() {
    return draft.fields.of(Field.Kind.CHECK_IN).stream()
        .filter(f -> PLACES.matchAt(view, f.from(), f.value().from()) > 0)
        .map(
            f ->
                new Stretch(
                    f.value().from(), Scan.until(view, "，。；\n", f.value().from(), f.value().to())))
        .findFirst();
  }
}
