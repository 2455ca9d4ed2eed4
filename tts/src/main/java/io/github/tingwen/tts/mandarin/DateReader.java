package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.SlotKind;
import io.github.tingwen.tts.mandarin.Written.Cardinal;
import io.github.tingwen.tts.mandarin.Written.One;
import io.github.tingwen.tts.mandarin.Written.Spelled;
import io.github.tingwen.tts.mandarin.Written.Two;
import io.github.tingwen.tts.mandarin.Written.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Years, numeric dates (2024-04-12, 114/4/15, 4.12 in a date) and events named by a date (5·06).
 *
 * <p>rule: years of the common era digit by digit, years of the Republic as quantities; dates
 * written with 月 and 日 need nothing but {@link QuantityReader}.
 */
final class DateReader implements LineReader {

  private static final List<String> QUANTITY_BEFORE =
      List.of("距今", "近", "约", "超过", "超", "逾", "历时", "长达", "历经", "已有", "共", "满", "上下", "整整", "过去");
  private static final List<String> EVENTS =
      List.of(
          "事故", "地震", "火灾", "专案", "案", "爆炸", "特大", "特别重大", "事件", "惨案", "讲话", "晚会", "运动", "大会战",
          "妇女节", "劳动节", "儿童节", "青年节", "建军节", "国庆节", "植树节", "宪法日", "国际", "大促");
  private static final List<String> FESTIVALS =
      List.of("妇女节", "劳动节", "儿童节", "青年节", "建军节", "国庆节", "植树节", "国际");
  private static final List<String> NUMBER_SIGNS = List.of("No.", "NO.", "no.", "№");
  static final String SEPARATORS = "-/.";

  @Override
  public Optional<Written> read(Line line, int at) {
    int end = line.digitsEnd(at);
    return switch (end - at) {
      case 4 -> fourDigits(line, at, end);
      case 3 -> republic(line, at, end);
      case 1, 2 -> monthFirst(line, at, end);
      case 8 -> compact(line, at, end);
      default -> Optional.empty();
    };
  }

  private static Optional<Written> fourDigits(Line line, int at, int end) {
    Optional<Written> date = numeric(line, at, end, new Spelled(line, at, end, One.YI));
    if (date.isPresent() && !line.endsWithAny(NUMBER_SIGNS, at)) {
      return date;
    }
    return isYear(line, at, end) || isYearList(line, at, end)
        ? Optional.of(new Spelled(line, at, end, One.YI))
        : Optional.empty();
  }

  /** rule: four digits and 年, unless counted (距今2000年); years of study, budget and sport too. */
  private static boolean isYear(Line line, int at, int end) {
    if (line.at(end) == '年') {
      return !isSpan(line, at, end);
    }
    boolean modern = isModern(line, at, end);
    boolean bracketed = line.isOneOf("〔[【（(《“\"", at - 1) && line.isOneOf("〕]】）)》”\"", end);
    boolean model =
        line.isOneOf("春夏秋冬届级款版", end) || line.startsWith("财年", end) || line.startsWith("学年", end);
    boolean edition = line.isHan(at - 1) && line.isOneOf("”」》", end); // “护苗2025”
    boolean numbered =
        line.isOneOf("（(", end)
            && line.isOneOf("）)", line.digitsEnd(end + 1))
            && line.at(line.digitsEnd(end + 1) + 1) == '号';
    boolean behindNumber =
        line.at(at - 1) == '/'
            && line.isDigit(at - 2)
            && (end == line.length() || line.isOneOf("号）)，。、", end)); // 13/2024号
    return modern
            && (behindNumber
                || bracketed
                || model
                || edition
                || numbered
                || isTitleYear(line, at, end))
        || line.isOneOf("〔[【", at - 1) && line.isOneOf("〕]】", end);
  }

  /** rule: a year that opens a clause before a name: 2024全市工作会议, 2024Q1. */
  private static boolean isTitleYear(Line line, int at, int end) {
    boolean opens = at == 0 || line.isOneOf("“《（(，。：、 ", at - 1);
    boolean named =
        line.isHan(end) && !Measures.begins(line, end) && !line.isOneOf("至到和及与或路室房号楼年月日", end);
    return opens && (named || line.at(end) == 'Q') && line.value(at, end) >= 1949;
  }

  private static boolean isSpan(Line line, int at, int end) {
    int year = line.value(at, end);
    boolean round = year % 100 == 0 || year < 1000 || year > 2999;
    return round && line.endsWithAny(QUANTITY_BEFORE, at) || line.isOneOf("多余来", end + 1) && round;
  }

  private static boolean isModern(Line line, int at, int end) {
    int year = line.value(at, end);
    return year >= 1800 && year < 2100;
  }

  /** rule: 2023-2025年, 2021、2022和2023年, 2023—2024学年: years as far as the list goes. */
  private static boolean isYearList(Line line, int at, int end) {
    if (!isModern(line, at, end)) {
      return false;
    }
    int next = afterYearSeparator(line, end);
    if (next > end && isModernYearAt(line, next)) {
      return true;
    }
    int before = at;
    while (before > 0 && line.isOneOf("-~至到、和及与/", before - 1) && before > at - 2) {
      before--;
    }
    return before < at
        && line.isDigit(before - 1)
        && isModernYearAt(line, before - 4)
        && !line.isOneOf("个万亿元.,", end);
  }

  private static int afterYearSeparator(Line line, int end) {
    int i = end;
    while (i < end + 2 && line.isOneOf("-~至到、和及与/", i)) {
      i++;
    }
    return i;
  }

  static boolean isModernYearAt(Line line, int at) {
    return line.isDigit(at)
        && !line.isDigit(at - 1)
        && line.digitsEnd(at) == at + 4
        && isModern(line, at, at + 4)
        && !line.isOneOf("个万亿元", at + 4);
  }

  private static Optional<Written> republic(Line line, int at, int end) {
    int year = line.value(at, end);
    return year >= 90 && year < 150
        ? numeric(line, at, end, new Cardinal(line, at, end, Two.ER))
        : Optional.empty();
  }

  /** Year, month, day with the same separator twice; in a date also year and month. */
  private static Optional<Written> numeric(Line line, int at, int end, Written year) {
    char separator = line.at(end);
    int month = end + 1;
    int monthEnd = line.digitsEnd(month);
    if (SEPARATORS.indexOf(separator) < 0 || !isWithin(line, month, monthEnd, 12)) {
      return Optional.empty();
    }
    List<Written> parts = new ArrayList<>(List.of(year, new Words(end, end + 1, "年")));
    parts.add(new Cardinal(line, month, monthEnd, Two.ER));
    int day = monthEnd + 1;
    int dayEnd = line.digitsEnd(day);
    if (line.at(monthEnd) == separator
        && isWithin(line, day, dayEnd, 31)
        && !goesOn(line, dayEnd, separator)) {
      parts.add(new Words(monthEnd, day, "月"));
      parts.add(new Cardinal(line, day, dayEnd, Two.ER));
      parts.add(
          line.isOneOf("日号", dayEnd)
              ? new Words(day, dayEnd, "")
              : new Words(dayEnd - 1, dayEnd, "日"));
      DateRange.tail(line, month, day, dayEnd, separator).ifPresent(parts::add);
      return Optional.of(new Written.Sequence(parts));
    }
    if (!isYearMonth(line, at, end, monthEnd)) {
      return Optional.empty();
    }
    boolean named = line.at(DateRange.monthEnd(line, monthEnd)) == '月';
    parts.add(new Words(monthEnd - 1, monthEnd, named ? "" : "月"));
    return Optional.of(new Written.Sequence(parts));
  }

  private static boolean isYearMonth(Line line, int at, int end, int monthEnd) {
    if (line.isIn(SlotKind.DATE, at)) {
      return !goesOn(line, monthEnd, line.at(end)) && !Measures.begins(line, monthEnd);
    }
    boolean open = goesOn(line, monthEnd, line.at(end)) || Measures.begins(line, monthEnd);
    boolean two = monthEnd - end == 3;
    boolean range = line.isOneOf("-~至到", monthEnd) && isModernYearAt(line, monthEnd + 1);
    boolean known =
        range
            || DateRange.follows(line, at)
            || line.at(DateRange.monthEnd(line, monthEnd)) == '月'
            || two && (line.at(end) != '.' || isDottedMonth(line, at, end, monthEnd));
    return !open && known && isModern(line, at, end);
  }

  /** rule: 2025.11 is a month unless it is a sum: nothing that counts stands on either side. */
  private static boolean isDottedMonth(Line line, int at, int end, int monthEnd) {
    int year = line.value(at, end);
    boolean sum = line.isOneOf("¥$为达约共计", at - 1) || line.isLetter(at - 1);
    boolean unit = line.isLetter(monthEnd) || line.isOneOf("%‰元", monthEnd);
    return year >= 1990 && year < 2050 && !sum && !unit;
  }

  private static boolean goesOn(Line line, int end, char separator) {
    return line.at(end) == separator && separator != '-' && line.isDigit(end + 1)
        || line.isDigit(end);
  }

  static boolean isWithin(Line line, int from, int to, int most) {
    if (to == from || to - from > 2) {
      return false;
    }
    int value = line.value(from, to);
    return value >= 1 && value <= most;
  }

  private static Optional<Written> monthFirst(Line line, int at, int end) {
    if (line.at(end) == '年' && end - at == 2 && isMonthAt(line, end + 1)) {
      return Optional.of(new Spelled(line, at, end, One.YI));
    }
    if (isMasked(line, at, end)) {
      return Optional.of(new Spelled(line, at, end, One.YI));
    }
    int second = line.digitsEnd(end + 1);
    if (second == end + 1 || second > end + 3) {
      return Optional.empty();
    }
    if (isEvent(line, at, end, second)) {
      return Optional.of(new Spelled(line, at, second, One.YI));
    }
    return ShortDates.isDate(line, at, end, second)
        ? Optional.of(monthDay(line, at, end, second))
        : Optional.empty();
  }

  /** rule: 20xx年, 20××年. */
  private static boolean isMasked(Line line, int at, int end) {
    return end - at == 2
        && line.isOneOf("xX×*", end)
        && line.isOneOf("xX×*", end + 1)
        && line.at(end + 2) == '年';
  }

  private static boolean isMonthAt(Line line, int at) {
    int end = line.digitsEnd(at);
    return isWithin(line, at, end, 12) && line.at(end) == '月';
  }

  /** rule: 5·06, 3·15 anywhere; 5.12 only in quotes or before 地震, 事故 …. */
  private static boolean isEvent(Line line, int at, int end, int second) {
    boolean valid = isWithin(line, at, end, 12) && isWithin(line, end + 1, second, 31);
    if (!valid || line.at(end) == '·') {
      return valid;
    }
    boolean quoted = line.isOneOf("“\"「", at - 1) && line.isOneOf("”\"」", second);
    boolean festival = line.at(end) == '/' && line.startsWithAny(FESTIVALS, second);
    return festival || line.at(end) == '.' && (quoted || line.startsWithAny(EVENTS, second));
  }

  private static Written monthDay(Line line, int at, int end, int second) {
    List<Written> parts = new ArrayList<>();
    parts.add(new Cardinal(line, at, end, Two.ER));
    parts.add(new Words(end, end + 1, "月"));
    parts.add(new Cardinal(line, end + 1, second, Two.ER));
    parts.add(new Words(second - 1, second, line.isOneOf("日号", second) ? "" : "日"));
    DateRange.tail(line, at, end + 1, second, line.at(end)).ifPresent(parts::add);
    return new Written.Sequence(parts);
  }

  /** rule: 20240412 is a date only where the model says so. */
  private static Optional<Written> compact(Line line, int at, int end) {
    boolean valid = isWithin(line, at + 4, at + 6, 12) && isWithin(line, at + 6, end, 31);
    if (!valid || !line.isIn(SlotKind.DATE, at)) {
      return Optional.empty();
    }
    return Optional.of(
        Written.all(
            new Spelled(line, at, at + 4, One.YI),
            new Words(at + 3, at + 4, "年"),
            monthDay(line, at + 4, at + 6, at + 6, end)));
  }

  private static Written monthDay(Line line, int month, int monthEnd, int day, int dayEnd) {
    return Written.all(
        new Cardinal(line, month, monthEnd, Two.ER),
        new Words(monthEnd - 1, monthEnd, "月"),
        new Cardinal(line, day, dayEnd, Two.ER),
        new Words(dayEnd - 1, dayEnd, "日"));
  }
}
