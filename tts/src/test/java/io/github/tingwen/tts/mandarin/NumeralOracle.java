package io.github.tingwen.tts.mandarin;

/**
 * Chinese numerals by another rule than the library's: every place is written with its unit and the
 * zeros are tidied up afterwards, as one does by hand.
 */
final class NumeralOracle {

  private static final String[] DIGIT = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private NumeralOracle() {}

  /** A quantity below a million millions. */
  static String quantity(long n) {
    if (n == 0) {
      return "零";
    }
    String words =
        section(n / 100_000_000) + "亿" + section(n / 10_000 % 10_000) + "万" + section(n % 10_000);
    words =
        words
            .replaceAll("零+亿", "亿")
            .replaceAll("^亿", "")
            .replaceAll("零零零零万", "零")
            .replaceAll("零+万", "万");
    words =
        words
            .replaceAll("^零*万", "")
            .replaceAll("亿零*万", "亿零")
            .replaceAll("零+", "零")
            .replaceAll("零$", "");
    words = words.replaceAll("^零+", "").replaceAll("^一十", "十").replaceAll("^二(?=[千万亿])", "两");
    return words;
  }

  private static String section(long n) {
    String places = "千百十";
    StringBuilder words = new StringBuilder();
    String digits = String.format("%04d", n);
    for (int i = 0; i < 4; i++) {
      String digit = DIGIT[digits.charAt(i) - '0'];
      words.append(digit).append(i < 3 && !digit.equals("零") ? places.substring(i, i + 1) : "");
    }
    return words.toString();
  }

  /** Digit by digit; {@code one} is what 1 is called. */
  static String digits(String digits, String one) {
    StringBuilder words = new StringBuilder();
    for (char c : digits.toCharArray()) {
      words.append(c == '1' ? one : DIGIT[c - '0']);
    }
    return words.toString();
  }

  /** Groups of digits with 幺, separated by a space. */
  static String groups(String... groups) {
    StringBuilder words = new StringBuilder();
    for (String group : groups) {
      words.append(words.length() == 0 ? "" : " ").append(digits(group, "幺"));
    }
    return words.toString();
  }
}
