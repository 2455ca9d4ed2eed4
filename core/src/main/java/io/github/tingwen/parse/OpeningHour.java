package io.github.tingwen.parse;

import io.github.tingwen.model.DayPart;
import java.util.List;
import java.util.Optional;

/**
 * Finds the hour at which a meeting opens in a sentence behind its day. Stateless apart from its
 * draft.
 */
final class OpeningHour {

  private static final WordSet OPENS =
      WordSet.of("开会", "正式开会", "准时开会", "正式开始", "准时开始", "开幕", "开班", "正式召开", "开始开会");
  private static final int NEAR = 200;

  private final Draft draft;

  OpeningHour(Draft draft) {
    this.draft = draft;
  }

  // rule: 9月20日召开。…上午8：30签到，9：00开会。 a later sentence may tell the hour it begins; an hour behind
  // another day (15日至16日…16日下午开会) is that day's.
  Optional<Moments.Hour> of(Moments.Day found) {
    String view = draft.view();
    int limit = Math.min(view.length(), found.to() + NEAR);
    Optional<DayPart> part = Optional.empty();
    Optional<Moments.Hour> hour = draft.moments.hourIn(found.to(), limit);
    while (hour.isPresent() && OPENS.matchAt(view, hour.get().to(), view.length()) == 0) {
      part = hour.get().part();
      hour = draft.moments.hourIn(hour.get().to(), limit);
    }
    Optional<DayPart> before = part;
    return hour.filter(h -> !isOfOther(h, found)).map(h -> inPart(h, before));
  }

  private boolean isOfOther(Moments.Hour hour, Moments.Day found) {
    List<Moments.Day> days = draft.moments.daysIn(found.to(), hour.from() + 1);
    Moments.Day last = days.isEmpty() ? found : days.get(days.size() - 1);
    return found.lastDay() > 0 && last.day() != found.day();
  }

  // rule: 下午1：30报到，2：00开会: the part of the day named before holds for the hour behind it.
  private static Moments.Hour inPart(Moments.Hour hour, Optional<DayPart> before) {
    return new Moments.Hour(
        hour.from(),
        hour.to(),
        hour.part(),
        TimeReader.clock(hour, hour.start(), before),
        TimeReader.clock(hour, hour.end(), before));
  }
}
