package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Restores the lines of a notice that was flattened into one paragraph. Stateless. */
final class Flattened {

  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_ADDRESS = 160;
  private static final int LONGEST_SIGNATURE = 60;
  private static final int SHORTEST_NUMBER = 7;
  private static final int FEWEST_ITEMS = 2;
  private static final WordSet TITLES = WordSet.of("通知", "公告", "通告");

  private Flattened() {}

  // rule: a paragraph that opens with 关于…的通知 and a space was flattened; its single spaces were
  // the ends of lines. One that holds 一、时间…二、地点… was, too, if only from there on.
  static List<Stretch> lines(Paper paper, Stretch part) {
    if (part.isEmpty()) {
      return List.of();
    }
    int frame = frame(paper, part);
    if (frame > 0) {
      List<Stretch> lines = new ArrayList<>(lines(paper, paper.trim(part.from(), frame, "")));
      lines.add(paper.trim(frame, part.to(), ""));
      return lines;
    }
    if (isSpaced(paper, part) || isPage(paper, part)) {
      return split(paper, part);
    }
    int cell = listCell(paper, part);
    if (cell > 0) {
      return List.of(paper.trim(part.from(), cell, ""), paper.trim(cell, part.to(), ""));
    }
    List<Item> items = items(paper, part);
    return items.isEmpty() ? List.of(part) : restored(paper, part, items);
  }

  // rule: behind a long paragraph the words of the site (上一篇：没有了) were a line of their own.
  private static int frame(Paper paper, Stretch part) {
    int from = part.from() + LONGEST_TITLE;
    int at = from < part.to() ? FRAMES.find(paper.view(), from, part.to()) : -1;
    boolean apart = at > 0 && " 。".indexOf(Scan.at(paper.view(), at - 1)) >= 0;
    return apart ? at : -1;
  }

  private static final WordSet FRAMES =
      WordSet.of("上一篇：", "下一篇：", "上一条：", "下一条：", "分享到：", "打印本页", "关闭窗口", "返回顶部", "版权所有");

  // rule: in a row of a table a list (会议内容⇥1.…, 2.… on the next lines) begins a line of its own.
  private static int listCell(Paper paper, Stretch part) {
    Optional<Labels.Label> label = Labels.at(paper, part.from(), part.to());
    int cell = label.map(Labels.Label::to).orElse(-1);
    boolean tab = cell > part.from() && paper.passage().charAt(cell - 1) == '\t';
    Item item = tab ? Outline.at(paper, cell, part.to()) : null;
    return item != null && item.number() == 1 ? cell : -1;
  }

  private static boolean isSpaced(Paper paper, Stretch part) {
    int space = Scan.first(paper.view(), ' ', part.from());
    boolean title =
        space > 0
            && space < part.to()
            && space - part.from() < LONGEST_TITLE
            && paper.startsWith("关于", part.from())
            && (paper.startsWith("通知", space - 2) || paper.startsWith("公告", space - 2));
    return title && part.to() - space > LONGEST_TITLE;
  }

  // rule: 县水利局 关于召开某会的通知 文号：… 各站： 定于…。 and 会议记录 时间：… 地点：… are whole pages in one line: a
  // paper's name among its first words, and labels behind it.
  private static boolean isPage(Paper paper, Stretch part) {
    int from = part.from();
    for (int i = 0; i < FIRST_WORDS && part.length() > SHORTEST_PAGE; i++) {
      int space = Scan.first(paper.view(), ' ', from, Math.min(part.to(), from + LONGEST_TITLE));
      if (space < 0) {
        return false;
      }
      boolean labelled = Scan.first(paper.view(), '：', from, space) >= 0;
      if (!labelled
          && space - from >= SHORTEST_TITLE
          && PAPERS.matchBefore(paper.view(), space, from) > 0) {
        return isText(paper, space + 1, part.to());
      }
      from = space + 1;
    }
    return false;
  }

  private static boolean isText(Paper paper, int from, int to) {
    int labels = 0;
    for (int space = from - 1;
        space >= 0 && labels < FEWEST_ITEMS;
        space = Scan.first(paper.view(), ' ', space + 1, to)) {
      boolean label =
          Labels.at(paper, space + 1, to).filter(Labels.Label::colon).isPresent()
              || Scan.at(paper.view(), space - 1) == '：';
      labels += label ? 1 : 0;
    }
    return labels >= FEWEST_ITEMS || labels > 0 && Scan.first(paper.view(), '。', from, to) >= 0;
  }

  private static final WordSet PAPERS =
      WordSet.of("通知", "公告", "通告", "纪要", "纪录", "记录", "通知书", "邀请函", "通知单", "议程");

  private static final int FIRST_WORDS = 3;
  private static final int SHORTEST_PAGE = 30;
  private static final int SHORTEST_TITLE = 4;

  private static List<Stretch> split(Paper paper, Stretch part) {
    List<Stretch> lines = new ArrayList<>();
    int from = part.from();
    for (int i = part.from(); i <= part.to(); i++) {
      if (i == part.to() || Scan.at(paper.view(), i) == ' ' && !goesOn(paper, i + 1, part.to())) {
        add(paper, from, i, lines);
        from = i + 1;
      }
    }
    return lines;
  }

  private static void add(Paper paper, int from, int to, List<Stretch> lines) {
    Stretch line = paper.trim(from, to, "");
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  // rule: 4月8日 上午9：00 goes on behind its space, and so does 4月8日 （星期二） 9：00.
  private static boolean goesOn(Paper paper, int at, int to) {
    int part = HourScanner.DAY_PARTS.matchAt(paper.view(), at, to);
    boolean hour = part > 1 || part == 1 && Numerals.at(paper.view(), at + 1) != null;
    Numerals.Numeral number = hour ? null : Numerals.at(paper.view(), at);
    boolean clock = number != null && "：时点".indexOf(Scan.at(paper.view(), number.to())) >= 0;
    boolean remark = Scan.at(paper.view(), at) == '（' && Scan.at(paper.view(), at - 2) == '日';
    return hour || clock || remark || isNumber(paper, at, to);
  }

  // rule: a space before a telephone number ends no line.
  private static boolean isNumber(Paper paper, int from, int to) {
    int i = from;
    while (i < to && (Paper.isDigit(Scan.at(paper.view(), i)) || Scan.at(paper.view(), i) == '-')) {
      i++;
    }
    return i - from >= SHORTEST_NUMBER;
  }

  // rule: numbers that follow each other (一、…二、…) in one paragraph and open with labels of fields
  // were lines of their own, whether a sign stands before them or not.
  private static List<Item> items(Paper paper, Stretch part) {
    List<Item> items = new ArrayList<>();
    int labels = 0;
    for (int i = part.from(); i < part.to(); i++) {
      if (Scan.at(paper.view(), i + 1) != '、' && Scan.at(paper.view(), i + 2) != '、') {
        continue;
      }
      Item item = Outline.at(paper, i, part.to());
      boolean next = item != null && item.from() == i && item.level() == 1;
      if (next && item.number() == items.size() + 1) {
        boolean label = Labels.at(paper, item.content(), part.to()).isPresent();
        boolean sign = i == part.from() || "。；： ".indexOf(Scan.at(paper.view(), i - 1)) >= 0;
        boolean counted =
            labels >= FEWEST_ITEMS && !Numerals.isChinese(Scan.at(paper.view(), i - 1));
        if (label || sign || counted) {
          items.add(item);
          labels += label ? 1 : 0;
          i = item.content() - 1;
        }
      }
    }
    return labels >= FEWEST_ITEMS ? items : List.of();
  }

  private static List<Stretch> restored(Paper paper, Stretch part, List<Item> items) {
    List<Stretch> lines = new ArrayList<>();
    head(paper, part.from(), items.get(0).from(), lines);
    for (int i = 0; i < items.size(); i++) {
      boolean last = i + 1 == items.size();
      int to = last ? part.to() : items.get(i + 1).from();
      int tail = last ? tail(paper, items.get(i).content(), to) : to;
      inner(paper, items.get(i), tail, lines);
      ending(paper, tail, to, lines);
    }
    return lines;
  }

  // rule: 关于…的通知 各单位：为…，现将有关事项通知如下： and 各单位：为… below the title: title and addressees stood on lines
  // of their own.
  private static void head(Paper paper, int from, int to, List<Stretch> lines) {
    String view = paper.view();
    int title = paper.startsWith("关于", from) ? TITLES.find(view, from, to) : -1;
    int start = from;
    if (title > 0 && title + 2 - from <= LONGEST_TITLE) {
      start = title + TITLES.matchAt(view, title, to);
      add(paper, from, start, lines);
    }
    int colon = Scan.first(view, '：', start, Math.min(to, start + LONGEST_ADDRESS));
    boolean opens = start > from || Scan.at(view, from) == '各';
    boolean addressed = opens && colon > 0 && Scan.first(view, '。', start, colon) < 0;
    if (addressed && colon + 1 < to) {
      add(paper, start, colon + 1, lines);
      start = colon + 1;
    }
    add(paper, start, to, lines);
  }

  // rule: （一）…（二）… inside an item follow each other as lines, too.
  private static void inner(Paper paper, Item item, int to, List<Stretch> lines) {
    int from = item.from();
    int expected = 1;
    for (int i = item.content(); i < to; i++) {
      Item part = Scan.at(paper.view(), i) == '（' ? Outline.at(paper, i, to) : null;
      if (part != null && part.level() >= 2 && part.number() == expected) {
        add(paper, from, i, lines);
        from = i;
        expected++;
      }
    }
    add(paper, from, to, lines);
  }

  // rule: behind the last item 联系人： and, behind the last full stop, body and date end the paper.
  private static int tail(Paper paper, int from, int to) {
    for (int i = Scan.first(paper.view(), '。', from, to); i >= 0; ) {
      boolean calls =
          Labels.at(paper, i + 1, to)
              .filter(l -> l.colon() && l.kind() == Field.Kind.CONTACT)
              .isPresent();
      if (calls || isSignature(paper, i + 1, to)) {
        return i + 1;
      }
      i = Scan.first(paper.view(), '。', i + 1, to);
    }
    return to;
  }

  private static boolean isSignature(Paper paper, int from, int to) {
    if (to - from > LONGEST_SIGNATURE || from >= to) {
      return false;
    }
    List<Moments.Day> days = Moments.scan(paper.view().substring(from, to)).days();
    return !days.isEmpty()
        && days.get(days.size() - 1).isFull()
        && days.get(days.size() - 1).to() >= to - from - 1;
  }

  private static void ending(Paper paper, int from, int to, List<Stretch> lines) {
    int stop = Math.max(from, Scan.since(paper.view(), "。", from, to));
    if (stop >= to || !isSignature(paper, stop, to)) {
      add(paper, from, to, lines);
      return;
    }
    add(paper, from, stop, lines);
    List<Moments.Day> days = Moments.scan(paper.view().substring(stop, to)).days();
    int day = stop + days.get(days.size() - 1).from();
    int sender = sender(paper, stop, day);
    add(paper, stop, sender, lines);
    add(paper, sender, day, lines);
    add(paper, day, to, lines);
  }

  // rule: 联系电话：6000000 区教育局: a body behind the last space before the date signs.
  private static int sender(Paper paper, int from, int to) {
    int end = paper.trim(from, to, "").to();
    int space = Scan.last(paper.view(), ' ', end - 1);
    boolean body = space > from && Vocabulary.BODIES.matchBefore(paper.view(), end, space + 1) > 0;
    return body ? space : from;
  }
}
