package io.github.tingwen.tts.mandarin;

import java.util.List;

/**
 * Tells the short numbers inside a house (转801, 内线：8012, 8012（内线）) from quantities.
 *
 * <p>Stateless and thread-safe.
 */
final class Extensions {

  private static final List<String> NAMES =
      List.of("转", "转接", "分机", "分機", "分机号", "分機號", "内线", "內線", "内线电话", "内线号码", "短号", "小号", "短号码");
  private static final List<String> BEHIND = List.of("内线", "內線", "分机", "分機", "短号");
  private static final List<String> PHONES = List.of("电话：", "电话:", "話：", "話:", "座机：", "座机:");
  private static final int MOST_DIGITS = 6;
  private static final int MOST_LISTED = 4;

  private Extensions() {}

  /** Whether the digits are an extension, by the word before them or in a bracket behind them. */
  static boolean isExtension(Line line, int at, int end) {
    if (end - at > MOST_DIGITS || Measures.begins(line, end) || line.isOneOf("年月日时点号:", end)) {
      return false;
    }
    boolean behind =
        end - at >= 3 && line.isOneOf("（(", end) && line.startsWithAny(BEHIND, end + 1);
    return behind || isNamed(line, head(line, at), end - at);
  }

  private static boolean isNamed(Line line, int at, int digits) {
    int label = at;
    while (line.isOneOf(":：为是", label - 1) && label > at - 2) {
      label--;
    }
    return line.endsWithAny(NAMES, label)
        || digits >= 3 && digits <= 4 && line.endsWithAny(PHONES, at);
  }

  /** Where the list begins that the number is part of: 8012、8013. */
  private static int head(Line line, int at) {
    int head = at;
    for (int k = 0; k < MOST_LISTED && line.isOneOf("、/或", head - 1); k++) {
      int from = head - 1;
      while (line.isDigit(from - 1) && from > head - 1 - MOST_DIGITS) {
        from--;
      }
      if (from == head - 1) {
        return head;
      }
      head = from;
    }
    return head;
  }
}
