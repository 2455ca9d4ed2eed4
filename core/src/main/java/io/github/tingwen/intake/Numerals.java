package io.github.tingwen.intake;

/** Numbers in the kinds of numerals that Word names (§17.18.59, ST_NumberFormat). */
final class Numerals {

  private static final String CHINESE = "零一二三四五六七八九";
  private static final String BANKERS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] UNITS = {"", "十", "百", "千"};
  private static final String[] BANKERS_UNITS = {"", "拾", "佰", "仟"};
  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Numerals() {}

  /** Returns {@code value} (0 to 9999) in the numerals of {@code format}; decimal for others. */
  static String of(String format, int value) {
    if (value < 0 || value > 9999) {
      return Integer.toString(value);
    }
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "taiwaneseCounting",
          "taiwaneseCountingThousand",
          "japaneseCounting",
          "koreanCounting" ->
          shortTen(han(value, CHINESE, UNITS));
      case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
          han(value, BANKERS, BANKERS_UNITS);
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" ->
          digits(value, "〇一二三四五六七八九");
      case "decimalFullWidth", "decimalFullWidth2" -> digits(value, "０１２３４５６７８９");
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> sign(value, '①', 20);
      case "decimalEnclosedParen" -> sign(value, '⑴', 20);
      case "decimalEnclosedFullstop" -> sign(value, '⒈', 20);
      case "ideographEnclosedCircle" -> sign(value, '㊀', 10);
      case "ideographTraditional" -> sign(value, "甲乙丙丁戊己庚辛壬癸");
      case "ideographZodiac" -> sign(value, "子丑寅卯辰巳午未申酉戌亥");
      case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
      case "upperLetter" -> letter(value, 'A');
      case "lowerLetter" -> letter(value, 'a');
      case "upperRoman" -> roman(value).toUpperCase(java.util.Locale.ROOT);
      case "lowerRoman" -> roman(value);
      default -> Integer.toString(value);
    };
  }

  private static String han(int value, String digits, String[] units) {
    if (value == 0) {
      return digits.substring(0, 1);
    }
    String decimal = Integer.toString(value);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < decimal.length(); i++) {
      int digit = decimal.charAt(i) - '0';
      if (digit != 0) {
        boolean gap = i > 0 && decimal.charAt(i - 1) == '0';
        words.append(gap ? digits.substring(0, 1) : "").append(digits.charAt(digit));
        words.append(units[decimal.length() - 1 - i]);
      }
    }
    return words.toString();
  }

  /** 十二, not 一十二. */
  private static String shortTen(String words) {
    return words.startsWith("一十") ? words.substring(1) : words;
  }

  private static String digits(int value, String digits) {
    StringBuilder words = new StringBuilder();
    Integer.toString(value).chars().forEach(digit -> words.append(digits.charAt(digit - '0')));
    return words.toString();
  }

  private static String sign(int value, char first, int count) {
    return value >= 1 && value <= count
        ? Character.toString(first + value - 1)
        : Integer.toString(value);
  }

  private static String sign(int value, String signs) {
    return value >= 1 && value <= signs.length()
        ? signs.substring(value - 1, value)
        : Integer.toString(value);
  }

  /** a … z, aa … zz, as Word counts on. */
  private static String letter(int value, char first) {
    return value < 1
        ? Integer.toString(value)
        : Character.toString(first + (value - 1) % 26).repeat((value - 1) / 26 + 1);
  }

  private static String roman(int value) {
    StringBuilder words = new StringBuilder();
    int left = value;
    for (int i = 0; i < ROMAN.length; i++) {
      while (left >= ROMAN[i]) {
        words.append(ROMAN_SIGNS[i]);
        left -= ROMAN[i];
      }
    }
    return words.toString();
  }
}
