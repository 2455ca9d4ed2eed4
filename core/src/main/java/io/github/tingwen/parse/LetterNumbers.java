package io.github.tingwen.parse;

/** Recognises the letters that number the parts of Hong Kong papers: II., (iv), (b). Stateless. */
final class LetterNumbers {

  private static final int LONGEST = 5;

  /** Spaces before a number; looking further would not stay linear. */
  private static final int MOST_SPACES = 40;

  /** Farther than (h) single letters do not count. */
  private static final char LAST = 'h';

  private LetterNumbers() {}

  // rule: I., II., IV. number the parts of Hong Kong minutes and agendas.
  /** The part that begins with the number; {@code null} if none does. */
  static Item dotted(Paper paper, int from, int at, int to) {
    int dot = Scan.first(paper.view(), '.', at, Math.min(to, at + LONGEST + 1));
    int number = dot < 0 ? 0 : roman(paper.view(), at, dot);
    return number > 0 ? Outline.item(paper, 1, from, dot + 1, to, number) : null;
  }

  // rule: (i) to (xx) and (a) to (h) number what stands below a part.
  /** The part that begins with the number in brackets; {@code null} if none does. */
  static Item bracketed(Paper paper, int from, int open, int to) {
    String view = paper.view();
    boolean opens = opensLine(view, from);
    int close = opens ? Scan.first(view, '）', open, Math.min(to, open + LONGEST + 2)) : -1;
    int number = close < 0 ? 0 : roman(view, open + 1, close);
    char letter = Scan.at(view, open + 1);
    boolean single = number == 0 && close == open + 2 && letter >= 'a' && letter <= LAST;
    int value = single ? letter - 'a' + 1 : number;
    return value > 0 ? Outline.item(paper, 4, from, close + 1, to, value) : null;
  }

  private static boolean opensLine(String view, int from) {
    int i = from;
    while (from - i < MOST_SPACES && Scan.at(view, i - 1) == ' ') {
      i--;
    }
    return i == 0 || Scan.at(view, i - 1) == '\n';
  }

  /** The value of the Roman numeral, large or small, that fills the range; 0 if none does. */
  private static int roman(String view, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int worth = worth(Scan.at(view, i));
      if (worth == 0) {
        return 0;
      }
      number += i + 1 < to && worth < worth(Scan.at(view, i + 1)) ? -worth : worth;
    }
    return number;
  }

  private static int worth(char numeral) {
    return switch (numeral) {
      case 'I', 'i' -> 1;
      case 'V', 'v' -> 5;
      case 'X', 'x' -> 10;
      default -> 0;
    };
  }
}
