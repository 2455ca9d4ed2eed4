package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;

/** Restores the lines of a notice that was flattened into one paragraph. Stateless. */
final class Flattened {

  private static final int LONGEST_TITLE = 60;
  private static final int SHORTEST_NUMBER = 7;

  private Flattened() {}

  // rule: a paragraph that opens with 关于…的通知 and a space was flattened; its single spaces were
  // the ends of lines.
  static List<Stretch> lines(Paper paper, Stretch part) {
    if (part.isEmpty()) {
      return List.of();
    }
    return isFlattened(paper, part) ? split(paper, part) : List.of(part);
  }

  private static boolean isFlattened(Paper paper, Stretch part) {
    int space = Scan.first(paper.view(), ' ', part.from());
    boolean title =
        space > 0
            && space < part.to()
            && space - part.from() < LONGEST_TITLE
            && paper.startsWith("关于", part.from())
            && (paper.startsWith("通知", space - 2) || paper.startsWith("公告", space - 2));
    return title && part.to() - space > LONGEST_TITLE;
  }

  private static List<Stretch> split(Paper paper, Stretch part) {
    List<Stretch> lines = new ArrayList<>();
    int from = part.from();
    for (int i = part.from(); i <= part.to(); i++) {
      if (i == part.to() || Scan.at(paper.view(), i) == ' ' && !isNumber(paper, i + 1, part.to())) {
        Stretch line = paper.trim(from, i, "");
        if (!line.isEmpty()) {
          lines.add(line);
        }
        from = i + 1;
      }
    }
    return lines;
  }

  // rule: a space before a telephone number ends no line.
  private static boolean isNumber(Paper paper, int from, int to) {
    int i = from;
    while (i < to && (Paper.isDigit(Scan.at(paper.view(), i)) || Scan.at(paper.view(), i) == '-')) {
      i++;
    }
    return i - from >= SHORTEST_NUMBER;
  }
}
