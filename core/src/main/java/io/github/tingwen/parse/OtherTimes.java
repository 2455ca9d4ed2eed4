package io.github.tingwen.parse;

import io.github.tingwen.model.DayPart;
import io.github.tingwen.model.MeetingTime;
import io.github.tingwen.text.Passage;
import java.time.LocalTime;
import java.util.Optional;

/** Puts the time of a meeting together from a day and an hour. Stateless apart from its draft. */
final class OtherTimes {

  private final Draft draft;
  private final Paper paper;
  private final Dates dates;

  OtherTimes(Draft draft, Dates dates) {
    this.draft = draft;
    this.paper = draft.paper;
    this.dates = dates;
  }

  MeetingTime of(Moments.Day day, Optional<Moments.Hour> hour) {
    Optional<DayPart> part = hour.flatMap(Moments.Hour::part);
    return new MeetingTime(
        words(day, hour),
        dates.of(day),
        dates.lastOf(day),
        part,
        hour.flatMap(h -> clock(h, h.start())),
        hour.flatMap(h -> clock(h, h.end())),
        Optional.empty());
  }

  private static Optional<LocalTime> clock(Moments.Hour hour, Optional<LocalTime> time) {
    return TimeReader.clock(hour, time, hour.part());
  }

  // rule: 5月9日上午10：00在甲召开…，下午2：00在乙召开…: the day named before holds for the second hour.
  private Passage words(Moments.Day day, Optional<Moments.Hour> hour) {
    Passage words = paper.cut(day.from(), day.to());
    if (hour.isEmpty()) {
      return words;
    }
    Moments.Hour h = hour.get();
    boolean joined = day.to() <= h.from() && TimeReader.isGap(draft.view(), day.to(), h.from());
    return joined ? paper.cut(day.from(), h.to()) : words.then(paper.cut(h.from(), h.to()));
  }
}
