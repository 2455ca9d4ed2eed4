package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.SlotKind;
import java.util.List;

/**
 * Tells 12/31 and 11.27 that are a month and a day from those that are a fraction or a decimal: by
 * the model, by the words on either side, by the second half of a range, by the numbers themselves.
 *
 * <p>Stateless and thread-safe.
 */
final class ShortDates {

  private static final List<String> DAY_PARTS =
      List.of("上午", "下午", "晚", "早", "中午", "凌晨", "（周", "(周", "（星期", "(星期", "周", "星期");
  private static final List<String> LIMITS = List.of("前", "之前", "以前", "止", "起", "截止");
  private static final List<String> LABELS =
      List.of("时间：", "时间:", "日期：", "日期:", "会期", "会期：", "展期", "展期：", "定于", "截至", "截止", "截止到", "截至到");
  private static final List<String> PREPOSITIONS = List.of("于", "在", "自");
  private static final List<String> COMPARISONS =
      List.of("大于", "小于", "低于", "高于", "等于", "少于", "多于", "不足于", "介于", "处于");
  private static final List<String> SHARES = List.of("占", "比", "率", "数", "压", "第", "分", "值", "为");

  private ShortDates() {}

  /** Whether the numbers at {@code at} and behind {@code end}, up to {@code second}, are a date. */
  static boolean isDate(Line line, int at, int end, int second) {
    char separator = line.at(end);
    if (!DateReader.isWithin(line, at, end, 12)
        || !DateReader.isWithin(line, end + 1, second, 31)
        || DateReader.SEPARATORS.indexOf(separator) < 0
        || separator == '-'
        || line.at(second) == separator
        || line.isOneOf("./", at - 1) && line.isDigit(at - 2)) {
      return false;
    }
    boolean unnamed = !line.isOneOf("年月日时点号", second);
    return isDay(line, at, end, second)
        || unnamed && (isKnown(line, at, second) || isLimited(line, at, end, second))
        || !DateRange.isOpen(line, second) && isTold(line, at, end, second);
  }

  private static boolean isKnown(Line line, int at, int second) {
    return line.isIn(SlotKind.DATE, at)
        || line.startsWithAny(DAY_PARTS, second)
        || isWeekday(line, second);
  }

  /** rule: 11/28（五）. */
  private static boolean isWeekday(Line line, int at) {
    return line.isOneOf("（(", at) && line.isOneOf("一二三四五六日", at + 1) && line.isOneOf("）)", at + 2);
  }

  /** rule: 5.20日, 12/31日; but 2/3日 names two days. */
  private static boolean isDay(Line line, int at, int end, int second) {
    boolean next = line.value(end + 1, second) == line.value(at, end) + 1;
    return line.at(second) == '日'
        && !line.startsWith("日元", second)
        && (line.at(end) == '.' || !next);
  }

  /** rule: 12/31前, 12.15起, 于5.31前; a decimal needs two digits of day or a word before it. */
  private static boolean isLimited(Line line, int at, int end, int second) {
    boolean sure = line.at(end) == '/' || second - end == 3;
    boolean before = line.endsWithAny(List.of("于", "在", "截至", "截止"), at) && line.at(second) == '前';
    return before || sure && line.startsWithAny(LIMITS, second) && !line.startsWith("前后", second);
  }

  private static boolean isTold(Line line, int at, int end, int second) {
    if (line.isOneOf("年月日时点号分%‰元", second)) {
      return false;
    }
    boolean year = line.at(at - 1) == '年' && line.isDigit(at - 2);
    return year
        || line.endsWithAny(LABELS, at)
        || isRange(line, at, end, second)
        || isLikely(line, at, end, second) && !line.endsWithAny(SHARES, at)
        || line.at(end) == '.' && second - end == 3 && isPlaced(line, at) && line.at(at - 1) != '自';
  }

  /** rule: 11/5 is no fraction, and few have 13 or more below; a decimal tells nothing so. */
  private static boolean isLikely(Line line, int at, int end, int second) {
    int below = line.value(end + 1, second);
    boolean slash = line.at(end) == '/' && !line.isLetter(at - 1);
    return slash
        && (below <= line.value(at, end) || below > 12 && isPlaced(line, at))
        && !line.startsWithAny(List.of("以上", "以下", "的", "左右"), second);
  }

  private static boolean isPlaced(Line line, int at) {
    return line.endsWithAny(PREPOSITIONS, at) && !line.endsWithAny(COMPARISONS, at);
  }

  /** rule: 11/27-11/29; of decimals only with two digits of day at the head of a clause. */
  private static boolean isRange(Line line, int at, int end, int second) {
    if (DateRange.tail(line, at, end + 1, second, line.at(end)).isEmpty()) {
      return false;
    }
    int month = line.digitsEnd(second) == second ? second + 1 : second;
    int monthEnd = line.digitsEnd(line.isDigit(month) ? month : month + 1);
    int dayEnd = line.digitsEnd(monthEnd + 1);
    boolean whole = line.at(monthEnd) == line.at(end) && dayEnd > monthEnd + 1;
    if (line.at(end) == '/') {
      return whole && line.value(monthEnd + 1, dayEnd) != line.value(end + 1, second);
    }
    boolean opens = at == 0 || line.isOneOf("，。；：、（(:; ", at - 1) || isPlaced(line, at);
    return opens && second - end == 3 && (!whole || dayEnd - monthEnd == 3);
  }
}
