package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.Written.Words;
import java.util.List;
import java.util.Optional;

/**
 * AM and PM before or behind an hour; said before it, as 上午 and 下午.
 *
 * <p>Stateless and thread-safe.
 */
final class Meridiem {

  private static final List<String> MARKS =
      List.of("a.m.", "p.m.", "A.M.", "P.M.", "AM", "PM", "am", "pm");

  private Meridiem() {}

  /** Adds what a mark behind an hour says and returns the index after it; {@code end} if none. */
  static int behind(Line line, int end, List<Written> parts) {
    int at = line.at(end) == ' ' ? end + 1 : end;
    int markEnd = markEnd(line, at);
    if (markEnd > at) {
      parts.add(new Words(at, markEnd, words(line, at)));
      return markEnd;
    }
    return end;
  }

  /** The mark that begins here, if an hour with minutes follows it. */
  static Optional<Written> before(Line line, int at) {
    int end = markEnd(line, at);
    int hour = line.at(end) == ' ' ? end + 1 : end;
    int hourEnd = line.digitsEnd(hour);
    boolean clock = hourEnd > hour && hourEnd - hour <= 2 && line.isOneOf(":：点时", hourEnd);
    return end > at && clock ? Optional.of(new Words(at, hour, words(line, at))) : Optional.empty();
  }

  /** Whether a mark ends right before the place. */
  static boolean isBefore(Line line, int at) {
    return beginning(line, at) < at;
  }

  /** Whether an hour with a mark ends here, as in 8:00AM-5:00PM. */
  static boolean isHourEnd(Line line, int end) {
    int from = beginning(line, end);
    int digit = line.at(from - 1) == ' ' ? from - 2 : from - 1;
    return from < end && line.isDigit(digit);
  }

  private static int beginning(Line line, int end) {
    for (String mark : MARKS) {
      int from = end - mark.length();
      if (line.startsWith(mark, from) && !line.isLetter(from - 1)) {
        return from;
      }
    }
    return end;
  }

  private static int markEnd(Line line, int at) {
    if (line.isLetter(at - 1)) {
      return at;
    }
    for (String mark : MARKS) {
      if (line.startsWith(mark, at) && !line.isLetter(at + mark.length())) {
        return at + mark.length();
      }
    }
    return at;
  }

  private static String words(Line line, int at) {
    return line.isOneOf("aA", at) ? "上午" : "下午";
  }
}
