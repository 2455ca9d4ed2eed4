package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.Written.One;
import io.github.tingwen.tts.mandarin.Written.Spelled;
import io.github.tingwen.tts.mandarin.Written.Words;
import java.util.Optional;

/**
 * Number plates of cars: 京A12345, 粤B·D01234, said sign by sign.
 *
 * <p>rule: the sign of a province, a letter, five or six letters and digits with two digits at
 * least (GA 36). Stateless and thread-safe.
 */
final class PlateReader {

  private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
  private static final int LONGEST = 6;

  private PlateReader() {}

  /** The letters and digits of a plate whose letter of the town stands at the place. */
  static Optional<Written> read(Line line, int at) {
    if (!line.isOneOf(PROVINCES, at - 1) || !Character.isUpperCase(line.at(at))) {
      return Optional.empty();
    }
    int from = line.isOneOf("·- ", at + 1) ? at + 2 : at + 1;
    int end = from;
    int digits = 0;
    while (end <= from + LONGEST && (line.isDigit(end) || Character.isUpperCase(line.at(end)))) {
      digits += line.isDigit(end) ? 1 : 0;
      end++;
    }
    int least = from == at + 1 ? LONGEST - 1 : LONGEST - 2;
    if (end - from < least || end - from > LONGEST || digits < 2) {
      return Optional.empty();
    }
    String dot = line.at(at + 1) == '·' ? "·" : "";
    return Optional.of(
        Written.all(
            new Spelled(line, at, at + 1, One.YI),
            new Words(at + 1, from, dot),
            new Spelled(line, from, end, One.YI)));
  }
}
