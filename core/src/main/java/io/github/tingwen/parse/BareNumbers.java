package io.github.tingwen.parse;

/** Recognises numbers of parts without a sign behind them: 1 会议时间, 4.1 请…. Stateless. */
final class BareNumbers {

  private static final int HIGHEST = 30;
  private static final int MOST_LINES = 4;
  private static final int LONGEST_LOOK = 400;
  private static final String UNITS = "月日年时点楼号人个名位项份元万亿条次届期天层室栋幢米公里度分秒周岁至到-～";

  private BareNumbers() {}

  /** The part that begins with the number at the head of a line; {@code null} if none does. */
  static Item at(Paper paper, int from, Numerals.Numeral number, int to) {
    int end = number.to();
    if (Scan.at(paper.view(), end) == '.') {
      return decimal(paper, from, end + 1, to);
    }
    boolean part =
        number.value() <= HIGHEST
            && opensWords(paper, end, to)
            && (Labels.at(paper, end + 1, to).isPresent() || hasNeighbour(paper, from, number));
    return part ? Outline.item(paper, 3, from, end + 1, to, number.value()) : null;
  }

  // rule: 4.1 请… is a part of part 4.
  private static Item decimal(Paper paper, int from, int at, int to) {
    Numerals.Numeral second =
        Paper.isDigit(Scan.at(paper.view(), at)) ? Numerals.at(paper.view(), at) : null;
    boolean part = second != null && second.to() - at <= 2 && opensWords(paper, second.to(), to);
    return part ? Outline.item(paper, 4, from, second.to() + 1, to, second.value()) : null;
  }

  // rule: (2) and 2. over a line that opens with 2.1 head a part of Hong Kong minutes.
  static boolean headsDecimals(Paper paper, Numerals.Numeral number, int lineEnd) {
    String view = paper.view();
    int end = Scan.first(view, '\n', number.to(), Math.min(view.length(), lineEnd + LONGEST_LOOK));
    int next = end;
    while (next >= 0 && next < view.length() && " \n".indexOf(Scan.at(view, next)) >= 0) {
      next++;
    }
    Numerals.Numeral first =
        next > 0 && Paper.isDigit(Scan.at(view, next)) ? Numerals.at(view, next) : null;
    return first != null
        && first.value() == number.value()
        && view.startsWith(".1", first.to())
        && Scan.at(view, first.to() + 2) == ' ';
  }

  private static boolean opensWords(Paper paper, int space, int to) {
    char next = Scan.at(paper.view(), space + 1);
    return space + 2 < to
        && Scan.at(paper.view(), space) == ' '
        && (Paper.isHan(next) || next == '《')
        && UNITS.indexOf(next) < 0;
  }

  // rule: 1 通报… over 2 研究…: a number counts if the one before or behind it opens a line near by.
  private static boolean hasNeighbour(Paper paper, int from, Numerals.Numeral number) {
    String view = paper.view();
    int line = from;
    for (int i = 0; i < MOST_LINES && line >= 0; i++) {
      line = Scan.first(view, '\n', line, Math.min(view.length(), line + LONGEST_LOOK));
      line = line < 0 ? -1 : paper.skipSpaces(line + 1, view.length());
      if (line >= 0 && isNumber(paper, line, number.value() + 1)) {
        return true;
      }
    }
    line = from;
    for (int i = 0; i < MOST_LINES && line > 1; i++) {
      int start = Scan.since(view, "\n", Math.max(0, line - LONGEST_LOOK), line - 1);
      if (number.value() > 1
          && isNumber(paper, paper.skipSpaces(start, line), number.value() - 1)) {
        return true;
      }
      line = start;
    }
    return false;
  }

  private static boolean isNumber(Paper paper, int at, int wanted) {
    Numerals.Numeral number =
        Paper.isDigit(Scan.at(paper.view(), at)) ? Numerals.at(paper.view(), at) : null;
    return number != null
        && number.value() == wanted
        && opensWords(paper, number.to(), paper.length());
  }
}
