package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.Written.One;
import io.github.tingwen.tts.mandarin.Written.Spelled;
import io.github.tingwen.tts.mandarin.Written.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Latin letters: words and abbreviations stay as they are, but letters that stand for something
 * else are said as that: Roman numerals (III期), masks (XX镇), 乘 (7x24), units behind 万, road and
 * train numbers (G80高速), standards (GB/T 19001-2016).
 */
final class LatinReader implements LineReader {

  private static final List<String> RANKED =
      List.of("级", "期", "类", "型", "度", "区", "阶段", "标段", "号", "卷", "部分", "档", "标");
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final List<String> NUMERALS =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");
  private static final Set<String> STANDARDS =
      Set.of(
          "GB", "GBT", "GBZ", "DB", "ISO", "IEC", "JGJ", "CJJ", "HJ", "QB", "YD", "IEEE", "CJ",
          "JG", "JT", "JTG", "SL", "WS", "GA");
  private static final List<String> ROUND_TABLE = List.of("峰会", "国", "成员", "杭州", "领导人", "财长");

  @Override
  public Optional<Written> read(Line line, int at) {
    if (!line.isLetter(at)) {
      return Optional.empty();
    }
    int end = line.lettersEnd(at);
    if (line.isLetter(at - 1)) {
      return Optional.of(new Spelled(line, at, end, One.YI));
    }
    return Optional.of(special(line, at, end).orElseGet(() -> new Spelled(line, at, end, One.YI)));
  }

  private static Optional<Written> special(Line line, int at, int end) {
    if (end == at + 1 && line.isOneOf("xX", at) && line.isDigit(at - 1) && line.isDigit(end)) {
      return Optional.of(new Words(at, end, "乘"));
    }
    if (line.isOneOf("oO", at) && isZeros(line, at, end)) {
      return Optional.of(new Words(at, end, "零".repeat(end - at)));
    }
    if (end == at + 1
        && ClockReader.isTimestamp(line, end)
        && line.isOneOf(":", line.digitsEnd(end))) {
      return Optional.of(new Words(at, end, " "));
    }
    if (isMask(line, at, end)) {
      return Optional.of(new Words(at, end, "某".repeat(end - at)));
    }
    int number = numberSignEnd(line, at, end);
    if (number > end) {
      return Optional.of(new Words(at, number, "第"));
    }
    return Meridiem.before(line, at)
        .or(() -> PlateReader.read(line, at))
        .or(() -> roman(line, at, end))
        .or(() -> unit(line, at))
        .or(() -> code(line, at, end));
  }

  /** rule: the letter O typed for 〇 between Chinese digits (二OO九年). */
  private static boolean isZeros(Line line, int at, int end) {
    String letters = line.text(at, end).toUpperCase(Locale.ROOT);
    return letters.equals("O".repeat(end - at))
        && line.isHanDigit(at - 1)
        && (line.isHanDigit(end) || line.isOneOf("年", end));
  }

  private static boolean isMask(Line line, int at, int end) {
    String letters = line.text(at, end).toUpperCase(Locale.ROOT);
    boolean han = line.isHan(end) || line.isHan(at - 1) || line.isDigit(at - 1);
    return end - at > 1
        && end - at < 5
        && letters.equals("X".repeat(end - at))
        && han
        && !roman(line, at, end).isPresent();
  }

  /** Index after No. or No: and a space before a number; {@code end} if it is no such sign. */
  private static int numberSignEnd(Line line, int at, int end) {
    boolean sign =
        end - at == 2
            && line.startsWithAny(List.of("No", "NO", "no"), at)
            && line.isOneOf(".:：", end);
    int number = line.at(end + 1) == ' ' ? end + 2 : end + 1;
    return sign && line.isDigit(number) ? number : end;
  }

  private static Optional<Written> roman(Line line, int at, int end) {
    int value = end - at > 4 ? -1 : ROMAN.indexOf(line.text(at, end));
    boolean ranked = line.startsWithAny(RANKED, end) && !line.isDigit(at - 1);
    boolean single = end - at == 1 && line.at(at) == 'X';
    boolean ordinal = line.at(at - 1) == '第';
    return value >= 0 && (ordinal || ranked && !single)
        ? Optional.of(new Words(at, end, NUMERALS.get(value)))
        : Optional.empty();
  }

  /** rule: 3.5万km², 元/kg. */
  private static Optional<Written> unit(Line line, int at) {
    boolean counted =
        line.isOneOf("万亿千百余多", at - 1) && (line.isDigit(at - 2) || line.isOneOf("万千百余多", at - 2));
    int end = Measures.unitEnd(line, at);
    boolean per = line.at(at - 1) == '/' && line.isOneOf("元次吨", at - 2);
    return end > at && (counted || per)
        ? Optional.of(new Words(at, end, Measures.unit(line, at, end)))
        : Optional.empty();
  }

  private static Optional<Written> code(Line line, int at, int end) {
    if (STANDARDS.contains(line.text(at, end))) {
      return standard(line, at, end);
    }
    int serial = serialEnd(line, end);
    if (serial > end && end - at <= 8) {
      return Optional.of(serial(line, at, end, serial));
    }
    int last = line.digitsEnd(end);
    int digits = last - end;
    boolean point = line.at(last) == '.' && line.isDigit(last + 1);
    boolean spelled = digits >= 3 && digits < 10 || digits == 2 && isRoad(line, at, end, last);
    return spelled && !point && end - at <= 8
        ? Optional.of(new Spelled(line, at, last, One.YI))
        : Optional.empty();
  }

  /** Index after -305 or -2025-0031 behind letters; {@code end} unless three digits come first. */
  private static int serialEnd(Line line, int end) {
    int last = end;
    while (line.at(last) == '-' && line.isDigit(last + 1)) {
      int next = line.digitsEnd(last + 1);
      if (last == end && next - last < 4) {
        return end;
      }
      last = next;
    }
    return line.at(last) == '.' && line.isDigit(last + 1) ? end : last;
  }

  /** rule: A-305 is A三零五, ZF-2025-0031 is ZF二零二五杠零零三一. */
  private static Written serial(Line line, int at, int end, int last) {
    List<Written> parts = new ArrayList<>(List.of(new Spelled(line, at, end, One.YI)));
    int i = end;
    while (i < last) {
      int next = line.digitsEnd(i + 1);
      parts.add(new Words(i, i + 1, i == end ? "" : "杠"));
      parts.add(new Spelled(line, i + 1, next, One.YI));
      i = next;
    }
    return new Written.Sequence(parts);
  }

  /** rule: G and S with two digits are roads (G80, S43); G20 is a group of countries. */
  private static boolean isRoad(Line line, int at, int end, int last) {
    boolean group =
        line.startsWith("G20", at) && (line.startsWithAny(ROUND_TABLE, last) || !line.isHan(last));
    boolean train =
        line.isOneOf("GDCKTZYS", at)
            && line.startsWithAny(List.of("次", "列车", "高速", "国道", "省道", "线", "公路"), last);
    return end - at == 1 && (train || line.isOneOf("GS", at) && !group);
  }

  /** rule: GB/T 19001-2016 is GB T 一九零零一 杠 二零一六. */
  private static Optional<Written> standard(Line line, int at, int end) {
    int i = end;
    if (line.at(i) == '/' && line.isLetter(i + 1)) {
      i = line.lettersEnd(i + 1);
    }
    int number = line.at(i) == ' ' ? i + 1 : i;
    int numberEnd = line.digitsEnd(number);
    if (numberEnd - number < 2) {
      return Optional.empty();
    }
    int part = line.at(numberEnd) == '.' ? line.digitsEnd(numberEnd + 1) : numberEnd;
    boolean year = line.at(part) == '-' && line.digitsEnd(part + 1) == part + 5;
    Written head =
        Written.all(new Spelled(line, at, i, One.YI), new Spelled(line, number, numberEnd, One.YI));
    Written point =
        part > numberEnd
            ? Written.all(
                new Words(numberEnd, numberEnd + 1, "点"),
                new Spelled(line, numberEnd + 1, part, One.YI))
            : new Words(part, part, "");
    Written tail =
        year
            ? Written.all(
                new Words(part, part + 1, "杠"), new Spelled(line, part + 1, part + 5, One.YI))
            : new Words(part, part, "");
    return Optional.of(Written.all(head, point, tail));
  }
}
