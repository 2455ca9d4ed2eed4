package io.github.tingwen.parse;

import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a text that was broken at the edge of a page, as text from a mail or a printed
 * page is. Stateless.
 */
final class WrappedLines {

  /** The widest page in columns, two for each Han character; a longer line is a paragraph. */
  private static final int WIDEST = 110;

  private static final int NARROWEST = 30;

  /** How far before the edge a full line may end: a word or a bracket is not broken. */
  private static final int RAGGED = 6;

  private static final int FEWEST = 3;
  private static final String SENTENCE_ENDS = "。；：！？.;:!?”》";
  private static final int LONGEST_LABEL = 8;

  private WrappedLines() {}

  /** A line with the columns it takes, its indent counted. */
  private record Row(int from, int to, int width) {}

  // rule: three lines or more that end at the edge in mid-sentence, in a text without longer ones,
  // were broken there and go on in the next line unless that opens a paragraph, an item or a label.
  static Passage joined(Passage text) {
    String words = text.toString();
    List<Row> rows = rows(words);
    int edge = rows.stream().mapToInt(Row::width).max().orElse(0);
    if (edge < NARROWEST || edge > WIDEST || broken(words, rows, edge) < FEWEST) {
      return text;
    }
    Passage.Builder joined = Passage.builder();
    int from = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      if (isBroken(words, rows.get(i), edge) && goesOn(words, rows.get(i + 1))) {
        joined.append(text, from, rows.get(i).to());
        from = rows.get(i + 1).from();
      }
    }
    return joined.append(text, from, text.length()).build();
  }

  private static List<Row> rows(String words) {
    List<Row> rows = new ArrayList<>();
    int from = 0;
    while (from < words.length()) {
      int next = words.indexOf('\n', from);
      int end = next < 0 ? words.length() : next;
      int to = end;
      while (to > from && isSpace(words.charAt(to - 1))) {
        to--;
      }
      rows.add(new Row(from, to, width(words, from, to)));
      from = end + 1;
    }
    return rows;
  }

  private static int width(String words, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += words.charAt(i) < 0x80 ? 1 : 2;
    }
    return width;
  }

  private static long broken(String words, List<Row> rows, int edge) {
    long broken = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      boolean here = isBroken(words, rows.get(i), edge) && goesOn(words, rows.get(i + 1));
      broken += here ? 1 : 0;
    }
    return broken;
  }

  private static boolean isBroken(String words, Row row, int edge) {
    return row.width() >= edge - RAGGED
        && row.to() > row.from()
        && SENTENCE_ENDS.indexOf(words.charAt(row.to() - 1)) < 0;
  }

  private static boolean goesOn(String words, Row next) {
    boolean empty = next.to() <= next.from();
    return !empty
        && !isSpace(words.charAt(next.from()))
        && !opensItem(words, next)
        && !opensLabel(words, next);
  }

  private static boolean opensItem(String words, Row row) {
    int i = row.from();
    boolean bracket = "（(".indexOf(words.charAt(i)) >= 0;
    i += bracket || words.charAt(i) == '第' ? 1 : 0;
    int number = i;
    while (i < row.to() && isNumber(words.charAt(i))) {
      i++;
    }
    boolean circled = words.charAt(row.from()) >= '①' && words.charAt(row.from()) <= '⑳';
    return circled || i > number && i < row.to() && "、.．)）项条".indexOf(words.charAt(i)) >= 0;
  }

  private static boolean isNumber(char c) {
    return Paper.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  private static boolean opensLabel(String words, Row row) {
    int to = Math.min(row.to(), row.from() + LONGEST_LABEL);
    for (int i = row.from() + 1; i < to; i++) {
      char c = words.charAt(i);
      if (c == '：' || c == ':') {
        return !Paper.isDigit(words.charAt(i - 1));
      }
      if (!Paper.isHan(c) && !isSpace(c)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00a0' || c == '\r';
  }
}
