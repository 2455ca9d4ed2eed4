package io.github.tingwen.tts.mandarin;

import io.github.tingwen.text.SlotKind;
import io.github.tingwen.tts.mandarin.Written.Gap;
import io.github.tingwen.tts.mandarin.Written.One;
import io.github.tingwen.tts.mandarin.Written.Spelled;
import io.github.tingwen.tts.mandarin.Written.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Telephone numbers: digit by digit, 1 as 幺, groups separated by one space.
 *
 * <p>rule: mobile 3-4-4; area code (010, 02x, 0xxx) and 7 or 8 digits as 3-4 or 4-4; 400 and 800 as
 * 3-3-4; otherwise as written; an extension after 转. Numbering plan: YD/T 2639.
 */
final class PhoneReader implements LineReader {

  private static final List<String> KEYWORDS =
      List.of(
          "电话", "手机", "座机", "联系", "传真", "热线", "专线", "拨打", "请拨", "直拨", "致电", "来电", "号码", "短号", "咨询：",
          "咨询:", "报名：", "值班：", "监督：", "办公室：", "話", "聯絡", "傳真", "Tel", "TEL", "tel", "Fax", "FAX",
          "☎", "☏");
  private static final int KEYWORD_REACH = 14;
  private static final int MOST_DIGITS = 13;

  @Override
  public Optional<Written> read(Line line, int at) {
    int start = start(line, at);
    if (start < 0) {
      return Optional.empty();
    }
    if (line.isIn(SlotKind.PHONE, at)) {
      return Optional.of(written(line, at, runs(line, start, true)));
    }
    List<int[]> runs = plausible(line, at, runs(line, start, false));
    if (runs.isEmpty() || continues(line, runs.get(runs.size() - 1)[1])) {
      return Optional.empty();
    }
    return Optional.of(written(line, at, runs));
  }

  /** The first digit: here, or behind an opening bracket before an area code, or behind +. */
  private static int start(Line line, int at) {
    if (line.isDigit(at)) {
      boolean inner = line.isLetter(at - 1) || line.at(at - 1) == '.' && line.isDigit(at - 2);
      return inner || line.at(at - 1) == '¥' ? -1 : at;
    }
    boolean bracket =
        line.isOneOf("(（", at) && line.isDigit(at + 1) && closesAfterCode(line, at + 1);
    boolean country =
        line.at(at) == '+' && line.startsWithAny(List.of("86", "852", "853", "886"), at + 1);
    return bracket || country && line.digitsEnd(at + 1) - at <= 4 + 11 ? at + 1 : -1;
  }

  private static boolean closesAfterCode(Line line, int at) {
    int end = line.digitsEnd(at);
    int next = line.isOneOf("-", end + 1) ? end + 2 : end + 1;
    return line.isOneOf(")）", end)
        && end - at <= 4
        && line.digitsEnd(next) - next >= 4
        && (line.at(at) == '0' || line.startsWith("85", at) || line.startsWith("886", at));
  }

  /** Runs of digits with at most two separators between them. */
  private static List<int[]> runs(Line line, int from, boolean known) {
    List<int[]> runs = new ArrayList<>();
    int total = 0;
    for (int i = from; line.isDigit(i); ) {
      int end = line.digitsEnd(i);
      total += end - i;
      if (total > MOST_DIGITS + 6 && !runs.isEmpty()) {
        return runs;
      }
      runs.add(new int[] {i, end});
      i = afterSeparator(line, end);
      if (known && !line.isIn(SlotKind.PHONE, i)) {
        return runs;
      }
    }
    return runs;
  }

  private static int afterSeparator(Line line, int end) {
    int i = end;
    while (i < end + 3 && line.isOneOf("- )）", i)) {
      i++;
    }
    return i > end && line.isDigit(i) ? i : line.length();
  }

  /** The leading runs that together are a telephone number; none if they are not. */
  private static List<int[]> plausible(Line line, int at, List<int[]> runs) {
    if (line.at(at) == '+') {
      return national(runs);
    }
    String head = line.text(runs.get(0)[0], runs.get(0)[1]);
    boolean passedOn =
        isLocal(head) && line.startsWithAny(List.of("转", "（转", "(转"), runs.get(0)[1]);
    if (head.length() == 11 && isMobile(head)
        || isWholeLandline(head)
        || isService(head)
        || passedOn) {
      return runs.subList(0, 1);
    }
    if (isAreaCode(head) && runs.size() > 1) {
      return landline(runs);
    }
    if (head.length() == 3 && isMobile(head + "00000000") && fits(runs, 3, new int[] {3, 4, 4})
        || fits(runs, 3, new int[] {3, 3, 4}) && head.matches("[48]00")
        || fits(runs, 3, new int[] {3, 4, 3}) && head.matches("[48]00")
        || fits(runs, 3, new int[] {4, 3, 3}) && head.startsWith("400")) {
      return runs.subList(0, 3);
    }
    if (isHouseNumber(line, at, head, runs)) {
      return runs.subList(0, 2);
    }
    return fits(runs, 2, new int[] {3, 7}) && head.matches("[48]00")
        ? runs.subList(0, 2)
        : mentioned(line, at, runs);
  }

  /** rule: 22108888-8012: a local number and its extension, unless the head is a day (20250112). */
  private static boolean isHouseNumber(Line line, int at, String head, List<int[]> runs) {
    return isLocal(head)
        && runs.size() == 2
        && length(runs.get(1)) >= 3
        && length(runs.get(1)) <= 4
        && line.at(runs.get(0)[1]) == '-'
        && !line.isOneOf("-./", at - 1);
  }

  private static boolean isLocal(String head) {
    boolean day = head.matches("20[0-4]\\d[01]\\d[0-3]\\d");
    return (head.length() == 7 || head.length() == 8)
        && "2345678".indexOf(head.charAt(0)) >= 0
        && !day;
  }

  private static List<int[]> national(List<int[]> runs) {
    int total = 0;
    int taken = 0;
    while (taken < runs.size() && total < 11) {
      total += length(runs.get(taken++));
    }
    return total >= 10 ? runs.subList(0, taken) : List.of();
  }

  private static List<int[]> landline(List<int[]> runs) {
    int first = length(runs.get(1));
    int taken = first >= 7 ? 2 : 3;
    boolean whole = first == 7 || first == 8;
    boolean split = runs.size() > 2 && (first == 3 || first == 4) && length(runs.get(2)) == 4;
    if (!whole && !split) {
      return List.of();
    }
    boolean extension = runs.size() > taken && length(runs.get(taken)) <= 6;
    return runs.subList(0, extension ? taken + 1 : taken);
  }

  /** rule: 5 to 12 digits behind a word such as 电话, unless they count something. */
  private static List<int[]> mentioned(Line line, int at, List<int[]> runs) {
    if (!line.mentionsBefore(KEYWORDS, at, KEYWORD_REACH)) {
      return List.of();
    }
    int total = length(runs.get(0));
    int taken = 1;
    while (taken < runs.size() && total < 8 && total + length(runs.get(taken)) <= MOST_DIGITS) {
      total += length(runs.get(taken++));
    }
    boolean extension =
        taken < runs.size()
            && total >= 7
            && length(runs.get(taken)) <= 4
            && line.at(runs.get(taken)[0] - 1) == '-';
    int end = runs.get(taken - 1)[1];
    boolean counts = Measures.begins(line, end) || line.isOneOf("年月日号时:：.", end);
    return total < 5 || counts ? List.of() : runs.subList(0, extension ? taken + 1 : taken);
  }

  private static boolean continues(Line line, int end) {
    return line.at(end) == '.' && line.isDigit(end + 1) || line.isOneOf("元%万亿人", end);
  }

  private static boolean fits(List<int[]> runs, int count, int[] lengths) {
    if (runs.size() < count) {
      return false;
    }
    for (int k = 0; k < count; k++) {
      if (length(runs.get(k)) != lengths[k]) {
        return false;
      }
    }
    return true;
  }

  private static int length(int[] run) {
    return run[1] - run[0];
  }

  private static boolean isMobile(String digits) {
    return digits.charAt(0) == '1' && digits.charAt(1) >= '3';
  }

  private static boolean isAreaCode(String digits) {
    return digits.charAt(0) == '0'
            && digits.length() >= 2
            && digits.length() == areaCodeLength(digits)
        || digits.length() == 2 && digits.charAt(0) == '0' && digits.charAt(1) != '0';
  }

  private static int areaCodeLength(String digits) {
    return digits.length() > 1 && (digits.charAt(1) == '1' || digits.charAt(1) == '2') ? 3 : 4;
  }

  private static boolean isWholeLandline(String digits) {
    int rest = digits.length() - areaCodeLength(digits);
    return digits.charAt(0) == '0'
        && digits.length() > 1
        && digits.charAt(1) != '0'
        && (rest == 7 || rest == 8);
  }

  private static boolean isService(String digits) {
    return digits.length() == 10 && (digits.startsWith("400") || digits.startsWith("800"));
  }

  private static Written written(Line line, int at, List<int[]> runs) {
    List<Written> parts = new ArrayList<>();
    if (line.at(at) == '+') {
      parts.add(new Words(at, at + 1, "加"));
    }
    int end = at;
    int total = 0;
    for (int[] run : runs) {
      if (total > 0) {
        boolean house = runs.size() == 2 && total >= 7 && length(run) <= 4;
        boolean extension =
            (house || total >= 10 && total + length(run) > 11)
                && length(run) <= 6
                && run == runs.get(runs.size() - 1)
                && line.at(run[0] - 1) == '-';
        parts.add(extension ? new Words(end, run[0], "转") : new Gap(end, run[0]));
      }
      group(line, run[0], run[1], parts);
      total += length(run);
      end = run[1];
    }
    return new Written.Sequence(parts);
  }

  /** rule: a run is split where people pause. */
  private static void group(Line line, int from, int to, List<Written> parts) {
    int i = from;
    for (int size : groupSizes(line.text(from, to))) {
      if (i > from) {
        parts.add(new Gap(i, i));
      }
      parts.add(new Spelled(line, i, i + size, One.YAO));
      i += size;
    }
  }

  private static int[] groupSizes(String run) {
    int n = run.length();
    if (n > 9 && run.charAt(0) == '0') {
      int code = areaCodeLength(run);
      return n - code == 7 ? new int[] {code, 3, 4} : new int[] {code, 4, n - code - 4};
    }
    return switch (n) {
      case 7 -> new int[] {3, 4};
      case 8 -> new int[] {4, 4};
      case 9 -> new int[] {3, 3, 3};
      case 10 -> new int[] {3, 3, 4};
      case 11 -> new int[] {3, 4, 4};
      case 12 -> new int[] {4, 4, 4};
      default -> new int[] {n};
    };
  }
}
