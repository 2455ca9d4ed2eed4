package io.github.tingwen.parse;

/** Reads the day with which several days end: 4月2、3日, 3月30日-4月2日. For one text. */
final class LastDays {

  private static final int JANUARY = 1;
  private static final int DECEMBER = 12;
  private static final WordSet AND = WordSet.of("、", "和", "及", "与", "以及", "、以及");

  private final String view;
  private final DayRemarks remarks;

  LastDays(String view, DayRemarks remarks) {
    this.view = view;
    this.remarks = remarks;
  }

  /** The day with which several end. */
  record LastDay(int month, int day, int to) {

    boolean isAfter(LastDay other) {
      boolean nextYear = other.month == DECEMBER && month == JANUARY;
      boolean nextMonth = other.month > 0 && month > other.month;
      return nextYear || nextMonth || month == other.month && day > other.day;
    }
  }

  // rule: the last day may have its year and its month written again; else the first day's hold.
  LastDay at(int at, int firstMonth) {
    Numerals.Numeral first = Numerals.at(view, spaces(at));
    Numerals.Numeral month = isCounted(first, '年') ? behindUnit(first) : first;
    boolean named = isCounted(month, '月');
    Numerals.Numeral day = named ? behindUnit(month) : month;
    int lastMonth = named ? month.value() : firstMonth;
    boolean good =
        (isCounted(day, '日') || isCounted(day, '号'))
            && MomentScanner.isDay(day.value())
            && (MomentScanner.isMonth(lastMonth) || firstMonth == 0 && lastMonth == 0);
    return good ? new LastDay(lastMonth, day.value(), remarks.after(spaces(day.to()) + 1)) : null;
  }

  private boolean isCounted(Numerals.Numeral number, char unit) {
    return number != null && charAt(spaces(number.to())) == unit;
  }

  private Numerals.Numeral behindUnit(Numerals.Numeral number) {
    return Numerals.at(view, spaces(spaces(number.to()) + 1));
  }

  // rule: 4月2、3日, 4月2日、5日、6日 and 4月30日和5月4日 are days from the first to the last; a number without
  // 日 goes on only behind 、.
  int lastListed(int at, int month, int day) {
    int found = at;
    LastDay before = new LastDay(month, day, at);
    for (int next = behindAnd(at); next > 0; next = behindAnd(before.to())) {
      boolean comma = charAt(next - 1) == '、';
      LastDay last = at(next, month);
      boolean closed = last != null && charAt(last.to()) != '内' && last.isAfter(before);
      before = closed ? last : comma ? openDay(next, before) : null;
      if (before == null) {
        return found;
      }
      found = closed ? next : found;
    }
    return found;
  }

  private int behindAnd(int at) {
    int length = AND.matchAt(view, at, view.length());
    return length == 0 ? -1 : at + length;
  }

  /** The bare number at that place, as in 4月2、3日; null unless it is a later day. */
  private LastDay openDay(int at, LastDay before) {
    Numerals.Numeral next = Numerals.at(view, at);
    LastDay open = next == null ? null : new LastDay(before.month(), next.value(), next.to());
    return open != null && MomentScanner.isDay(open.day()) && open.isAfter(before) ? open : null;
  }

  private int spaces(int at) {
    return Scan.behindSpaces(view, at);
  }

  private char charAt(int at) {
    return Scan.at(view, at);
  }
}
