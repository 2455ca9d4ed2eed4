package io.github.tingwen.parse;

import io.github.tingwen.model.DayPart;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every date and time of day that a text names, in order.
 *
 * <p>Immutable and thread-safe.
 */
record Moments(List<Day> days, List<Hour> hours) {

  /** What a decoder puts for a character it could not read. */
  static final char LOST = '\uFFFD';

  /**
   * A day as written. Zero stands for what is not written.
   *
   * @param relative from where it counts, {@link Relative#NONE} for a written date
   * @param damaged whether a sign was lost (712日 for 7月12日)
   */
  record Day(
      int from,
      int to,
      int year,
      int month,
      int day,
      int lastMonth,
      int lastDay,
      Relative relative,
      boolean damaged) {

    boolean isFull() {
      return year > 0 && month > 0 && day > 0;
    }
  }

  /**
   * How a day is found that is named from the day of the paper.
   *
   * @param unit what {@code shift} counts
   * @param shift how many units on: 0 for 今天 and 本周六, 1 for 明天, 下周六 and 下月5日
   * @param day the day of the week (1 to 7) or of the month, 0 for a day that is only counted
   */
  record Relative(Unit unit, int shift, int day) {

    /** The unit in which a day is counted from the paper's. */
    enum Unit {
      NONE,
      DAY,
      WEEK,
      MONTH,
      LUNAR
    }

    static final Relative NONE = new Relative(Unit.NONE, 0, 0);

    /** The shift of a day of the week that is named without its week: 周六. */
    static final int NEXT = 99;

    boolean isNone() {
      return unit == Unit.NONE;
    }
  }

  /** A time of day as written. */
  record Hour(
      int from,
      int to,
      Optional<DayPart> part,
      Optional<LocalTime> start,
      Optional<LocalTime> end) {}

  static Moments scan(String view) {
    Moments all = new MomentScanner(view).scan();
    return view.indexOf(LOST) < 0 ? all : all.undamaged(view);
  }

  // rule: a day or hour beside a lost character may be half of another one (\uFFFD3日 of 13日).
  private Moments undamaged(String view) {
    return new Moments(
        days.stream().filter(d -> isWhole(view, d.from(), d.to())).toList(),
        hours.stream().filter(h -> isWhole(view, h.from(), h.to())).toList());
  }

  private static boolean isWhole(String view, int from, int to) {
    return Scan.at(view, from - 1) != LOST && Scan.at(view, to) != LOST;
  }

  /** The days that begin in the range. */
  List<Day> daysIn(int from, int to) {
    List<Day> found = new ArrayList<>();
    for (int i = firstAt(from); i < days.size() && days.get(i).from() < to; i++) {
      found.add(days.get(i));
    }
    return found;
  }

  private int firstAt(int from) {
    int low = 0;
    int high = days.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (days.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first time of day that begins in the range. */
  Optional<Hour> hourIn(int from, int to) {
    int low = 0;
    int high = hours.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hours.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean inside = low < hours.size() && hours.get(low).from() < to;
    return inside ? Optional.of(hours.get(low)) : Optional.empty();
  }
}
