package io.github.tingwen.parse;

/**
 * Recognises the head of a slip to be cut off and sent back: -----回条-----, 回 执, 家长会回执. Stateless.
 */
final class ReplySlips {

  private static final WordSet HEADS =
      WordSet.of("回执", "回条", "回执单", "回执联", "回执表", "回条联", "回函", "回复表", "回覆表", "回邮");

  /** Words of a head, its ornament apart. */
  private static final int LONGEST = 16;

  /** A line of a printed page, with what shows where to cut. */
  private static final int LONGEST_LINE = 90;

  private static final int SHORTEST_CUT = 6;

  private ReplySlips() {}

  // rule: a line that is nothing but the word for the slip, what it answers and where to cut.
  static boolean isHead(Paper paper, Line line) {
    if (line.length() > LONGEST_LINE || Outline.at(paper, line.from(), line.to()) != null) {
      return false;
    }
    String view = paper.view();
    StringBuilder words = new StringBuilder();
    for (int i = line.from(); i < line.to() && words.length() <= LONGEST; i++) {
      char c = Scan.at(view, i);
      if (c == '（' && words.length() > 0) {
        break;
      }
      if (Paper.isHan(c) || "，。：；、".indexOf(c) >= 0) {
        words.append(c);
      }
    }
    String head = words.toString();
    int to = head.endsWith("：") ? head.length() - 1 : head.length();
    return to <= LONGEST && HEADS.matchBefore(head, to, 0) > 0 && isPlain(head, to);
  }

  private static boolean isPlain(String head, int to) {
    for (int i = 0; i < to; i++) {
      if (!Paper.isHan(head.charAt(i)) || "请将把交附见填按".indexOf(head.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line shows no more than where to cut. */
  static boolean isCut(String view, Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      if ("-－—─━_＿=…·.~～✂ ".indexOf(Scan.at(view, i)) < 0) {
        return false;
      }
    }
    return line.length() >= SHORTEST_CUT;
  }
}
