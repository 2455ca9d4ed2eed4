package io.github.tingwen.parse;

import io.github.tingwen.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a text copied from a page or a letter, where each line stops at the edge
 * wherever the sentence is. For use by one thread.
 */
final class WrappedLines {

  /** Columns, two to a Chinese character: narrower lines are lists, wider ones paragraphs. */
  private static final int NARROWEST = 34;

  private static final int WIDEST = 130;

  /** Columns by which a line may fall short of the edge: a date or number that was not broken. */
  private static final int RAGGED = 6;

  private static final int INDENT = 3;
  private static final int LONGEST_LABEL = 8;
  private static final int FEWEST_BREAKS = 2;
  private static final int LONGEST_TITLE = 80;
  private static final String ENDS = "。！？；：";
  private static final String SIGNS = "，。；、";
  private static final String GOES_ON = "，、（“《和与及";
  private static final String NEVER_FIRST = "，。；、）”》：";
  private static final WordSet PAPERS = WordSet.load("papers.tsv");

  private final Paper paper;
  private final String view;
  private final List<Row> rows = new ArrayList<>();
  private int margin = WIDEST;
  private int widest;

  /** A line without the spaces round it, its indent and the column where it ends. */
  private record Row(int from, int to, int indent, int width) {}

  private WrappedLines(Paper paper) {
    this.paper = paper;
    this.view = paper.view();
  }

  /**
   * A paper with its paragraphs whole.
   *
   * @param breaks the ends of lines that were taken out
   */
  record Joined(Paper paper, List<Passage> breaks) {}

  /** The paper with its paragraphs whole; the same paper if no line stops inside a sentence. */
  static Joined join(Paper paper) {
    WrappedLines lines = new WrappedLines(paper);
    lines.split();
    List<Integer> joints = lines.joints();
    return joints.isEmpty() ? new Joined(paper, List.of()) : lines.joined(joints);
  }

  private void split() {
    int from = 0;
    while (from < view.length()) {
      int end = view.indexOf('\n', from);
      int to = end < 0 ? view.length() : end;
      Stretch line = paper.trim(from, to, "");
      int indent = columns(from, line.from());
      margin = line.isEmpty() ? margin : Math.min(margin, indent);
      int width = indent + columns(line.from(), line.to());
      widest = line.isEmpty() ? widest : Math.max(widest, width);
      rows.add(new Row(line.from(), line.to(), indent, width));
      from = to + 1;
    }
  }

  private int columns(int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      columns += paper.passage().charAt(i) < 0x2000 ? 1 : 2;
    }
    return columns;
  }

  /** The lines that are continued by the next. */
  private List<Integer> joints() {
    int edge = edge();
    List<Integer> joints = new ArrayList<>();
    for (int i = 0; i + 1 < rows.size(); i++) {
      boolean wrapped = edge > 0 && reaches(rows.get(i), edge) && mayGoOn(i);
      if (wrapped || isOpenTitle(i) || isOpenAddress(i, edge > 0)) {
        joints.add(i);
      }
    }
    return joints;
  }

  // rule: a page is wrapped if lines of one width stop inside a sentence again and again; one line
  // that stops at a comma, before one or inside a word (业主大 over 会) counts twice. No line of such a
  // page is wider: where whole paragraphs stand on a line each, a short line is a heading.
  private int edge() {
    int edge = 0;
    int breaks = 0;
    for (int i = 0; i + 1 < rows.size(); i++) {
      Row row = rows.get(i);
      if (!isProse(row) && !isProse(rows.get(i + 1)) || !mayGoOn(i)) {
        continue;
      }
      int weight = isSurelyOpen(row, rows.get(i + 1)) ? FEWEST_BREAKS : 1;
      boolean further = row.width() - ragged(row.width()) > edge;
      breaks = further ? weight : reaches(row, edge) ? breaks + weight : breaks;
      edge = Math.max(edge, row.width());
    }
    return breaks >= FEWEST_BREAKS && edge + ragged(edge) >= widest ? edge : 0;
  }

  private static int ragged(int edge) {
    return Math.max(RAGGED, edge / RAGGED);
  }

  private static boolean reaches(Row row, int edge) {
    return row.width() >= edge - ragged(edge);
  }

  private boolean isProse(Row row) {
    return Scan.until(view, SIGNS, row.from(), row.to()) < row.to();
  }

  private boolean isSurelyOpen(Row row, Row next) {
    return GOES_ON.indexOf(Scan.at(view, row.to() - 1)) >= 0
        || NEVER_FIRST.indexOf(Scan.at(view, next.from())) >= 0
        || Scan.last(view, '（', row.to() - 1) > Math.max(row.from(), Scan.last(view, '）', row.to()))
        || isInWord(row, next);
  }

  private boolean isInWord(Row row, Row next) {
    int from = Math.max(row.from(), row.to() - LONGEST_HALF);
    String end = view.substring(from, row.to());
    String both =
        end + view.substring(next.from(), Math.min(next.to(), next.from() + LONGEST_HALF));
    for (int i = 0; i < end.length(); i++) {
      if (i + WORDS.matchAt(both, i, both.length()) > end.length()) {
        return true;
      }
    }
    return false;
  }

  private static final WordSet WORDS =
      WordSet.union(Vocabulary.MEETINGS, Vocabulary.BODIES, Vocabulary.POSTS, Vocabulary.GROUPS);
  private static final int LONGEST_HALF = 4;

  // rule: a line without a final sign goes on in the next if that has no number, no label, no
  // indent of its own and is no signature; rows of tables and of programmes (5月12日 … over
  // 5月15日 …) do not.
  private boolean mayGoOn(int index) {
    Row row = rows.get(index);
    Row next = rows.get(index + 1);
    boolean fits =
        row.width() >= NARROWEST
            && row.width() <= WIDEST
            && next.width() <= WIDEST
            && !isBlank(next);
    return fits
        && !isClosed(row, next)
        && (!opensWithDigit(next) || !opensWithDigit(row) || endsWithDigit(row))
        && next.indent() <= margin + INDENT
        && !isCell(row)
        && !isCell(next)
        && opensPlainly(next)
        && !isSignature(index + 1);
  }

  // rule: 上午9： over 00 and 电话： over a number are open, too.
  private boolean isClosed(Row row, Row next) {
    char last = Scan.at(view, row.to() - 1);
    int before = row.to() - 1;
    boolean number =
        last == '：'
            && Paper.isDigit(Scan.at(view, next.from()))
            && (Paper.isDigit(Scan.at(view, before - 1))
                || ContactReader.PHONE_WORDS.matchBefore(view, before, row.from()) > 0);
    boolean title = !isProse(row) && PAPERS.matchBefore(view, row.to(), row.from()) > 0;
    return title || ENDS.indexOf(last) >= 0 && !number;
  }

  private static boolean isBlank(Row row) {
    return row.from() >= row.to();
  }

  private boolean isCell(Row row) {
    for (int i = row.from(); i < row.to(); i++) {
      if (paper.passage().charAt(i) == '\t' || Scan.at(view, i) == '|') {
        return true;
      }
    }
    return false;
  }

  // rule: a number, a label known or not (审议结果：) and an hour of a programme (14:40-15:10) open a
  // line of their own.
  private boolean opensPlainly(Row row) {
    int colon = Scan.first(view, '：', row.from(), Math.min(row.to(), row.from() + LONGEST_LABEL));
    boolean hour = colon > 0 && Paper.isDigit(Scan.at(view, colon - 1));
    int after = Scan.until(view, " -~", row.from(), Math.min(row.to(), row.from() + LONGEST_LABEL));
    boolean programme = hour && opensWithDigit(row) && after - colon == 3;
    boolean label = !hour && colon - row.from() > 1;
    return !label
        && !programme
        && Outline.at(paper, row.from(), row.to()) == null
        && Labels.at(paper, row.from(), row.to()).isEmpty();
  }

  private boolean opensWithDigit(Row row) {
    return Paper.isDigit(Scan.at(view, row.from()));
  }

  private boolean endsWithDigit(Row row) {
    return Paper.isDigit(Scan.at(view, row.to() - 1));
  }

  private boolean isSignature(int index) {
    Row row = rows.get(index);
    Row next = rows.get(Math.min(index + 1, rows.size() - 1));
    return Tail.signs(
        paper,
        new Line(row.from(), row.to(), Line.Kind.BODY),
        new Line(next.from(), next.to(), Line.Kind.BODY));
  }

  // rule: 关于召开… that breaks off before 的通知 is one title with the line below it.
  private boolean isOpenTitle(int index) {
    Row row = rows.get(index);
    Row next = rows.get(index + 1);
    boolean open =
        view.startsWith("关于", row.from())
            && row.to() - row.from() < LONGEST_TITLE
            && PAPERS.matchBefore(view, row.to(), row.from()) == 0
            && Scan.until(view, ENDS, row.from(), row.to()) == row.to();
    return open
        && !isBlank(next)
        && next.to() - next.from() < LONGEST_TITLE
        && !view.startsWith("关于", next.from())
        && PAPERS.matchBefore(view, next.to(), next.from()) > 0
        && Scan.until(view, "，" + ENDS, next.from(), next.to()) == next.to();
  }

  // rule: 各中小学、幼儿园， over 局属各单位： is one line of addressees.
  private boolean isOpenAddress(int index, boolean wrapped) {
    Row row = rows.get(index);
    Row next = rows.get(index + 1);
    char last = Scan.at(view, row.to() - 1);
    boolean list = Scan.until(view, "，、", row.from(), row.to()) < row.to();
    boolean open = "，、".indexOf(last) >= 0 || wrapped && list && ENDS.indexOf(last) < 0;
    boolean addresses = Scan.at(view, row.from()) == '各' && open && !isBlank(next);
    return addresses
        && Scan.until(view, ENDS, next.from(), next.to()) == next.to() - 1
        && Scan.at(view, next.to() - 1) == '：'
        && Labels.at(paper, next.from(), next.to()).isEmpty();
  }

  private Joined joined(List<Integer> joints) {
    List<Passage> breaks = new ArrayList<>();
    Passage.Builder whole = Passage.builder();
    int from = 0;
    for (int joint : joints) {
      Row row = rows.get(joint);
      Row next = rows.get(joint + 1);
      whole.append(paper.passage(), from, row.to());
      breaks.add(paper.passage().sub(row.to(), next.from()));
      if (isLatin(Scan.at(view, row.to() - 1)) && isLatin(Scan.at(view, next.from()))) {
        whole.append(" ");
      }
      from = next.from();
    }
    whole.append(paper.passage(), from, view.length());
    return new Joined(Paper.of(whole.build()), breaks);
  }

  private static boolean isLatin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
