package io.github.tingwen.parse;

/** Reads small whole numbers written in Arabic or Chinese digits. Stateless. */
final class Numerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final Signs CHINESE = Signs.of(DIGITS + "十廿卅〇○");
  private static final String ZEROS = "〇○ＯO0oо◯";

  private Numerals() {}

  /** A number and where it ends. */
  record Numeral(int value, int to, int digits) {}

  /** Reads the number that begins at {@code at}; {@code null} if none does. */
  static Numeral at(String view, int at) {
    if (at >= view.length()) {
      return null;
    }
    char c = Scan.at(view, at);
    if (Paper.isDigit(c)) {
      return arabic(view, at);
    }
    return isChinese(c) ? chinese(view, at) : null;
  }

  static boolean isChinese(char c) {
    return CHINESE.has(c);
  }

  private static Numeral arabic(String view, int at) {
    int i = at;
    int value = 0;
    while (i < view.length() && Paper.isDigit(Scan.at(view, i)) && i - at < 9) {
      value = value * 10 + Scan.at(view, i++) - '0';
    }
    return new Numeral(value, i, i - at);
  }

  // rule: 二〇二四, 二OO九 and 一零五 are read digit by digit, 二十五, 廿五 and 一百零五 by place.
  private static Numeral chinese(String view, int at) {
    int i = at;
    int digits = 0;
    int inRow = 0;
    while (i < view.length() && i - at < 5 && digit(Scan.at(view, i), i > at) >= 0) {
      inRow = inRow * 10 + digit(Scan.at(view, i++), i > at + 1);
      digits++;
    }
    if (digits >= 2) {
      return new Numeral(inRow, i, digits);
    }
    return byPlace(view, at);
  }

  private static Numeral byPlace(String view, int at) {
    int i = at;
    int total = 0;
    int held = -1;
    for (; i < view.length() && i - at < 6; i++) {
      char c = Scan.at(view, i);
      if (c == '百') {
        total += Math.max(held, 1) * 100;
        held = -1;
      } else if (tens(c) > 0) {
        total += tens(c) == 1 ? Math.max(held, 1) * 10 : tens(c) * 10;
        held = -1;
      } else if (DIGITS.indexOf(c) >= 0 && held <= 0) {
        held = DIGITS.indexOf(c);
      } else {
        break;
      }
    }
    return i == at ? null : new Numeral(total + Math.max(held, 0), i, i - at);
  }

  private static int tens(char c) {
    return c == '十' ? 1 : c == '廿' ? 2 : c == '卅' ? 3 : 0;
  }

  private static int digit(char c, boolean inside) {
    int value = DIGITS.indexOf(c);
    if (value >= 0) {
      return value;
    }
    boolean zero = c == '〇' || c == '○' || inside && ZEROS.indexOf(c) >= 0;
    return zero ? 0 : -1;
  }
}
