package io.github.tingwen.convert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for written forms that synthesisers are known to misread. */
final class SpokenForms {

  private static final String DIGITS = "零一二三四五六七八九";

  private static final Pattern YEAR_IN_BRACKETS = Pattern.compile("[〔\\[［（(](\\d{4})[〕\\]］）)]");

  private static final Pattern SUM = Pattern.compile("[¥￥]([\\d,.]++)([万亿]*+)元?+");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})年");

  private static final Pattern WEEKDAY = Pattern.compile("[（(]([^（()）]{1,4})[）)]");

  private static final Pattern CLOCK = Pattern.compile("(?<!\\d)(\\d{1,2})[:：]([0-5]\\d)");

  private SpokenForms() {}

  /** {@code 2026年6月3日（星期三）} as {@code 二零二六年6月3日，星期三}. */
  static String date(String written) {
    String years = YEAR.matcher(written).replaceAll(year -> digitByDigit(year.group(1)) + "年");
    String days = WEEKDAY.matcher(years).replaceAll("，$1");
    boolean numeric = written.indexOf('日') < 0 && written.indexOf('号') < 0;
    return numeric ? days : range(days);
  }

  /** {@code 下午2:30—5:00} as {@code 下午2点30分到5点}. */
  static String time(String written) {
    return range(CLOCK.matcher(written).replaceAll(clock -> hour(clock.group(1), clock.group(2))));
  }

  private static String hour(String hour, String minute) {
    if (minute.equals("00")) {
      return hour + "点";
    }
    return hour + "点" + (minute.startsWith("0") ? "零" + minute.substring(1) : minute) + "分";
  }

  private static String range(String written) {
    return written.replaceAll("[-—–~～－]++", "到");
  }

  /** {@code 江发〔2024〕12号} as {@code 江发，二零二四，12号}. */
  static String documentNumber(String written) {
    Matcher year = YEAR_IN_BRACKETS.matcher(written);
    StringBuilder spoken = new StringBuilder();
    while (year.find()) {
      String before = year.start() == 0 ? "" : "，";
      year.appendReplacement(spoken, before + digitByDigit(year.group(1)) + "，");
    }
    return year.appendTail(spoken).toString();
  }

  private static String digitByDigit(String digits) {
    StringBuilder words = new StringBuilder();
    digits.chars().forEach(digit -> words.append(DIGITS.charAt(digit - '0')));
    return words.toString();
  }

  /** {@code ￥120万} as {@code 120万元}: the sign is said after the number. */
  static String money(String written) {
    Matcher sum = SUM.matcher(written);
    return sum.matches() ? sum.group(1).replace(",", "") + sum.group(2) + "元" : written;
  }

  /** {@code a@b.cn} as {@code a艾特b点cn}. */
  static String address(String written) {
    return written
        .replace("://", "冒号斜杠斜杠")
        .replace("@", "艾特")
        .replace(".", "点")
        .replace("_", "下划线")
        .replace("-", "横杠")
        .replace("/", "斜杠");
  }
}
