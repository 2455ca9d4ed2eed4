package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.Written.Cardinal;
import io.github.tingwen.tts.mandarin.Written.Two;
import io.github.tingwen.tts.mandarin.Written.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The second half of a numeric date: 11.27-11.29, 2025.11.27-29, 2025.11-2026.3.
 *
 * <p>Stateless and thread-safe.
 */
final class DateRange {

  private static final String SIGNS = "-~至到";

  private DateRange() {}

  /**
   * What goes on behind a date whose month and day begin at the places given: 至 and a later day,
   * with or without a month of its own.
   */
  static Optional<Written> tail(Line line, int month, int day, int dayEnd, char separator) {
    int from = line.isOneOf("日号", dayEnd) ? dayEnd + 1 : dayEnd;
    int first = afterSign(line, from, separator);
    int firstEnd = line.digitsEnd(first);
    if (first == from || firstEnd == first || firstEnd - first > 2) {
      return Optional.empty();
    }
    int second = firstEnd + 1;
    int end = line.digitsEnd(second);
    if (line.at(firstEnd) == separator && line.isDigit(second)) {
      return isLater(line, month, day, first, second, end)
          ? Optional.of(monthDay(line, dayEnd, first, firstEnd, end))
          : Optional.empty();
    }
    return isLaterDay(line, day, dayEnd, first, firstEnd)
        ? Optional.of(day(line, dayEnd, first, firstEnd))
        : Optional.empty();
  }

  /** rule: a date with hyphens (11-27) needs another sign than a hyphen before its second half. */
  private static int afterSign(Line line, int from, char separator) {
    int i = from;
    while (i < from + 2 && line.isOneOf(SIGNS, i)) {
      i++;
    }
    return separator == '-' && line.at(from) == '-' ? from : i;
  }

  private static boolean isLater(Line line, int month, int day, int first, int second, int end) {
    if (!DateReader.isWithin(line, first, second - 1, 12)
        || !DateReader.isWithin(line, second, end, 31)
        || isOpen(line, end)) {
      return false;
    }
    int from = line.value(month, line.digitsEnd(month));
    int to = line.value(first, second - 1);
    boolean sameMonth = from == to;
    boolean laterDay = line.value(second, end) > line.value(day, line.digitsEnd(day));
    return sameMonth ? laterDay : to > from || from >= 11 && to <= 2;
  }

  private static boolean isLaterDay(Line line, int day, int dayEnd, int first, int end) {
    return DateReader.isWithin(line, first, end, 31)
        && line.value(first, end) > line.value(day, dayEnd)
        && !isOpen(line, end)
        && !line.isOneOf("日号月年时点:：-/", end);
  }

  /** Whether a number goes on or is counted here, so that it is no day. */
  static boolean isOpen(Line line, int end) {
    return line.isOneOf("./:", end) && line.isDigit(end + 1)
        || line.isDigit(end)
        || line.isLetter(end)
        || Measures.begins(line, end);
  }

  private static Written monthDay(Line line, int sign, int month, int monthEnd, int end) {
    List<Written> parts = new ArrayList<>(List.of(to(line, sign, month)));
    parts.add(new Cardinal(line, month, monthEnd, Two.ER));
    parts.add(new Words(monthEnd, monthEnd + 1, "月"));
    parts.add(new Cardinal(line, monthEnd + 1, end, Two.ER));
    parts.add(new Words(end - 1, end, line.isOneOf("日号", end) ? "" : "日"));
    return new Written.Sequence(parts);
  }

  private static Written day(Line line, int sign, int day, int end) {
    return Written.all(
        to(line, sign, day), new Cardinal(line, day, end, Two.ER), new Words(end - 1, end, "日"));
  }

  /** The sign of range, with the 日 that may be written before it. */
  private static Written to(Line line, int from, int to) {
    return new Words(from, to, line.isOneOf("日号", from) ? line.at(from) + "至" : "至");
  }

  /** Index after "-12" of 2025.11-12月, else {@code end}. */
  static int monthEnd(Line line, int end) {
    int second = line.digitsEnd(end + 1);
    boolean range = line.isOneOf(SIGNS, end) && DateReader.isWithin(line, end + 1, second, 12);
    return range ? second : end;
  }

  /** Whether a year and its month with a sign of range stand before: 2025.11-. */
  static boolean follows(Line line, int at) {
    int end = at - 1;
    int month = end;
    while (line.isDigit(month - 1) && month > end - 3) {
      month--;
    }
    return line.isOneOf(SIGNS, end)
        && DateReader.isWithin(line, month, end, 12)
        && line.isOneOf("./", month - 1)
        && DateReader.isModernYearAt(line, month - 5);
  }
}
