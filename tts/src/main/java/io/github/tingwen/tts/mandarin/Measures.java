package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.Written.Two;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind a number: measure words (个, 公里) and units in letters (km²).
 *
 * <p>Immutable and thread-safe.
 */
final class Measures {

  private static final WordTable WORDS = WordTable.load("measures.txt");
  private static final WordTable UNITS = WordTable.load("units.tsv");
  private static final List<String> NOT_MEASURES =
      List.of("年级", "周年庆", "片区", "道路", "段落", "市场", "点钟方向", "门诊", "节点", "层面");
  private static final List<String> ORDINAL_BEFORE =
      List.of("第", "初", "星期", "周", "礼拜", "之", "负", "人大", "政协", "代会", "全会");

  private Measures() {}

  /** Whether a measure word or unit begins here. */
  static boolean begins(Line line, int at) {
    return WORDS.longestAt(line, at) > 0 || unitEnd(line, at) > at || line.isOneOf("%‰℃余多", at);
  }

  /** Whether a word counts things: 个, 届, 公里. */
  static boolean isMeasure(String word) {
    return WORDS.find(word).isPresent();
  }

  /** Index after the unit in letters or signs that begins here; {@code at} if none does. */
  static int unitEnd(Line line, int at) {
    int length = UNITS.longestAt(line, at);
    boolean complete = !line.isLetter(at + length) || !line.isLetter(at + length - 1);
    if (length == 0 || !complete || isGrade(line, at, length)) {
      return at;
    }
    return at + length;
  }

  /**
   * rule: 2A级, 5G2: one letter before a Han word of rank, or a capital before a digit, is a grade.
   */
  private static boolean isGrade(Line line, int at, int length) {
    boolean ranked = line.isOneOf("级类型区座幢栋楼馆班组档等网款版卡", at + 1);
    boolean code = Character.isUpperCase(line.at(at)) && line.isDigit(at + 1);
    return length == 1 && line.isLetter(at) && (ranked || code);
  }

  /** The name of a unit written in several letters. */
  static Optional<String> named(String letters) {
    return letters.length() > 1 ? UNITS.find(letters) : Optional.empty();
  }

  /** The name of the unit in a part of the line. */
  static String unit(Line line, int from, int to) {
    return UNITS.find(line.text(from, to)).orElseThrow();
  }

  /** How a lone 2 that ends at {@code end} is called: 两个, 第二个, 二月. */
  static Two two(Line line, int from, int end) {
    int after = afterRange(line, end);
    boolean floor = line.at(after) == 'F';
    if (floor || line.endsWithAny(ORDINAL_BEFORE, from) || line.isLetter(from - 1)) {
      return Two.ER;
    }
    if (line.startsWithAny(NOT_MEASURES, after)) {
      return Two.ER;
    }
    boolean letters = line.isLetter(after) || line.isOneOf("㎞㎏㎡㎥㎢", after);
    boolean measured = letters ? unitEnd(line, after) > after : WORDS.longestAt(line, after) > 0;
    return measured ? Two.LIANG : Two.ER;
  }

  /** Skips "-3" or "至3" of a range, whose measure word stands behind the second number. */
  static int afterRange(Line line, int end) {
    int sign = end;
    while (line.isOneOf("-~", sign) && sign < end + 2) {
      sign++;
    }
    if (sign == end && line.isOneOf("至到、或", end)) {
      sign++;
    }
    if (sign == end || !line.isDigit(sign)) {
      return end;
    }
    int second = line.digitsEnd(sign);
    return line.at(second) == '.' ? line.digitsEnd(second + 1) : second;
  }
}
