package io.github.tingwen.reading;

/** Whole numbers in Chinese words, as a reader's own sentences need them. Thread-safe. */
public final class ChineseNumber {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] UNITS = {"", "十", "百", "千"};

  private ChineseNumber() {}

  /** Returns the number for counting places (第十二项): 2 is 二. {@code value} is 0 to 9999. */
  public static String ordinal(int value) {
    if (value < 0 || value > 9999) {
      return Integer.toString(value);
    }
    if (value == 0) {
      return "零";
    }
    String words = inFull(Integer.toString(value));
    return words.startsWith("一十") ? words.substring(1) : words;
  }

  /** Returns the number for counting things (两项): 2 is 两. */
  public static String count(int value) {
    return value == 2 ? "两" : ordinal(value);
  }

  /** The end of a heading over so many items: {@code ，共两项。}, or for one only {@code 。}. */
  static String total(int items) {
    return items == 1 ? "。" : "，共" + count(items) + "项。";
  }

  private static String inFull(String digits) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit != 0) {
        boolean afterGap = i > 0 && digits.charAt(i - 1) == '0';
        words.append(afterGap ? "零" : "").append(DIGITS.charAt(digit));
        words.append(UNITS[digits.length() - 1 - i]);
      }
    }
    return words.toString();
  }
}
