package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.Written.Words;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is no digit, letter, Han character or common punctuation: signs by their
 * neighbours, circled and Roman numbers, zeros drawn as circles; decoration and emoji are silent.
 */
final class SignReader implements LineReader {

  private static final String RANGE_LEFT = "年月日时点半整分秒号楼层级岁周一二三四五六七八九十元人项章条期季度届米克吨斤里%‰℃℉°²³㎡万亿千百";
  private static final String WEEK = "一二三四五六日天";
  private static final List<String> HOUR_BEFORE =
      List.of(
          "上午", "下午", "中午", "晚上", "傍晚", "凌晨", "早上", "次日", "翌日", "周一", "周二", "周三", "周四", "周五", "周六",
          "周日", "星期", "AM", "PM");
  private static final List<String> MONTH = List.of("月");
  private static final List<String> PER =
      List.of("单位", "户", "村", "组", "天", "日", "周", "月", "年", "班", "场", "校");
  private static final List<String> TEMPERATURES = List.of("℃", "°C", "摄氏度", "度", "°");

  @Override
  public Optional<Written> read(Line line, int at) {
    char c = line.at(at);
    return switch (c) {
      case ' ' -> said(at, at + 1, isBeforeRange(line, at) ? "" : " ");
      case '.' -> isExtension(line, at) ? said(at, at + 1, "点") : Optional.empty();
      case '-' -> dash(line, at);
      case '~' -> tilde(line, at);
      case '+', '×', '*', '=', '/', '·', ':' -> between(line, at, c);
      case '<', '>' -> compared(line, at, c);
      case '#' -> said(at, at + 1, line.isDigit(at - 1) && line.isHan(at + 1) ? "号" : "");
      case '〇', '○', '◯' -> zero(line, at, c);
      default -> other(line, at);
    };
  }

  /** rule: the spaces about the sign of a range between hours (8:00 AM - 5:00 PM) are not said. */
  private static boolean isBeforeRange(Line line, int at) {
    return line.isOneOf("-~", at + 1) && Meridiem.isHourEnd(line, at);
  }

  /** rule: .docx behind a Han character or at a beginning is the ending of a file's name. */
  static boolean isExtension(Line line, int at) {
    int end = line.lettersEnd(at + 1);
    boolean apart = !line.isDigit(at - 1) && !line.isLetter(at - 1) && line.at(at - 1) != '.';
    return apart && end - at >= 3 && end - at <= 6 && line.at(end) != '.';
  }

  private static Optional<Written> said(int from, int to, String words) {
    return Optional.of(new Words(from, to, words));
  }

  /** rule: 至 between two numbers or weekdays, 零下 or 负 before a number, 杠 after it in a code. */
  private static Optional<Written> dash(Line line, int at) {
    int end = line.at(at + 1) == '-' ? at + 2 : at + 1;
    if (line.at(at - 1) == '-') {
      return Optional.empty();
    }
    if (line.at(end) == ' ' && line.isDigit(end + 1) && Meridiem.isHourEnd(line, at - 1)) {
      return said(at, end + 1, "至");
    }
    if (isCode(line, at, end)) {
      return said(at, end, "杠");
    }
    if (isRange(line, at, end)) {
      return said(at, end, isSubtraction(line, end) ? "减" : "至");
    }
    boolean sign =
        end == at + 1 && line.isDigit(end) && !line.isDigit(at - 1) && !line.isLetter(at - 1);
    return sign ? said(at, end, negative(line, end)) : Optional.empty();
  }

  /** rule: three numbers (12-1-1502), or one that falls and tells no time (18-2号), name a place. */
  private static boolean isCode(Line line, int at, int end) {
    int from = at;
    while (line.isDigit(from - 1) && from > at - 9) {
      from--;
    }
    int to = line.digitsEnd(end);
    if (from == at || to == end || to - end > 9 || end > at + 1) {
      return false;
    }
    boolean chain =
        line.at(to) == '-' && line.isDigit(to + 1)
            || line.at(from - 1) == '-' && line.isDigit(from - 2);
    boolean decimal = line.at(from - 1) == '.' && line.isDigit(from - 2);
    boolean falls = line.value(end, to) < line.value(from, at) && !decimal;
    boolean padded = falls && line.at(end) == '0' && at - from >= 3;
    return (chain || padded) && !isSubtraction(line, end)
        || falls && (line.at(to) == '号' && !line.mentionsBefore(MONTH, from, 4) || at - from > 4);
  }

  private static boolean isRange(Line line, int at, int end) {
    boolean right =
        line.isDigit(end)
            || line.at(end) == '-' && line.isDigit(end + 1)
            || line.isLetter(end) && line.isDigit(end + 1) && line.isDigit(at - 1)
            || line.at(end) == '第'
            || line.at(end) == '¥'
            || line.startsWithAny(HOUR_BEFORE, end);
    boolean left =
        line.isDigit(at - 1)
            || line.isOneOf(RANGE_LEFT, at - 1)
            || isUnitEnd(line, at - 1)
            || Meridiem.isHourEnd(line, at);
    return left && right || isHanRange(line, at, end) || isLetterRange(line, at, end);
  }

  private static boolean isUnitEnd(Line line, int at) {
    int from = at;
    while (line.isLetter(from - 1) && from > at - 3) {
      from--;
    }
    return line.isLetter(at) && line.isDigit(from - 1) && Measures.unitEnd(line, from) == at + 1;
  }

  /** rule: 周一-周五, 三月—五月, 三—五年, 早—晚 not. */
  private static boolean isHanRange(Line line, int at, int end) {
    boolean week =
        line.isOneOf(WEEK, at - 1) && line.isOneOf("周期", at - 2) && line.isOneOf("周星" + WEEK, end);
    boolean unit =
        line.isOneOf("年月日时点分号", at - 1) && line.isHanDigit(at - 2) && line.isHanDigit(end);
    boolean digits = line.isHanDigit(at - 1) && line.isHanDigit(end) && end == at + 1;
    return week || unit || digits;
  }

  private static boolean isLetterRange(Line line, int at, int end) {
    boolean single =
        line.isLetter(at - 1)
            && !line.isLetter(at - 2)
            && line.isLetter(end)
            && !line.isLetter(end + 1);
    return single && line.isHan(end + 1) && end == at + 1;
  }

  private static boolean isSubtraction(Line line, int right) {
    return line.at(line.digitsEnd(right)) == '=';
  }

  private static String negative(Line line, int number) {
    int end = Measures.afterRange(line, QuantityReader.numberEnd(line, number));
    int signed = line.isOneOf("-~", end) ? QuantityReader.numberEnd(line, end + 2) : end;
    boolean cold =
        line.startsWithAny(TEMPERATURES, end) || line.startsWithAny(TEMPERATURES, signed);
    if (line.endsWithAny(List.of("地下"), number - 1)) {
      return "";
    }
    return cold ? "零下" : "负";
  }

  private static Optional<Written> tilde(Line line, int at) {
    int end = line.at(at + 1) == '~' ? at + 2 : at + 1;
    if (isRange(line, at, end)) {
      return said(at, end, "至");
    }
    return said(at, end, line.isDigit(end) && !line.isHan(at - 1) ? "约" : "");
  }

  private static Optional<Written> between(Line line, int at, char c) {
    boolean left = line.isDigit(at - 1) || line.isLetter(at - 1) || line.isOneOf("²³)）", at - 1);
    boolean right = line.isDigit(at + 1) || line.isLetter(at + 1) || line.isOneOf("(（", at + 1);
    return switch (c) {
      case '+' -> said(at, at + 1, isPositive(line, at, left) ? "正" : "加");
      case '×', '*' -> times(line, at, left && right);
      case '=' -> said(at, at + 1, "等于");
      case '/' -> slash(line, at);
      case ':' -> Optional.empty();
      default ->
          line.isDigit(at - 1) && line.isDigit(at + 1) ? said(at, at + 1, "点") : Optional.empty();
    };
  }

  /** rule: < and > are said before a number; elsewhere they are marks of a path or of a tag. */
  private static Optional<Written> compared(Line line, int at, char c) {
    boolean number = line.isDigit(at + 1) || line.isOneOf("-¥$", at + 1) && line.isDigit(at + 2);
    return said(at, at + 1, number ? c == '<' ? "小于" : "大于" : "");
  }

  /** rule: +5.6% is 正, 1+6 and 互联网+ are 加. */
  private static boolean isPositive(Line line, int at, boolean left) {
    boolean percent = line.isOneOf("%‰", QuantityReader.numberEnd(line, at + 1));
    return !left
        && line.isDigit(at + 1)
        && (percent || !line.isHan(at - 1) && line.at(at - 1) != '”');
  }

  /** rule: × between numbers is 乘, × beside Han characters or 张* a masked name, * a bullet. */
  private static Optional<Written> times(Line line, int at, boolean between) {
    if (between || line.isDigit(at + 1) && line.isHan(at - 1)) {
      return said(at, at + 1, "乘");
    }
    if (line.at(at) == '*' && isMasked(line, at, '*')) {
      return said(at, at + 1, "星");
    }
    boolean surname = line.isHan(at - 1) && !line.isHan(at - 2);
    boolean mask =
        line.at(at) == '×' || line.at(at + 1) == '*' || line.at(at - 1) == '*' || surname;
    return said(at, at + 1, mask ? "某" : "");
  }

  /** rule: the stars of 139****1234 and 4420***12. */
  static boolean isMasked(Line line, int at, char star) {
    int from = at;
    while (line.at(from - 1) == star && from > at - 20) {
      from--;
    }
    return line.isDigit(from - 1) && line.at(from + 1) == star && line.at(from) == star;
  }

  /** rule: 每 between a unit and what it is for (5元/人), a pause between alternatives (省/市). */
  private static Optional<Written> slash(Line line, int at) {
    boolean price =
        line.isOneOf("元角次吨米克升度件斤袋", at - 1)
            && line.mentionsBefore(
                List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), at, 5);
    boolean rate = line.startsWithAny(PER, at + 1) && line.isDigit(at - 2);
    boolean measured = price || rate || isUnitEnd(line, at - 1);
    boolean unit = line.isHan(at + 1) || Measures.unitEnd(line, at + 1) > at + 1;
    return said(at, at + 1, measured && unit ? "每" : "、");
  }

  /** rule: a drawn zero beside a Chinese or Arabic digit is 零, elsewhere 〇 still, ○ is a bullet. */
  private static Optional<Written> zero(Line line, int at, char c) {
    boolean left =
        line.isHanDigit(at - 1) || line.isOneOf("〇○◯第oO", at - 1) || line.isDigit(at - 1);
    boolean right =
        line.isHanDigit(at + 1) || line.isOneOf("〇○◯oO", at + 1) || line.isDigit(at + 1);
    return said(at, at + 1, c == '〇' || left || right ? "零" : "");
  }

  private static Optional<Written> other(Line line, int at) {
    if (line.isPair(at - 1)) {
      return Optional.empty();
    }
    int c = line.codePoint(at);
    int end = at + Character.charCount(c);
    return Signs.named(c)
        .or(() -> number(line, at, end, c))
        .or(() -> Signs.words(c))
        .or(() -> isKept(c) ? Optional.empty() : Optional.of(""))
        .flatMap(words -> said(at, end, words));
  }

  /** Han characters and punctuation stay as they are; what is left is decoration. */
  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> Character.isIdeographic(c);
    };
  }

  /** rule: ① before a word is a list marker and gets a pause; Ⅲ级 does not. */
  @SuppressWarnings("CharacterGetNumericValue") // it knows ①, Ⅲ and 〇, which are all that come here
  private static Optional<String> number(Line line, int at, int end, int c) {
    int type = Character.getType(c);
    int value = Character.getNumericValue(c);
    if (type != Character.OTHER_NUMBER && type != Character.LETTER_NUMBER
        || value < 0
        || value > 99) {
      return Optional.empty();
    }
    boolean counted = line.isOneOf("号级期类年月组楼区至、", end) || line.at(at - 1) == '第';
    boolean marker = type == Character.OTHER_NUMBER && !counted && line.isHan(end);
    return Optional.of(Cardinals.words(String.valueOf(value)) + (marker ? "、" : ""));
  }
}
