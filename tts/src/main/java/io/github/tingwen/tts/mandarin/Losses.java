package io.github.tingwen.tts.mandarin;

/**
 * Signs that something was lost on the way: U+FFFD, the geta mark 〓, half a surrogate pair, and
 * characters that no font but the writer's knows (private use, unassigned, C1 controls); within a
 * number also a question mark, which a careless program writes for what it cannot hold, and a box.
 */
final class Losses {

  private static final String NUMBER_BEFORE = "年月第午:：";
  private static final String NUMBER_AFTER = "年月日号时点分秒届次楼层室元万亿千百人名个%‰℃:：";

  /** More lost characters than this at a time tell nothing about a number. */
  private static final int LONGEST_RUN = 20;

  private Losses() {}

  /** Whether a character is a sign of loss wherever it stands. */
  static boolean isSign(Line line, int at) {
    char c = line.at(at);
    if (Character.isSurrogate(c)) {
      return !line.isPair(at) && !line.isPair(at - 1);
    }
    return switch (Character.getType(c)) {
      case Character.PRIVATE_USE -> true;
      case Character.UNASSIGNED -> c < 0xFFFE; // the last two are noncharacters
      case Character.CONTROL -> c >= 0x80 && c <= 0x9F;
      default -> c == '\uFFFD' || c == '〓' || isRadical(c);
    };
  }

  /** Part of a character: PDF files hold such signs, which have no reading of their own. */
  private static boolean isRadical(char c) {
    return c >= 0x2E80 && c <= 0x2EF3 && Signs.decomposed(String.valueOf(c)).charAt(0) == c;
  }

  /** Whether what is lost here belongs to a number: beside a digit, or between 月 and 日. */
  static boolean isDigit(Line line, int at) {
    boolean sign = isSign(line, at);
    if (!sign && !line.isOneOf("?？□■", at)) {
      return false;
    }
    int from = runStart(line, at, sign);
    int to = runEnd(line, at, sign);
    boolean left = line.isDigit(from - 1);
    boolean right = line.isDigit(to);
    boolean between =
        (left || line.isOneOf(NUMBER_BEFORE, from - 1) || line.isHanDigit(from - 1) && sign)
            && (right || isUnit(line, to) || line.isHanDigit(to) && sign);
    if (line.at(at) == '？') {
      return left && right; // typed, and so more often a question
    }
    return sign ? left || right || between : between;
  }

  private static boolean isUnit(Line line, int at) {
    return line.isOneOf(NUMBER_AFTER, at) || line.startsWithAny(CodeReader.ROOM_AFTER, at);
  }

  private static int runStart(Line line, int at, boolean sign) {
    int from = at;
    while (from > at - LONGEST_RUN && isSame(line, from - 1, at, sign)) {
      from--;
    }
    return from;
  }

  private static int runEnd(Line line, int at, boolean sign) {
    int to = at + 1;
    while (to < at + LONGEST_RUN && isSame(line, to, at, sign)) {
      to++;
    }
    return to;
  }

  private static boolean isSame(Line line, int other, int at, boolean sign) {
    return sign ? isSign(line, other) : line.at(other) == line.at(at);
  }
}
