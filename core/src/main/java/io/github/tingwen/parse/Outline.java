package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbered parts of a document, in order, also those that were flattened into one paragraph.
 *
 * <p>Immutable and thread-safe.
 */
record Outline(List<Item> items) {

  /** Spaces and marks of emphasis before a number; looking further would not stay linear. */
  private static final int MOST_MARKS = 40;

  private static final String FORMAL = "壹贰叁肆伍陆柒捌玖拾";
  private static final char THIRD = '参';

  /** 甲、乙、丙 count as one, two, three at the head of a line. */
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";

  private static final WordSet TOPICS = WordSet.of("议题", "议项", "议程", "动议", "议案");
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮";

  private static final WordSet ANNOUNCED =
      WordSet.of("如下：", "以下议题：", "下列议题：", "以下事项：", "下列事项：", "以下内容：", "下列议案：", "以下议案：");

  static Outline of(Paper paper, Layout layout) {
    List<Item> found = new ArrayList<>();
    List<Line> body = layout.body();
    List<Line> asking = new ArrayList<>();
    int end = 0;
    boolean tail = false;
    int attachments = 0;
    for (int i = 0; i < body.size(); i++) {
      Line line = body.get(i);
      int before = found.size();
      inLine(paper, line, found);
      boolean attached =
          attachments > 0
              && found.size() == before + 1
              && found.get(before).number() == attachments + 1;
      if (attached) {
        found.remove(before);
      }
      attachments = attached ? attachments + 1 : Tail.attachments(paper, line);
      boolean plain = found.size() == before;
      boolean signed = plain && i + 1 < body.size() && Tail.signs(paper, line, body.get(i + 1));
      tail = plain && (tail || signed || Tail.begins(paper, line));
      end = tail ? end : line.to();
      if (plain && !tail && Tail.asks(paper, line)) {
        asking.add(line);
      }
    }
    return new Outline(Values.end(paper, closed(paper, found, end), asking));
  }

  // rule: a part ends where the next of its own or a higher level begins; the last of a list whose
  // parts are one line each ends with its line, too.
  private static List<Item> closed(Paper paper, List<Item> open, int end) {
    List<Item> closed = new ArrayList<>(open);
    int[] next = {end, end, end, end, end, end};
    for (int i = open.size() - 1; i >= 0; i--) {
      Item item = open.get(i);
      int to = end;
      for (int level = 0; level <= item.level(); level++) {
        to = Math.min(to, next[level]);
      }
      boolean last = to == end || next[item.level()] != to;
      closed.set(i, item.until(last && isLine(paper, open, i, to) ? item.lineEnd() : to));
      next[item.level()] = item.from();
    }
    return closed;
  }

  private static boolean isLine(Paper paper, List<Item> items, int index, int to) {
    Item item = items.get(index);
    boolean more =
        item.lineEnd() < to && (index + 1 == items.size() || items.get(index + 1).from() >= to);
    if (!more || item.number() < 2) {
      return false;
    }
    boolean stopped = isStopped(paper, item.content(), item.lineEnd());
    boolean labels = isLabel(paper, item);
    for (int i = index; i > 0 && items.get(i).number() > 1; i--) {
      Item before = items.get(i - 1);
      int end = Math.min(before.lineEnd(), items.get(i).from());
      boolean alike =
          before.level() == item.level()
              && before.number() + 1 == items.get(i).number()
              && paper.trim(end, items.get(i).from(), "").isEmpty()
              && isStopped(paper, before.content(), end) == stopped;
      if (!alike) {
        return false;
      }
      labels &= isLabel(paper, before);
    }
    return stopped || !labels;
  }

  private static boolean isStopped(Paper paper, int from, int to) {
    int end = paper.trim(from, to, "").to();
    return "。；！".indexOf(Scan.at(paper.view(), end - 1)) >= 0;
  }

  private static boolean isLabel(Paper paper, Item item) {
    return Labels.at(paper, item.content(), item.lineEnd()).isPresent();
  }

  private static void inLine(Paper paper, Line line, List<Item> into) {
    Item first = at(paper, line.from(), line.to());
    first = first == null ? announced(paper, line) : first;
    if (first == null) {
      return;
    }
    into.add(first);
    int expected = first.number() + 1;
    for (int i = first.content(); i < line.to(); i++) {
      if (opens(paper, i)) {
        Item next = at(paper, i, line.to());
        if (next != null && next.level() == first.level() && next.number() == expected) {
          into.add(next);
          expected++;
          i = next.content();
        }
      }
    }
  }

  // rule: 现将事项通知如下：1.…2.…: the parts of a flattened notice begin behind the words that announce
  // them.
  private static Item announced(Paper paper, Line line) {
    int at = ANNOUNCED.find(paper.view(), line.from(), line.to());
    int end = at < 0 ? line.to() : at + ANNOUNCED.matchAt(paper.view(), at, line.to());
    int from = paper.skipSpaces(end, line.to());
    Item first = from < line.to() ? at(paper, from, line.to()) : null;
    return first != null && first.number() == 1 ? first : null;
  }

  private static boolean opens(Paper paper, int at) {
    char before = Scan.at(paper.view(), at - 1);
    return before == '。' || before == '；' || before == '：' || before == ' ';
  }

  /** Where the words behind a number at the head of the range begin; {@code from} without one. */
  static int contentAt(Paper paper, int from, int to) {
    Item item = at(paper, from, to);
    return item == null ? from : item.content();
  }

  /** The same for a sentence, of which only the first of a line may have a number. */
  static int contentOf(Paper paper, Sentence sentence) {
    return sentence.first() ? contentAt(paper, sentence.from(), sentence.to()) : sentence.from();
  }

  /** The number that begins at {@code from}; {@code null} if there is none. */
  static Item at(Paper paper, int from, int to) {
    String view = paper.view();
    int at = from;
    while (at < to && at - from < MOST_MARKS && isMark(Scan.at(view, at))) {
      at++;
    }
    if (at + 2 > to) {
      return null;
    }
    char c = Scan.at(view, at);
    if (CIRCLED.indexOf(c) >= 0) {
      return item(paper, 4, from, at + 1, to, CIRCLED.indexOf(c) + 1);
    }
    if (c == '（') {
      return bracketed(paper, from, at, to);
    }
    if (c == 'I' || c == 'V' || c == 'X') {
      return LetterNumbers.dotted(paper, from, at, to);
    }
    if (TOPICS.matchAt(view, at, to) > 0) {
      return topic(paper, from, paper.skipSpaces(at + 2, to), to);
    }
    if (c == '第') {
      return worded(paper, from, at, to);
    }
    if (STEMS.indexOf(c) >= 0 && Scan.at(view, at + 1) == '、' && opensLine(view, from)) {
      return item(paper, 1, from, at + 2, to, STEMS.indexOf(c) + 1);
    }
    if (formal(c) > 0) {
      return formal(paper, from, at, to);
    }
    return plain(paper, from, at, to);
  }

  // rule: 壹、 to 拾玖、 number the parts of Taiwanese minutes; 參 is 叁.
  private static Item formal(Paper paper, int from, int at, int to) {
    String view = paper.view();
    int first = formal(Scan.at(view, at));
    int second = first == TEN ? formal(Scan.at(view, at + 1)) : 0;
    boolean teen = second > 0 && second < TEN;
    int sign = teen ? at + 2 : at + 1;
    boolean numbered = sign < to && "、.．".indexOf(Scan.at(view, sign)) >= 0;
    return numbered ? item(paper, 0, from, sign + 1, to, teen ? TEN + second : first) : null;
  }

  private static final int TEN = 10;

  private static int formal(char c) {
    return c == THIRD ? 3 : FORMAL.indexOf(c) + 1;
  }

  private static boolean isMark(char c) {
    return c == ' ' || c == '#' || c == '*';
  }

  private static boolean opensLine(String view, int from) {
    return from == 0 || Scan.at(view, from - 1) == '\n';
  }

  // rule: 一，会议时间：… is typed for 一、会议时间：….
  private static Item plain(Paper paper, int from, int at, int to) {
    Numerals.Numeral number = Numerals.at(paper.view(), at);
    if (number == null || number.to() >= to || number.digits() > 3) {
      return null;
    }
    char sign = Scan.at(paper.view(), number.to());
    boolean arabic = Paper.isDigit(Scan.at(paper.view(), at));
    boolean opensLine = opensLine(paper.view(), from);
    Item bare = arabic && opensLine ? BareNumbers.at(paper, from, number, to) : null;
    if (bare != null) {
      return bare;
    }
    if (arabic && (sign == '\ufe0f' || sign == '\u20e3')) {
      return keycap(paper, from, number, to);
    }
    boolean decimal =
        !opensLine
            && sign == '.'
            && number.to() + 1 < to
            && Paper.isDigit(Scan.at(paper.view(), number.to() + 1));
    boolean typed =
        sign == '，' && !arabic && opensLine && Labels.at(paper, number.to() + 1, to).isPresent();
    boolean numbered =
        typed || sign == '、' || (sign == '.' || sign == '．') && !decimal || arabic && sign == '）';
    boolean listOfNumbers =
        !arabic
            && sign == '、'
            && Numerals.isChinese(Scan.at(paper.view(), number.to() + 1))
            && Numerals.at(paper.view(), number.to() + 1) != null;
    return numbered && !listOfNumbers
        ? item(paper, arabic ? 3 : 1, from, number.to() + 1, to, number.value())
        : null;
  }

  // rule: 1️⃣ is a digit, a variation selector and the frame of a key.
  private static Item keycap(Paper paper, int from, Numerals.Numeral number, int to) {
    int behind = Scan.at(paper.view(), number.to() + 1) == '\u20e3' ? 2 : 1;
    return item(paper, 4, from, number.to() + behind, to, number.value());
  }

  private static Item bracketed(Paper paper, int from, int at, int to) {
    char first = Scan.at(paper.view(), at + 1);
    if (first >= 'a' && first <= 'x') {
      return LetterNumbers.bracketed(paper, from, at, to);
    }
    Numerals.Numeral number = Numerals.at(paper.view(), at + 1);
    boolean closed =
        number != null
            && number.to() < to
            && Scan.at(paper.view(), number.to()) == '）'
            && number.digits() <= 2;
    boolean arabic = Paper.isDigit(first);
    return closed
        ? item(
            paper,
            arabic ? BareNumbers.headsDecimals(paper, number, to) ? 1 : 4 : 2,
            from,
            number.to() + 1,
            to,
            number.value())
        : null;
  }

  // rule: 议题一：, 议题2：, 議題 1. and 動議 1. number the parts of minutes.
  private static Item topic(Paper paper, int from, int at, int to) {
    Numerals.Numeral number = Numerals.at(paper.view(), at);
    boolean closed =
        number != null
            && number.to() < to
            && "：、.．".indexOf(Scan.at(paper.view(), number.to())) >= 0;
    return closed ? item(paper, 1, from, number.to() + 1, to, number.value()) : null;
  }

  // rule: 第一项议程：, 第一项、 number the parts of an agenda.
  private static Item worded(Paper paper, int from, int at, int to) {
    Numerals.Numeral number = Numerals.at(paper.view(), paper.skipSpaces(at + 1, to));
    int unit = number == null ? to : paper.skipSpaces(number.to(), to);
    if (unit >= to || Scan.at(paper.view(), unit) != '项') {
      return null;
    }
    int end = unit + 1;
    end = paper.startsWith("议程", end) || paper.startsWith("议题", end) ? end + 2 : end;
    boolean closed = end < to && "，：、 ".indexOf(Scan.at(paper.view(), end)) >= 0;
    return closed ? item(paper, 1, from, end + 1, to, number.value()) : null;
  }

  static Item item(Paper paper, int level, int from, int content, int to, int number) {
    int start = content;
    while (start < to && "、.． *：".indexOf(Scan.at(paper.view(), start)) >= 0) {
      start++;
    }
    return new Item(level, from, start, to, to, number);
  }

  /** The items directly or indirectly inside the range. */
  List<Item> in(int from, int to) {
    int first = firstAt(from);
    int end = first;
    while (end < items.size() && items.get(end).from() < to) {
      end++;
    }
    return items.subList(first, end);
  }

  /** The list that begins right at {@code from}, spaces apart: its items, not those inside them. */
  List<Item> listAt(Paper paper, int from) {
    List<Item> list = new ArrayList<>();
    int first = firstAt(from);
    boolean next = first < items.size() && paper.trim(from, items.get(first).from(), "").isEmpty();
    for (int i = first; next && i < items.size(); i++) {
      Item item = items.get(i);
      Item last = list.isEmpty() ? item : list.get(list.size() - 1);
      next = item.level() >= last.level();
      if (next && item.level() == last.level()) {
        next = list.isEmpty() || item.number() == last.number() + 1;
        list.addAll(next ? List.of(item) : List.of());
      }
    }
    return list;
  }

  private int firstAt(int from) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (items.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The item that begins last at or before {@code index}. */
  Optional<Item> at(int index) {
    int next = firstAt(index + 1);
    return next == 0 ? Optional.empty() : Optional.of(items.get(next - 1));
  }

  /** The items of the highest level. */
  List<Item> top() {
    return topIn(0, Integer.MAX_VALUE);
  }

  /** The items of the highest level inside the range. */
  List<Item> topIn(int from, int to) {
    List<Item> inside = in(from, to);
    int top = inside.stream().mapToInt(Item::level).min().orElse(0);
    return inside.stream().filter(item -> item.level() == top).toList();
  }
}
