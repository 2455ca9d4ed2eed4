package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.Written.Cardinal;
import io.github.tingwen.tts.mandarin.Written.One;
import io.github.tingwen.tts.mandarin.Written.Spelled;
import io.github.tingwen.tts.mandarin.Written.Two;
import io.github.tingwen.tts.mandarin.Written.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers that count or measure: whole, decimal, percentages, fractions, proportions, versions,
 * sums of money, with their units. Understands every digit that no other reader claimed.
 */
final class QuantityReader implements LineReader {

  private static final List<String> LABELS =
      List.of("附件", "表", "图", "项目", "议题", "问题", "方案", "步骤", "任务", "主题", "议程", "专题", "注");
  private static final List<String> DATE_UNITS =
      List.of("月", "日", "时", "点", "分", "号", "秒", "年", "届");

  @Override
  public Optional<Written> read(Line line, int at) {
    return line.isDigit(at) ? Optional.of(quantity(line, at)) : Optional.empty();
  }

  private static Written quantity(Line line, int at) {
    int end = numberEnd(line, at);
    if (line.at(end) == '.' && line.isDigit(end + 1)) {
      return dotted(line, at);
    }
    if (line.at(end) == '/' && line.isDigit(end + 1)) {
      return slashed(line, at, end);
    }
    if (isRatio(line, at, end)) {
      return ratio(line, at, end);
    }
    return measured(line, at, end);
  }

  /** Index after a number with thousands separators and decimals. */
  static int numberEnd(Line line, int at) {
    int end = wholeEnd(line, at);
    return line.at(end) == '.' && line.isDigit(end + 1) ? line.digitsEnd(end + 1) : end;
  }

  /** rule: a comma belongs to the number if groups of exactly three digits follow. */
  private static int wholeEnd(Line line, int at) {
    int end = line.digitsEnd(at);
    if (end - at > 3) {
      return end;
    }
    while ((line.at(end) == ',' || isWideComma(line, at, end))
        && line.digitsEnd(end + 1) == end + 4) {
      end += 4;
    }
    return end;
  }

  /** rule: ￥3，000.00: a comma of text belongs to a sum that goes on with cents. */
  private static boolean isWideComma(Line line, int at, int end) {
    boolean cents = line.at(end + 4) == '.' && line.digitsEnd(end + 5) == end + 7;
    return line.at(end) == '，' && line.at(at - 1) == '¥' && cents;
  }

  /** A whole or decimal number. */
  static Written number(Line line, int at, int end) {
    int whole = wholeEnd(line, at);
    if (whole == end) {
      return whole(line, at, end);
    }
    return Written.all(
        new Cardinal(line, at, whole, Two.ER),
        new Words(whole, whole + 1, "点"),
        new Spelled(line, whole + 1, end, One.YI));
  }

  private static Written whole(Line line, int at, int end) {
    int digits = end - at;
    boolean plain = line.digitsEnd(at) == end;
    boolean name = plain && (digits > Cardinals.LONGEST || digits > 8 && isSerial(line, end));
    if (name) {
      return new Spelled(line, at, end, One.YI);
    }
    if (line.at(at) == '0'
        && line.endsWithAny(List.of("点", "时", "分"), at)
        && digits == 2
        && line.digit(at + 1) > 0) {
      return new Spelled(line, at, end, One.YI);
    }
    return new Cardinal(line, at, end, Measures.two(line, at, end));
  }

  private static boolean isSerial(Line line, int end) {
    return !line.isHan(end) && !Measures.begins(line, end) && !line.startsWith("0000", end - 4);
  }

  /** rule: 1.0.3 is 一点零点三; parts with a leading zero digit by digit. */
  private static Written dotted(Line line, int at) {
    List<Written> parts = new ArrayList<>();
    int i = at;
    while (true) {
      int end = line.digitsEnd(i);
      boolean spell = end - i > 2 || line.at(i) == '0';
      parts.add(spell ? new Spelled(line, i, end, One.YI) : new Cardinal(line, i, end, Two.ER));
      if (line.at(end) != '.' || !line.isDigit(end + 1)) {
        return new Written.Sequence(parts);
      }
      parts.add(new Words(end, end + 1, "点"));
      i = end + 1;
    }
  }

  /**
   * rule: 2/3 is 三分之二; 1/2/3, 5/6号, a blood pressure and numbers of more than three digits are
   * alternatives.
   */
  private static Written slashed(Line line, int at, int end) {
    int second = numberEnd(line, end + 1);
    boolean more =
        line.at(second) == '/'
            || line.at(at - 1) == '/'
            || line.isOneOf(".:", second) && line.isDigit(second + 1)
            || line.startsWith("mmHg", second)
            || isNext(line, at, end, second)
            || line.at(at - 1) == '第';
    if (more || second - end > 4 || end - at > 3) {
      return measured(line, at, end);
    }
    return Written.all(
        line.digitsEnd(end + 1) == second
            ? new Cardinal(line, end + 1, second, Two.ER)
            : number(line, end + 1, second),
        new Words(end, end + 1, "分之"),
        new Cardinal(line, at, end, Two.ER));
  }

  /** rule: 5/6号, 2/3楼, 3/4季度 name two neighbours. */
  private static boolean isNext(Line line, int at, int end, int second) {
    boolean named =
        (line.isOneOf("号楼层栋组班路季届期", second) || line.startsWith("年级", second)) && second - end <= 4;
    return named && line.value(end + 1, second) == line.value(at, end) + 1;
  }

  private static boolean isRatio(Line line, int at, int end) {
    if (!line.isOneOf(":：", end) || !line.isDigit(end + 1)) {
      return false;
    }
    int second = numberEnd(line, end + 1);
    boolean labelled = line.endsWithAny(LABELS, at) || line.at(at - 1) == '第';
    boolean dated =
        line.isOneOf("年月日", second) || line.isOneOf(":：", second) && line.at(end) == '：';
    boolean listed = line.at(end) == '：' && Measures.begins(line, second);
    return !labelled && !dated && !listed;
  }

  private static Written ratio(Line line, int at, int end) {
    List<Written> parts = new ArrayList<>(List.of(number(line, at, end)));
    int i = end;
    while (line.isOneOf(":：", i) && line.isDigit(i + 1)) {
      int next = numberEnd(line, i + 1);
      parts.add(new Words(i, i + 1, "比"));
      parts.add(number(line, i + 1, next));
      i = next;
    }
    return new Written.Sequence(parts);
  }

  private static Written measured(Line line, int at, int end) {
    int unit = line.at(end) == ' ' && line.isLetter(end + 1) ? end + 1 : end;
    if (isPercent(line, rangeEnd(line, end))) {
      return percent(line, at, end, rangeEnd(line, end));
    }
    int unitEnd = Measures.unitEnd(line, unit);
    int whole = MoneyReader.withoutCents(line, at, end);
    int unitOfMoney = line.isOneOf("万亿", end) ? end + 1 : end;
    if (whole < end && MoneyReader.named(line, unitOfMoney)) {
      Two two = end - at == 4 ? Two.LIANG : Two.ER;
      return Written.all(new Cardinal(line, at, whole, two), new Words(whole, end, ""));
    }
    if (unitEnd == unit) {
      return dateNumber(line, at, end);
    }
    return Written.all(
        number(line, at, end), new Words(unit, unitEnd, Measures.unit(line, unit, unitEnd)));
  }

  /** rule: 04月05日 is 四月五日: a zero that only pads a date is not said. */
  private static Written dateNumber(Line line, int at, int end) {
    boolean padded = line.at(at) == '0' && end - at == 2;
    if (!padded
        || !line.startsWithAny(DATE_UNITS, end)
        || line.startsWithAny(List.of("分", "秒"), end)) {
      return number(line, at, end);
    }
    return new Cardinal(line, at, end, Measures.two(line, at + 1, end));
  }

  private static boolean isPercent(Line line, int at) {
    return line.isOneOf("%‰", at) && Measures.unitEnd(line, at) <= at + 1;
  }

  /** Index after "-15" of 10-15%; {@code end} if no range follows. */
  private static int rangeEnd(Line line, int end) {
    int sign = line.at(end) == '-' && line.at(end + 1) == '-' ? end + 2 : end + 1;
    boolean range = line.isOneOf("-~", end) && line.isDigit(sign);
    return range ? numberEnd(line, sign) : end;
  }

  /** rule: 25% is 百分之二十五, 100% 百分之百, 10-15% 百分之十至十五. */
  private static Written percent(Line line, int at, int end, int sign) {
    String head = line.at(sign) == '%' ? "百分之" : "千分之";
    List<Written> parts = new ArrayList<>(List.of(new Words(sign, sign + 1, head)));
    boolean hundred = end - at == 3 && line.value(at, end) == 100 && line.at(sign) == '%';
    parts.add(hundred ? new Words(at, at + 1, "百") : number(line, at, end));
    if (sign > end) {
      int second = line.isDigit(end + 1) ? end + 1 : end + 2;
      parts.add(new Words(end, second, "至"));
      parts.add(number(line, second, sign));
    }
    return new Written.Sequence(parts);
  }
}
