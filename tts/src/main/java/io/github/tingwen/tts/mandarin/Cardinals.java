package io.github.tingwen.tts.mandarin;

import io.github.tingwen.tts.mandarin.Written.One;
import io.github.tingwen.tts.mandarin.Written.Two;
import java.util.ArrayList;
import java.util.List;

/**
 * Quantities in Chinese words, digit for digit: in 10500 the 1 says 一万, the second 0 is silent and
 * the 5 says 五百.
 *
 * <p>rule: four digits to a section (千 百 十), sections 万 亿 万亿; one 零 for zeros inside; 十 not 一十 at
 * the head; 两 for a leading 2 before 千, 万, 亿.
 */
final class Cardinals {

  /** Sixteen digits reach 千万亿; longer ones are read digit by digit. */
  static final int LONGEST = 16;

  private static final String[] PLACES = {"", "十", "百", "千"};

  private final Line line;
  private final int[] at;
  private final String[] words;
  private final Two two;

  private Cardinals(Line line, int[] at, Two two) {
    this.line = line;
    this.at = at;
    this.words = new String[at.length];
    this.two = two;
  }

  /** Returns the words for the digits in a part of the line; commas between them are skipped. */
  static List<Said> spoken(Line line, int from, int to, Two two) {
    int[] at = java.util.stream.IntStream.range(from, to).filter(line::isDigit).toArray();
    int zeros = 0;
    while (zeros < at.length - 1 && line.digit(at[zeros]) == 0) {
      zeros++;
    }
    int[] significant = java.util.Arrays.copyOfRange(at, zeros, at.length);
    return new Cardinals(line, significant, two).spoken();
  }

  /** Returns the words for digits that stand alone. */
  static String words(String digits) {
    Line line = Line.of(digits, List.of());
    StringBuilder words = new StringBuilder();
    spoken(line, 0, line.length(), Two.ER).forEach(said -> words.append(said.words()));
    return words.toString();
  }

  private List<Said> spoken() {
    if (at.length == 1) {
      int digit = line.digit(at[0]);
      words[0] = digit == 2 && two == Two.LIANG ? "两" : One.YI.digit(digit);
    } else {
      say();
    }
    List<Said> said = new ArrayList<>(at.length);
    for (int k = 0; k < at.length; k++) {
      if (words[k] != null) {
        said.add(new Said(words[k], at[k], at[k] + 1));
      }
    }
    return said;
  }

  private void say() {
    boolean zero = false;
    boolean sounded = false;
    int last = 0;
    for (int k = 0; k < at.length; k++) {
      int power = at.length - 1 - k;
      int digit = line.digit(at[k]);
      if (digit == 0) {
        zero = true;
      } else {
        if (zero) {
          words[k - 1] = "零";
        }
        zero = false;
        sounded = true;
        last = k;
        words[k] = word(k, digit, power);
      }
      if (power % 4 == 0) {
        last = closeSection(last, power / 4, sounded);
        zero = zero && !sounded;
        sounded = false;
      }
    }
  }

  private String word(int k, int digit, int power) {
    int place = power % 4;
    boolean liang = k == 0 && digit == 2 && (place == 3 || (place == 0 && power > 0));
    String name = liang ? "两" : One.YI.digit(digit);
    return k == 0 && digit == 1 && place == 1 ? "十" : name + PLACES[place];
  }

  /** Says 万 or 亿 after the last digit that sounded; 亿 also after a whole 万亿. */
  private int closeSection(int last, int section, boolean sounded) {
    if (sounded && section % 2 == 1) {
      words[last] += "万";
    } else if (section == 2 && (sounded || at.length > 12)) {
      words[last] += "亿";
    }
    return last;
  }
}
