package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.SlotKind;
import io.github.tingwen.tts.mandarin.Written.Cardinal;
import io.github.tingwen.tts.mandarin.Written.Gap;
import io.github.tingwen.tts.mandarin.Written.One;
import io.github.tingwen.tts.mandarin.Written.Spelled;
import io.github.tingwen.tts.mandarin.Written.Two;
import io.github.tingwen.tts.mandarin.Written.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Characters that were lost on the way ({@link Losses}): what is left of a number is never joined
 * to another number, and nothing is lost in silence.
 *
 * <p>rule: 某 for each lost character in or beside a number, whose other digits are said one by one
 * (3�1会议室 is 三某一会议室); elsewhere 一字不清 once for a run.
 */
final class LossReader implements LineReader {

  private static final String JOINTS = "-~:：.,/×*";
  private static final String BETWEEN = "-~";
  private static final String RANGED = "年月日号时点分人名个元天届%";

  /** A number longer than this is read in pieces, so that looking ahead stays bounded. */
  private static final int LONGEST_NUMBER = 64;

  /** Fewer digits are no telephone number: the shortest landline has seven (YD/T 2639). */
  private static final int SHORTEST_CALL = 7;

  /** A Han character is three bytes of UTF-8: one that is lost leaves up to three signs. */
  private static final int SIGNS_OF_ONE = 3;

  @Override
  public Optional<Written> read(Line line, int at) {
    if (line.isLetter(at)) {
      return beforeNumber(line, at, line.lettersEnd(at));
    }
    if (line.isOneOf(MoneyReader.SIGNS, at) && isDamaged(line, at + 1)) {
      return Optional.of(sum(line, at));
    }
    if (line.isOneOf("(（+", at)) {
      return beforeCall(line, at);
    }
    if (isDamaged(line, at)) {
      return Optional.of(number(line, at));
    }
    return Losses.isSign(line, at) ? Optional.of(text(line, at)) : Optional.empty();
  }

  /** Whether a number begins here of which something is lost. */
  private static boolean isDamaged(Line line, int at) {
    int end = numberEnd(line, at);
    return isDamaged(line, at, end);
  }

  private static boolean isDamaged(Line line, int at, int end) {
    for (int i = at; i < end; i++) {
      if (Losses.isDigit(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** Index after digits, lost ones and the signs between them. */
  private static int numberEnd(Line line, int at) {
    int i = at;
    while (i < at + LONGEST_NUMBER) {
      boolean joint = i > at && line.isOneOf(JOINTS, i) && isPlace(line, i + 1);
      if (!joint && !isPlace(line, i)) {
        return i;
      }
      i++;
    }
    return i;
  }

  private static boolean isPlace(Line line, int at) {
    return line.isDigit(at) || Losses.isDigit(line, at);
  }

  /** rule: the letters of A3�1 and G1�2次 are said as letters. */
  private static Optional<Written> beforeNumber(Line line, int at, int end) {
    int number = line.at(end) == '-' ? end + 1 : end;
    return isDamaged(line, number)
        ? Optional.of(new Spelled(line, at, end, One.YI))
        : Optional.empty();
  }

  /** rule: （0531）880�1234 and +86-138�… are no telephone numbers that could be grouped. */
  private static Optional<Written> beforeCall(Line line, int at) {
    int end = numberEnd(line, at + 1);
    int rest = line.isOneOf(")）", end) ? end + 1 : end;
    boolean damaged = end > at + 1 && (isDamaged(line, at + 1, end) || isDamaged(line, rest));
    String words = line.at(at) == '+' ? "加" : "（";
    return damaged ? Optional.of(new Words(at, at + 1, words)) : Optional.empty();
  }

  private static Written sum(Line line, int at) {
    Written number = number(line, at + 1);
    int end = number.to();
    while (line.isOneOf("万亿千百", end)) {
      end++;
    }
    String currency = MoneyReader.named(line, end) ? "" : MoneyReader.currency(line.at(at));
    Words scale = new Words(number.to(), end, line.text(number.to(), end));
    return Written.all(number, scale, new Words(at, at + 1, currency));
  }

  private static Written number(Line line, int at) {
    int end = numberEnd(line, at);
    List<Written> parts = new ArrayList<>();
    boolean share = line.isOneOf("%‰", end);
    if (share) {
      parts.add(new Words(end, end + 1, line.at(end) == '%' ? "百分之" : "千分之"));
    }
    sides(line, at, end, parts);
    int unit = Measures.unitEnd(line, end);
    if (unit > end && !share) {
      parts.add(new Words(end, unit, Measures.unit(line, end, unit)));
    }
    return new Written.Sequence(parts);
  }

  private static void sides(Line line, int at, int end, List<Written> parts) {
    boolean call = isCall(line, at, end);
    int from = at;
    while (true) {
      int to = sideEnd(line, from, end);
      side(line, from, to, call ? One.YAO : One.YI, parts);
      if (to == end) {
        return;
      }
      parts.add(between(line, at, to, end, call));
      from = to + 1;
    }
  }

  private static int sideEnd(Line line, int from, int end) {
    int i = from;
    while (i < end && !line.isOneOf(BETWEEN, i)) {
      i++;
    }
    return i;
  }

  private static boolean isCall(Line line, int at, int end) {
    boolean known = line.isIn(SlotKind.PHONE, at) || line.isIn(SlotKind.ID_NUMBER, at);
    int places = 0;
    for (int i = at; i < end; i++) {
      places += isPlace(line, i) ? 1 : 0;
      if (!isPlace(line, i) && line.at(i) != '-') {
        return known;
      }
    }
    return known || places >= SHORTEST_CALL && !Measures.begins(line, end);
  }

  /** rule: 至 between two of a kind before their unit, 杠 in a code, a short break in a call. */
  private static Written between(Line line, int at, int sign, int end, boolean call) {
    if (call) {
      return new Gap(sign, sign + 1);
    }
    boolean alike = Math.abs((sign - at) - (end - sign - 1)) <= 1;
    boolean clocks = line.isOneOf(":：", sign - 3) || line.isOneOf(":：", sign + 2);
    boolean range = line.at(sign) == '~' || clocks || alike && line.isOneOf(RANGED, end);
    return new Words(sign, sign + 1, range ? "至" : "杠");
  }

  private static void side(Line line, int from, int to, One one, List<Written> parts) {
    int colon = placesEnd(line, from, to);
    if (line.isOneOf(":：", colon) && isClock(line, from, colon, to)) {
      parts.add(places(line, from, colon, Two.LIANG));
      parts.add(new Words(colon, colon + 1, "点"));
      minutes(line, colon + 1, to, parts);
    } else if (one == One.YI && to - from <= 2) {
      parts.add(places(line, from, to, Two.ER));
    } else {
      for (int i = from; i < to; i++) {
        parts.add(part(line, i, one));
      }
    }
  }

  private static int placesEnd(Line line, int from, int to) {
    int i = from;
    while (i < to && isPlace(line, i)) {
      i++;
    }
    return i;
  }

  private static boolean isClock(Line line, int from, int colon, int to) {
    boolean hour = colon - from >= 1 && colon - from <= 2;
    return hour && to - colon == 3 && placesEnd(line, colon + 1, to) == to;
  }

  /** rule: 9:3� is 九点三某分, 1�:00 is 一某点. */
  private static void minutes(Line line, int at, int to, List<Written> parts) {
    boolean whole = line.startsWith("00", at);
    parts.add(whole ? new Words(at, to, "") : places(line, at, to, Two.ER));
    if (!whole && line.at(to) != '分') {
      parts.add(new Words(to - 1, to, "分"));
    }
  }

  /** A number beside a damaged one: as a quantity if it is whole, else place by place. */
  private static Written places(Line line, int from, int to, Two two) {
    boolean whole = line.digitsEnd(from) >= to && (line.digit(from) > 0 || to == from + 1);
    if (whole) {
      return new Cardinal(line, from, to, two);
    }
    List<Written> parts = new ArrayList<>();
    for (int i = from; i < to; i++) {
      parts.add(part(line, i, One.YI));
    }
    return new Written.Sequence(parts);
  }

  private static Written part(Line line, int at, One one) {
    if (line.isDigit(at)) {
      return new Spelled(line, at, at + 1, one);
    }
    String words =
        switch (line.at(at)) {
          case '.' -> "点";
          case ',' -> isThousand(line, at) ? "" : "，";
          case ':', '：', '/' -> "、";
          case '×', '*' -> "乘";
          default -> "某";
        };
    return new Words(at, at + 1, words);
  }

  private static boolean isThousand(Line line, int comma) {
    return isPlace(line, comma + 1)
        && isPlace(line, comma + 2)
        && isPlace(line, comma + 3)
        && !isPlace(line, comma + 4);
  }

  private static Written text(Line line, int at) {
    int end = at + 1;
    while (Losses.isSign(line, end) && !Losses.isDigit(line, end)) {
      end++;
    }
    return Apart.words(line, at, end, end - at > SIGNS_OF_ONE ? "几字不清" : "一字不清");
  }
}
