package io.github.tingwen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The labelled parts of a document: items that open with a label, and lines or parts of lines that
 * do.
 *
 * <p>Immutable and thread-safe.
 */
record Fields(List<Field> all, Map<Field.Kind, List<Field>> byKind) {

  /** A part stands under few labels at once; fields farther back have ended. */
  private static final int DEEPEST = 40;

  static Fields of(Paper paper, Layout layout, Outline outline) {
    List<Field> fields = new ArrayList<>();
    List<Line> body = layout.body();
    for (int i = 0; i < body.size(); i++) {
      inLine(paper, body, i, outline, fields);
    }
    return new Fields(fields, fields.stream().collect(Collectors.groupingBy(Field::kind)));
  }

  private static void inLine(
      Paper paper, List<Line> body, int index, Outline outline, List<Field> into) {
    Line line = body.get(index);
    List<Item> items = outline.in(line.from(), line.to());
    for (Item item : items) {
      Labels.at(
              paper,
              item.content(),
              item.lineEnd() > line.to() ? line.to() : Math.min(item.lineEnd(), line.to()))
          .ifPresent(label -> inItem(paper, label, item, into));
    }
    if (items.isEmpty() || items.get(0).from() != line.from()) {
      withoutItem(paper, body, index, into);
    }
  }

  // rule: 叁、主席：某某　　记录：某某 holds two fields in one item.
  private static void inItem(Paper paper, Labels.Label label, Item item, List<Field> into) {
    int end = Math.min(item.lineEnd(), item.to());
    Labels.Label second = null;
    for (int i = label.to(); i < end && second == null; i++) {
      boolean gap =
          Scan.at(paper.view(), i) != ' '
              && Scan.at(paper.view(), i - 1) == ' '
              && Scan.at(paper.view(), i - 2) == ' ';
      second = gap ? Labels.at(paper, i, end).filter(Labels.Label::colon).orElse(null) : null;
    }
    int last = beforeLabelledLine(paper, end, item.to());
    int to = second == null ? last : second.from();
    into.add(field(paper, label, item.from(), paper.trim(label.to(), to, "")));
    if (second != null) {
      into.add(field(paper, second, second.from(), paper.trim(second.to(), last, "")));
    }
  }

  // rule: the value of an item ends before a line with a label of its own.
  private static int beforeLabelledLine(Paper paper, int from, int to) {
    int line = Scan.first(paper.view(), '\n', from, to);
    while (line >= 0) {
      int next = Scan.first(paper.view(), '\n', line + 1, to);
      if (Labels.at(paper, line + 1, next < 0 ? to : next)
          .filter(Labels.Label::colon)
          .isPresent()) {
        return line;
      }
      line = next;
    }
    return to;
  }

  private static void withoutItem(Paper paper, List<Line> body, int index, List<Field> into) {
    Line line = body.get(index);
    List<Labels.Label> labels = labels(paper, line);
    for (int i = 0; i < labels.size(); i++) {
      boolean last = i + 1 == labels.size();
      int end = last ? valueEnd(paper, body, index, labels.get(i)) : labels.get(i + 1).from();
      end = beforeProse(paper, labels.get(i), end, line.to());
      end = behindNumber(paper, labels.get(i), end);
      Stretch value = paper.trim(labels.get(i).to(), end, "；，|*");
      into.add(field(paper, labels.get(i), labels.get(i).from(), value));
    }
  }

  private static Field field(Paper paper, Labels.Label label, int from, Stretch value) {
    return new Field(label.kind(), from, isFact(label.kind()) ? beforeAsking(paper, value) : value);
  }

  private static boolean isFact(Field.Kind kind) {
    return switch (kind) {
      case TIME,
          PLACE,
          TIME_PLACE,
          ATTENDEES,
          OBSERVERS,
          INVITED,
          ABSENT,
          CHAIR,
          RECORDER,
          NAME,
          DURATION,
          CONTACT ->
          true;
      default -> false;
    };
  }

  // rule: 三、参加人员：各村书记。请统一乘车。 a sentence that asks ends a value that states a fact; one that
  // calls people (请…列席。) goes on.
  private static Stretch beforeAsking(Paper paper, Stretch value) {
    String view = paper.view();
    int stop = Scan.first(view, '。', value.from(), value.to());
    while (stop >= 0 && stop + 1 < value.to()) {
      int next = Scan.first(view, '。', stop + 1, value.to());
      int end = next < 0 ? value.to() : next;
      boolean asks = Requirements.mark(view, stop + 1, end) >= 0;
      boolean calls = CALLED.find(view, Math.max(stop, end - LONGEST_CALL), end) >= 0;
      boolean labelled = Scan.first(view, '：', stop + 1, end) > 0;
      if (asks && !calls && !labelled) {
        return new Stretch(value.from(), stop + 1);
      }
      stop = next;
    }
    return value;
  }

  private static final WordSet CALLED = WordSet.of("参加", "列席", "出席", "与会", "参会", "到会", "旁听");
  private static final int LONGEST_CALL = 7;

  // rule: 主持人：甲。记录：乙。成员丙参加会议。 the value of one person's label ends with its sentence.
  private static int beforeProse(Paper paper, Labels.Label label, int end, int lineEnd) {
    boolean one =
        switch (label.kind()) {
          case CHAIR, RECORDER, REPORTER -> true;
          default -> false;
        };
    int stop = one ? Scan.first(paper.view(), '。', label.to(), Math.min(end, lineEnd)) : -1;
    return stop > label.to() ? stop : end;
  }

  // rule: 文号：某发〔2025〕8号 各单位：… the value of the label ends with 号.
  private static int behindNumber(Paper paper, Labels.Label label, int end) {
    boolean number = label.kind() == Field.Kind.DOC_NUMBER;
    int sign = number ? Scan.first(paper.view(), "号 ", label.to(), end) : -1;
    return sign > 0 ? sign + 1 : end;
  }

  // rule: a line may hold several labels, each after a sign or space and before a colon.
  private static List<Labels.Label> labels(Paper paper, Line line) {
    List<Labels.Label> labels = new ArrayList<>();
    int i = line.from();
    while (i < line.to()) {
      boolean first = i == line.from();
      Labels.Label label =
          first || isGap(Scan.at(paper.view(), i - 1))
              ? Labels.at(paper, i, line.to()).orElse(null)
              : null;
      boolean counts = label != null && (first || label.colon());
      if (counts) {
        labels.add(label);
      }
      i = counts && label.to() < line.to() ? label.to() : i + 1;
    }
    return labels;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '；' || c == '。' || c == '|' || c == '，';
  }

  // rule: a value goes on in the following lines while they hold neither label nor number nor
  // sentence; an empty one takes at least the next line.
  private static int valueEnd(Paper paper, List<Line> body, int index, Labels.Label label) {
    int end = body.get(index).to();
    boolean empty = paper.trim(label.to(), end, "").isEmpty();
    boolean takesItems = empty;
    boolean list = false;
    for (int i = index + 1; i < body.size(); i++) {
      Line next = body.get(i);
      boolean signed = i + 1 < body.size() && Tail.signs(paper, next, body.get(i + 1));
      boolean part = takesItems && i > index + 1 && isPart(paper, body.get(i - 1), next, label);
      if (Labels.at(paper, next.from(), next.to()).isPresent()
          || !part && ends(paper, next, label, empty)
          || !empty && signed) {
        break;
      }
      boolean item = Outline.at(paper, next.from(), next.to()) != null;
      if (list && !item && (signed || Tail.asks(paper, next) || isProse(paper, body, i))) {
        break;
      }
      list |= item;
      if (item && !takesItems) {
        break;
      }
      if (item && labelled(paper, next)) {
        break;
      }
      empty = empty && item;
      end = next.to();
    }
    return end;
  }

  // rule: behind a list of words a sentence is no part of it.
  private static boolean isProse(Paper paper, List<Line> body, int index) {
    char before = Scan.at(paper.view(), body.get(index - 1).to() - 1);
    return Scan.at(paper.view(), body.get(index).to() - 1) == '。' && "。；".indexOf(before) < 0;
  }

  private static boolean labelled(Paper paper, Line line) {
    Item item = Outline.at(paper, line.from(), line.to());
    return Labels.at(paper, item.content(), line.to()).isPresent();
  }

  private static boolean ends(Paper paper, Line line, Labels.Label label, boolean empty) {
    boolean sentence = Scan.at(paper.view(), line.to() - 1) == '。';
    boolean people =
        switch (label.kind()) {
          case ATTENDEES, OBSERVERS, INVITED, ABSENT -> true;
          default -> false;
        };
    boolean stopped = people && Scan.at(paper.view(), line.from() - 2) == '。';
    boolean after =
        stopped && Tail.begins(paper, line) || people && !empty && isUnknownLabel(paper, line);
    boolean session = label.kind() == Field.Kind.AGENDA && opensWithHour(paper, line);
    return after
        || !empty && !session && (sentence || !people || stopped || Tail.asks(paper, line));
  }

  // rule: 七年级：各班教室 and 八年级：报告厅 on the lines below 地点： are both its value.
  private static boolean isPart(Paper paper, Line before, Line line, Labels.Label label) {
    boolean fact =
        switch (label.kind()) {
          case TIME, PLACE, TIME_PLACE -> true;
          default -> false;
        };
    return fact && hasHead(paper, before) && hasHead(paper, line);
  }

  private static boolean hasHead(Paper paper, Line line) {
    int colon =
        Scan.first(
            paper.view(), '：', line.from() + 1, Math.min(line.to(), line.from() + LONGEST_LABEL));
    return colon > 0 && Paper.isHan(Scan.at(paper.view(), colon - 1));
  }

  // rule: a short word and a colon, unless it says who or where people are (县水利局：, 分会场：), begin
  // another part.
  private static boolean isUnknownLabel(Paper paper, Line line) {
    int most = Math.min(line.to(), line.from() + LONGEST_LABEL);
    int colon = Scan.first(paper.view(), '：', line.from(), most);
    for (int i = line.from(); i < colon; i++) {
      if (!Paper.isHan(Scan.at(paper.view(), i))) {
        return false;
      }
    }
    return colon > line.from() + 1
        && Scan.at(paper.view(), colon - 1) != '方'
        && !paper.startsWith("会场", colon - 2)
        && Vocabulary.POSTS.matchBefore(paper.view(), colon, line.from()) == 0
        && Vocabulary.GROUPS.matchBefore(paper.view(), colon, line.from()) == 0
        && Vocabulary.BODIES.matchBefore(paper.view(), colon, line.from()) == 0;
  }

  private static final int LONGEST_LABEL = 7;

  // rule: 议程： may be a programme, a line for each hour: 14：00-14：10 签到.
  private static boolean opensWithHour(Paper paper, Line line) {
    Numerals.Numeral hour = Numerals.at(paper.view(), line.from());
    return hour != null
        && hour.to() < line.to()
        && "：时点".indexOf(Scan.at(paper.view(), hour.to())) >= 0
        && Paper.isDigit(Scan.at(paper.view(), hour.to() + 1));
  }

  Optional<Field> first(Field.Kind kind) {
    return of(kind).stream().filter(f -> !f.value().isEmpty()).findFirst();
  }

  List<Field> of(Field.Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** Where the first field begins in the range; {@code to} if none does. */
  int firstIn(int from, int to) {
    int at = firstAt(from);
    return at < all.size() && all.get(at).from() < to ? all.get(at).from() : to;
  }

  /** The field whose label begins there. */
  Optional<Field> startingAt(int index) {
    int at = firstAt(index);
    return at < all.size() && all.get(at).from() == index
        ? Optional.of(all.get(at))
        : Optional.empty();
  }

  /** The field whose value or label holds {@code index}. */
  Optional<Field> around(int index) {
    for (int i = firstAt(index + 1) - 1, looked = 0; i >= 0 && looked < DEEPEST; i--, looked++) {
      if (index < all.get(i).value().to()) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  private int firstAt(int from) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).from() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
