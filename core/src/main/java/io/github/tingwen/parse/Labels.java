package io.github.tingwen.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Recognises labels of fields: 会议时间：, 時　　間, **地點**：. Immutable and thread-safe. */
final class Labels {

  private static final int LONGEST = 12;
  private static final int LONGEST_REMARK = 14;
  private static final int LONGEST_LATIN = 24;
  private static final String BULLETS = "★☆●○◆◇■□▲△►▶※•·➤-";

  /** Spaces and marks of emphasis beside a label; looking further would not stay linear. */
  private static final int MOST_MARKS = 40;

  private static final Map<String, Field.Kind> KINDS = kinds();

  private static final WordSet WORDS = WordSet.load("labels.tsv");

  private Labels() {}

  /**
   * A label.
   *
   * @param to where its value begins
   * @param colon whether a colon follows it
   */
  record Label(Field.Kind kind, int from, int to, boolean colon) {}

  private static Map<String, Field.Kind> kinds() {
    Map<String, Field.Kind> kinds = new HashMap<>();
    for (String[] row : WordSet.rows("labels.tsv")) {
      kinds.put(row[0], Field.Kind.valueOf(row[1]));
    }
    return Map.copyOf(kinds);
  }

  // rule: a label opens a line or item and is followed by a colon or by the end of the line, or
  // stands in brackets (【地点】); spaces between its characters, bullets and marks of emphasis do
  // not count.
  static Optional<Label> at(Paper paper, int from, int to) {
    int start = marks(paper, from, to);
    int furthest = Math.min(to, from + MOST_MARKS);
    while (start < furthest && isBullet(Scan.at(paper.view(), start))) {
      start = marks(paper, start + 1, to);
    }
    return Scan.at(paper.view(), start) == '（'
        ? bracketed(paper, start + 1, to)
        : plain(paper, start, to);
  }

  private static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0 || Paper.isPicture(c);
  }

  private static Optional<Label> bracketed(Paper paper, int start, int to) {
    int close = Scan.first(paper.view(), '）', start, Math.min(to, start + LONGEST));
    boolean word = close > 0 && WORDS.begins(Scan.at(paper.view(), start));
    String squeezed = word ? paper.view().substring(start, close).replace(" ", "") : "";
    int value = marks(paper, close + 1, to);
    value = Scan.at(paper.view(), value) == '：' ? marks(paper, value + 1, to) : value;
    return KINDS.containsKey(squeezed)
        ? Optional.of(new Label(KINDS.get(squeezed), start - 1, Math.min(value, to), false))
        : Optional.empty();
  }

  private static Optional<Label> plain(Paper paper, int start, int to) {
    if (!WORDS.begins(Scan.at(paper.view(), start))) {
      return ofMeeting(paper, start, to);
    }
    StringBuilder squeezed = new StringBuilder(LONGEST);
    int[] ends = new int[LONGEST];
    int i = start;
    while (i < to
        && squeezed.length() < LONGEST
        && (Paper.isHan(Scan.at(paper.view(), i)) || Scan.at(paper.view(), i) == '、')) {
      squeezed.append(Scan.at(paper.view(), i));
      ends[squeezed.length() - 1] = i + 1;
      i = paper.skipSpaces(i + 1, to);
    }
    String word = squeezed.toString();
    for (int length = WORDS.matchAt(word, 0, word.length());
        length >= 2;
        length = WORDS.matchAt(word, 0, length - 1)) {
      Field.Kind kind = KINDS.get(word.substring(0, length));
      Optional<Label> label = closed(paper, kind, start, ends[length - 1], to);
      if (label.isPresent()) {
        return label;
      }
    }
    return ofMeeting(paper, start, to);
  }

  // rule: 公听会地点： and 业主大会时间： name the meeting before the label.
  private static Optional<Label> ofMeeting(Paper paper, int start, int to) {
    String view = paper.view();
    int colon = Scan.first(view, '：', start, Math.min(to, start + LONGEST));
    int label = colon - OF_MEETING.matchBefore(view, Math.max(start, colon), start);
    boolean meeting =
        colon > 0 && label < colon && Vocabulary.MEETINGS.matchBefore(view, label, start) > 0;
    return meeting
        ? closed(paper, KINDS.get(view.substring(label, colon)), start, colon, to)
        : Optional.empty();
  }

  private static final WordSet OF_MEETING = WordSet.of("时间", "地点", "议程", "日期", "召开时间", "召开地点", "召开的时间", "召开的地点");

  private static Optional<Label> closed(Paper paper, Field.Kind kind, int from, int end, int to) {
    int next = marks(paper, end, to);
    if (next < to && Scan.at(paper.view(), next) == '（' && isFirst(paper, next, to)) {
      return Optional.of(new Label(kind, from, next, false));
    }
    int remark =
        Scan.at(paper.view(), next) == '（'
            ? Scan.first(paper.view(), '）', next, Math.min(to, next + LONGEST_REMARK))
            : -1;
    next = remark > 0 ? marks(paper, remark + 1, to) : next;
    next = behindLatin(paper, next, to);
    if (next < to && Scan.at(paper.view(), next) == '：') {
      return Optional.of(new Label(kind, from, marks(paper, next + 1, to), true));
    }
    if (isCell(paper, end, next, to) || isRow(paper, kind, from, end, to)) {
      return Optional.of(new Label(kind, from, next, true));
    }
    if (isStopped(paper, kind, end, next, to)) {
      int value = Scan.at(paper.view(), next) == '。' ? next + 1 : next;
      return Optional.of(new Label(kind, from, marks(paper, value, to), false));
    }
    boolean alone = next == to || Scan.at(paper.view(), next) == '。' && next + 1 == to;
    return alone ? Optional.of(new Label(kind, from, to, false)) : Optional.empty();
  }

  // rule: 二、地点。县礼堂, 会议地点　县礼堂 and | 地点 | 县礼堂 | have no colon either.
  private static boolean isStopped(Paper paper, Field.Kind kind, int end, int next, int to) {
    if (next >= to - 1) {
      return false;
    }
    boolean stop = Scan.at(paper.view(), next) == '。';
    boolean gap = next - end >= 2 || Scan.first(paper.view(), '|', end, next) >= 0;
    return switch (kind) {
      case TIME, PLACE, TIME_PLACE, ATTENDEES, OBSERVERS, CHAIR, RECORDER, DURATION, AGENDA ->
          stop || gap;
      case REQUIREMENTS -> stop;
      default -> false;
    };
  }

  // rule: 地点 Venue： has the same label in another language behind it.
  private static int behindLatin(Paper paper, int from, int to) {
    int i = from;
    while (i < to && i - from < LONGEST_LATIN && isLatin(Scan.at(paper.view(), i))) {
      i++;
    }
    boolean label = i > from && (i == to || Scan.at(paper.view(), i) == '：');
    return label ? i : from;
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && (Character.isLetter(c) || c == ' ' || c == '/' || c == '&');
  }

  // rule: 四、会议内容（一）观看短片（二）… has its list right behind it.
  private static boolean isFirst(Paper paper, int at, int to) {
    Item item = Outline.at(paper, at, to);
    return item != null && item.number() == 1;
  }

  // rule: 会议地点 居委会三楼 over 主持人 石坚 are rows of a table that was copied as text: a label before a
  // space opens a row if one of the lines beside it opens with a label, too.
  private static boolean isRow(Paper paper, Field.Kind kind, int from, int end, int to) {
    String view = paper.view();
    boolean opens = from == 0 || Scan.at(view, from - 1) == '\n';
    boolean post =
        kind == Field.Kind.ATTENDEES && Vocabulary.POSTS.matchAt(view, from, end) == end - from;
    if (!opens
        || post
        || end + 2 >= to
        || Scan.at(view, end) != ' '
        || opensCell(paper, end + 1, to)) {
      return false;
    }
    int above = from < 2 ? -1 : Scan.since(view, "\n", Math.max(0, from - LONGEST_ROW), from - 1);
    int stop = Scan.first(view, '\n', from, from + LONGEST_ROW);
    return above >= 0 && opensCell(paper, above, from - 1)
        || end - from > 2 && stop > 0 && opensCell(paper, stop + 1, view.length());
  }

  private static boolean opensCell(Paper paper, int from, int to) {
    int word = WORDS.matchAt(paper.view(), from, to);
    return word >= 2
        && (from + word >= to || " ：\n".indexOf(Scan.at(paper.view(), from + word)) >= 0);
  }

  private static final int LONGEST_ROW = 200;

  // rule: a label in a cell of a table has its value in the next cell of the row.
  private static boolean isCell(Paper paper, int end, int next, int to) {
    boolean cell = false;
    for (int i = end; i < next && next < to; i++) {
      cell |= paper.passage().charAt(i) == '\t';
    }
    return cell;
  }

  private static int marks(Paper paper, int from, int to) {
    int i = from;
    while (i < to && i - from < MOST_MARKS && isMark(Scan.at(paper.view(), i))) {
      i++;
    }
    return i;
  }

  private static boolean isMark(char c) {
    return c == ' ' || c == '*' || c == '#' || c == '|';
  }
}
